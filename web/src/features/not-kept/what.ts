// What a refused write was, in words of the screen: its name, what it was about, and the parts that hold words. Pure.

import { longestText } from '#method/finding/field.ts'
import type { FindingBody, FindingKind } from '#method/finding/finding.ts'
import { fieldsOf, kinds } from '#method/finding/kinds.ts'
import { longestOf } from '#method/finding/longest.ts'
import { type TextKey, titleOf } from '#method/finding/texts-of.ts'
import type { SessionEvent } from '#method/session/session-event.ts'
import { firstName } from '#method/text/first-name.ts'
import { recordEventsKey, type StoredWrite } from '../../client/outbox/outbox-queue.ts'
import { placeName } from '../../drawing/onion/moment-names.ts'
import type { onionWords } from '../../drawing/onion/onion.words.ts'
import type { FindingWords } from '../../findings/labels/finding.words.ts'
import { answerName } from '../../findings/labels/names.ts'
import { isKeyOf } from '../../words/is-key-of.ts'
import type { notKeptWords } from './not-kept.words.ts'
import { noteKey } from './private-note.ts'
import { resultName, type Said, saidIn } from './texts.ts'

export type Context = {
  readonly words: (typeof notKeptWords)['nl']
  readonly onion: (typeof onionWords)['nl']
  /** In the voice of the reader: of the owner or of a coach. */
  readonly names: FindingWords
  readonly me: { readonly spaceId: string; readonly trajectories: readonly { readonly id: string; readonly coachName: string }[] }
  /** The words of a finding, as far as this page has read it. */
  readonly bodyOf: (findingId: string) => FindingBody | null
}
type Input = {
  readonly params?: Readonly<Record<string, string | undefined>>
  readonly body?: {
    readonly body?: FindingBody | null
    readonly seen?: FindingBody
    readonly kind?: string
    readonly leftOut?: readonly string[] | null
    readonly events?: readonly Pick<SessionEvent, 'kind'>[]
  }
}

const findings = '/api/trajectories/:trajectoryId/findings'

/** Whether the write is about something in the person's own space. Its fields are then named as the owner reads them in the form. */
export function isInOwnSpace(write: StoredWrite, me: Context['me']): boolean {
  const { trajectoryId } = (write.input as Input).params ?? {}
  return trajectoryId === undefined || trajectoryId === me.spaceId || me.trajectories.some(({ id }) => id === trajectoryId)
}

export function whatItWas(write: StoredWrite, { words, names, me }: Context): string {
  const { params = {}, body = {} } = write.input as Input
  const kind = body.body?.kind
  // Prompt settings had kinds of their own in earlier versions.
  const ofKind = !isKind(kind) ? words.other : isInOwnSpace(write, me) ? words.own[kind] : names.kinds[kind].one
  const coach = firstName(me.trajectories.find(({ id }) => id === params.trajectoryId)?.coachName ?? '')
  switch (write.key) {
    case `POST ${findings}`:
      return ofKind
    case `PUT ${findings}/:findingId`:
      return isKind(kind) ? words.revised(names.kinds[kind].one.toLowerCase()) : words.other
    case `POST ${findings}/:findingId/answer`:
      return words.answer
    case `POST ${findings}/:findingId/withdraw`:
      return words.withdraw
    case `DELETE ${findings}/:findingId`:
      return words.erase
    case `POST ${findings}/:findingId/share`:
      return body.leftOut === null ? words.unshare(coach) : words.share(coach)
    case `POST ${findings}/:findingId/offer`:
      return words.offer
    case noteKey:
      return body.kind !== undefined && isKeyOf(words.note, body.kind) ? words.note[body.kind] : words.other
    case 'POST /api/trajectories/:trajectoryId/sessions':
      return words.newSession
    case recordEventsKey:
      return words.session
    case 'POST /api/trajectories/:trajectoryId/alignments':
      return words.line
    case 'POST /api/me/prompt-settings':
    case 'POST /api/me/prompt-settings/:settingId/withdraw':
      return (kind as string | undefined) === 'question' ? words.question : words.setting
    case 'POST /api/me/received/:receivedId/settle':
      return words.settle
    default:
      return words.other
  }
}

/** The title of the finding that the write is about or refers to; empty when this page has not read it. */
export function whatItIsAbout(write: StoredWrite, { bodyOf }: Context): string {
  const { params = {}, body = {} } = write.input as Input
  const own = body.body
  if (own && write.key === `POST ${findings}`) return own.kind === 'observation' || own.kind === 'recall' ? titleOf(own, bodyOf) : ''
  const known = body.seen ?? (params.findingId ? bodyOf(params.findingId) : null)
  return known ? titleOf(known, bodyOf) : ''
}

/** For each event of a session: what it was, and of a moment where the attention was. */
export function eventsIn(write: StoredWrite, { words, onion }: Context): readonly string[] {
  const { body } = write.input as Input
  return ((body?.events ?? []) as readonly SessionEvent[]).map((event) => {
    const name = isKeyOf(words.events, event.kind) ? words.events[event.kind] : words.other
    if (event.kind !== 'moment') return name
    return `${name}: ${placeName(onion, event.moment) ?? onion.noPlace}`
  })
}

export function labelOf({ name }: Said, { words, names }: Context): string {
  if (name === resultName) return names.choices[resultName].name
  if (isKeyOf(words.fields, name)) return words.fields[name]
  return isTextKey(name) ? names.fields[name] : words.words
}

/** The text itself, and of a choice its name. */
export function wordsOf({ name, text }: Said, { names }: Context): string {
  return name === resultName ? answerName(names.choices, name, text) : text
}

/** How long this text may be, in UTF-16 units. */
export function longestFor({ name }: Said): number {
  return isTextKey(name) ? longestOf(name) : longestText
}

function isKind(kind: string | undefined): kind is FindingKind {
  return kind !== undefined && isKeyOf(kinds, kind)
}

function isTextKey(name: string): name is TextKey {
  const [kind, field = ''] = name.split('.')
  return isKind(kind) && isKeyOf(fieldsOf(kind), field)
}

/** Everything a person wrote in these writes as one text, with its names: for a note, or to copy. */
export function asText(writes: readonly StoredWrite[], context: Context): string {
  return writes
    .map((write) => {
      const about = whatItIsAbout(write, context)
      const head = about === '' ? whatItWas(write, context) : `${whatItWas(write, context)} (${about})`
      const said = saidIn(write.input)
      return said.length === 0
        ? ''
        : [head, ...said.map((one) => `${labelOf(one, context).replace(/[^?]$/, '$&:')} ${wordsOf(one, context)}`)].join('\n')
    })
    .filter(Boolean)
    .join('\n\n')
}
