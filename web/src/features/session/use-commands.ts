// The commands of the session screen, by tap and by key. Each becomes an event in the log; the rules of the method are not here.

import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'wouter'
import type { FindingBody } from '#method/finding/finding.ts'
import type { Dimension, Landing, Layer, Moment, Pole, Speaker, Step } from '#method/moment/moment.ts'
import type { MomentChange, SessionState } from '#method/session/session-event.ts'
import { makeId } from '../../client/make-id.ts'
import type { OnionHandle } from '../../drawing/onion/Onion.tsx'
import type { Spot } from '../../drawing/onion/onion-geometry.ts'
import type { PickUpKind } from './finding-bodies.ts'
import { momentInHand, momentsUpToHeld, type TakenMoment } from './held-moment.ts'
import { commandOf } from './key-map.ts'
import type { SessionLog } from './session-log.ts'
import type { SheetName } from './sheet-name.ts'

export type Commands = ReturnType<typeof useCommands>

/**
 * The question of the coach that the next judgement is about: the last moment, or else the one before it. null: neither is one.
 * `moments`: up to the moment in the user's hand.
 */
export function promptToJudge(moments: readonly Moment[]): Moment | null {
  const newest = moments.at(-1)
  if (newest?.speaker === 'coach') return newest
  const before = moments.at(-2)
  return before?.speaker === 'coach' ? before : null
}

/** Who began, at the next press: not said, the coachee, the coach, and not said again. */
export function nextInitiative(initiative: Speaker | null): Speaker | null {
  return initiative === null ? 'coachee' : initiative === 'coachee' ? 'coach' : null
}

