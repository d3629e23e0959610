// The small sheets: findings picked up, keys and more.
import { titleOf } from '#method/finding/texts-of.ts'
import { useLabels } from '../../../findings/labels/use-labels.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { useAlone, useSessionWords } from '../alone.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'

type Props = { readonly context: SheetContext }

export function PickedUpSheet({ context: { view, commands, reader } }: Props) {
  const words = useSheetsWords()
  const labels = useLabels(reader)
  const findings = [...view.findings.values()].toReversed()
  const bodyOf = (id: string) => view.findings.get(id)?.body ?? null
  return (
    <Sheet title={words.titles.pickedUp} onClose={commands.close}>
      <p className={styles.lead}>{findings.length === 0 ? words.pickedUp.empty : words.pickedUp.offeredLater}</p>
      <ul className={styles.rows}>
        {findings.map(({ findingId, body }) => {
          return (
            <li key={findingId} className={styles.finding} data-kind={body.kind}>
              <small>
                {labels.kinds[body.kind].one}
                {body.kind === 'quality' && body.act.trim() === '' ? `, ${words.noAct}` : ''}
              </small>
              <span>{titleOf(body, bodyOf)}</span>
              <p>
                {body.kind === 'tension' ? (
                  <Button size="s" variant="ghost" onClick={commands.openTension}>
                    {words.revise}
                  </Button>
                ) : (
                  <Button size="s" variant="ghost" onClick={() => commands.open({ name: 'revise', findingId })}>
                    {words.revise}
                  </Button>
                )}
                <Button size="s" variant="ghost" onClick={() => commands.takeBackFinding(findingId)}>
                  {words.takeBack}
                </Button>
              </p>
            </li>
          )
        })}
      </ul>
    </Sheet>
  )
}

export function KeysSheet({ context: { commands } }: Props) {
  const words = useSheetsWords()
  return (
    <Sheet title={words.titles.keys} onClose={commands.close}>
      <dl className={styles.keys}>
        {words.keys.map(([key, meaning]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}

export function MoreSheet({ context: { view, commands, canOpenTension, reader } }: Props) {
  const words = useSheetsWords()
  const session = useSessionWords()
  const alone = useAlone()
  const row = (label: string, act: () => void) => (
    <li>
      <button type="button" className={styles.rowButton} onClick={act}>
        {label}
      </button>
    </li>
  )
  const andClose = (act: () => void) => () => {
    commands.close()
    act()
  }
  return (
    <Sheet title={words.titles.more} onClose={commands.close}>
      <ul className={styles.rows}>
        {canOpenTension ? row(session.openTension, andClose(commands.openTension)) : null}
        {reader.as === 'coach' ? row(session.andMe, () => commands.open({ name: 'attunement' })) : null}
        {reader.as === 'coach' ? row(session.noteShort, () => commands.open({ name: 'note' })) : null}
        {row(session.withoutPlace, andClose(commands.markWithoutPlace))}
        {row(session.anchor, () => commands.open({ name: 'anchor' }))}
        {row(session.intention, () => commands.open({ name: 'intention' }))}
        {row(session.pickedUp(view.findings.size), () => commands.open({ name: 'picked-up' }))}
        {row(session.layers, () => commands.open({ name: 'layers' }))}
        {row(session.difficult, () => commands.open({ name: 'difficult' }))}
        {alone ? (
          // Also in this sheet: on a phone the header is hard to reach with the thumb.
          <>
            {row(session.pause, commands.stopForNow)}
            {row(session.finish, commands.finish)}
          </>
        ) : (
          <>
            {row(
              view.quiet ? words.more.quietOff : words.more.quietOn,
              andClose(() => commands.setQuiet(!view.quiet)),
            )}
            {row(view.state === 'paused' ? session.goOn : session.pause, andClose(commands.togglePause))}
            {row(session.breakOff, () => commands.open({ name: 'state', state: 'broken-off' }))}
            {row(session.refer, () => commands.open({ name: 'state', state: 'referred' }))}
          </>
        )}
        {row(session.keys, () => commands.open({ name: 'keys' }))}
      </ul>
    </Sheet>
  )
}
