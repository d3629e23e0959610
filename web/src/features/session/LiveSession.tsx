// The live session on one screen: steps, onion, side panel, and the three dimensions. It shows what `method` derives from the events
// and turns the actions of the user into events; it contains no rule of the method.
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { asksForStrength } from '#method/finding/is-whole.ts'
import { isInnerObstacle, isPotential } from '#method/finding/potential.ts'
import { bodyOfStanding, stands } from '#method/finding/stands.ts'
import { canOpenTension } from '#method/tension/derive-tension.ts'
import { Onion } from '../../drawing/onion/Onion.tsx'
import { onionWords } from '../../drawing/onion/onion.words.ts'
import type { Spot } from '../../drawing/onion/onion-geometry.ts'
import type { Voice } from '../../findings/labels/use-labels.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { useWords } from '../../words/use-words.ts'
import { useAlone, useSessionWords } from './alone.ts'
import styles from './LiveSession.module.css'
import { dropDraft, readDraft, stillBelongs } from './moment-draft.ts'
import { BottomBar } from './parts/BottomBar.tsx'
import { EndedPanel } from './parts/EndedPanel.tsx'
import { MomentBar } from './parts/MomentBar.tsx'
import { SessionHeader } from './parts/SessionHeader.tsx'
import { SidePanel } from './parts/SidePanel.tsx'
import { StateStrip } from './parts/StateStrip.tsx'
import { StepList } from './parts/StepList.tsx'
import { tensionFieldsOf } from './tension/tension-fields.ts'
import { useCommands } from './use-commands.ts'
import type { OpenSession } from './use-session.ts'
import { useSettledEnd } from './use-settled-end.ts'

const OnionList = lazy(() => import('../../drawing/onion/OnionList.tsx'))
const SheetHost = lazy(() => import('./sheets/SheetHost.tsx'))
const TensionPage = lazy(() => import('./tension/TensionPage.tsx'))

type Props = { readonly open: OpenSession; readonly trajectoryId: string; readonly sessionId: string }

