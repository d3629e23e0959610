// What a reminder is about: one of one's intentions, one's anchor, or nothing but the moment.
import { useId } from 'react'
import field from '../../../ui/form/field.module.css'
import { useWords } from '../../../words/use-words.ts'
import { remindersWords } from '../reminders.words.ts'
import type { Aim } from '../use-reminders.ts'

export function AboutField({
  aims,
  value,
  onChange,
}: {
  aims: readonly Aim[]
  value: string | null
  onChange: (about: string | null) => void
}) {
  const { form } = useWords(remindersWords)
  const id = useId()
  const offered = aims.filter((aim) => aim.open || aim.id === value)
  if (offered.length === 0) return null
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {form.about}
      </label>
      <select id={id} className={field.control} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{form.nothing}</option>
        {(['intention', 'anchor'] as const).map((kind) => {
          const some = offered.filter((aim) => aim.kind === kind)
          return (
            some.length > 0 && (
              <optgroup key={kind} label={kind === 'intention' ? form.intentions : form.anchors}>
                {some.map((aim) => (
                  <option key={aim.id} value={aim.id}>
                    {aim.words}
                  </option>
                ))}
              </optgroup>
            )
          )
        })}
      </select>
    </div>
  )
}
