// Everything one finding says, for both readers: its title, the other texts with their names, and what was chosen. An obstacle is
// always shown with its potential (I3).
import type { ReactNode } from 'react'
import { isBlank } from '#method/finding/field.ts'
import type { FindingBody as Body } from '#method/finding/finding.ts'
import { isWhole } from '#method/finding/is-whole.ts'
import { type BodyOf, detailsOf, titleOf } from '#method/finding/texts-of.ts'
import type { ShiftStanding } from '#method/shift/derive-shift.ts'
import { classNames } from '../../ui/class-names.ts'
import { Shape } from '../../ui/Shape.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale } from '../../words/use-words.ts'
import { shapes } from '../form/lift/side-shapes.ts'
import type { FindingWords } from '../labels/finding.words.ts'
import { ifThen } from '../labels/if-then.ts'
import { sideOfField } from '../labels/side-of-field.ts'
import { useLabels, type Voice } from '../labels/use-labels.ts'
import styles from './FindingBody.module.css'
import { Poles } from './Poles.tsx'

/** noted: recorded in the session, and this reader cannot know whether the coachee confirmed it. Only for the answer in a tension field. */
export type ShownStanding = ShiftStanding | 'noted'
type Details = {
  body: Body
  reader: Voice
  /** Who says what only the coachee can confirm. */
  standing?: ShownStanding
  /** How a text is shown; words stay literal. */
  show?: (text: string) => ReactNode
}
type Props = Details & {
  bodyOf: BodyOf
  /** The title is a heading of the page. */
  titleAs?: 'p' | 'h2' | 'h3'
  /** Puts names and texts on one line, for long lists. */
  compact?: boolean
}

export function FindingBody({ body, reader, standing, bodyOf, titleAs: Title = 'p', compact = false, show = (text) => text }: Props) {
  const labels = useLabels(reader)
  const poles = polesOf(body, bodyOf)
  const title = body.kind === 'obstacle' || body.kind === 'tension' ? null : titleOf(body, bodyOf)
  return (
    <div className={classNames(styles.body, compact && styles.compact)}>
      {poles && (
        <Poles
          reader={reader}
          potential={poles.potential ? show(titleOf(poles.potential, bodyOf)) : labels.noPole}
          obstacle={poles.obstacle ? show(titleOf(poles.obstacle, bodyOf)) : labels.untitled}
        />
      )}
      {title !== null && (title !== '' || !poles) && (
        <Title className={styles.title}>{title ? show(title) : <span className={styles.soft}>{labels.untitled}</span>}</Title>
      )}
      <FindingDetails body={body} reader={reader} {...(standing && { standing })} show={show} />
    </div>
  )
}

/** What a finding says besides its title. */
export function FindingDetails({ body, reader, standing = 'reported', show = (text) => text }: Details) {
  const labels = useLabels(reader)
  const locale = useLocale()
  const plans = plansOf(body)
  const choices = choicesOf(body, labels, standing, (day) => formatDate(new Date(`${day}T12:00`).getTime(), locale))
  const details = detailsOf(body).filter(({ key }) => plans.length === 0 || (key !== 'ifBrake' && key !== 'thenI'))
  return (
    <>
      {details.length > 0 && (
        <dl className={styles.details}>
          {details.map(({ key, name, text }) => {
            const side = sideOfField(key)
            return (
              <div key={key}>
                <dt>
                  {side && <Shape shape={shapes[side]} size={14} />} {labels.fields[name]}
                </dt>
                <dd>{show(text)}</dd>
              </div>
            )
          })}
        </dl>
      )}
      {plans.map(({ when, thenI }) => (
        <p key={`${when}|${thenI}`}>{show(isBlank(when) ? thenI : ifThen(when, thenI, locale))}</p>
      ))}
      {choices.length > 0 && (
        <ul className={styles.choices}>
          {choices.map((choice) => (
            <li key={choice}>{choice}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Null when there is no obstacle to show, or when what was noticed names one whose potential is unknown (I3). */
function polesOf(body: Body, bodyOf: BodyOf): { readonly potential: Body | null; readonly obstacle: Body | null } | null {
  const obstacle =
    body.kind === 'obstacle'
      ? body
      : body.kind === 'tension'
        ? bodyOf(body.obstacleId)
        : body.kind === 'noticing' && body.obstacleId
          ? bodyOf(body.obstacleId)
          : null
  const besideId = body.kind === 'tension' ? body.potentialId : obstacle?.kind === 'obstacle' ? obstacle.potentialId : null
  const beside = besideId ? bodyOf(besideId) : null
  const potential = beside && isWhole(beside, bodyOf) ? beside : null
  if (body.kind === 'noticing') return obstacle && potential ? { obstacle, potential } : null
  return body.kind === 'obstacle' || body.kind === 'tension' ? { obstacle, potential } : null
}

/** Plans of the form "if this, then that". */
function plansOf(body: Body): readonly { readonly when: string; readonly thenI: string }[] {
  const plans = body.kind === 'protocol' ? body.parts : body.kind === 'intention' ? [{ when: body.ifBrake, thenI: body.thenI }] : []
  return plans.filter(({ when, thenI }) => !isBlank(when) || !isBlank(thenI))
}

/** What was chosen and reported, in words. */
function choicesOf(
  body: Body,
  { choices, rated, lookBackOn, shiftSaid, feltSaid, strengthSaid }: FindingWords,
  shownStanding: ShownStanding,
  dayInWords: (day: string) => string,
): readonly string[] {
  const standing = shownStanding === 'noted' ? 'reported' : shownStanding
  switch (body.kind) {
    case 'ideal':
      return [
        ...(body.wantedBy ? [choices['ideal.wantedBy'].names[body.wantedBy]] : []),
        ...(body.felt === null ? [] : [strengthSaid[standing](body.felt)]),
      ]
    case 'quality':
      return [...(body.felt ? [feltSaid[standing]] : []), ...(body.strength == null ? [] : [strengthSaid[standing](body.strength)])]
    case 'anchor':
      return [choices['anchor.mode'].names[body.mode]]
    case 'intention':
      return body.lookBackOn ? [lookBackOn(dayInWords(body.lookBackOn))] : []
    case 'recall':
      return body.worked ? [choices['recall.worked'].names[body.worked]] : []
    case 'observation':
      return [choices['observation.result'].names[body.result]]
    case 'noticing':
      return [choices['noticing.timing'].names[body.timing]]
    case 'tension':
      return [
        ...(body.before ? [rated('before', body.before.brake, body.before.strength)] : []),
        ...(body.after ? [rated('after', body.after.brake, body.after.strength)] : []),
        ...(body.shift ? [shiftSaid[shownStanding][body.shift]] : []),
      ]
    default:
      return []
  }
}
