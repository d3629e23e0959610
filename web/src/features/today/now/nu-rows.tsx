// The rows below the main card. A row is one component: it gets what Nu knows, and shows itself or nothing.

import type { ComponentType } from 'react'
import { acceptedOf } from '#method/finding/stands.ts'
import { anchoredBy } from '#method/finding/texts-of.ts'
import { Row } from '../../../findings/labels/Row.tsx'
import { coacheeWords } from '../../../findings/reading/coachee.words.ts'
import { pastDay } from '../../../words/day-words.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { nowWords } from '../now.words.ts'
import { AloneRow } from './AloneRow.tsx'
import type { Writing } from './drafts.ts'
import { ErasureRow } from './ErasureRow.tsx'
import styles from './NuMain.module.css'
import type { Nu } from './nu.ts'
import { OfflineRow } from './OfflineRow.tsx'
import { WitnessRow } from './WitnessRow.tsx'

export type NuRowProps = { readonly nu: Nu }

/** Something to write: half written, it says that the words are still there. */
function WriteRow({ nu, writing }: NuRowProps & { writing: Writing }) {
  const words = useWords(nowWords)
  const { title, lead } = words.write[writing]
  return <Row onPress={() => nu.open(writing)} sign={writing} title={title} lead={nu.drafts[writing] ? words.goOn.words : lead} />
}

function CheckRow({ nu }: NuRowProps) {
  return nu.main === 'check' || nu.drafts.check ? null : <WriteRow nu={nu} writing="check" />
}

/** Half written words are always in view. */
function HalfCheckRow({ nu }: NuRowProps) {
  return nu.main !== 'check' && nu.drafts.check ? <WriteRow nu={nu} writing="check" /> : null
}

/** The two ways in: what went well, and what got stuck. On the first day the main card is the first of the two. */
export function WaysIn({ nu }: NuRowProps) {
  return (
    <ul className={styles.ways}>
      {nu.main !== 'first' && <WriteRow nu={nu} writing="success" />}
      <WriteRow nu={nu} writing="noticing" />
    </ul>
  )
}

function IntentionRow({ nu: { next, due, main } }: NuRowProps) {
  const words = useWords(nowWords)
  if (!next || main === 'due') return null
  const { id, body } = next.finding
  return (
    <Row
      href={due ? `/intentions?look=${id}` : '/intentions'}
      sign="intention"
      title={body.act}
      lead={[words.intention, body.when].filter(Boolean).join(', ')}
    />
  )
}

/** Shown also without an anchor, so that people find where to make one. Hidden on the first day. */
function AnchorRow({ nu: { own, main } }: NuRowProps) {
  const words = useWords(nowWords)
  const [anchor] = acceptedOf(own.findings, 'anchor')
  if (!anchor) return main === 'first' ? null : <Row href="/anchor" sign="anchor" title={words.anchor} lead={words.makeAnchor} />
  const lead = anchor.body.how || anchoredBy(anchor.body, own.bodyOf)
  return <Row href={`/anchor?anchor=${anchor.id}`} sign="anchor" title={words.anchor} lead={lead} />
}

function IdealRow({ nu }: NuRowProps) {
  const { ideal } = useWords(nowWords)
  return nu.main === 'first' ? null : <Row href="/ideal" sign="ideal" title={ideal.title} lead={ideal.lead} />
}

type SessionPlace = { readonly at: number; readonly trajectoryId: string; readonly sessionId: string }

function SessionRow({ nu: { own, now } }: NuRowProps) {
  const words = useWords(nowWords)
  const { near } = useWords(coacheeWords)
  const locale = useLocale()
  const last = own.findings.reduce<SessionPlace | null>(
    (found, { sessionId, trajectoryId, createdAt: at }) =>
      sessionId && trajectoryId && at > (found?.at ?? 0) ? { at, trajectoryId, sessionId } : found,
    null,
  )
  if (!last) return null
  return (
    <Row
      href={`/trajectories/${last.trajectoryId}/sessions/${last.sessionId}`}
      sign="session"
      title={words.lookBack(pastDay(last.at, locale, now, near))}
      lead={words.lookBackLead}
    />
  )
}

function OnThisDeviceRow({ nu }: NuRowProps) {
  return <OfflineRow own={nu.own} />
}

/** By name, in order: always in view. */
export const nearRows: Readonly<Record<string, ComponentType<NuRowProps>>> = {
  halfCheck: HalfCheckRow,
  erasure: ErasureRow,
  witness: WitnessRow,
  anchor: AnchorRow,
}

/** By name, in order: one level lower. */
export const furtherRows: Readonly<Record<string, ComponentType<NuRowProps>>> = {
  check: CheckRow,
  intention: IntentionRow,
  ideal: IdealRow,
  alone: AloneRow,
  session: SessionRow,
  onThisDevice: OnThisDeviceRow,
}
