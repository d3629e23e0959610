// The first screen of a coachee, and its writing screens, which are loaded on demand.
import { lazy } from 'react'
import NowScreen from '../../features/today/NowScreen.tsx'

const flows = {
  check: lazy(() => import('../../features/writing/check/CheckFlow.tsx')),
  success: lazy(() => import('../../features/writing/success/SuccessFlow.tsx')),
  noticing: lazy(() => import('../../features/writing/noticing/NoticingFlow.tsx')),
}

export default function NowHome() {
  return <NowScreen flows={flows} />
}
