// Writes that an earlier version of the app left in the outbox, in the form that the server takes now. Pure.
// In earlier versions prompt settings were findings of the kinds support and question, and a finding was shared as a whole or not at all.
// An own finding that was created and shared in one write is created; the person reads that it is private and may share it.
import type { WaitingWrite } from './outbox-queue.ts'

const findings = 'POST /api/trajectories/:trajectoryId/findings'

type Former = {
  readonly params?: { readonly findingId?: string }
  readonly body?: { readonly id?: string; readonly body?: { readonly kind?: string }; readonly visibility?: string; readonly at?: number }
}

/** The id of the prompt setting that this write creates as a finding; null when it is another write. */
export function formerSettingId({ key, input }: WaitingWrite): string | null {
  if (key !== findings) return null
  const { id, body } = (input as Former).body ?? {}
  return body?.kind === 'support' || body?.kind === 'question' ? (id ?? null) : null
}

/**
 * The same write under the same id. `settingIds`: ids that `formerSettingId` gave for writes in this outbox. A withdrawal does not
 * say what it withdraws, so only those of these ids are recognised; any other withdrawal stays one of a finding.
 */
export function inPresentForm(write: WaitingWrite, settingIds: ReadonlySet<string>): WaitingWrite {
  const { id, key } = write
  const { params, body } = (write.input ?? {}) as Former
  if (formerSettingId(write) !== null)
    return { id, key: 'POST /api/me/prompt-settings', input: { body: { id: body?.id, body: body?.body } } }
  if (key === `${findings}/:findingId/visibility`) {
    const share = { leftOut: body?.visibility === 'shared' ? [] : null, at: body?.at }
    return { id, key: `${findings}/:findingId/share`, input: { params, body: share } }
  }
  const settingId = params?.findingId
  if (key !== `${findings}/:findingId/withdraw` || settingId === undefined || !settingIds.has(settingId)) return write
  return { id, key: 'POST /api/me/prompt-settings/:settingId/withdraw', input: { params: { settingId } } }
}
