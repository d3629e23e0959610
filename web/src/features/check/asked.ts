// What every question of Nu gets.
import type { CheckDraft } from './check-draft.ts'

export type Asked = {
  readonly draft: CheckDraft
  readonly titleId: string
  readonly refusal: string | null
  readonly onChange: (draft: CheckDraft) => void
  readonly onKeep: () => void
}
