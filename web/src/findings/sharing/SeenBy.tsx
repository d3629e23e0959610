// Who sees a finding, on every item in the same words. The owner shares it with a coach here, or takes that back.

import { useState } from 'react'
import type { Finding } from '#method/finding/finding.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import { needsOf } from '#method/sharing/needs.ts'
import { shareFor } from '#method/sharing/share.ts'
import { sharePartsOf } from '#method/sharing/share-parts.ts'
import { firstName } from '#method/text/first-name.ts'
import { Button } from '../../ui/form/Button.tsx'
import { WhoSees } from '../../ui/page/WhoSees.tsx'
import { formatList } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { useSpaceHere } from '../reading/space-here.tsx'
import { trajectoryWords } from '../reading/trajectory.words.ts'
import type { Space } from '../reading/use-space.ts'
import { SharedMark } from './SharedMark.tsx'
import { type Coach, ShareWithCoach, useStopSharing } from './ShareWithCoach.tsx'
import { shareWords } from './share.words.ts'
import { usePartWords } from './use-part-words.ts'

type Props = {
  finding: Finding
  /** false: who places this marks what was shared from elsewhere. */
  marked?: boolean
}

export function SeenBy({ finding, marked = true }: Props) {
  const space = useSpaceHere()
  return space.reader.as === 'coach' ? <SeenByCoach finding={finding} marked={marked} /> : <SeenByOwner finding={finding} space={space} />
}

function SeenByCoach({ finding, marked }: Required<Props>) {
  const { whoSees: words } = useWords(trajectoryWords)
  const { reader, otherName } = useSpaceHere()
  const elsewhere = finding.trajectoryId !== reader.place
  return (
    <>
      {marked && <SharedMark finding={finding} />}
      <WhoSees short={words.both(otherName)}>
        <p>
          {elsewhere ? words.elsewhereFull(otherName) : finding.state === 'noted' ? words.notedFull(otherName) : words.bothFull(otherName)}
        </p>
      </WhoSees>
    </>
  )
}

export function SeenByOwner({ finding, space }: { finding: Finding; space: Space }) {
  const words = useWords(shareWords)
  const stop = useStopSharing(space)
  const [sharing, setSharing] = useState<Coach | null>(null)
  const readers = space.readersOf(finding)
  const names = space.namesOf(readers)
  const said = sharePartsOf(finding.body).map(({ field }) => field)
  const leftOutFor = readers.map(({ id }) => said.filter((field) => shareFor(finding, id)?.leftOut.includes(field)).length)
  const inPart = leftOutFor.some((count) => count > 0)
  const noPart = inPart && leftOutFor.every((count) => count === said.length)
  const elsewhere = mayBeElsewhere(finding, space.reader.personId)
  return (
    <>
      <WhoSees
        short={
          readers.length === 0
            ? elsewhere
              ? words.notShared
              : words.onlyYou
            : noPart
              ? words.noPart(names)
              : inPart
                ? words.part(names)
                : words.both(names)
        }
      >
        {readers.length === 0 && <p>{elsewhere ? words.notSharedFull : words.onlyYouFull}</p>}
        {space.coaches.map((coach) => (
          <WithCoach
            key={coach.id}
            finding={finding}
            coach={coach}
            space={space}
            onOpen={() => setSharing(coach)}
            onStop={() => stop(finding, coach)}
          />
        ))}
      </WhoSees>
      {space.coaches.map((coach) => (
        <Unsent key={coach.id} finding={finding} coach={coach} space={space} />
      ))}
      {sharing && <ShareWithCoach finding={finding} coach={sharing} space={space} onClose={() => setSharing(null)} />}
    </>
  )
}

/** Its words may be in something else that a coach reads: a session, a krachtlijn, or what a coach wrote. */
function mayBeElsewhere({ madeBy, sessionId, body: { kind } }: Finding, ownerId: string): boolean {
  return madeBy !== ownerId || sessionId !== null || kind === 'ideal' || kind === 'quality'
}

type WithCoachProps = { finding: Finding; coach: Coach; space: Space; onOpen: () => void; onStop: () => void }

function WithCoach({ finding, coach, space, onOpen, onStop }: WithCoachProps) {
  const words = useWords(shareWords)
  const locale = useLocale()
  const { nameOf } = usePartWords()
  const name = firstName(coach.coachName)
  const share = shareFor(finding, coach.id)
  if (share === null) {
    return (
      <Button size="s" variant="quiet" onClick={onOpen}>
        {words.share(name)}
      </Button>
    )
  }
  const { kind } = finding.body
  const parts = sharePartsOf(finding.body)
    .filter(({ field }) => !share.leftOut.includes(field))
    .map(({ field }) => nameOf(kind, field).toLocaleLowerCase())
  const reads = space.readersOf(finding).some(({ id }) => id === coach.id)
  return (
    <>
      <p>
        {!reads
          ? waitingWords(finding, coach, space, words)
          : parts.length === 0
            ? words.readsNoPart(name)
            : words.reads(name, formatList(parts, locale))}
      </p>
      <Button size="s" variant="quiet" onClick={onOpen}>
        {words.see(name)}
      </Button>
      <Button size="s" variant="ghost" onClick={onStop}>
        {words.stop(name)}
      </Button>
    </>
  )
}

/** Shared, but not read yet: what it needs beside it is not shared with this coach. */
function waitingWords(finding: Finding, coach: Coach, space: Space, words: (typeof shareWords)['nl']): string {
  const name = firstName(coach.coachName)
  const missing = needsOf(finding.body)
    .map((id) => space.find(id))
    .find((needed) => needed && !space.readersOf(needed).some(({ id }) => id === coach.id))
  return missing ? words.waitsFor(name, titleOf(missing.body, space.bodyOf)) : words.waitsForUnknown(name)
}

/** Until there is a connection the coach sees what the coach saw before. */
function Unsent({ finding, coach, space }: { finding: Finding; coach: Coach; space: Space }) {
  const words = useWords(shareWords)
  if (!space.unsent.get(finding.id)?.has(coach.id)) return null
  const name = firstName(coach.coachName)
  return <p>{shareFor(finding, coach.id) ? words.notYetShared(name) : words.notYetTakenBack(name)}</p>
}

/** For what belongs to the trajectory as a whole: both see it while the coach has access. The own place has no coach. */
export function BothSee() {
  const { whoSees: words } = useWords(trajectoryWords)
  const alone = useWords(shareWords)
  const { otherName, isCoached } = useSpaceHere()
  if (!isCoached) {
    return (
      <WhoSees short={alone.onlyYou}>
        <p>{alone.placeOnlyYou}</p>
      </WhoSees>
    )
  }
  return (
    <WhoSees short={words.both(otherName)}>
      <p>{words.bothFull(otherName)}</p>
    </WhoSees>
  )
}
