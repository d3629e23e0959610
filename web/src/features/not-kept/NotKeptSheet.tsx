// Everything the server refused, in the person's own words, with a choice for each. What was chosen stays in its place, with a way back.
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { useRefused } from '../../client/outbox/outbox.ts'
import type { StoredWrite } from '../../client/outbox/outbox-queue.ts'
import { openRefused } from '../../client/outbox/refused-sheet.ts'
import { useMe } from '../../client/who/me.ts'
import { onionWords } from '../../drawing/onion/onion.words.ts'
import { findingWords } from '../../findings/labels/finding.words.ts'
import { ownWords } from '../../findings/labels/own.words.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { useWords } from '../../words/use-words.ts'
import { type Done, DoneLine } from './DoneLine.tsx'
import styles from './NotKept.module.css'
import { notKeptWords } from './not-kept.words.ts'
import { RefusedItem } from './RefusedItem.tsx'
import { groupRefused } from './refused-groups.ts'
import { type Context, isInOwnSpace } from './what.ts'

export default function NotKeptSheet() {
  const words = useWords(notKeptWords)
  const contextOf = useContextOfWords()
  const refused = useRefused()
  const groups = new Map(groupRefused(refused).map((group) => [group.id, group]))
  const [choices, setChoices] = useState<ReadonlyMap<string, Done & { readonly at: typeof refused }>>(new Map())
  const seen = useRef<string[]>([])
  for (const id of groups.keys()) if (!seen.current.includes(id)) seen.current.push(id)
  const items = seen.current.flatMap((id) => {
    const [group, chosen] = [groups.get(id), choices.get(id)]
    // In a later list it is there again: it was sent and refused once more, or the choice was undone.
    const done = chosen && (!group || chosen.at === refused) ? chosen : null
    return done || group ? [{ id, group, done }] : []
  })
  return (
    <Dialog open size="l" title={words.title} onClose={() => openRefused(false)}>
      <p className={styles.lead}>{items.length > 0 ? words.lead : words.nothing}</p>
      <ul className={styles.items}>
        {items.map(({ id, group, done }) => (
          <li key={id} className={styles.item}>
            {done ? (
              <DoneLine done={done} />
            ) : (
              group && (
                <RefusedItem
                  group={group}
                  context={contextOf(group.first)}
                  onDone={(chosen) => setChoices((before) => new Map([...before, [id, { ...chosen, at: refused }]]))}
                />
              )
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

function useContextOfWords(): (write: StoredWrite) => Context {
  const words = useWords(notKeptWords)
  const toOwner = useWords(ownWords)
  const toCoach = useWords(findingWords)
  const onion = useWords(onionWords)
  const me = useMe()
  const client = useQueryClient()
  return (write) => ({
    words,
    names: isInOwnSpace(write, me) ? toOwner : toCoach,
    onion,
    me,
    // Whatever list of findings this page has read.
    bodyOf: (findingId) => {
      for (const [, list] of client.getQueriesData<unknown>({ queryKey: ['kept', me.personId] })) {
        const found = Array.isArray(list) && (list as readonly Partial<Finding>[]).find(({ id }) => id === findingId)
        if (typeof found === 'object' && found.body) return found.body
      }
      return null
    },
  })
}
