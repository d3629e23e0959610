// Looking back (Terugblik): the owner's words in order of time, searchable, and drawings of them. No streaks and no rewards.

import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { call } from '../../client/api.ts'
import { useKept } from '../../client/offline/use-kept.ts'
import { useLines } from '../../findings/alignment/use-lines.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { type Space, useOwnSpace } from '../../findings/reading/use-space.ts'
import { useReceived } from '../../findings/received/use-received.ts'
import { Button, ButtonLink } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { Tabs } from '../../ui/page/Tabs.tsx'
import { localeTag } from '../../words/locale-tag.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { Drawn } from './Drawn.tsx'
import { EntryItem } from './EntryItem.tsx'
import styles from './LookingBack.module.css'
import { lookingBackWords } from './looking-back.words.ts'
import { finds, wordsIn } from './search.ts'
import { buildTimeline, byMonth, type Filter, filters, fits, type PastSession } from './timeline.ts'
import { useOwnNotes } from './use-own-notes.ts'
import { useSessionWords } from './use-session-words.ts'

export default function LookingBackScreen() {
  const space = useOwnSpace()
  const words = useWords(lookingBackWords)
  const [path] = useLocation()
  const drawn = path.endsWith('/drawn')
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      <Tabs
        label={words.parts.label}
        items={[
          { href: '/looking-back', label: words.parts.time },
          { href: '/looking-back/drawn', label: words.parts.drawn },
        ]}
      />
      <Opening of={space}>{drawn ? <Drawn space={space} /> : <InTime space={space} />}</Opening>
    </>
  )
}

/** The sessions of all trajectories, and those held alone. */
function useSessions(space: Space): readonly PastSession[] {
  const { trajectories, spaceId } = space.me
  const ids = [spaceId, ...trajectories.map(({ id }) => id)]
  const kept = useKept('own-all-sessions', async (signal) =>
    Promise.all(
      ids.map(async (trajectoryId) => ({
        trajectoryId,
        sessions: (await call('GET /api/trajectories/:trajectoryId/sessions', { params: { trajectoryId } }, signal)).sessions,
      })),
    ),
  )
  return useMemo(
    () =>
      (kept.data ?? []).flatMap(({ trajectoryId, sessions }) => {
        const coach = firstName(trajectories.find(({ id }) => id === trajectoryId)?.coachName ?? '')
        return sessions
          .filter(({ startedAt }) => startedAt !== null)
          .map(({ id, number, startedAt, createdAt }) => ({ id, trajectoryId, number, coach, at: startedAt ?? createdAt }))
      }),
    [kept.data, trajectories],
  )
}

const shownFirst = 60

function InTime({ space }: { space: Space }) {
  const words = useWords(lookingBackWords)
  const locale = useLocale()
  const sessions = useSessions(space)
  const notes = useOwnNotes()
  const { lines } = useLines()
  const { received } = useReceived()
  const [search, setSearch] = useSearchParams()
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState(shownFirst)
  const sought = useDeferredValue(query)
  const filter = filters.find((one) => one === search.get('show')) ?? 'all'
  const terms = useMemo(() => wordsIn(sought), [sought])
  const sessionWords = useSessionWords(terms.length > 0)
  const timeline = useMemo(
    () => buildTimeline({ findings: space.findings, sessions, bodyOf: space.bodyOf, notes, lines, received, sessionWords }),
    [space.findings, space.bodyOf, sessions, notes, lines, received, sessionWords],
  )
  const found = useMemo(() => timeline.filter((entry) => fits(entry, filter) && finds(entry, terms)), [timeline, filter, terms])
  const look = (next: Filter) => setSearch(next === 'all' ? {} : { show: next }, { replace: true })

  if (timeline.length === 0)
    return (
      <EmptyState title={words.empty.title} action={<ButtonLink href="/">{words.empty.begin}</ButtonLink>}>
        {words.empty.words}
      </EmptyState>
    )
  return (
    <>
      <search className={styles.tools}>
        <TextField label={words.search} type="search" value={query} autoComplete="off" onChange={setQuery} />
        <Choice
          label={words.filter}
          hideLabel
          layout="line"
          value={filter}
          options={filters.map((value) => ({ value, label: words.filters[value] }))}
          onChange={look}
        />
      </search>
      <p role="status" className={styles.found}>
        {terms.length > 0 ? words.found(found.length) : ''}
      </p>
      {found.length === 0 ? (
        <EmptyState
          title={words.nothing.title}
          action={
            <Button
              onClick={() => {
                setQuery('')
                look('all')
              }}
            >
              {words.nothing.all}
            </Button>
          }
        >
          {words.nothing.words}
        </EmptyState>
      ) : (
        byMonth(found.slice(0, shown)).map((month) => (
          <section key={month.key} className={styles.month}>
            <h2>{new Intl.DateTimeFormat(localeTag[locale], { month: 'long', year: 'numeric' }).format(month.at)}</h2>
            <ol className={styles.line}>
              {month.entries.map((entry) => (
                <EntryItem key={entry.id} entry={entry} space={space} terms={terms} />
              ))}
            </ol>
          </section>
        ))
      )}
      {found.length > shown && (
        <Button variant="quiet" onClick={() => setShown(shown + shownFirst)}>
          {words.more}
        </Button>
      )}
    </>
  )
}
