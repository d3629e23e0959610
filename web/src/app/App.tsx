// The root component: providers for language, data and undo, the signed-in user, and the screen of the address.
import { QueryClientProvider } from '@tanstack/react-query'
import { type ComponentType, type ReactNode, Suspense, useEffect } from 'react'
import { Redirect, useLocation, Route as WouterRoute } from 'wouter'
import { changedSince } from '#contract/client.ts'
import type { Locale } from '#method/locale/locale.ts'
import { call } from '../client/api.ts'
import { meKey, queryClient } from '../client/query-client.ts'
import { type Me, MeContext, useMeQuery } from '../client/who/me.ts'
import { NotKeptBar } from '../features/not-kept/NotKeptBar.tsx'
import { SessionFrame } from '../features/session/SessionFrame.tsx'
import { UndoProvider } from '../ui/answer/UndoToast.tsx'
import { Waiting } from '../ui/answer/Waiting.tsx'
import { Button } from '../ui/form/Button.tsx'
import { PageTitle } from '../ui/page/PageTitle.tsx'
import { problemCode } from '../words/explain.ts'
import { LocaleProvider, onLocaleChosen, useWords } from '../words/use-words.ts'
import styles from './App.module.css'
import { appWords } from './app.words.ts'
import { AppShell } from './frame/AppShell.tsx'
import { Catch } from './frame/Catch.tsx'
import { NotKept } from './frame/NotKept.tsx'
import { OnDemandPart } from './frame/OnDemandPart.tsx'
import { SignInAgain } from './frame/SignInAgain.tsx'
import { findRoute, type Route } from './routes.tsx'

export function App() {
  return (
    <LocaleProvider>
      <QueryClientProvider client={queryClient}>
        <UndoProvider>
          <Place />
        </UndoProvider>
      </QueryClientProvider>
    </LocaleProvider>
  )
}

/** Frames that are shown while a screen loads. */
const frames: Readonly<Record<NonNullable<Route['waiting']>, ComponentType>> = { session: SessionFrame }

/** Shows the screen of the address. Screens of one frame share one instance of it. */
function Place() {
  const [path] = useLocation()
  const route = findRoute(path)?.route
  useEffect(() => {
    // The code of the screen loads while the user is still being read.
    route?.part.load().catch(() => undefined)
  }, [route])
  if (!route) return null
  const screen = (
    <WouterRoute key={route.path} path={route.path}>
      <Screen route={route} />
    </WouterRoute>
  )
  if (route.access === 'public') return screen
  return (
    <SignedIn route={route}>
      {route.frame === 'shell' ? (
        <AppShell side={route.side}>{screen}</AppShell>
      ) : (
        <>
          {/* The session says it in its own header. */}
          {route.waiting !== 'session' && <NotKeptBar isBare />}
          {screen}
        </>
      )}
    </SignedIn>
  )
}

/** A choice counts over an older one: when the profile was changed elsewhere, the choice is sent for what is stored now. */
async function saveLocale(locale: Locale, basedOn: number | undefined): Promise<void> {
  try {
    queryClient.setQueryData(meKey, await call('PATCH /api/me', { body: { locale, basedOn } }))
  } catch (error) {
    const changed = changedSince('PATCH /api/me', error)
    if (changed === null) throw error
    queryClient.setQueryData(meKey, await call('PATCH /api/me', { body: { locale, basedOn: changed.current.version } }))
  }
}

function SignedIn({ children, route }: { children: ReactNode; route: Route }) {
  const { data: me, error, refetch, isFetching } = useMeQuery()
  const [path] = useLocation()
  const { unreachable, failed } = useWords(appWords)
  const personId = me?.personId
  useEffect(() => {
    if (!personId) return
    onLocaleChosen((locale) => {
      // The device keeps the choice when the server is not reached.
      saveLocale(locale, queryClient.getQueryData<Me>(meKey)?.version).catch(() => undefined)
    })
    return () => onLocaleChosen(undefined)
  }, [personId])

  if (me) {
    return (
      <MeContext value={me}>
        {children}
        <SignInAgain />
        <NotKept />
      </MeContext>
    )
  }
  if (me === null) {
    // An address that is no page is not worth returning to, and it may be a damaged link with its token.
    const isPage = path !== '/' && route.path !== '/*'
    return <Redirect to={isPage ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in'} replace />
  }
  if (error) {
    const said = problemCode(error) === 'network.unreachable' ? unreachable : failed
    return (
      <Alone>
        <PageTitle title={said.title} lead={said.lead} />
        <Button busy={isFetching} onClick={() => refetch()}>
          {said.again}
        </Button>
      </Alone>
    )
  }
  const Frame = route.waiting && frames[route.waiting]
  if (Frame) return <Frame />
  return (
    <Alone>
      <Waiting />
    </Alone>
  )
}

function Alone({ children }: { children: ReactNode }) {
  return <main className={styles.alone}>{children}</main>
}

function Screen({ route }: { route: Route }) {
  const [path] = useLocation()
  const Frame = route.waiting ? frames[route.waiting] : Waiting
  return (
    <Catch place={path}>
      <Suspense fallback={<Frame />}>
        <OnDemandPart part={route.part} />
      </Suspense>
    </Catch>
  )
}
