// The screen for an unknown address.
import { ButtonLink } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useWords } from '../../words/use-words.ts'
import { appWords } from '../app.words.ts'

export default function NotFoundScreen() {
  const { notFound } = useWords(appWords)
  return (
    <>
      <PageTitle title={notFound.title} lead={notFound.lead} />
      <ButtonLink href="/">{notFound.home}</ButtonLink>
    </>
  )
}
