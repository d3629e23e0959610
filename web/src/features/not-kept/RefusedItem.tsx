// One thing that was refused: what it was, the words, why, and what the person can do with it.
import { useEffect, useRef, useState } from 'react'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { letGo, queueWrite, sendAgain } from '../../client/outbox/outbox.ts'
import { recordEventsKey, type StoredWrite } from '../../client/outbox/outbox-queue.ts'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Conflict } from './Conflict.tsx'
import { basedOnCurrent } from './conflict.ts'
import type { Done } from './DoneLine.tsx'
import styles from './NotKept.module.css'
import { noteKey, privateNotes } from './private-note.ts'
import type { RefusedGroup } from './refused-groups.ts'
import { Texts } from './Texts.tsx'
import { type Said, saidIn, textsIn, withText } from './texts.ts'
import { asText, type Context, eventsIn, labelOf, longestFor, whatItIsAbout, whatItWas } from './what.ts'
import { reasonOf, wordsWouldHelp } from './why.ts'

type Props = { group: RefusedGroup; context: Context; onDone: (done: Done) => void }
/** The changed inputs by the id of their write. */
type Changed = { readonly inputs: Readonly<Record<string, unknown>> }

export function RefusedItem({ group, context, onDone }: Props) {
  const { words, names, me } = context
  const { first } = group
  const [doing, setDoing] = useState<'choose' | 'change' | 'letGo'>('choose')
  const article = useFocusWithin(doing)
  const draft = useDeviceDraft<Changed>(`draft-refused/${group.id}`, { inputs: {} })
  const writes = group.writes.map((write) => ({ ...write, input: draft.value.inputs[write.id] ?? write.input }))
  const hasWords = writes.some(({ input }) => textsIn(input).length > 0)
  const saysSomething = writes.some(({ input }) => saidIn(input).length > 0)
  const refusal = first.refusal ?? { code: first.refused ?? '' }
  const reason = reasonOf(refusal)
  const conflict = group.writes.find((write) => write.refusal?.current !== undefined)
  const about = whatItIsAbout(first, context)
  const events = counted(group.writes.flatMap((write) => eventsIn(write, context)))
  const others = group.writes.slice(1).filter(({ key, input }) => key !== recordEventsKey && saidIn(input).length === 0)
  const isPrivateNote = first.key === noteKey && (first.input as { params: { trajectoryId: string } }).params.trajectoryId === me.spaceId

  async function send(changed: readonly StoredWrite[]) {
    for (const write of changed) await sendAgain(basedOnCurrent(write))
    await draft.forget()
    onDone({ how: 'sent', undo: null })
  }
  async function remove(how: 'letGo' | 'theirs') {
    const undo = await letGo(group.writes)
    await draft.forget()
    onDone({ how, undo })
  }
  async function keepAsNote() {
    for (const note of privateNotes(me.spaceId, asText(writes, context), Date.now())) await queueWrite(note)
    await letGo(group.writes)
    await draft.forget()
    onDone({ how: 'note', undo: null })
  }
  return (
    <article ref={article} className={styles.refused}>
      <h3>{whatItWas(first, context)}</h3>
      {about !== '' && <p className={styles.about}>{words.about(about)}</p>}
      <p className={styles.why}>{conflict ? words.conflict.lead : (sentenceOf(refusal.code, names) ?? words.why[reason])}</p>
      {events !== '' && <p className={styles.about}>{events}</p>}
      {doing === 'change' ? (
        <>
          {writes.flatMap((write) =>
            textsIn(group.writes.find(({ id }) => id === write.id)?.input).map((said) => (
              <Changing
                key={`${write.id} ${said.path.join('.')}`}
                said={said}
                text={textsIn(write.input).find(({ path }) => path.join() === said.path.join())?.text ?? ''}
                context={context}
                onChange={(text) => draft.set({ inputs: { ...draft.value.inputs, [write.id]: withText(write.input, said.path, text) } })}
              />
            )),
          )}
          <div className={styles.actions}>
            <Button onClick={() => void send(writes)}>{words.send}</Button>
            <Button variant="ghost" onClick={() => setDoing('choose')}>
              {words.no}
            </Button>
          </div>
        </>
      ) : (
        <>
          {conflict ? (
            <Conflict
              write={conflict}
              context={context}
              onMine={() => void send(group.writes)}
              onTheirs={() => void remove('theirs')}
              onBoth={(both) => {
                draft.set({ inputs: { [both.id]: both.input } })
                setDoing('change')
              }}
            />
          ) : (
            writes.map((write) => <Texts key={write.id} texts={saidIn(write.input)} context={context} />)
          )}
          {others.length > 0 && (
            <p className={styles.about}>
              {words.also} {others.map((write) => whatItWas(write, context)).join(', ')}
            </p>
          )}
          {doing === 'letGo' ? (
            <div className={styles.actions}>
              <p>{words.letGoAsk}</p>
              <Button onClick={() => void remove('letGo')}>{words.letGoYes}</Button>
              <Button variant="ghost" onClick={() => setDoing('choose')}>
                {words.no}
              </Button>
            </div>
          ) : (
            <div className={styles.actions}>
              {!conflict && hasWords && wordsWouldHelp(reason) && first.key !== recordEventsKey && (
                <Button onClick={() => setDoing('change')}>{words.change}</Button>
              )}
              {!conflict && !hasWords && (
                <Button variant="quiet" onClick={() => void send(group.writes)}>
                  {words.again}
                </Button>
              )}
              {saysSomething && !isPrivateNote && (
                <Button variant="quiet" onClick={() => void keepAsNote()}>
                  {words.asNote}
                </Button>
              )}
              {saysSomething && <CopyButton text={asText(writes, context)} words={words} />}
              <Button variant="ghost" onClick={() => setDoing('letGo')}>
                {words.letGo}
              </Button>
            </div>
          )}
          {doing === 'choose' && saysSomething && !isPrivateNote && <p className={styles.hint}>{words.noteHint}</p>}
        </>
      )}
    </article>
  )
}

