// One sheet for the coachee to take along: A4, black and white, calm. Only own words and what was accepted; nothing of the coach's notes.
import { Link, useParams } from 'wouter'
import { detailsOf, titleOf } from '#method/finding/texts-of.ts'
import { MomentPlace } from '../../drawing/onion/MomentPlace.tsx'
import { Onion } from '../../drawing/onion/Onion.tsx'
import { ifThen } from '../../findings/labels/if-then.ts'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { BackIcon } from '../../ui/icons.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useScreenTitle } from '../../ui/page/use-screen-title.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { foundWords } from './found/found.words.ts'
import styles from './Print.module.css'
import { printWords } from './print.words.ts'
import { reviewWords } from './review.words.ts'
import { type Review, useReview } from './use-review.ts'

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
  const { title, alone } = useWords(reviewWords)
  const locale = useLocale()
  const heading = useScreenTitle(`${review.alone ? alone.title : title(review.number)}, ${words.print.toLowerCase()}`)
  const { moments, startedAt } = review.view
  const said = moments.filter(({ speaker, text }) => speaker === 'coachee' && text.trim() !== '')
  const accepted = review.found.filter(({ state }) => state === 'accepted')
  const anchors = accepted.flatMap(({ id, body }) => (body.kind === 'anchor' ? [{ id, body }] : []))
  const intentions = accepted.flatMap(({ id, body }) => (body.kind === 'intention' ? [{ id, body }] : []))
  const others = accepted.filter(({ body }) => body.kind !== 'anchor' && body.kind !== 'intention')
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
          <Accepted findings={others} review={review} />
        </section>
      )}
      {intentions.map(({ id, body }) => (
        <section key={id} className={styles.big}>
          <h2>{words.intention}</h2>
          <p className={styles.main}>{body.act}</p>
          <p>{[body.when, body.quality].filter(Boolean).join(' · ')}</p>
          {(body.ifBrake || body.thenI) && <p>{ifThen(body.ifBrake, body.thenI, locale)}</p>}
        </section>
      ))}
      {anchors.map(({ id, body }) => (
        <section key={id} className={styles.big}>
          <h2>{words.anchor}</h2>
          <p className={styles.main}>{body.how}</p>
          <p>{titleOf(body, review.bodyOf)}</p>
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

function Accepted({ findings, review }: { findings: Review['found']; review: Review }) {
  const names = useWords(foundWords)
  return (
    <ul className={styles.accepted}>
      {findings.map(({ id, body }) => {
        const beside = (body.kind === 'obstacle' || body.kind === 'tension') && body.potentialId ? review.bodyOf(body.potentialId) : null
        const obstacle = body.kind === 'obstacle' ? body : body.kind === 'tension' ? review.bodyOf(body.obstacleId) : null
        return (
          <li key={id}>
            <p className={styles.kind}>{names.kinds[beside && body.kind === 'obstacle' ? 'tension' : body.kind]}</p>
            {beside && <p className={styles.main}>{titleOf(beside, review.bodyOf)}</p>}
            {obstacle && (
              <p>
                <span className={styles.kind}>{names.poles.obstacle}:</span> {titleOf(obstacle, review.bodyOf)}
              </p>
            )}
            {!obstacle && <p className={styles.main}>{titleOf(body, review.bodyOf)}</p>}
            {detailsOf(body).map(({ key, name, text }) => (
              <p key={key}>
                <span className={styles.kind}>{names.fields[name]}:</span> {text}
              </p>
            ))}
            {body.kind === 'tension' && body.shift && <p>{names.ownShift[body.shift]}</p>}
          </li>
        )
      })}
    </ul>
  )
}
