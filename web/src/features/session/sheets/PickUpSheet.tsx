// Picking up a quality, ideal, obstacle or success from a moment, with its words already in; also for changing one later.
import { useId, useMemo } from 'react'
import type { FindingBody } from '#method/finding/finding.ts'
import { longest, tooLongIn } from '#method/finding/longest.ts'
import { isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { Layer } from '#method/moment/moment.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useLocale } from '../../../words/use-words.ts'
import { useSessionWords } from '../alone.ts'
import { loadLexicon, useContent } from '../content.ts'
import { distinctPoles, idealBody, noOthers, obstacleBody, type PickUpKind, qualityBody, successBody } from '../finding-bodies.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'

type Fields = {
  readonly main: string
  readonly lexiconKey: string | null
  readonly act: string
  readonly seenBy: 'coach' | 'coachee'
  readonly wantedBy: 'me' | 'should' | null
  readonly side: 'internal' | 'external'
  readonly potentialId: string | null
}
type Props = {
  readonly kind: PickUpKind
  readonly momentId: string | null
  readonly findingId: string | null
  readonly context: SheetContext
}

const notYet = ''
/** A witness or a giver stays who they are. */
const mayName = (seenBy: string) => seenBy === 'coach' || seenBy === 'coachee'

/** Short words may be the quality itself; longer ones are more likely the act in which it shows. */
function startFields(kind: PickUpKind, said: string, body: FindingBody | undefined, layer: Layer | null, seenBy: Fields['seenBy']): Fields {
  const empty: Fields = {
    main: '',
    lexiconKey: null,
    act: '',
    seenBy,
    wantedBy: null,
    side: layer === 'environment' ? 'external' : 'internal',
    potentialId: null,
  }
  if (body?.kind === 'quality')
    return { ...empty, main: body.word, lexiconKey: body.lexiconKey, act: body.act, seenBy: body.seenBy === 'coach' ? 'coach' : 'coachee' }
  if (body?.kind === 'ideal') return { ...empty, main: body.words, wantedBy: body.wantedBy }
  if (body?.kind === 'obstacle') return { ...empty, main: body.sentence, side: body.side, potentialId: body.potentialId }
  if (body) return { ...empty, main: titleOf(body, noOthers) }
  const isWord = said.trim().split(/\s+/).length <= 2
  if (kind === 'quality') return isWord ? { ...empty, main: said.trim() } : { ...empty, act: said }
  return { ...empty, main: said }
}

export function PickUpSheet({ kind, momentId, findingId, context }: Props) {
  const words = useSheetsWords()
  const { view, findings, commands, sessionId, asCoach } = context
  const formId = useId()
  const moment = view.moments.find((each) => each.id === momentId) ?? null
  const body = findingId === null ? undefined : view.findings.get(findingId)?.body
  const potentials = useMemo(() => {
    const here = [...view.findings.values()].map(({ findingId, body }) => ({ id: findingId, body }))
    const before = findings.filter(({ id, state }) => state === 'accepted' && !view.findings.has(id))
    return distinctPoles([...here.toReversed(), ...before.toReversed()], isPotential).slice(0, 6)
  }, [view.findings, findings])
  const layer = body?.kind === 'obstacle' ? body.layer : moment && moment.layer !== 'core' ? moment.layer : null
  const { value, set, clear } = useDeviceDraft(
    `draft/${sessionId}/${kind}/${findingId ?? momentId ?? ''}`,
    startFields(kind, moment?.text ?? '', body, layer, asCoach ? 'coach' : 'coachee'),
  )

  function make(): FindingBody {
    switch (kind) {
      case 'quality':
        return body?.kind === 'quality'
          ? {
              ...body,
              word: value.main,
              lexiconKey: value.lexiconKey,
              act: value.act,
              seenBy: mayName(body.seenBy) ? value.seenBy : body.seenBy,
            }
          : qualityBody(value.main, value.lexiconKey, value.act, moment, value.seenBy)
      case 'ideal':
        return body?.kind === 'ideal' ? { ...body, words: value.main, wantedBy: value.wantedBy } : idealBody(value.main, value.wantedBy)
      case 'obstacle':
        return body?.kind === 'obstacle'
          ? {
              ...body,
              sentence: value.main,
              side: value.side,
              form: value.side === 'external' ? 'environment' : body.form === 'environment' ? null : body.form,
              potentialId: value.potentialId,
            }
          : obstacleBody(value.main, layer, value.side, value.potentialId)
      case 'success':
        return body?.kind === 'success'
          ? { ...body, moment: value.main }
          : successBody(value.main, moment?.text ?? '', moment?.dimension ?? null)
    }
  }
  // The words of a moment may be longer than the field they are copied into; the server would refuse such an event.
  const isTooLong = tooLongIn(make()).length > 0
  const isReady = value.main.trim() !== '' && !isTooLong
  function submit() {
    if (!isReady) return
    if (findingId === null || !view.findings.has(findingId)) commands.pickUp(make(), momentId)
    else commands.reviseFinding(findingId, make())
    clear()
    commands.close()
  }
  return (
    <Sheet
      title={findingId === null ? words.pickUp[kind] : (words.revising[kind] ?? '')}
      onClose={commands.close}
      focusField
      actions={
        <Button type="submit" form={formId} disabled={!isReady}>
          {findingId === null ? words.keep : words.save}
        </Button>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
        }}
      >
        {kind === 'quality' ? (
          <QualityFields value={value} set={set} named={asCoach && (body?.kind !== 'quality' || mayName(body.seenBy))} />
        ) : null}
        {kind === 'ideal' ? (
          <>
            <TextArea
              label={words.ideal.words}
              value={value.main}
              maxLength={longest('ideal', 'words')}
              rows={2}
              onChange={(main) => set({ main })}
            />
            <Choice
              label={words.ideal.wantedBy}
              value={value.wantedBy}
              options={[
                { value: 'me', label: words.ideal.me },
                { value: 'should', label: words.ideal.should },
              ]}
              onChange={(wantedBy) => set({ wantedBy })}
            />
          </>
        ) : null}
        {kind === 'obstacle' ? (
          <>
            <TextArea
              label={words.obstacle.sentence}
              hint={words.obstacle.sentenceHint}
              value={value.main}
              maxLength={longest('obstacle', 'sentence')}
              rows={2}
              onChange={(main) => set({ main })}
            />
            <Choice
              label={words.obstacle.side}
              value={value.side}
              options={[
                { value: 'internal', label: words.obstacle.internal },
                { value: 'external', label: words.obstacle.external },
              ]}
              onChange={(side) => set({ side })}
            />
            {potentials.length > 0 ? (
              <Choice
                label={words.obstacle.beside}
                layout="column"
                value={value.potentialId ?? notYet}
                options={[...potentials, { value: notYet, label: words.obstacle.notYet }]}
                onChange={(potentialId) => set({ potentialId: potentialId === notYet ? null : potentialId })}
              />
            ) : (
              <p className={styles.lead}>{words.obstacle.none}</p>
            )}
          </>
        ) : null}
        {kind === 'success' ? (
          <TextArea
            label={words.success.words}
            value={value.main}
            maxLength={longest('success', 'moment')}
            rows={3}
            onChange={(main) => set({ main })}
          />
        ) : null}
        <p role="status">{isTooLong && words.tooLong}</p>
      </form>
    </Sheet>
  )
}

