// The first screen of a coachee, and its writing screens, which are loaded on demand.
import { lazy, Suspense } from 'react'
import { useMe } from '../../client/who/me.ts'
import NowScreen from '../../features/today/NowScreen.tsx'
import styles from './head.module.css'
import { NextSession } from './NextSession.tsx'

const AskedAnew = lazy(() => import('../../features/agreements/AskedAnew.tsx'))
const GivenLinksNotice = lazy(() => import('../../features/account/GivenLinks.tsx'))
const flows = {
  check: lazy(() => import('../../features/check/CheckFlow.tsx')),
  success: lazy(() => import('../../features/success/SuccessFlow.tsx')),
  noticing: lazy(() => import('../../features/noticing/NoticingFlow.tsx')),
}

export default function NowHome() {
  const { openAgreements, givenLinks } = useMe()
  const top = (
    <div className={styles.top}>
      <NextSession />
      {givenLinks.length > 0 && (
        <Suspense>
          <GivenLinksNotice />
        </Suspense>
      )}
      {openAgreements.length > 0 && (
        <Suspense>
          <AskedAnew />
        </Suspense>
      )}
    </div>
  )
  return <NowScreen flows={flows} top={top} />
}
