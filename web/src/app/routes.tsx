// The table of screens: which address shows what, for whom, and in which frame. Every screen is loaded when it is first needed.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { SessionFrame } from '../features/session/SessionFrame.tsx'
import type { Side } from './who/me.ts'

type Load = () => Promise<{ default: ComponentType }>

export type Route = {
  readonly path: string
  readonly load: Load
  readonly screen: LazyExoticComponent<ComponentType>
  /** shell: with navigation; bare: the screen has the whole window. */
  readonly frame: 'shell' | 'bare'
  readonly access: 'public' | 'signed-in'
  /** The side this screen belongs to; undefined: both. */
  readonly side?: Side
  /** What stands there until the screen does; undefined: a quiet word. */
  readonly waiting?: ComponentType
}

const shell = { frame: 'shell', access: 'signed-in' } as const
const bare = { frame: 'bare', access: 'signed-in' } as const
const open = { frame: 'bare', access: 'public' } as const
const coach = { ...shell, side: 'coach' } as const
const coachee = { ...shell, side: 'coachee' } as const

function route(path: string, load: Load, how: Pick<Route, 'frame' | 'access' | 'side' | 'waiting'>): Route {
  return { path, load, screen: lazy(load), ...how }
}

/** First match wins. */
export const routes: readonly Route[] = [
  route('/', () => import('./frame/HomeScreen.tsx'), shell),
  route('/sign-in', () => import('../features/signin/SignInScreen.tsx'), open),
  route('/link', () => import('../features/signin/LinkScreen.tsx'), open),
  route('/invitation', () => import('../features/invitation/InvitationScreen.tsx'), open),
  route('/witness', () => import('../features/witness/WitnessScreen.tsx'), open),
  route('/gift', () => import('../features/witness/GiftScreen.tsx'), open),
  route('/coachees', () => import('../features/coachees/CoacheesScreen.tsx'), coach),
  route('/coachees/new', () => import('../features/coachees/NewCoacheeScreen.tsx'), coach),
  route('/trajectories/:trajectoryId/sessions/:sessionId/live', () => import('../features/session/SessionScreen.tsx'), {
    ...bare,
    waiting: SessionFrame,
  }),
  route('/trajectories/:trajectoryId/sessions/:sessionId/print', () => import('../features/review/PrintScreen.tsx'), bare),
  route('/trajectories/:trajectoryId/sessions/:sessionId', () => import('../features/review/ReviewScreen.tsx'), shell),
  route('/trajectories/:trajectoryId/*?', () => import('../features/trajectory/TrajectoryScreen.tsx'), shell),
  route('/offered', () => import('../features/coachee/OfferedScreen.tsx'), coachee),
  route('/strength', () => import('../features/coachee/StrengthScreen.tsx'), coachee),
  route('/strength/witnesses', () => import('../features/coachee/strength/witness/WitnessesScreen.tsx'), coachee),
  route('/received', () => import('../features/coachee/strength/received/ReceivedScreen.tsx'), shell),
  route('/give', () => import('../features/witness/GiveScreen.tsx'), shell),
  route('/ideal', () => import('../features/coachee/ideal/IdealScreen.tsx'), coachee),
  route('/alone', () => import('../features/coachee/alone/AloneScreen.tsx'), coachee),
  route('/intentions', () => import('../features/coachee/IntentionsScreen.tsx'), coachee),
  route('/looking-back/*?', () => import('../features/coachee/looking-back/LookingBackScreen.tsx'), coachee),
  route('/protocol', () => import('../features/coachee/graduation/ProtocolScreen.tsx'), coachee),
  route('/reminders', () => import('../features/reminders/RemindersScreen.tsx'), coachee),
  route('/sharing', () => import('../features/coachee/SharingScreen.tsx'), coachee),
  route('/anchor', () => import('../features/coachee/AnchorScreen.tsx'), { ...bare, side: 'coachee' }),
  route('/library', () => import('../features/library/LibraryScreen.tsx'), shell),
  route('/settings', () => import('../features/account/SettingsScreen.tsx'), shell),
  route('/practice', () => import('../features/practice/PracticeScreen.tsx'), coach),
  route('/*', () => import('./frame/NotFoundScreen.tsx'), shell),
]