export function useCommands(
  log: SessionLog,
  place: {
    readonly trajectoryId: string
    readonly sessionId: string
    readonly private: boolean
    readonly alone: boolean
  },
  say: (what: 'takenBack' | 'broughtBack' | 'nothingToUndo') => void,
) {
  const [dimension, setDimension] = useState<Dimension>('thinking')
  const [sheet, setSheet] = useState<SheetName | null>(null)
  const [tensionOpen, setTensionOpen] = useState(false)
  const [taken, setTaken] = useState<TakenMoment | null>(null)
  /** The id of the moment that the bar holds; null: it shows the newest. */
  const hand = useRef<string | null>(null)
  /** The id of the moment that the next tap on the onion moves; null: a tap records a new moment. */
  const moving = useRef<string | null>(null)
  /** The element that had the focus when the tension field was opened. */
  const focusBeforeTension = useRef<Element | null>(null)
  const onion = useRef<OnionHandle>(null)
  const wordsField = useRef<HTMLInputElement>(null)
  const dimensionNow = useRef(dimension)
  /** Whether a tension field can be opened. LiveSession sets it. */
  const mayOpenTension = useRef(false)
  const [, navigate] = useLocation()

  const commands = useMemo(() => {
    const inHand = () => momentInHand(log.view().moments, hand.current)
    const revise = (momentId: string, change: MomentChange) => log.append({ kind: 'moment-revised', momentId, change })
    /** Settles the log first, so that the sheet starts with the newest events. */
    const open = (next: SheetName) => {
      log.settle()
      setSheet(next)
    }
    const record = (spot: { readonly layer: Layer | null; readonly pole: Pole | null; readonly place: number }) => {
      const view = log.view()
      const moment = {
        dimension: dimensionNow.current,
        layer: spot.layer,
        pole: spot.pole,
        step: view.step ?? ('contact' as const),
        speaker: 'coachee' as const,
        // Not said until the user says it. Alone, there is only one person who can begin.
        initiative: place.alone ? ('coachee' as const) : null,
        landed: null,
        text: '',
        place: spot.place,
      }
      const id = makeId()
      hand.current = null
      onion.current?.show({ id, ...moment })
      log.append({ kind: 'moment', moment }, id)
    }
    return {
      chooseDimension(next: Dimension) {
        dimensionNow.current = next
        setDimension(next)
      },
      /** Draws the mark before the event is written, so that a tap is visible at once. With the sheet of a moment open, it moves that moment. */
      tap(spot: Spot): 'recorded' | 'moved' | null {
        const { endedAt, moments } = log.view()
        if (endedAt !== null) return null
        const moved = moments.find((moment) => moment.id === moving.current)
        if (moved) revise(moved.id, spot)
        else record(spot)
        return moved ? 'moved' : 'recorded'
      },
      /** A moment of which it is not said where it was. */
      markWithoutPlace() {
        if (log.view().endedAt === null) record({ layer: null, pole: null, place: 0.5 })
      },
      changeMoment: (momentId: string, change: MomentChange) => void revise(momentId, change),
      /** Takes the moment back. `redo` brings it back. */
      removeMoment(momentId: string) {
        hand.current = null
        log.takeBack(momentId)
        setSheet(null)
        say('takenBack')
      },
      setWords: (momentId: string, text: string) => void revise(momentId, { text }),
      setWho: (momentId: string, speaker: Speaker) => void revise(momentId, { speaker }),
      setBegan: (momentId: string, initiative: Speaker | null) => void revise(momentId, { initiative }),
      setLanded: (momentId: string, landed: Landing | null) => void revise(momentId, { landed }),
      enterStep(step: Step) {
        if (log.view().step !== step) log.append({ kind: 'step-entered', step })
      },
      pickUp(body: FindingBody, momentId: string | null): string {
        const findingId = makeId()
        log.append({ kind: 'finding-picked-up', findingId, momentId, body })
        return findingId
      },
      reviseFinding: (findingId: string, body: FindingBody) => void log.append({ kind: 'finding-revised', findingId, body }),
      takeBackFinding(findingId: string) {
        const event = log.view().events.find((each) => each.kind === 'finding-picked-up' && each.findingId === findingId)
        if (event) log.takeBack(event.id)
      },
      askInvitation: (rule: string, wording: number) => void log.append({ kind: 'invitation-used', rule, wording }),
      waveInvitation: (rule: string, wording: number) => void log.append({ kind: 'invitation-waved', rule, wording }),
      setQuiet: (quiet: boolean) => void log.append({ kind: 'quiet-set', quiet }),
      setState: (state: Exclude<SessionState, 'prepared'>, note = '') => void log.append({ kind: 'state-set', state, note }),
      togglePause: () => void log.append({ kind: 'state-set', state: log.view().state === 'paused' ? 'running' : 'paused', note: '' }),
      finish() {
        if (log.view().state !== 'finished') log.append({ kind: 'state-set', state: 'finished', note: '' })
        navigate(`/trajectories/${place.trajectoryId}/sessions/${place.sessionId}`)
      },
      /** Pauses a session alone, for every device, and leaves the screen. */
      stopForNow() {
        if (log.view().state === 'running') log.append({ kind: 'state-set', state: 'paused', note: '' })
        navigate('/alone')
      },
      undo: () => say(log.undo() ? 'takenBack' : 'nothingToUndo'),
      redo: () => void (log.redo() && say('broughtBack')),
      open,
      close: () => setSheet(null),
      openTension() {
        focusBeforeTension.current = document.activeElement
        log.settle()
        setTensionOpen(true)
      },
      closeTension() {
        setTensionOpen(false)
        const before = focusBeforeTension.current
        // After the frame in which the screen is no longer inert; an inert element cannot take the focus.
        requestAnimationFrame(() => (before instanceof HTMLElement && before !== document.body ? before : onion.current)?.focus())
      },
      /** Shows this moment in the bar until the user presses or focuses something outside the bar. */
      holdMoment: (id: string, focus = true) => setTaken({ id, focus }),
      openMoment(momentId: string) {
        setTaken({ id: momentId, focus: false })
        open({ name: 'moment', momentId })
      },
      openPickUp: (kind: PickUpKind, momentId: string | null = inHand()?.id ?? null) => open({ name: 'pick-up', kind, momentId }),
      openCard: (step: Step | null = log.view().step) => open({ name: 'step', step: step ?? 'contact' }),
      inHand,
    }
  }, [log, navigate, place.trajectoryId, place.sessionId, place.alone, say])

  moving.current = sheet?.name === 'moment' ? sheet.momentId : null

  // Before the first frame: keys work from the moment the screen shows.
  useLayoutEffect(() => {
    function onKey(event: KeyboardEvent) {
      const target = event.target as HTMLElement | null
      const typing =
        target?.closest('input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') != null
      const command = commandOf({
        key: event.key,
        code: event.code,
        ctrl: event.ctrlKey,
        meta: event.metaKey,
        shift: event.shiftKey,
        alt: event.altKey,
        typing,
      })
      if (!command || log.view().endedAt !== null || event.defaultPrevented || document.querySelector('dialog[open]')) return
      event.preventDefault()
      // A key right after a tap is about that tap, so its moment must be on screen first.
      if (command.do !== 'dimension') flushSync(log.settle)
      const moment = commands.inHand()
      switch (command.do) {
        case 'dimension':
          return commands.chooseDimension(command.dimension)
        case 'landed': {
          const prompt = promptToJudge(momentsUpToHeld(log.view().moments, hand.current))
          if (prompt) commands.setLanded(prompt.id, command.landed)
          return
        }
        case 'pick-up':
          return commands.openPickUp(command.kind)
        case 'words':
          return wordsField.current?.focus()
        case 'who':
          if (moment && !place.alone) commands.setWho(moment.id, moment.speaker === 'coach' ? 'coachee' : 'coach')
          return
        case 'began':
          if (moment && !place.alone) commands.setBegan(moment.id, nextInitiative(moment.initiative))
          return
        case 'change':
          if (moment) commands.openMoment(moment.id)
          return
        case 'earlier':
        case 'later': {
          const { moments } = log.view()
          const next = moments[moments.findIndex((each) => each.id === moment?.id) + (command.do === 'earlier' ? -1 : 1)]
          if (!next) return
          // The open sheet about a moment follows.
          if (moving.current === null) commands.holdMoment(next.id, false)
          else commands.openMoment(next.id)
          return
        }
        case 'no-place':
          return commands.markWithoutPlace()
        case 'undo':
          return commands.undo()
        case 'redo':
          return commands.redo()
        case 'pause':
          return commands.togglePause()
        case 'onion':
          return onion.current?.focus()
        case 'tension':
          if (mayOpenTension.current) commands.openTension()
          return
        case 'card':
          return commands.openCard()
        case 'attunement':
        case 'note':
          if (!place.private) return
          return setSheet({ name: command.do })
        default:
          setSheet({ name: command.do })
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [commands, log, place.private, place.alone])

  return { ...commands, dimension, sheet, tensionOpen, taken, hand, moving, onion, wordsField, mayOpenTension }
}