type QualityProps = {
  readonly value: Fields
  readonly set: (part: Partial<Fields>) => void
  /** Two people are here, so it can be either of them who names it. */
  readonly named: boolean
}

function QualityFields({ value, set, named }: QualityProps) {
  const words = useSheetsWords()
  const session = useSessionWords()
  const locale = useLocale()
  const content = useContent(loadLexicon)
  const offers = useMemo(
    () => (content && value.main.trim() !== '' ? content.findInLexicon(value.main, content.lexicon, locale).slice(0, 6) : []),
    [content, value.main, locale],
  )
  return (
    <>
      <TextField
        label={words.quality.word}
        hint={words.quality.wordHint}
        value={value.main}
        maxLength={longest('quality', 'word')}
        autoComplete="off"
        onChange={(main) => set({ main, lexiconKey: null })}
      />
      {offers.length > 0 ? (
        <ul className={styles.offers} aria-label={words.quality.offers}>
          {offers.map((entry) => (
            <li key={entry.key}>
              <button
                type="button"
                aria-pressed={value.lexiconKey === entry.key}
                title={entry.meaning[locale]}
                onClick={() => set({ main: entry.word[locale], lexiconKey: entry.key })}
              >
                {entry.word[locale]}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <TextArea
        label={words.quality.act}
        hint={words.quality.actHint}
        value={value.act}
        maxLength={longest('quality', 'act')}
        rows={2}
        onChange={(act) => set({ act })}
      />
      {named ? (
        <Choice
          label={words.quality.seenBy}
          value={value.seenBy}
          options={[
            { value: 'coach', label: session.speakers.coach },
            { value: 'coachee', label: session.speakers.coachee },
          ]}
          onChange={(seenBy) => set({ seenBy })}
        />
      ) : null}
    </>
  )
}
