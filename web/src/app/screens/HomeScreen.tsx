// The first screen: Vandaag for a coach, Nu for a coachee, and the practice screen for a host who is not a coach.
import { lazy, Suspense } from 'react'
import { Redirect } from 'wouter'
import { hasRole, useMe, useSide } from '../../client/who/me.ts'
import { OnDemandPart } from '../frame/OnDemandPart.tsx'
import { homes } from '../homes.ts'
import styles from './head.module.css'

const AskedAnew = lazy(() => import('../../features/agreements/AskedAnew.tsx'))
const GivenLinksNotice = lazy(() => import('../../features/account/GivenLinks.tsx'))
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
        <OnDemandPart key="coachee" part={homes.coachee} />
      </>
    )
  if (!hasRole(me, 'coach')) return <Redirect to="/practice" replace />
  return (
    <>
      <div className={styles.above}>
        {me.givenLinks.length > 0 && (
          <Suspense>
            <GivenLinksNotice />
          </Suspense>
        )}
        {me.openAgreements.length > 0 && (
          <Suspense>
            <AskedAnew />
          </Suspense>
        )}
      </div>
      <OnDemandPart key="coach" part={homes.coach} />
    </>
  )
}
