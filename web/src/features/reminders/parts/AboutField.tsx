// What a reminder is about: an intention, an anchor, or only the moment itself.
import { Select } from '../../../ui/form/Select.tsx'
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
  const offered = aims.filter((aim) => aim.open || aim.id === value)
  if (offered.length === 0) return null
  return (
    <Select label={form.about} value={value ?? ''} onChange={(id) => onChange(id || null)}>
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
    </Select>
  )
}
