// The link to the reminders, for users with an own space.
import { Link } from 'wouter'
import { useSide } from '../../../client/who/me.ts'
import { useWords } from '../../../words/use-words.ts'
import { accountWords } from '../account.words.ts'
import { Part } from './Part.tsx'

export function RemindersPart() {
  const { reminders } = useWords(accountWords)
  const { sides, side } = useSide()
  if (!sides.includes('coachee')) return null
  return (
    <Part title={reminders.title}>
      <p>{reminders.lead}</p>
      <p>
        <Link href="/reminders">{side === 'coach' ? reminders.openOwn : reminders.open}</Link>
      </p>
    </Part>
  )
}
