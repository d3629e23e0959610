// Who will see what is being written: only the writer, unless they choose a coach and have seen what that coach gets to read.

import { useState } from 'react'
import type { FindingBody } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { needsOf } from '#method/sharing/needs.ts'
import { sharePartsOf } from '#method/sharing/share-parts.ts'
import { firstName } from '#method/text/first-name.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { formatList } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import type { Space } from '../reading/use-space.ts'
import type { DraftShare } from './draft-shares.ts'
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
  const chosen = own.coaches.filter(
    (coach) => shares.some(({ trajectoryId }) => trajectoryId === coach.id) && !missingFor(bodies, coach, own),
  )
  const isPart = chosen.some(({ id }) => shares.some(({ trajectoryId, leftOut }) => trajectoryId === id && leftOut.length > 0))
  return (
    <fieldset className={styles.field}>
      <legend>{words.label}</legend>
      {own.coaches.map((coach) => {
        const share = shares.find(({ trajectoryId }) => trajectoryId === coach.id)
        return (
          <div key={coach.id}>
            <Checkbox
              label={words.also(firstName(coach.coachName))}
              checked={share !== undefined}
              onChange={(on) => (on ? setChoosing(coach) : onChange(without(coach)))}
            />
            {share && (
              <Reads
                coach={coach}
                share={share}
                bodies={bodies}
                missing={missingFor(bodies, coach, own)}
                onOpen={() => setChoosing(coach)}
              />
            )}
          </div>
        )
      })}
      <p className={styles.now} role="status">
        {chosen.length === 0 ? words.onlyYou : isPart ? words.part(own.namesOf(chosen)) : words.both(own.namesOf(chosen))}
      </p>
      {choosing && (
        <ShareSheet
          coach={firstName(choosing.coachName)}
          things={bodies.map((body, index) => ({ id: String(index), body, leftOut: leftOutOf(body, shares, choosing) }))}
          bodyOf={own.bodyOf}
          onShare={(leftOut) => {
            const names = bodies.flatMap(({ kind }, index) => (leftOut.get(String(index)) ?? []).map((field) => `${kind}.${field}`))
            onChange([...without(choosing), { trajectoryId: choosing.id, leftOut: [...new Set(names)] }])
            setChoosing(null)
          }}
          onClose={() => setChoosing(null)}
        />
      )}
    </fieldset>
  )
}

function leftOutOf({ kind }: FindingBody, shares: readonly DraftShare[], coach: Coach): readonly string[] {
  const share = shares.find(({ trajectoryId }) => trajectoryId === coach.id)
  const start = `${kind}.`
  return share?.leftOut.filter((name) => name.startsWith(start)).map((name) => name.slice(start.length)) ?? []
}

/** The words of what this needs beside it and this coach can't read (an intention, a strength); null: nothing is missing. */
function missingFor(bodies: readonly FindingBody[], coach: Coach, space: Space): string | null {
  const needed = bodies.flatMap(needsOf).map((id) => space.find(id))
  const missing = needed.find((one) => one && !space.readersOf(one).some(({ id }) => id === coach.id))
  return missing ? titleOf(missing.body, space.bodyOf) : null
}

type ReadsProps = { coach: Coach; share: DraftShare; bodies: readonly FindingBody[]; missing: string | null; onOpen: () => void }

/** What the coach will read of what is written now: it changes while the writer goes on. */
function Reads({ coach, share, bodies, missing, onOpen }: ReadsProps) {
  const words = useWords(shareWords)
  const locale = useLocale()
  const { nameOf } = usePartWords()
  const name = firstName(coach.coachName)
  const goes = bodies.flatMap((body) =>
    sharePartsOf(body).flatMap(({ field }) =>
      share.leftOut.includes(`${body.kind}.${field}`) ? [] : [nameOf(body.kind, field).toLocaleLowerCase()],
    ),
  )
  return (
    <div className={styles.reads}>
      <p>{missing === null ? words.reads(name, formatList([...new Set(goes)], locale)) : words.waitsFor(name, missing)}</p>
      <Button size="s" variant="quiet" onClick={onOpen}>
        {words.see(name)}
      </Button>
    </div>
  )
}
