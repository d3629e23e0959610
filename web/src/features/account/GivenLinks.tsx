// The sign-in links that another person made for this user: as a list, and as a notice on the first screen until it was read here.
import { useState } from 'react'
import { type Me, useMe } from '../../client/who/me.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './account.module.css'
import { givenLinksWords } from './given-links.words.ts'

const place = 'seen-links'
function readSeen(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(kept) ? kept.map(String) : []
  } catch {
    return []
  }
}

/** A link that was used after it was read is shown again. */
const signOf = ({ id, usedAt }: { readonly id: string; readonly usedAt: number | null }) => `${id} ${usedAt === null ? 'open' : 'used'}`

function useSentences(): (link: Me['givenLinks'][number]) => string {
  const words = useWords(givenLinksWords)
  const locale = useLocale()
  return ({ byName, at, usedAt, works }) =>
    `${words.made(byName, formatDate(at, locale))} ${usedAt === null ? (works ? words.unused : words.ended) : words.used(formatDate(usedAt, locale))}`
}

export default function GivenLinksNotice() {
  const words = useWords(givenLinksWords)
  const sentenceOf = useSentences()
  const { givenLinks } = useMe()
  const [seen, setSeen] = useState(readSeen)
  const fresh = givenLinks.filter((link) => !seen.includes(signOf(link)))
  if (fresh.length === 0) return null
  function close() {
    const all = givenLinks.map(signOf)
    setSeen(all)
    try {
      localStorage.setItem(place, JSON.stringify(all))
    } catch {
      // Without storage it is shown again at the next visit.
    }
  }
  return (
    <Notice>
      {fresh.map((link) => (
        <p key={link.id}>{sentenceOf(link)}</p>
      ))}
      <p>{words.notYou}</p>
      <div className={styles.actions}>
        <Button variant="quiet" size="s" onClick={close}>
          {words.close}
        </Button>
        <ButtonLink variant="ghost" size="s" href="/settings">
          {words.toSettings}
        </ButtonLink>
      </div>
    </Notice>
  )
}

/** Everything of the last year. Nothing when there is none. */
export function GivenLinksList() {
  const words = useWords(givenLinksWords)
  const sentenceOf = useSentences()
  const { givenLinks } = useMe()
  if (givenLinks.length === 0) return null
  return (
    <>
      <h3>{words.title}</h3>
      <ul className={styles.list}>
        {givenLinks.map((link) => (
          <li key={link.id}>{sentenceOf(link)}</li>
        ))}
      </ul>
    </>
  )
}
