// The content of one finding for both readers: its title, and the rest below. An obstacle always beside its potential (I3).
import type { FindingBody } from '#method/finding/finding.ts'
import { type BodyOf, detailsOf, titleOf } from '#method/finding/texts-of.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from './Found.module.css'
import { foundWords } from './found.words.ts'

/** own: read by the person it is about. */
export function FoundBody({ body, bodyOf, own = false }: { body: FindingBody; bodyOf: BodyOf; own?: boolean }) {
  const words = useWords(foundWords)
  const details = detailsOf(body)
  const title = titleOf(body, bodyOf)
  return (
    <div className={styles.body}>
      {body.kind === 'tension' || body.kind === 'obstacle' ? (
        <Poles body={body} bodyOf={bodyOf} />
      ) : (
        <p className={styles.title}>{title || <span className={styles.soft}>{words.untitled}</span>}</p>
      )}
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
      {body.kind === 'anchor' && <p className={styles.soft}>{words.modes[body.mode]}</p>}
      {body.kind === 'observation' && <p className={styles.soft}>{words.results[body.result]}</p>}
      {body.kind === 'tension' && (
        <>
          {body.before && <p className={styles.soft}>{words.rated('before', body.before.brake, body.before.strength)}</p>}
          {body.after && <p className={styles.soft}>{words.rated('after', body.after.brake, body.after.strength)}</p>}
          {body.shift && <p>{(own ? words.ownShift : words.shift)[body.shift]}</p>}
        </>
      )}
    </div>
  )
}

function Poles({ body, bodyOf }: { body: Extract<FindingBody, { kind: 'tension' | 'obstacle' }>; bodyOf: BodyOf }) {
  const words = useWords(foundWords)
  const potential = body.potentialId === null ? null : bodyOf(body.potentialId)
  const obstacle = body.kind === 'obstacle' ? body : bodyOf(body.obstacleId)
  return (
    <dl className={styles.poles}>
      <div data-pole="potential">
        <dt>{words.poles.potential}</dt>
        <dd>{(potential && titleOf(potential, bodyOf)) || words.choose}</dd>
      </div>
      <div data-pole="obstacle">
        <dt>{words.poles.obstacle}</dt>
        <dd>{(obstacle && titleOf(obstacle, bodyOf)) || words.untitled}</dd>
      </div>
    </dl>
  )
}
