// Before something is shared: word for word what a coach gets to read, part by part, each to be left out.
import { useState } from 'react'
import type { FindingBody } from '#method/finding/finding.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'
import { leavesNothing, sharePartsOf } from '#method/sharing/share-parts.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { useWords } from '../../words/use-words.ts'
import { toOwner, useLabels } from '../labels/use-labels.ts'
import styles from './ShareSheet.module.css'
import { shareWords } from './share.words.ts'
import { usePartWords } from './use-part-words.ts'

/** Something that travels. `leftOut`: fields the coach does not get now. */
export type Thing = { readonly id: string; readonly body: FindingBody; readonly leftOut: readonly string[] }
type Props = {
  /** First name. */
  coach: string
  /** The finding itself last; before it what cannot be left away from it. */
  things: readonly Thing[]
  bodyOf: BodyOf
  /** It came up in a session with this coach, whose record has what the coach noted there. */
  fromSession?: boolean
  /** Per thing the fields that are left out. */
  onShare: (leftOut: ReadonlyMap<string, readonly string[]>) => void
  /** Present when it is shared already. */
  onStop?: (() => void) | undefined
  onClose: () => void
}

export function ShareSheet({ coach, things, bodyOf, fromSession = false, onShare, onStop, onClose }: Props) {
  const words = useWords(shareWords)
  const [leftOut, setLeftOut] = useState<ReadonlyMap<string, readonly string[]>>(new Map(things.map((thing) => [thing.id, thing.leftOut])))
  const isEmpty = things.some(({ id, body }) => leavesNothing(body, leftOut.get(id) ?? []))
  const main = things.at(-1)
  return (
    <Dialog
      open
      title={words.sheet.title(coach)}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {words.sheet.notNow}
          </Button>
          {onStop && (
            <Button variant="quiet" onClick={onStop}>
              {words.stop(coach)}
            </Button>
          )}
          <Button disabled={isEmpty} onClick={() => onShare(leftOut)}>
            {onStop ? words.sheet.again : words.share(coach)}
          </Button>
        </>
      }
    >
      <p>{words.sheet.lead}</p>
      {fromSession && <p className={styles.soft}>{words.sheet.inSession}</p>}
      {things.toReversed().map((thing) => (
        <Parts
          key={thing.id}
          thing={thing}
          beside={thing !== main}
          bodyOf={bodyOf}
          leftOut={leftOut.get(thing.id) ?? []}
          onChange={(next) => setLeftOut(new Map([...leftOut, [thing.id, next]]))}
        />
      ))}
      <div role="status">{isEmpty && <p className={styles.refusal}>{words.sheet.nothingLeft}</p>}</div>
      <p className={styles.soft}>
        {words.sheet.later(coach)} {words.sheet.takeBack}
      </p>
    </Dialog>
  )
}

type PartsProps = {
  thing: Thing
  beside: boolean
  bodyOf: BodyOf
  leftOut: readonly string[]
  onChange: (leftOut: readonly string[]) => void
}

function Parts({ thing: { body }, beside, bodyOf, leftOut, onChange }: PartsProps) {
  const words = useWords(shareWords)
  const labels = useLabels(toOwner)
  const { nameOf, linesOf } = usePartWords()
  return (
    <section className={styles.thing}>
      <h3>{beside ? `${words.sheet.beside}: ${labels.kinds[body.kind].one.toLocaleLowerCase()}` : labels.kinds[body.kind].one}</h3>
      <ul className={styles.parts}>
        {sharePartsOf(body).map((part) => {
          const { field, mayStay } = part
          const goes = !leftOut.includes(field)
          const says = (
            <>
              <span className={styles.name}>{nameOf(body.kind, field)}</span>
              {linesOf(body.kind, part, bodyOf).map((line) => (
                <span key={line} className={goes ? styles.words : styles.left}>
                  {line}
                </span>
              ))}
            </>
          )
          return (
            <li key={field}>
              {mayStay ? (
                <Checkbox
                  label={says}
                  checked={goes}
                  onChange={(on) => onChange(on ? leftOut.filter((name) => name !== field) : [...leftOut, field])}
                />
              ) : (
                <div className={styles.always}>
                  {says}
                  <span className={styles.soft}>{words.sheet.always}</span>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
