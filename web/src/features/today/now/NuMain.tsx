// The one thing in front today: what waits for an answer, otherwise a look back, otherwise writing.

import { Button, ButtonLink } from '../../../ui/form/Button.tsx'
import { Card } from '../../../ui/page/Card.tsx'
import { useWords } from '../../../words/use-words.ts'
import { nowWords } from '../now.words.ts'
import styles from './NuMain.module.css'
import type { Nu } from './nu.ts'

export function NuMain({ nu }: { nu: Nu }) {
  const words = useWords(nowWords)
  const { main, own, offers, due, drafts, open } = nu
  if (main === 'offers') {
    const coaches = own.namesOf(offers.map(({ trajectoryId }) => ({ coachName: own.coachOf(trajectoryId) })))
    return (
      <Card tone="petrol" className={styles.main}>
        <h2>{words.offered.title}</h2>
        <p>
          {offers.length === 0
            ? words.offered.shift
            : offers.length === 1
              ? words.offered.one(coaches)
              : words.offered.more(coaches, offers.length)}
        </p>
        <ButtonLink variant="sun" size="l" href="/offered">
          {words.offered.look}
        </ButtonLink>
      </Card>
    )
  }
  if (main === 'due' && due) {
    return (
      <Card tone="petrol" className={styles.main}>
        <h2>{words.due.title}</h2>
        <p>{due.finding.body.act}</p>
        <ButtonLink variant="sun" size="l" href={`/intentions?look=${due.finding.id}`}>
          {words.due.look}
        </ButtonLink>
      </Card>
    )
  }
  const isFirst = main === 'first' && !drafts.success
  const said = isFirst ? words.newHere : drafts[main === 'first' ? 'success' : 'check'] ? words.goOn : words.check
  return (
    <Card tone="petrol" className={styles.main}>
      <h2>{said.title}</h2>
      <p>{said.words}</p>
      <Button variant="sun" size="l" onClick={() => open(main === 'first' ? 'success' : 'check')}>
        {said.begin}
      </Button>
      {isFirst && <p className={styles.small}>{words.newHere.time}</p>}
    </Card>
  )
}
