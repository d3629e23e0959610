// After a person erased their space and account.
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { PublicPage } from '../../ui/page/PublicPage.tsx'
import { useWords } from '../../words/use-words.ts'
import { eraseAccountWords } from './erase-account.words.ts'

export default function ErasedScreen() {
  const { erased } = useWords(eraseAccountWords)
  return (
    <PublicPage>
      <PageTitle title={erased.title} lead={erased.lead} />
      <p>{erased.sentence}</p>
    </PublicPage>
  )
}
