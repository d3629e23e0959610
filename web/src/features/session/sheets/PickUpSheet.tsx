// The form of a quality, ideal, obstacle or success: a new one from a moment, with its words filled in, or an existing one.
import { useId, useMemo } from 'react'
import type { FindingBody } from '#method/finding/finding.ts'
import { longest, tooLongIn } from '#method/finding/longest.ts'
import { isPotential } from '#method/finding/potential.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { Layer } from '#method/moment/moment.ts'
import { useDeviceDraft } from '../../../client/drafts/use-device-draft.ts'
import { useLabels, type Voice } from '../../../findings/labels/use-labels.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { Choice } from '../../../ui/form/Choice.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useLocale } from '../../../words/use-words.ts'
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
  /** Of an obstacle outside: what can be done about it, and the inner reaction (I15). */
  readonly action: string
  readonly feltNow: string
}
type Props = {
  readonly kind: PickUpKind
  readonly momentId: string | null
  readonly findingId: string | null
  readonly context: SheetContext
}

const notYet = ''
/** False when a third person saw the quality; the form then leaves `seenBy` as it is. */
const mayName = (seenBy: string) => seenBy === 'coach' || seenBy === 'coachee'

/** One or two words of a moment are taken as the quality itself, more as the act that shows it. */
function startFields(kind: PickUpKind, said: string, body: FindingBody | undefined, layer: Layer | null, seenBy: Fields['seenBy']): Fields {
  const empty: Fields = {
    main: '',
    lexiconKey: null,
    act: '',
    seenBy,
    wantedBy: null,
    side: layer === 'environment' ? 'external' : 'internal',
    potentialId: null,
    action: '',
    feltNow: '',
  }
  if (body?.kind === 'quality')
    return { ...empty, main: body.word, lexiconKey: body.lexiconKey, act: body.act, seenBy: body.seenBy === 'coach' ? 'coach' : 'coachee' }
  if (body?.kind === 'ideal') return { ...empty, main: body.words, wantedBy: body.wantedBy }
  if (body?.kind === 'obstacle')
    return { ...empty, main: body.sentence, side: body.side, potentialId: body.potentialId, action: body.action, feltNow: body.feltNow }
  if (body) return { ...empty, main: titleOf(body, noOthers) }
  const isWord = said.trim().split(/\s+/).length <= 2
  if (kind === 'quality') return isWord ? { ...empty, main: said.trim() } : { ...empty, act: said }
  return { ...empty, main: said }
}

