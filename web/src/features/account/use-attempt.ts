// Doing one thing at the server from a form: busy while it runs, a kind sentence when it is refused.
import { useState } from 'react'
import { explain } from '../../words/explain.ts'
import { useWords } from '../../words/use-words.ts'
import { accountWords } from './account.words.ts'

export function useAttempt() {
  const words = useWords(accountWords)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      await work()
    } catch (error) {
      setProblem(explain(error, words.problems))
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, attempt }
}
