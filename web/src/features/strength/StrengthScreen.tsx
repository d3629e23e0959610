// Mijn kracht: what somebody has in them, as it showed. A sky to look at, and the same as a list; no ranking, no score.
import { Link } from 'wouter'
import { Line } from '../../findings/alignment/Lines.tsx'
import { useLines } from '../../findings/alignment/use-lines.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { SpaceHere } from '../../findings/reading/space-here.tsx'
import { useOwnSpace } from '../../findings/reading/use-space.ts'
import { ButtonLink } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useWords } from '../../words/use-words.ts'
import { Anchors } from './Anchors.tsx'
import { deriveStrength } from './derive-strength.ts'
import { Ideals } from './Ideals.tsx'
import { Others } from './Others.tsx'
import { Qualities } from './qualities/Qualities.tsx'
import { Successes } from './Successes.tsx'
import styles from './strength.module.css'
import { strengthWords } from './strength.words.ts'

export default function StrengthScreen() {
  const space = useOwnSpace()
  const words = useWords(strengthWords)
  return (
    <div data-ground="petrol">
      <PageTitle title={words.title} lead={words.lead} />
      <SpaceHere space={space}>
        <Opening of={space}>
          <Strength />
        </Opening>
      </SpaceHere>
    </div>
  )
}

function Strength() {
  const words = useWords(strengthWords)
  const space = useOwnSpace()
  const { lines } = useLines()
  const strength = deriveStrength(space.findings, ['accepted', 'offered'])
  if (strength.isEmpty && lines.alignments.length === 0) {
    return (
      <>
        <EmptyState
          title={words.empty.title}
          action={
            space.me.trajectories.length > 0 && (
              <ButtonLink variant="sun" href="/?write=success">
                {words.empty.action}
              </ButtonLink>
            )
          }
        >
          {words.empty.words}
        </EmptyState>
        <Others />
        <Way />
      </>
    )
  }
  return (
    <>
      <Qualities qualities={strength.qualities} />
      <Others />
      <Anchors anchors={strength.anchors} />
      {(strength.ladders.length > 0 || strength.successes.length > 0) && (
        <Ideals
          ladders={strength.ladders}
          more={<Link href="/ideal">{strength.ladders.length > 0 ? words.toIdeals : words.findIdeal}</Link>}
        />
      )}
      {lines.alignments.length > 0 && (
        <section className={styles.section}>
          <h2>{words.lines}</h2>
          <p className={styles.lead}>{words.linesLead}</p>
          {lines.alignments.map((alignment) => (
            <Line
              key={alignment.id}
              alignment={alignment}
              states={lines.states.filter(({ alignmentId }) => alignmentId === alignment.id)}
              bodyOf={space.bodyOf}
            />
          ))}
        </section>
      )}
      <Successes successes={strength.successes} />
      <Way />
    </>
  )
}

/** One's own way of working, also without finishing with a coach; and the letter to take home. */
function Way() {
  const words = useWords(strengthWords)
  return (
    <section className={styles.section}>
      <Link href="/protocol" className={styles.plate}>
        <span className={styles.name}>{words.toProtocol}</span>
        <span>{words.toProtocolLead}</span>
      </Link>
      <Link href="/strength/letter" className={styles.plate}>
        <span className={styles.name}>{words.toLetter}</span>
        <span>{words.toLetterLead}</span>
      </Link>
    </section>
  )
}