/** The button that was pressed is gone, so the focus goes to the first field or button that came in its place. */
function useFocusWithin(doing: string) {
  const article = useRef<HTMLElement>(null)
  const before = useRef(doing)
  useEffect(() => {
    if (before.current !== doing) article.current?.querySelector<HTMLElement>('textarea, button')?.focus()
    before.current = doing
  }, [doing])
  return article
}

type ChangingProps = { said: Said; text: string; context: Context; onChange: (text: string) => void }

function Changing({ said, text, context, onChange }: ChangingProps) {
  const over = text.length - longestFor(said)
  return <TextArea label={labelOf(said, context)} value={text} onChange={onChange} error={over > 0 ? context.words.tooMany(over) : null} />
}

/** What a finding misses has its own sentence. */
function sentenceOf(code: string, names: Context['names']): string | undefined {
  const missing: Readonly<Record<string, string>> = names.refusals
  return reasonOf({ code }) === 'missing' ? missing[code] : undefined
}

/** Een stap (3). Een moment: Gedrag, belemmering. */
function counted(all: readonly string[]): string {
  const counts = Map.groupBy(all, (name) => name)
  return [...counts].map(([name, same]) => (same.length > 1 ? `${name} (${same.length}).` : `${name}.`)).join(' ')
}

function CopyButton({ text, words }: { text: string; words: Context['words'] }) {
  const [copied, setCopied] = useState(false)
  return (
    <Button
      variant="ghost"
      onClick={() =>
        void navigator.clipboard?.writeText(text).then(
          () => setCopied(true),
          () => undefined,
        )
      }
    >
      <span role="status">{copied ? words.copied : words.copy}</span>
    </Button>
  )
}
