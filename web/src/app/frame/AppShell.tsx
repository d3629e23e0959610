// The frame around a screen: navigation in a sidebar for a coach, on top for a coachee, and in a bar at the bottom on a phone.
import { type ReactNode, useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { hasRole, type Me, type Side, setSide, useMe, useSide } from '../../client/who/me.ts'
import { NotKeptBar } from '../../features/not-kept/NotKeptBar.tsx'
import { classNames } from '../../ui/class-names.ts'
import {
  BookIcon,
  GearIcon,
  HouseIcon,
  IntentionIcon,
  LookingBackIcon,
  PeopleIcon,
  SharingIcon,
  StrengthIcon,
  SwitchIcon,
  TodayIcon,
} from '../../ui/icons.tsx'
import { useWords } from '../../words/use-words.ts'
import { appWords } from '../app.words.ts'
import styles from './AppShell.module.css'

type Entry = { readonly href: string; readonly label: string; readonly icon: ReactNode; readonly under: readonly string[] }
type Words = (typeof appWords)['nl']

function coachEntries(me: Me, words: Words): readonly Entry[] {
  return [
    ...(hasRole(me, 'coach')
      ? [
          { href: '/', label: words.today, icon: <TodayIcon />, under: [] },
          { href: '/coachees', label: words.coachees, icon: <PeopleIcon />, under: ['/coachees', '/trajectories'] },
        ]
      : []),
    { href: '/library', label: words.library, icon: <BookIcon />, under: ['/library'] },
    ...(hasRole(me, 'host') ? [{ href: '/practice', label: words.practice, icon: <HouseIcon />, under: ['/practice'] }] : []),
  ]
}

function coacheeEntries(words: Words): readonly Entry[] {
  return [
    { href: '/', label: words.now, icon: <TodayIcon />, under: ['/offered', '/alone'] },
    { href: '/strength', label: words.strength, icon: <StrengthIcon />, under: ['/strength', '/protocol', '/ideal'] },
    { href: '/intentions', label: words.intentions, icon: <IntentionIcon />, under: ['/intentions'] },
    { href: '/looking-back', label: words.lookingBack, icon: <LookingBackIcon />, under: ['/looking-back'] },
    { href: '/sharing', label: words.sharing, icon: <SharingIcon />, under: ['/sharing'] },
  ]
}

/** Whether the screen of this path belongs to the entry. */
export function isAt(path: string, entry: Pick<Entry, 'href' | 'under'>): boolean {
  return path === entry.href || entry.under.some((start) => path === start || path.startsWith(`${start}/`))
}

export function AppShell({ side: ownSide, children }: { side?: Side; children: ReactNode }) {
  const me = useMe()
  const words = useWords(appWords)
  const [path] = useLocation()
  const chosen = useSide()
  // The pages of the own trajectory belong to the side of the coachee, also for a coach.
  const wanted = `${path}/`.startsWith(`/trajectories/${me.spaceId}/`) ? 'coachee' : ownSide
  const side = wanted && chosen.sides.includes(wanted) ? wanted : chosen.side
  const entries = side === 'coach' ? coachEntries(me, words) : coacheeEntries(words)
  useTopOnNavigation()

  return (
    <div className={classNames(styles.shell, styles[side])}>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <header className={styles.side}>
        <Link href="/" className={styles.wordmark}>
          Krachtlijn
        </Link>
        <nav aria-label={words.mainNavigation} className={styles.navigation}>
          <ul>
            {entries.map((entry) => (
              <li key={entry.href}>
                <Link href={entry.href} className={styles.entry} aria-current={isAt(path, entry) ? 'page' : undefined}>
                  {entry.icon}
                  <span>{entry.label}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.foot}>
          {me.demo && <p className={styles.demo}>{words.demo}</p>}
          {chosen.sides.length > 1 && (
            <Link
              href="/"
              className={classNames(styles.entry, styles.small)}
              onClick={() => setSide(side === 'coach' ? 'coachee' : 'coach')}
              title={side === 'coach' ? words.toCoachee : words.toCoach}
            >
              <SwitchIcon />
              <span>{side === 'coach' ? words.toCoachee : words.toCoach}</span>
            </Link>
          )}
          <Link
            href="/settings"
            className={classNames(styles.entry, styles.small)}
            aria-current={path === '/settings' ? 'page' : undefined}
            title={words.settings}
          >
            <GearIcon />
            <span>{words.settings}</span>
          </Link>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.column}>
          <NotKeptBar />
          {children}
        </div>
      </main>
    </div>
  )
}

/** Scrolls to the top at a new screen; for Back the browser restores the position. wouter fires a window event for each pushState. */
function useTopOnNavigation(): void {
  useEffect(() => {
    const toTop = () => window.scrollTo(0, 0)
    addEventListener('pushState', toTop)
    return () => removeEventListener('pushState', toTop)
  }, [])
}
