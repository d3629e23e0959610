// "Herinner me eraan…": the way from something of one's own to a reminder of it. Stands here so that every feature may place it.
import { createElement, type ReactElement } from 'react'
import { Link } from 'wouter'
import { useWords } from '../words/use-words.ts'

const nl = { remind: 'Herinner me eraan…' }
const en: typeof nl = { remind: 'Remind me…' }
const reminderLineWords = { nl, en }

/**
 * `about`: the id of an intention or anchor; only the id stands in the address, never its words. `named`: its words, for a
 * screen reader in a list of several.
 */
export function ReminderLine({ about, named, className }: { about: string; named?: string; className?: string }): ReactElement {
  const words = useWords(reminderLineWords)
  return createElement(
    Link,
    { href: `/reminders?for=${encodeURIComponent(about)}`, className, 'aria-label': named ? `${words.remind} ${named}` : undefined },
    words.remind,
  )
}
