// My reminders: read once, kept on this device to read if one chose so (own-), changed at the server. What they are about comes from my own findings.
import { useCallback, useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import { acceptedOf } from '#method/finding/stands.ts'
import { deriveIntentions } from '#method/intention/derive-intentions.ts'
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'
import { explain } from '../../words/explain.ts'
import { useWords } from '../../words/use-words.ts'
import { remindersWords } from './reminders.words.ts'

export type Listed = CallResult<'GET /api/me/reminders'>
export type Reminder = Listed['reminders'][number]
export type Arrival = Listed['arrivals'][number]
/** What a reminder may be about: an intention or anchor, by the words it is known by. */
export type Aim = { readonly id: string; readonly kind: 'intention' | 'anchor'; readonly words: string; readonly open: boolean }

export function useReminders() {
  return useKept<Listed>('own-reminders', (signal) => call('GET /api/me/reminders', {}, signal))
}

/** Accepted intentions and anchors, newest first. `open`: nobody looked back on it yet. */
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

/** Doing one thing at the server: busy while it runs, a kind sentence when it is refused. */
export function useAttempt() {
  const { problems } = useWords(remindersWords)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const attempt = useCallback(
    async (work: () => Promise<unknown>): Promise<boolean> => {
      setBusy(true)
      setProblem(null)
      try {
        await work()
        return true
      } catch (error) {
        setProblem(explain(error, problems))
        return false
      } finally {
        setBusy(false)
      }
    },
    [problems],
  )
  return { busy, problem, setProblem, attempt }
}
