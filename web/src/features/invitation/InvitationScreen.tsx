// The page of an invitation link: first whose it is when a person is signed in here, then who invites, what is agreed, and the form.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../client/api.ts'
import { isTemporary } from '../../client/refusal.ts'
import { probeMe } from '../../client/who/me.ts'
import { useLinkToken } from '../../client/who/use-link-token.ts'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { PublicPage } from '../../ui/page/PublicPage.tsx'
import { explain } from '../../words/explain.ts'
import { adoptLocale, isLocaleKept, useWords } from '../../words/use-words.ts'
import { invitationWords } from './invitation.words.ts'
import { AcceptForm } from './parts/AcceptForm.tsx'
import { Whose } from './parts/Whose.tsx'

export default function InvitationScreen() {
  const token = useLinkToken()
  return <Invitation key={token} token={token} />
}

function Invitation({ token }: { token: string | null }) {
  const words = useWords(invitationWords)
  const [asked, setAsked] = useState(false)
  const look = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => call('POST /api/invitations/look', { body: { token: token ?? '' } }),
    enabled: token !== null,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const present = useQuery({ queryKey: ['invitation', 'who-is-here'], queryFn: probeMe, enabled: token !== null })
  const invitation = look.data
  useEffect(() => {
    if (invitation && !isLocaleKept()) adoptLocale(invitation.locale)
  }, [invitation])

  if (!token) {
    return (
      <PublicPage>
        <PageTitle title={words.missing} lead={words.missingLead} />
        <ButtonLink href="/sign-in" variant="quiet">
          {words.toSignIn}
        </ButtonLink>
      </PublicPage>
    )
  }
  // A refetch that failed leaves the form on screen.
  if (look.error && !invitation) {
    const temporary = isTemporary(look.error)
    return (
      <PublicPage>
        <PageTitle
          title={temporary ? words.windowTitle : words.gone}
          lead={temporary ? explain(look.error, words.problems) : words.goneLead}
        />
        {temporary ? (
          <Button variant="sun" busy={look.isFetching} onClick={() => look.refetch()}>
            {words.again}
          </Button>
        ) : (
          <ButtonLink href="/sign-in" variant="quiet">
            {words.toSignIn}
          </ButtonLink>
        )}
      </PublicPage>
    )
  }
  if (!invitation || present.isLoading) {
    return (
      <PublicPage>
        <Waiting />
      </PublicPage>
    )
  }
  const presentName = present.data?.name ?? null
  return (
    <PublicPage>
      {presentName !== null && !asked ? (
        <Whose present={presentName} invited={invitation.name} onOther={() => setAsked(true)} />
      ) : (
        <AcceptForm token={token} invitation={invitation} presentName={presentName} onChanged={() => look.refetch()} />
      )}
    </PublicPage>
  )
}
