// Reads the reminders of the user, and the findings they can be about. Both keys begin with own-: the device keeps them only if the
// user chose that.
import type { CallResult } from '#contract/client.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { deriveIntentions } from '#method/intention/derive-intentions.ts'
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'

export type Listed = CallResult<'GET /api/me/reminders'>
export type Reminder = Listed['reminders'][number]
export type Arrival = Listed['arrivals'][number]
/** What a reminder can be about: an intention or an anchor, with its title. `open`: an intention without a look back, or an anchor. */
export type Aim = { readonly id: string; readonly kind: 'intention' | 'anchor'; readonly words: string; readonly open: boolean }

export function useReminders() {
  return useKept<Listed>('own-reminders', (signal) => call('GET /api/me/reminders', {}, signal))
}

/** Accepted intentions and anchors, newest first. */
async function readAims(signal: AbortSignal): Promise<readonly Aim[]> {
  const { findings } = await call('GET /api/me/findings', {}, signal)
  const open = new Set(deriveIntentions(findings).open.map(({ finding }) => finding.id))
  const intentions = acceptedOf(findings, 'intention').map(({ id, body, createdAt: at }) => ({
    id,
    kind: 'intention' as const,
    words: body.act,
    open: open.has(id),
    at,
  }))
  const anchors = acceptedOf(findings, 'anchor').map(({ id, body, createdAt: at }) => ({
    id,
    kind: 'anchor' as const,
    words: body.how,
    open: true,
    at,
  }))
  return [...intentions, ...anchors].toSorted((a, b) => b.at - a.at)
}

export function useAims(): readonly Aim[] | undefined {
  return useKept('own-reminder-aims', readAims).data
}
