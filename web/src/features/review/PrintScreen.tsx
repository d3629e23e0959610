// One A4 sheet for the coachee, in black and white: the coachee's words and accepted findings, without the notes of the coach. It
// addresses the coachee, also when the coach prints it.
import { useParams } from 'wouter'
import type { Finding, FindingKind } from '#method/finding/finding.ts'
import { MomentPlace } from '../../drawing/onion/MomentPlace.tsx'
import { Onion } from '../../drawing/onion/Onion.tsx'
import { FindingBody } from '../../findings/body/FindingBody.tsx'
import { toOwner, useLabels } from '../../findings/labels/use-labels.ts'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { PrintScreen as PrintFrame, PrintSheet } from '../../ui/page/PrintSheet.tsx'
import { useScreenTitle } from '../../ui/page/use-screen-title.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { shownFinding } from './found/shown-finding.ts'
import styles from './Print.module.css'
import { printWords } from './print.words.ts'
import { reviewWords } from './review.words.ts'
import { type Review, useReview } from './use-review.ts'

/** The kinds that are printed large. */
const takenAlong: readonly FindingKind[] = ['intention', 'anchor']

export default function PrintScreen() {
  const { trajectoryId = '', sessionId = '' } = useParams()
  const review = useReview(trajectoryId, sessionId)
  const { missing } = useWords(reviewWords)
  const words = useWords(printWords)
  return (
    <PrintFrame back={{ href: `/trajectories/${trajectoryId}/sessions/${sessionId}`, label: words.back }}>
      {review.status === 'opening' && <Waiting />}
      {review.status === 'missing' && <PageTitle title={missing.title} lead={missing.words} />}
      {review.status === 'ready' && review.trajectory && <Sheet review={review} trajectory={review.trajectory} />}
    </PrintFrame>
  )
}

function Printed({ finding, review }: { finding: Finding; review: Review }) {
  const { body, standing } = shownFinding(finding.id, finding.body, finding, review)
  return <FindingBody body={body} reader={toOwner} standing={standing} bodyOf={review.space.bodyOf} />
}

function Sheet({ review, trajectory }: { review: Review; trajectory: NonNullable<Review['trajectory']> }) {
  const words = useWords(printWords)
  const labels = useLabels(toOwner)
  const { title, alone } = useWords(reviewWords)
  const locale = useLocale()
  const heading = useScreenTitle(`${review.alone ? alone.title : title(review.number)}, ${words.title}`)
  const { moments, startedAt } = review.view
  const accepted = review.found.filter(({ state }) => state === 'accepted')
  const forward = accepted.filter(({ body }) => takenAlong.includes(body.kind))
  const others = accepted.filter(({ body }) => !takenAlong.includes(body.kind))
  const day = formatDate(startedAt ?? moments[0]?.at ?? Date.now(), locale, 0)
  return (
    <PrintSheet foot={words.foot}>
      <header className={styles.head}>
        <p>{(review.alone ? words.alone : words.with)(day, trajectory.coachName)}</p>
        <h1 ref={heading} tabIndex={-1}>
          {trajectory.coacheeName}
        </h1>
        {trajectory.aim && (
          <p>
            {words.aim}: <q>{trajectory.aim}</q>
          </p>
        )}
      </header>
      {others.length > 0 && (
        <section>
          <h2>{words.accepted}</h2>
          <ul className={styles.accepted}>
            {others.map((finding) => (
              <li key={finding.id}>
                <p className={styles.kind}>{labels.kinds[finding.body.kind].one}</p>
                <Printed finding={finding} review={review} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {forward.map(({ id, body }) => (
        <section key={id} className={styles.big}>
          <h2>{labels.kinds[body.kind].one}</h2>
          <FindingBody body={body} reader={toOwner} bodyOf={review.space.bodyOf} />
        </section>
      ))}
      {moments.length > 0 && (
        <section className={styles.path}>
          <h2>{words.path}</h2>
          <div className={styles.onion}>
            <Onion marks={moments} />
          </div>
          <p className={styles.legend}>{review.alone ? words.legendAlone : words.legend}</p>
          <ol className={styles.list}>
            {moments.map((moment) => (
              <li key={moment.id}>
                <MomentPlace moment={moment} />
                {moment.speaker === 'coachee' && moment.text.trim() !== '' && <q>{moment.text}</q>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </PrintSheet>
  )
}
