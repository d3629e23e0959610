// The text of a stone: the sentence of the coachee, and the form of the obstacle.
import { useLabels } from '../../findings/labels/use-labels.ts'
import { useSpaceHere } from '../../findings/reading/space-here.tsx'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { formatRelativeDay } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './alignment.module.css'
import { alignmentWords } from './alignment.words.ts'
import type { Stone } from './stones.ts'

export function StoneWords({ stone }: { stone: Stone }) {
  const words = useWords(alignmentWords)
  const common = useWords(trajectoryWords)
  const labels = useLabels(useSpaceHere().reader)
  const locale = useLocale()
  if (stone.sentence === null) return <p className={styles.stoneForm}>{stone.asks ? words.asks : words.hidden}</p>
  if (stone.own) return <p className={styles.stoneSentence}>{common.quote(stone.sentence)}</p>
  const form = stone.form === null ? words.obstacle : labels.choices['obstacle.form'].names[stone.form]
  return (
    <>
      <p className={styles.stoneSentence}>{common.quote(stone.sentence)}</p>
      <p className={styles.stoneForm}>
        {stone.outside
          ? words.inReactionTo(form, common.quote(stone.outside))
          : words.formSince(form, formatRelativeDay(stone.since, locale))}
      </p>
    </>
  )
}
