// The first screen of each side. Apart from routes.tsx, because HomeScreen.tsx, which is in that table, needs it too.
import type { Side } from '../client/who/sides.ts'
import { type OnDemand, onDemand } from './first/on-demand.ts'

export const homes: Readonly<Record<Side, OnDemand>> = {
  coach: onDemand(() => import('../features/today/TodayScreen.tsx')),
  coachee: onDemand(() => import('./screens/NowHome.tsx')),
}
