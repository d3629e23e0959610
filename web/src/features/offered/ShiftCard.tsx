// A shift that was reported in the room about a field of an earlier session: only the coachee says whether it is so.
import type { Finding } from '#method/finding/finding.ts'
import type { ShiftAnswer } from '#method/session/session-event.ts'
import { firstName } from '#method/text/first-name.ts'
import { FindingBody } from '../../findings/body/FindingBody.tsx'
import { coacheeWords } from '../../findings/reading/coachee.words.ts'
import type { ReportedShift } from '../../findings/reading/use-reported-shifts.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Button } from '../../ui/form/Button.tsx'
import { pastDay } from '../../words/day-words.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './OfferCard.module.css'
import { offeredWords } from './offered.words.ts'

type Props = { report: ReportedShift & { readonly field: Finding }; space: Space; onAnswer: (answer: ShiftAnswer) => void }

export function ShiftCard({ report, space, onAnswer }: Props) {
  const { shift: words, inMoment, who } = useWords(offeredWords)
  const { near } = useWords(coacheeWords)
  const locale = useLocale()
  const { body } = report.field
  if (body.kind !== 'tension') return null
  const bare = { ...body, before: null, after: null, shift: null, words: '', bodyNote: '' }
  return (
    <article className={styles.card} aria-label={words.title}>
      <p className={styles.saw}>{words.title}</p>
      <FindingBody body={bare} reader={space.reader} bodyOf={space.bodyOf} />
      <div className={styles.moment}>
        <p>{inMoment(pastDay(report.at, locale, Date.now(), near))}</p>
        <p>{words.noted[report.answer]}</p>
      </div>
      <div className={styles.answers}>
        <Button variant="quiet" size="l" onClick={() => onAnswer('shift')}>
          {words.yes}
        </Button>
        <Button variant="quiet" size="l" onClick={() => onAnswer('no-shift')}>
          {words.no}
        </Button>
      </div>
      <p className={styles.who}>{words.open}</p>
      <p className={styles.who}>{who(firstName(space.coachOf(report.trajectoryId)))}</p>
    </article>
  )
}