export function PickUpSheet({ kind, momentId, findingId, context }: Props) {
  const words = useSheetsWords()
  const { view, findings, commands, sessionId, reader } = context
  const labels = useLabels(reader)
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
    startFields(kind, moment?.text ?? '', body, layer, reader.as),
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
          : qualityBody(value.main, value.lexiconKey, value.act, value.seenBy)
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
              action: value.action,
              feltNow: value.feltNow,
            }
          : { ...obstacleBody(value.main, layer, value.side, value.potentialId, value.feltNow), action: value.action }
      case 'success':
        return body?.kind === 'success'
          ? { ...body, moment: value.main }
          : successBody(value.main, moment?.text ?? '', moment?.dimension ?? null)
    }
  }
  // The words of a moment can be longer than the limit of the field they are copied into; the server would refuse the event.
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
      title={labels.kinds[kind].one}
      onClose={commands.close}
      focusField
      actions={
        <Button type="submit" form={formId} disabled={!isReady}>
          {words.save}
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
          <QualityFields
            value={value}
            set={set}
            reader={reader}
            named={reader.as === 'coach' && (body?.kind !== 'quality' || mayName(body.seenBy))}
          />
        ) : null}
        {kind === 'ideal' ? (
          <>
            <TextArea
              label={labels.fields['ideal.words']}
              value={value.main}
              maxLength={longest('ideal', 'words')}
              rows={2}
              onChange={(main) => set({ main })}
            />
            <Choice
              label={labels.choices['ideal.wantedBy'].name}
              value={value.wantedBy}
              options={(['me', 'should'] as const).map((by) => ({ value: by, label: labels.choices['ideal.wantedBy'].names[by] }))}
              onChange={(wantedBy) => set({ wantedBy })}
            />
          </>
        ) : null}
        {kind === 'obstacle' ? (
          <>
            <TextArea
              label={value.side === 'external' ? labels.outside : labels.fields['obstacle.sentence']}
              hint={value.side === 'external' ? words.outsideHint : words.sentenceHint}
              value={value.main}
              maxLength={longest('obstacle', 'sentence')}
              rows={2}
              onChange={(main) => set({ main })}
            />
            <Choice
              label={labels.choices['obstacle.side'].name}
              value={value.side}
              options={(['internal', 'external'] as const).map((side) => ({
                value: side,
                label: labels.choices['obstacle.side'].names[side],
              }))}
              onChange={(side) => set({ side })}
            />
            {value.side === 'external' ? (
              <>
                <TextArea
                  label={labels.fields['obstacle.action']}
                  value={value.action}
                  maxLength={longest('obstacle', 'action')}
                  rows={2}
                  onChange={(action) => set({ action })}
                />
                <TextArea
                  label={labels.fields['obstacle.feltNow']}
                  value={value.feltNow}
                  maxLength={longest('obstacle', 'feltNow')}
                  rows={2}
                  onChange={(feltNow) => set({ feltNow })}
                />
              </>
            ) : null}
            {potentials.length > 0 ? (
              <Choice
                label={labels.beside}
                layout="column"
                value={value.potentialId ?? notYet}
                options={[...potentials, { value: notYet, label: labels.chooseLater }]}
                onChange={(potentialId) => set({ potentialId: potentialId === notYet ? null : potentialId })}
              />
            ) : (
              <p className={styles.lead}>{words.noStrength}</p>
            )}
          </>
        ) : null}
        {kind === 'success' ? (
          <TextArea
            label={labels.fields['success.moment']}
            value={value.main}
            maxLength={longest('success', 'moment')}
            rows={3}
            onChange={(main) => set({ main })}
          />
        ) : null}
        <p role="status">{isTooLong && labels.refusals['text.too-long']}</p>
      </form>
    </Sheet>
  )
}

type QualityProps = {
  readonly value: Fields
  readonly set: (part: Partial<Fields>) => void
  readonly reader: Voice
  /** Asks who named the quality: the coach or the coachee. */
  readonly named: boolean
}

function QualityFields({ value, set, reader, named }: QualityProps) {
  const words = useSheetsWords()
  const labels = useLabels(reader)
  const locale = useLocale()
  const content = useContent(loadLexicon)
  const offers = useMemo(
    () => (content && value.main.trim() !== '' ? content.findInLexicon(value.main, content.lexicon, locale).slice(0, 6) : []),
    [content, value.main, locale],
  )
  return (
    <>
      <TextField
        label={labels.fields['quality.word']}
        hint={words.wordHint}
        value={value.main}
        maxLength={longest('quality', 'word')}
        autoComplete="off"
        onChange={(main) => set({ main, lexiconKey: null })}
      />
      {offers.length > 0 ? (
        <ul className={styles.offers} aria-label={words.offers}>
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
        label={labels.fields['quality.act']}
        hint={words.actHint}
        value={value.act}
        maxLength={longest('quality', 'act')}
        rows={2}
        onChange={(act) => set({ act })}
      />
      {named ? (
        <Choice
          label={labels.choices['quality.seenBy'].name}
          value={value.seenBy}
          options={(['coach', 'coachee'] as const).map((by) => ({ value: by, label: labels.choices['quality.seenBy'].names[by] }))}
          onChange={(seenBy) => set({ seenBy })}
        />
      ) : null}
    </>
  )
}
