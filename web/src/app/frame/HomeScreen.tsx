// The first screen: Vandaag for a coach, Nu for a coachee; a host without coachees starts at the practice.
import { lazy, Suspense } from 'react'
import { Redirect } from 'wouter'
import { hasRole, useMe, useSide } from '../who/me.ts'

const TodayScreen = lazy(() => import('../../features/home/TodayScreen.tsx'))
const NuScreen = lazy(() => import('../../features/coachee/NuScreen.tsx'))
const ArrivedNotice = lazy(() => import('../../features/reminders/ArrivedNotice.tsx'))

export default function HomeScreen() {
  const me = useMe()
  const { side } = useSide()
  if (side === 'coachee')
    return (
      <>
        <Suspense>
          <ArrivedNotice />
        </Suspense>
        <NuScreen />
      </>
    )
  if (!hasRole(me, 'coach')) return <Redirect to="/practice" replace />
  return <TodayScreen />
}
