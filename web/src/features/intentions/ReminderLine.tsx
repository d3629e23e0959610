// “Herinner me eraan…”: the link from an intention to a reminder of it.
import { Link } from 'wouter'
import { useWords } from '../../words/use-words.ts'

const nl = { remind: 'Herinner me eraan…' }
const en: typeof nl = { remind: 'Remind me…' }
const reminderLineWords = { nl, en }

/** `about`: the id of the intention; only the id is in the address. `named`: its words, for a screen reader in a list of several. */
export function ReminderLine({ about, named, className }: { about: string; named?: string; className?: string }) {
  const words = useWords(reminderLineWords)
  return (
    <Link
      href={`/reminders?for=${encodeURIComponent(about)}`}
      className={className}
      aria-label={named ? `${words.remind} ${named}` : undefined}
    >
      {words.remind}
    </Link>
  )
}
