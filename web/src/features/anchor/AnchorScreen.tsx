// My anchor: dark, large and still, for the minute before a hard moment. Works without network once it was read.
import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import type { FindingOf } from '#method/finding/finding.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { anchoredBy } from '#method/finding/texts-of.ts'
import { beginningOf } from '../../findings/form/prompt/answered.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { type Space, useOwnSpace } from '../../findings/reading/use-space.ts'
import { CloseIcon } from '../../ui/action-icons.tsx'
import { useScreenTitle } from '../../ui/page/use-screen-title.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './AnchorScreen.module.css'
import { anchorWords } from './anchor.words.ts'
import { NewAnchor } from './NewAnchor.tsx'

type Anchor = FindingOf<'anchor'>
type Worked = 'yes' | 'a-little' | 'no'

export default function AnchorScreen() {
  const own = useOwnSpace()
  const words = useWords(anchorWords)
  const [search] = useSearchParams()
  const anchors = acceptedOf(own.findings, 'anchor')
  const anchor = anchors.find(({ id }) => id === search.get('anchor')) ?? anchors[0]
  useScreenTitle(words.title)
  return (
    <main className={styles.screen} data-theme="dark">
      <Link href="/" className={styles.close}>
        <CloseIcon />
        {words.close}
      </Link>
      <Opening of={own}>
        {anchor ? (
          <Still key={anchor.id} anchor={anchor} others={anchors.filter(({ id }) => id !== anchor.id)} own={own} />
        ) : (
          <NewAnchor own={own} />
        )}
      </Opening>
    </main>
  )
}

function Still({ anchor, others, own }: { anchor: Anchor; others: readonly Anchor[]; own: Space }) {
  const words = useWords(anchorWords)
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const began = beginningOf(search.get('began'))
  const [breathing, setBreathing] = useState(false)
  const [told, setTold] = useState<Worked | null>(null)
  const { body } = anchor

  function tell(worked: Worked | null) {
    void own.create({ kind: 'recall', anchorId: anchor.id, worked, making: { began, answered: [] } })
    if (worked) setTold(worked)
    else navigate('/')
  }

  return (
    <>
      <div className={styles.middle}>
        {breathing && (
          <div className={styles.breath} aria-hidden="true">
            <span />
          </div>
        )}
        <p className={styles.for}>{words.standsFor}</p>
        <h1 className={styles.of}>{anchoredBy(body, own.bodyOf)}</h1>
        <p className={styles.how}>{body.how}</p>
        {body.cue && <p className={styles.cue}>{body.cue}</p>}
        <button type="button" className={styles.plain} aria-pressed={breathing} onClick={() => setBreathing(!breathing)}>
          {breathing ? words.stopBreathing : words.breathe}
        </button>
        <p role="status" className={styles.hint}>
          {breathing && (
            <>
              <span className={styles.moving}>{words.breathing}</span>
              <span className={styles.unmoving}>{words.stillBreathing}</span>
            </>
          )}
        </p>
      </div>
      <div className={styles.after}>
        <div role="status">
          {told && (
            <p>
              {words.thanks[told]} <span className={styles.only}>{words.onlyYou}</span>
            </p>
          )}
        </div>
        {told === null && (
          <fieldset className={styles.helped}>
            <legend>{words.helped}</legend>
            {(['yes', 'a-little', 'no'] as const).map((worked) => (
              <button key={worked} type="button" className={styles.choice} onClick={() => tell(worked)}>
                {words.worked[worked]}
              </button>
            ))}
            <button type="button" className={styles.plain} onClick={() => tell(null)}>
              {words.skip}
            </button>
          </fieldset>
        )}
        {others.length > 0 && (
          <nav aria-label={words.others}>
            <p className={styles.hint}>{words.others}</p>
            <ul className={styles.others}>
              {others.map((other) => (
                <li key={other.id}>
                  <Link href={`/anchor?anchor=${other.id}`}>{anchoredBy(other.body, own.bodyOf)}</Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </>
  )
}
