// Everything the server refused, in the person's own words, with a choice for each. What was chosen stays in its place, with a way back.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { useRefused } from '../../client/outbox/outbox.ts'
import { openRefused } from '../../client/outbox/refused-sheet.ts'
import { useMe } from '../../client/who/me.ts'
import { onionWords } from '../../drawing/onion/onion.words.ts'
import { findingWords } from '../../findings/labels/finding.words.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { useWords } from '../../words/use-words.ts'
import { type Done, DoneLine } from './DoneLine.tsx'
import styles from './NotKept.module.css'
import { notKeptWords } from './not-kept.words.ts'
import { RefusedItem } from './RefusedItem.tsx'
import { groupRefused } from './refused-groups.ts'
import type { Context } from './what.ts'

export default function NotKeptSheet() {
  const words = useWords(notKeptWords)
  const context = useContextOfWords()
  const groups = new Map(groupRefused(useRefused()).map((group) => [group.id, group]))
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(new Map())
  const seen = useRef<string[]>([])
  for (const id of groups.keys()) if (!seen.current.includes(id)) seen.current.push(id)
  const present = [...groups.keys()].join()
  useEffect(() => {
    // Sent again and refused again: there is a choice once more.
    setDone((before) => {
      const ids = present.split(',')
      const next = [...before].filter(([id, { left }]) => !(left && ids.includes(id)))
      return new Map(next.map(([id, one]) => [id, ids.includes(id) ? one : { ...one, left: true }]))
    })
  }, [present])
  const settle = (id: string, one: Done | null) =>
    setDone((before) => new Map(one ? [...before, [id, one]] : [...before].filter(([other]) => other !== id)))
  const items = seen.current.filter((id) => groups.has(id) || done.has(id))
  return (
    <Dialog open size="l" title={words.title} onClose={() => openRefused(false)}>
      <p className={styles.lead}>{items.length > 0 ? words.lead : words.nothing}</p>
      <ul className={styles.items}>
        {items.map((id) => {
          const group = groups.get(id)
          const settled = done.get(id)
          return (
            <li key={id} className={styles.item}>
              {settled ? (
                <DoneLine done={settled} onBack={() => settle(id, null)} />
              ) : (
                group && <RefusedItem group={group} context={context} onDone={(one) => settle(id, one)} />
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

function useContextOfWords(): Context {
  const words = useWords(notKeptWords)
  const names = useWords(findingWords)
  const onion = useWords(onionWords)
  const me = useMe()
  const client = useQueryClient()
  return {
    words,
    names,
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
  }
}
