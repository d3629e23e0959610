// The first screen of a coachee, and its writing screens, which are loaded on demand.
import { lazy } from 'react'
import NowScreen from '../../features/today/NowScreen.tsx'

const flows = {
  check: lazy(() => import('../../features/check/CheckFlow.tsx')),
  success: lazy(() => import('../../features/success/SuccessFlow.tsx')),
  noticing: lazy(() => import('../../features/noticing/NoticingFlow.tsx')),
}

export default function NowHome() {
  return <NowScreen flows={flows} />
}
