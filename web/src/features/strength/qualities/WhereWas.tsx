// Saying afterwards where a sighting of one's own was. Not of a coach's: theirs would then count as said in other words.
import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import type { Space } from '../../../findings/reading/use-space.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../strength.module.css'
import { strengthWords } from '../strength.words.ts'
import { ContextField } from './ContextField.tsx'

export function WhereWas({ finding, contexts, own }: { finding: Finding; contexts: readonly string[]; own: Space }) {
  const { where: words } = useWords(strengthWords)
  const [context, setContext] = useState<string | null>(null)
  const { trajectoryId, body } = finding
  if (trajectoryId === null || body.kind !== 'quality') return null
  if (context === null)
    return (
      <Button variant="ghost" size="s" className={styles.inLine} onClick={() => setContext('')}>
        {words.open}
      </Button>
    )
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const said = context.trim()
        setContext(null)
        if (said) void own.revise(finding, { ...body, context: said })
      }}
    >
      <ContextField label={words.label} hint={words.hint} own={contexts} optional={false} value={context} onChange={setContext} />
      <div className={styles.actions}>
        <Button type="submit" size="s">
          {words.save}
        </Button>
        <Button variant="ghost" size="s" onClick={() => setContext(null)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
