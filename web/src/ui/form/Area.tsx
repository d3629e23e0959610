// The text area of every screen, without a label: it shows all of its text and never cuts off what was pasted.
import { type ComponentProps, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { classNames } from '../class-names.ts'
import styles from './field.module.css'
import { TooLong, useTooLong } from './TooLong.tsx'

type Props = ComponentProps<'textarea'> & { value: string }

const growsByItself = CSS.supports('field-sizing', 'content')

export function Area({ ref, value, maxLength, className, 'aria-describedby': describedBy, ...rest }: Props) {
  const area = useRef<HTMLTextAreaElement>(null)
  useImperativeHandle(ref, () => area.current as HTMLTextAreaElement, [])
  const tooLongId = useId()
  const over = useTooLong(area, value, maxLength)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    const element = area.current
    if (growsByItself || !element) return
    const grow = () => {
      element.style.height = 'auto'
      element.style.height = `${element.scrollHeight + 2}px`
    }
    grow()
    // A turned phone and another zoom wrap the text anew.
    addEventListener('resize', grow)
    return () => removeEventListener('resize', grow)
  }, [value])
  return (
    <>
      <textarea
        ref={area}
        className={classNames(styles.grows, className)}
        value={value}
        aria-describedby={[over > 0 && tooLongId, describedBy].filter(Boolean).join(' ') || undefined}
        onInvalid={(event) => {
          // The sentence below says it already; the browser would say it again over the next question.
          event.preventDefault()
          event.currentTarget.focus()
        }}
        {...rest}
        aria-invalid={over > 0 ? true : rest['aria-invalid']}
      />
      <TooLong id={tooLongId} value={value} maxLength={maxLength} />
    </>
  )
}
