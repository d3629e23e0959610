// The settings of the signed-in user: name and address, screen, reminders, ways to sign in, devices, and erasing it all.
import { useEffect } from 'react'
import { hasRole, useMe } from '../../client/who/me.ts'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useWords } from '../../words/use-words.ts'
import { accountWords } from './account.words.ts'
import { AddressPart } from './parts/AddressPart.tsx'
import { AppPart } from './parts/AppPart.tsx'
import { ErasePart } from './parts/ErasePart.tsx'
import { PasskeysPart } from './parts/PasskeysPart.tsx'
import { PasswordPart } from './parts/PasswordPart.tsx'
import { RemindersPart } from './parts/RemindersPart.tsx'
import { ScreenPart } from './parts/ScreenPart.tsx'
import { SignInsPart } from './parts/SignInsPart.tsx'
import { SignOutPart } from './parts/SignOutPart.tsx'
import { YouPart } from './parts/YouPart.tsx'

export default function SettingsScreen() {
  const words = useWords(accountWords)
  const me = useMe()
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
  // An authenticator app is a second step after a password. Coaches and hosts are asked to have one.
  const withApp = me.hasTotp || me.hasPassword || hasRole(me, 'coach') || hasRole(me, 'host')
  return (
    <>
      <PageTitle title={words.title} />
      <YouPart />
      <AddressPart />
      <ScreenPart />
      <RemindersPart />
      <PasskeysPart />
      {withApp && <AppPart />}
      <PasswordPart />
      <SignInsPart />
      <SignOutPart />
      <ErasePart />
    </>
  )
}
