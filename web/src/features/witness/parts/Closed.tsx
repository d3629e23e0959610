// The page of a link that does not work. It gives no reason: the server does not tell strangers which links exist.
import { isTemporary } from '../../../client/refusal.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { PageTitle } from '../../../ui/page/PageTitle.tsx'
import { PublicPage } from '../../../ui/page/PublicPage.tsx'
import { explain } from '../../../words/explain.ts'
import { useWords } from '../../../words/use-words.ts'
import { witnessWords } from '../witness.words.ts'

export function Closed({ error, busy, onAgain, windowTitle }: { error: unknown; busy: boolean; onAgain: () => void; windowTitle: string }) {
  const words = useWords(witnessWords)
  const again = error !== null && isTemporary(error)
  return (
    <PublicPage language="top">
      <PageTitle
        title={again ? words.notNow : words.gone.title}
        lead={again ? explain(error, words.problems) : words.gone.lead}
        windowTitle={windowTitle}
      />
      {again && (
        <Button variant="sun" busy={busy} onClick={onAgain}>
          {words.again}
        </Button>
      )}
    </PublicPage>
  )
}
