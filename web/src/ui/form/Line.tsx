// The single-line input of every screen, without a label: it never cuts off what was pasted.
import { type ComponentProps, useId, useImperativeHandle, useRef } from 'react'
import { TooLong, useTooLong } from './TooLong.tsx'

type Props = ComponentProps<'input'> & { value: string }

export function Line({ ref, value, maxLength, 'aria-describedby': describedBy, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => input.current as HTMLInputElement, [])
  const tooLongId = useId()
  const over = useTooLong(input, value, maxLength)
  return (
    <>
      <input
        ref={input}
        value={value}
        aria-describedby={[over > 0 && tooLongId, describedBy].filter(Boolean).join(' ') || undefined}
        {...rest}
        aria-invalid={over > 0 ? true : rest['aria-invalid']}
      />
      <TooLong id={tooLongId} value={value} maxLength={maxLength} />
    </>
  )
}
