// One A4 sheet for the coachee, in black and white: the coachee's words and accepted findings, without the notes of the coach. It
// addresses the coachee, also when the coach prints it.
import { Link, useParams } from 'wouter'
import type { FindingKind } from '#method/finding/finding.ts'
import { MomentPlace } from '../../drawing/onion/MomentPlace.tsx'
import { Onion } from '../../drawing/onion/Onion.tsx'
import { FindingBody } from '../../findings/body/FindingBody.tsx'
import { toOwner, useLabels } from '../../findings/labels/use-labels.ts'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { BackIcon } from '../../ui/icons.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useScreenTitle } from '../../ui/page/use-screen-title.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
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
    <main className={styles.screen} data-theme="light">
      <div className={styles.tools}>
        <Link href={`/trajectories/${trajectoryId}/sessions/${sessionId}`} className={styles.back}>
          <BackIcon size={18} />
          {words.back}
        </Link>
        <Button onClick={() => print()}>{words.print}</Button>
      </div>
      {review.status === 'opening' && <Waiting />}
      {review.status === 'missing' && <PageTitle title={missing.title} lead={missing.words} />}
      {review.status === 'ready' && review.trajectory && <Sheet review={review} trajectory={review.trajectory} />}
    </main>
  )
}

function Sheet({ review, trajectory }: { review: Review; trajectory: NonNullable<Review['trajectory']> }) {
  const words = useWords(printWords)
  const labels = useLabels(toOwner)
  const { title, alone } = useWords(reviewWords)
  const locale = useLocale()
  const heading = useScreenTitle(`${review.alone ? alone.title : title(review.number)}, ${words.print.toLowerCase()}`)
  const { moments, startedAt } = review.view
  const said = moments.filter(({ speaker, text }) => speaker === 'coachee' && text.trim() !== '')
  const accepted = review.found.filter(({ state }) => state === 'accepted')
  const forward = accepted.filter(({ body }) => takenAlong.includes(body.kind))
  const others = accepted.filter(({ body }) => !takenAlong.includes(body.kind))
  const day = formatDate(startedAt ?? moments[0]?.at ?? Date.now(), locale, 0)
  return (
    <article className={styles.sheet}>
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
            {others.map(({ id, body }) => (
              <li key={id}>
                <p className={styles.kind}>{labels.kinds[body.kind].one}</p>
                <FindingBody body={body} reader={toOwner} bodyOf={review.space.bodyOf} />
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
      <section>
        <h2>{words.words}</h2>
        {said.length === 0 && <p>{words.noWords}</p>}
        <ul className={styles.said}>
          {said.map((moment) => (
            <li key={moment.id}>
              <q>{moment.text}</q>
            </li>
          ))}
        </ul>
      </section>
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
              </li>
            ))}
          </ol>
        </section>
      )}
      <footer className={styles.foot}>{words.foot}</footer>
    </article>
  )
}
