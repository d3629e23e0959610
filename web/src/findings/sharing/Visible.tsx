// Who will see what is being written: only the writer, unless they choose a coach and have seen what that coach gets to read.

import { useState } from 'react'
import type { FindingBody } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { sharePartsOf } from '#method/sharing/share-parts.ts'
import { firstName } from '#method/text/first-name.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { formatList } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import type { Space } from '../reading/use-space.ts'
import { type DraftShare, leftOutOf } from './draft-shares.ts'
import { ShareSheet } from './ShareSheet.tsx'
import type { Coach } from './ShareWithCoach.tsx'
import { shareWords } from './share.words.ts'
import { usePartWords } from './use-part-words.ts'
import styles from './Visible.module.css'

type Props = {
  own: Space
  /** What this form will create, as it stands now. */
  bodies: readonly FindingBody[]
  shares: readonly DraftShare[]
  onChange: (shares: readonly DraftShare[]) => void
}

export function Visible({ own, bodies, shares, onChange }: Props) {
  const words = useWords(shareWords)
  const [choosing, setChoosing] = useState<Coach | null>(null)
  if (own.reader.as === 'coach') return <p className={styles.now}>{words.both(own.otherName)}</p>
  if (own.coaches.length === 0) return <p className={styles.now}>{words.onlyYou}</p>
  const without = (coach: Coach) => shares.filter(({ trajectoryId }) => trajectoryId !== coach.id)
  const shareWith = (coach: Coach) => shares.find(({ trajectoryId }) => trajectoryId === coach.id)
  /** The words of what this coach can't read beside it (an intention, a strength) and does not go along; null: nothing. */
  const missingFor = (coach: Coach) => {
    const missing = own.besideOf(bodies, coach.id).find(({ id }) => !shareWith(coach)?.beside?.includes(id))
    return missing ? titleOf(missing.body, own.bodyOf) : null
  }
  const chosen = own.coaches.filter((coach) => shareWith(coach) && missingFor(coach) === null)
  const isPart = chosen.some((coach) => {
    const share = shareWith(coach)
    return share && bodies.some(({ kind }) => leftOutOf(share, kind).length > 0)
  })
  return (
    <fieldset className={styles.field}>
      <legend>{words.label}</legend>
      {own.coaches.map((coach) => {
        const share = shareWith(coach)
        return (
          <div key={coach.id}>
            <Checkbox
              label={words.also(firstName(coach.coachName))}
              checked={share !== undefined}
              onChange={(on) => (on ? setChoosing(coach) : onChange(without(coach)))}
            />
            {share && (
              <Reads own={own} coach={coach} share={share} bodies={bodies} missing={missingFor(coach)} onOpen={() => setChoosing(coach)} />
            )}
          </div>
        )
      })}
      <p className={styles.now} role="status">
        {chosen.length === 0 ? words.onlyYou : isPart ? words.part(own.namesOf(chosen)) : words.both(own.namesOf(chosen))}
      </p>
      {choosing && (
        <Choosing
          own={own}
          bodies={bodies}
          coach={choosing}
          share={shareWith(choosing)}
          onClose={() => setChoosing(null)}
          onShare={(share) => {
            onChange([...without(choosing), share])
            setChoosing(null)
          }}
        />
      )}
    </fieldset>
  )
}

type ChoosingProps = {
  own: Space
  bodies: readonly FindingBody[]
  coach: Coach
  share: DraftShare | undefined
  onShare: (share: DraftShare) => void
  onClose: () => void
}

/** The sheet for what is not there yet, with what it needs beside it and this coach does not read. */
function Choosing({ own, bodies, coach, share, onShare, onClose }: ChoosingProps) {
  const leftOut = (of: string) => (share ? leftOutOf(share, of) : [])
  const beside = own.besideOf(bodies, coach.id)
  return (
    <ShareSheet
      coach={firstName(coach.coachName)}
      things={[
        ...beside.map(({ id, body }) => ({ id, body, leftOut: leftOut(id) })),
        ...bodies.map((body, index) => ({ id: String(index), body, leftOut: leftOut(body.kind) })),
      ]}
      bodyOf={own.bodyOf}
      onShare={(fields) => {
        const names = [...fields].flatMap(([id, left]) => left.map((field) => `${bodies[Number(id)]?.kind ?? id}.${field}`))
        onShare({ trajectoryId: coach.id, leftOut: [...new Set(names)], beside: beside.map(({ id }) => id) })
      }}
      onClose={onClose}
    />
  )
}

type ReadsProps = {
  own: Space
  coach: Coach
  share: DraftShare
  bodies: readonly FindingBody[]
  missing: string | null
  onOpen: () => void
}

/** What the coach will read of what is written now: it changes while the writer goes on. */
function Reads({ own, coach, share, bodies, missing, onOpen }: ReadsProps) {
  const words = useWords(shareWords)
  const locale = useLocale()
  const { nameOf } = usePartWords()
  const name = firstName(coach.coachName)
  const along = own.besideOf(bodies, coach.id).map(({ body }) => `“${titleOf(body, own.bodyOf)}”`)
  const parts = bodies.flatMap((body) => sharePartsOf(body).map(({ field }) => ({ kind: body.kind, field })))
  const goes = parts
    .filter(({ kind, field }) => !share.leftOut.includes(`${kind}.${field}`))
    .map(({ kind, field }) => nameOf(kind, field).toLocaleLowerCase())
  const read = [...new Set(goes), ...along]
  const reads =
    read.length > 0 ? words.reads(name, formatList(read, locale)) : parts.length > 0 ? words.readsNoPart(name) : words.nothingToRead
  return (
    <div className={styles.reads}>
      <p>{missing === null ? reads : words.waitsFor(name, missing)}</p>
      <Button size="s" variant="quiet" onClick={onOpen}>
        {words.see(name)}
      </Button>
    </div>
  )
}
