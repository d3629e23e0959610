// The reminders that arrived, with a link to what each is about. Showing one here marks it as opened.
import { useEffect, useState } from 'react'
import { call } from '../../../client/api.ts'
import { ButtonLink } from '../../../ui/form/Button.tsx'
import { Card } from '../../../ui/page/Card.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../reminders.module.css'
import { remindersWords } from '../reminders.words.ts'
import type { Aim, Arrival, Listed } from '../use-reminders.ts'

const openArrival = (arrivalId: string) => call('POST /api/me/arrivals/:arrivalId/opened', { params: { arrivalId } })

type Props = { came: string | null; listed: Listed | undefined; aims: readonly Aim[] | undefined; onOpened: () => void }

/** `came`: the arrival in the link of a message, which may be an old one. */
export function CameCard({ came, listed, aims, onOpened }: Props) {
  const [opened, setOpened] = useState<readonly Arrival[]>([])
  const waiting = listed?.arrivals.map(({ id }) => id).join() ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each arrival
  useEffect(() => {
    const ids = [...new Set([...waiting.split(','), came ?? ''])].filter((id) => id !== '' && !opened.some((one) => one.id === id))
    let left = false
    void Promise.all(ids.map((id) => openArrival(id).catch(() => null))).then((answers) => {
      const found = answers.filter((answer) => answer !== null)
      if (left || found.length === 0) return
      setOpened((before) => [...before, ...found.filter(({ id }) => !before.some((one) => one.id === id))])
      onOpened()
    })
    return () => {
      left = true
    }
  }, [waiting, came])
  return opened.map((arrival) => <Came key={arrival.id} arrival={arrival} listed={listed} aims={aims} />)
}

function Came({ arrival, listed, aims }: { arrival: Arrival; listed: Listed | undefined; aims: readonly Aim[] | undefined }) {
  const words = useWords(remindersWords)
  const reminder = listed?.reminders.find(({ id }) => id === arrival.reminderId)
  const aim = aims?.find(({ id }) => id === reminder?.about)
  const [href, to] =
    aim?.kind === 'anchor'
      ? [`/anchor?anchor=${aim.id}&began=reminder`, words.came.anchor]
      : aim
        ? ['/intentions?began=reminder', words.came.intention]
        : ['/?write=success&began=reminder', words.came.write]
  return (
    <Card tone="petrol" className={styles.came}>
      <h2>{words.came.title}</h2>
      {reminder?.label && <p className={styles.own}>{reminder.label}</p>}
      {aim && <p>{aim.words}</p>}
      <ButtonLink variant="sun" href={href}>
        {to}
      </ButtonLink>
    </Card>
  )
}
