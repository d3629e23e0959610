// The content of one finding in calm type: its title, and the rest as a list. An obstacle always beside its potential (I3).
import type { FindingBody } from '#method/finding/finding.ts'
import { type BodyOf, detailsOf, titleOf } from '#method/finding/texts-of.ts'
import { useWords } from '../../words/use-words.ts'
import { fieldWords } from '../labels/field.words.ts'
import styles from './FindingBody.module.css'

export function FindingTitle({ body, bodyOf }: { body: FindingBody; bodyOf: BodyOf }) {
  if (body.kind === 'tension' || body.kind === 'obstacle') return <Poles body={body} bodyOf={bodyOf} />
  return <p className={styles.title}>{titleOf(body, bodyOf)}</p>
}

function Poles({ body, bodyOf }: { body: Extract<FindingBody, { kind: 'tension' | 'obstacle' }>; bodyOf: BodyOf }) {
  const words = useWords(fieldWords)
  const potential = body.potentialId === null ? null : bodyOf(body.potentialId)
  const obstacle = body.kind === 'obstacle' ? body : bodyOf(body.obstacleId)
  return (
    <dl className={styles.poles}>
      {potential && (
        <div className={styles.potential}>
          <dt>{words.poles.potential}</dt>
          <dd>{titleOf(potential, bodyOf)}</dd>
        </div>
      )}
      {obstacle && (
        <div className={styles.obstacle}>
          <dt>{words.poles.obstacle}</dt>
          <dd>{titleOf(obstacle, bodyOf)}</dd>
        </div>
      )}
    </dl>
  )
}

export function FindingDetails({ body }: { body: FindingBody }) {
  const words = useWords(fieldWords)
  const details = detailsOf(body)
  const shift = body.kind === 'tension' && body.shift !== null ? words.shift[body.shift] : null
  if (details.length === 0 && shift === null) return null
  return (
    <>
      {details.length > 0 && (
        <dl className={styles.details}>
          {details.map(({ key, name, text }) => (
            <div key={key}>
              <dt>{words.fields[name]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {shift && <p>{shift}</p>}
    </>
  )
}