export function LiveSession({ open, trajectoryId, sessionId }: Props) {
  const words = useSessionWords()
  const names = useWords(onionWords)
  const { log } = open
  const state = useSyncExternalStore(log.subscribe, log.state)
  const { view } = state
  const alone = useAlone()
  const as = alone ? 'coachee' : (open.trajectory?.as ?? 'coach')
  const reader = useMemo<Voice>(() => ({ as }), [as])
  const name = as === 'coach' ? (open.trajectory?.coacheeName ?? '') : ''
  const [said, setSaid] = useState('')
  const [asList, setAsList] = useState(false)
  const say = useCallback((what: 'takenBack' | 'broughtBack' | 'nothingToUndo') => setSaid(words[what]), [words])
  const place = useMemo(() => ({ trajectoryId, sessionId, private: as === 'coach', alone }), [trajectoryId, sessionId, as, alone])
  const commands = useCommands(log, place, say)
  const { onion, wordsField, dimension, sheet, tensionOpen, tap } = commands
  const ended = view.endedAt !== null
  const isClosed = useSettledEnd(ended, sheet !== null || tensionOpen)
  const reviewAddress = `/trajectories/${trajectoryId}/sessions/${sessionId}`
  const mayRecord = as === 'coach' || alone

  // Alone, opening a paused session resumes it.
  useEffect(() => {
    if (alone && log.view().state === 'paused') log.append({ kind: 'state-set', state: 'running', note: '' })
  }, [alone, log])

  // Words that were typed but not stored when the tab was closed are added to their moment.
  useEffect(() => {
    void readDraft(sessionId).then((draft) => {
      if (!draft) return
      if (log.view().moments.some((moment) => stillBelongs(draft, moment)))
        log.append({ kind: 'moment-revised', momentId: draft.momentId, change: { text: draft.text } })
      void dropDraft(sessionId)
    })
  }, [log, sessionId])

  const onTap = useCallback(
    (spot: Spot) => {
      const done = tap(spot)
      if (done === null) return
      // Announced to a screen reader, after the mark is drawn.
      const place = names.place(names.layers[spot.layer], names.poles[spot.pole])
      setTimeout(() => setSaid(done === 'moved' ? words.moved(place) : words.recorded(names.dimensions[dimension], place)), 120)
    },
    [tap, dimension, words, names],
  )

  const ideal = useMemo(() => {
    const here = [...view.findings.values()].findLast(({ body }) => body.kind === 'ideal')?.body
    const before = open.findings.findLast((finding) => finding.body.kind === 'ideal' && stands(finding))?.body
    const body = here ?? before
    return body?.kind === 'ideal' ? body.words : (open.trajectory?.aim ?? '')
  }, [view.findings, open.findings, open.trajectory])
  const tensionFindings = useMemo(
    () => [
      ...[...view.findings.values()].map(({ findingId, body }) => ({ id: findingId, body })),
      ...open.findings.filter(
        (finding) =>
          !view.findings.has(finding.id) &&
          ((finding.state === 'accepted' &&
            isInnerObstacle(finding.body) &&
            !asksForStrength(finding.body, bodyOfStanding(open.findings))) ||
            (isPotential(finding.body) && stands(finding))),
      ),
    ],
    [view.findings, open.findings],
  )
  const fields = useMemo(
    () => tensionFieldsOf({ findings: view.findings, tensions: view.tensions }, open.findings),
    [view.findings, view.tensions, open.findings],
  )
  const canOpen = canOpenTension(tensionFindings) || fields.length > 0
  commands.mayOpenTension.current = canOpen

  return (
    <div className={styles.screen}>
      {/* The tension field covers the whole screen, so the rest is inert. */}
      <div className={styles.under} inert={tensionOpen}>
        <SessionHeader number={open.number} name={name} ideal={ideal} state={state} commands={commands} />
        {isClosed ? null : <StateStrip view={view} commands={commands} />}
        <main className={styles.main} data-closed={isClosed || undefined}>
          {isClosed ? null : (
            <StepList step={view.step ?? 'contact'} moments={view.moments} visited={view.stepsVisited} commands={commands} />
          )}
          <section className={styles.centre} aria-label={words.onion}>
            <button type="button" className={styles.listSwitch} aria-pressed={asList} onClick={() => setAsList(!asList)}>
              {asList ? words.asOnion : words.asList}
            </button>
            <div className={styles.onionPlace} hidden={asList}>
              <Onion ref={onion} marks={view.moments} onTap={ended ? undefined : onTap} />
            </div>
            {ended || alone ? null : (
              <button
                type="button"
                className={styles.cardSwitch}
                aria-label={words.openCard(words.stepNames[view.step ?? 'contact'])}
                onClick={() => commands.openCard()}
              >
                {words.card}
              </button>
            )}
            {asList ? (
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
              <section className={styles.listPlace} tabIndex={0} aria-label={names.list}>
                <Suspense fallback={null}>
                  <OnionList moments={view.moments} onTake={ended ? undefined : commands.holdMoment} />
                </Suspense>
              </section>
            ) : null}
          </section>
          {isClosed ? (
            <EndedPanel state={view.state} reviewAddress={reviewAddress} onReopen={mayRecord ? () => commands.setState('running') : null} />
          ) : (
            <SidePanel view={view} commands={commands} canOpenTension={canOpen} reader={reader} />
          )}
        </main>
        {isClosed ? null : (
          <footer className={styles.foot}>
            <MomentBar sessionId={sessionId} moments={view.moments} taken={commands.taken} commands={commands} fieldRef={wordsField} />
            <BottomBar view={view} dimension={dimension} commands={commands} findingCount={view.findings.size} />
          </footer>
        )}
      </div>
      <Suspense fallback={null}>
        {tensionOpen ? (
          <TensionPage
            view={view}
            findings={tensionFindings}
            fields={fields}
            commands={commands}
            log={log}
            sessionId={sessionId}
            name={name}
            own={as === 'coachee'}
          />
        ) : null}
        {sheet ? (
          <SheetHost
            sheet={sheet}
            view={view}
            findings={open.findings}
            commands={commands}
            canOpenTension={canOpen}
            reader={reader}
            trajectoryId={trajectoryId}
            sessionId={sessionId}
          />
        ) : null}
      </Suspense>
      <p role="status">
        <VisuallyHidden>{said}</VisuallyHidden>
      </p>
    </div>
  )
}
