// Anchors: what each stands for, how it is done, and how often it was recalled.

import { Link } from 'wouter'
import type { FindingOf } from '#method/finding/finding.ts'
import { isKind } from '#method/finding/stands.ts'
import { anchoredBy } from '#method/finding/texts-of.ts'
import { FindingState } from '../../findings/body/FindingState.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { SeenBy } from '../../findings/sharing/SeenBy.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

export function Anchors({ anchors }: { anchors: readonly FindingOf<'anchor'>[] }) {
  const words = useWords(strengthWords)
  if (anchors.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.anchors}</h2>
      <p className={styles.lead}>{words.anchorsLead}</p>
      <ul className={styles.list}>
        {anchors.map((anchor) => (
          <li key={anchor.id} className={styles.plate}>
            <Anchor anchor={anchor} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Anchor({ anchor }: { anchor: FindingOf<'anchor'> }) {
  const words = useWords(strengthWords)
  const { reader, findings, bodyOf } = useSpaceHere()
  const { names } = useLabels(reader).choices['anchor.mode']
  const { how, cue, mode } = anchor.body
  const name = anchoredBy(anchor.body, bodyOf) || how
  const recalls = findings
    .filter((finding) => isKind(finding, 'recall'))
    .filter(({ body, state }) => body.anchorId === anchor.id && state === 'accepted')
  const worked = recalls.at(-1)?.body.worked
  return (
    <>
      <h3>
        {reader.as === 'coachee' ? (
          <Link href={`/anchor?anchor=${anchor.id}`} className={styles.name}>
            {name}
          </Link>
        ) : (
          name
        )}
      </h3>
      <p>{[how, names[mode]].filter((text) => text !== name).join(', ')}</p>
      {cue && <p>{words.cue(cue)}</p>}
      {recalls.length > 0 && <p>{[words.recalls(recalls.length), worked && words.worked[worked]].filter(Boolean).join(', ')}</p>}
      <FindingState finding={anchor} />
      <SeenBy finding={anchor} />
    </>
  )
}
