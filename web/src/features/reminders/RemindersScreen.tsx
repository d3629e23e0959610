// The reminders of the user: what arrived, the list, notifications on this device, and the form.
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { PlusIcon } from '../../ui/action-icons.tsx'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useWords } from '../../words/use-words.ts'
import { CameCard } from './parts/CameCard.tsx'
import { PushPart } from './parts/PushPart.tsx'
import { ReminderCard } from './parts/ReminderCard.tsx'
import { ReminderDialog } from './parts/ReminderDialog.tsx'
import styles from './reminders.module.css'
import { remindersWords } from './reminders.words.ts'
import { type Aim, type Listed, type Reminder, useAims, useReminders } from './use-reminders.ts'

export default function RemindersScreen() {
  const words = useWords(remindersWords)
  const kept = useReminders()
  const aims = useAims()
  const [search, setSearch] = useSearchParams()
  const [creating, setCreating] = useState(false)
  const [changing, setChanging] = useState<Reminder | null>(null)
  const about = search.get('for')
  const known = about === null ? undefined : kept.data?.reminders.find((reminder) => reminder.about === about)
  const isEmpty = kept.data?.reminders.length === 0
  const create = (
    <Button variant={isEmpty ? 'sun' : 'quiet'} icon={<PlusIcon size={20} />} onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  )
  function close() {
    setCreating(false)
    setChanging(null)
    if (about !== null) setSearch({}, { replace: true })
  }
  const open = changing ?? (about !== null && kept.data ? (known ?? 'new') : creating ? 'new' : null)
  return (
    <>
      <PageTitle
        title={words.title}
        lead={words.lead}
        back={{ href: '/intentions', label: words.back }}
        action={kept.data && !isEmpty ? create : undefined}
      />
      <CameCard came={search.get('came')} listed={kept.data} aims={aims} onOpened={kept.again} />
      {kept.status === 'opening' && <Waiting />}
      {kept.status === 'missing' && (
        <EmptyState title={words.missing.title} action={<Button onClick={kept.again}>{words.missing.again}</Button>}>
          {words.missing.words}
        </EmptyState>
      )}
      {kept.offline && <Notice>{words.offline}</Notice>}
      {isEmpty && (
        <EmptyState title={words.empty.title} action={create}>
          {words.empty.words}
        </EmptyState>
      )}
      {kept.data && <Groups listed={kept.data} aims={aims} onChange={setChanging} onDone={kept.again} />}
      {kept.data?.ways.pushKey && <PushPart pushKey={kept.data.ways.pushKey} onDone={kept.again} />}
      {open !== null && kept.data && (
        <ReminderDialog
          key={open === 'new' ? 'new' : open.id}
          reminder={open === 'new' ? null : open}
          about={about}
          aims={aims ?? []}
          ways={kept.data.ways}
          onClose={close}
          onDone={kept.again}
        />
      )}
    </>
  )
}

type Group = 'on' | 'stopped' | 'paused' | 'past'
const groups: readonly Group[] = ['stopped', 'on', 'paused', 'past']
const groupOf = ({ state, nextAt }: Reminder): Group => (state === 'on' && nextAt === null ? 'past' : state)

type GroupsProps = { listed: Listed; aims: readonly Aim[] | undefined; onChange: (reminder: Reminder) => void; onDone: () => void }

function Groups({ listed, aims, onChange, onDone }: GroupsProps) {
  const { states } = useWords(remindersWords)
  return groups.map((group) => {
    const some = listed.reminders
      .filter((reminder) => groupOf(reminder) === group)
      .toSorted((left, right) => (left.nextAt ?? 0) - (right.nextAt ?? 0))
    return (
      some.length > 0 && (
        <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`} className={styles.groupTitle}>
            {states[group]}
          </h2>
          <ul className={styles.list}>
            {some.map((reminder) => (
              <ReminderCard
                key={reminder.id}
                reminder={reminder}
                aims={aims}
                ways={listed.ways}
                onChange={() => onChange(reminder)}
                onDone={onDone}
              />
            ))}
          </ul>
        </section>
      )
    )
  })
}
