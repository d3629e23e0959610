// The table of screens: the path, the frame and who has access. Every screen is loaded on demand.
// This file is part of the first script, so it imports no screen, no frame and no React.
import type { CallKey } from '#contract/client.ts'
import type { Side } from '../client/who/sides.ts'
import { fitPath, type Params } from './first/fit-path.ts'
import { type OnDemand, onDemand } from './first/on-demand.ts'
import { homes } from './homes.ts'

/**
 * Requests and code that are started while the app itself is still loading. Only requests that the screen certainly makes: the
 * access ledger shows the owner everything a coach has requested.
 */
type Early = { readonly calls: readonly CallKey[]; readonly parts?: readonly OnDemand[] }

export type Route = {
  readonly path: string
  readonly part: OnDemand
  /** shell: with navigation; bare: the screen fills the window. */
  readonly frame: 'shell' | 'bare'
  readonly access: 'public' | 'signed-in'
  /** The side this screen belongs to; undefined: both. */
  readonly side?: Side
  /** The frame while the screen loads; undefined: a loading indicator. */
  readonly waiting?: 'session'
  readonly startEarly?: (at: { readonly side: Side; readonly path: string }) => Early
}

type StartsEarly = Pick<Route, 'startEarly'>

const shell = { frame: 'shell', access: 'signed-in' } as const
const bare = { frame: 'bare', access: 'signed-in' } as const
const open = { frame: 'bare', access: 'public' } as const
const coach = { ...shell, side: 'coach' } as const
const coachee = { ...shell, side: 'coachee' } as const

const ownFindings: StartsEarly = { startEarly: () => ({ calls: ['GET /api/me/findings'] }) }
const ownWriting: readonly CallKey[] = ['GET /api/me/findings', 'GET /api/me/prompt-settings']
const home: StartsEarly = {
  startEarly: ({ side }) => ({ calls: side === 'coach' ? ['GET /api/trajectories'] : ownWriting, parts: [homes[side]] }),
}
const findingsOf: CallKey = 'GET /api/trajectories/:trajectoryId/findings'
const trajectoryOf: CallKey = 'GET /api/trajectories/:trajectoryId'
const trajectory: StartsEarly = {
  startEarly: ({ path }) => ({
    calls: [
      trajectoryOf,
      'GET /api/trajectories/:trajectoryId/sessions',
      // Only the first tab reads these.
      ...(/^\/trajectories\/[^/]+\/?$/i.test(path) ? [findingsOf, 'GET /api/trajectories/:trajectoryId/alignments' as const] : []),
    ],
  }),
}
const live: StartsEarly = {
  startEarly: () => ({ calls: ['GET /api/trajectories/:trajectoryId/sessions/:sessionId', trajectoryOf, findingsOf] }),
}

function route(path: string, load: OnDemand['load'], how: Omit<Route, 'path' | 'part'>): Route {
  return { path, part: onDemand(load), ...how }
}

/** First match wins. */
export const routes: readonly Route[] = [
  route('/', () => import('./screens/HomeScreen.tsx'), { ...shell, ...home }),
  route('/sign-in', () => import('../features/signin/SignInScreen.tsx'), open),
  route('/link', () => import('../features/signin/LinkScreen.tsx'), open),
  route('/address', () => import('../features/account/AddressScreen.tsx'), open),
  route('/erased', () => import('../features/account/ErasedScreen.tsx'), open),
  route('/invitation', () => import('../features/invitation/InvitationScreen.tsx'), open),
  route('/witness', () => import('../features/witness/WitnessScreen.tsx'), open),
  route('/gift', () => import('../features/witness/GiftScreen.tsx'), open),
  route('/coachees', () => import('../features/coachees/CoacheesScreen.tsx'), coach),
  route('/coachees/new', () => import('../features/coachees/NewCoacheeScreen.tsx'), coach),
  route('/trajectories/:trajectoryId/sessions/:sessionId/live', () => import('../features/session/SessionScreen.tsx'), {
    ...bare,
    ...live,
    waiting: 'session',
  }),
  route('/trajectories/:trajectoryId/sessions/:sessionId/print', () => import('../features/review/PrintScreen.tsx'), bare),
  route('/trajectories/:trajectoryId/sessions/:sessionId', () => import('../features/review/ReviewScreen.tsx'), shell),
  route('/trajectories/:trajectoryId/*?', () => import('./screens/TrajectoryScreen.tsx'), { ...shell, ...trajectory }),
  route('/offered', () => import('../features/offered/OfferedScreen.tsx'), coachee),
  route('/strength', () => import('../features/strength/StrengthScreen.tsx'), { ...coachee, ...ownFindings }),
  route('/strength/witnesses', () => import('../features/strength/witness-requests/WitnessesScreen.tsx'), coachee),
  route('/strength/letter', () => import('../features/letter/LetterScreen.tsx'), { ...bare, ...ownFindings, side: 'coachee' }),
  route('/received', () => import('../features/strength/received/ReceivedScreen.tsx'), shell),
  route('/give', () => import('../features/witness/GiveScreen.tsx'), shell),
  route('/ideal', () => import('../features/ideal/IdealScreen.tsx'), coachee),
  route('/alone', () => import('../features/alone/AloneScreen.tsx'), coachee),
  route('/intentions', () => import('../features/intentions/IntentionsScreen.tsx'), {
    ...coachee,
    startEarly: () => ({ calls: ownWriting }),
  }),
  route('/looking-back/*?', () => import('../features/looking-back/LookingBackScreen.tsx'), { ...coachee, ...ownFindings }),
  route('/protocol', () => import('../features/graduation/ProtocolScreen.tsx'), coachee),
  route('/reminders', () => import('../features/reminders/RemindersScreen.tsx'), coachee),
  route('/sharing', () => import('../features/sharing/SharingScreen.tsx'), coachee),
  route('/anchor', () => import('../features/anchor/AnchorScreen.tsx'), { ...bare, ...ownFindings, side: 'coachee' }),
  route('/library', () => import('../features/library/LibraryScreen.tsx'), shell),
  route('/settings', () => import('../features/account/SettingsScreen.tsx'), shell),
  route('/practice', () => import('../features/practice/PracticeScreen.tsx'), coach),
  route('/*', () => import('./frame/NotFoundScreen.tsx'), shell),
]

export function findRoute(path: string): { readonly route: Route; readonly params: Params } | null {
  for (const candidate of routes) {
    const params = fitPath(candidate.path, path)
    if (params) return { route: candidate, params }
  }
  return null
}
