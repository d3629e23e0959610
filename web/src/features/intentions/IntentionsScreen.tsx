// Intentions of the signed-in person, from all trajectories, and looking back on them.
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { deriveIntentions } from '#method/intention/derive-intentions.ts'
import { beginningOf } from '../../findings/form/prompt/answered.ts'
import { usePromptSettings } from '../../findings/form/prompt/use-prompt-settings.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { SpaceHere } from '../../findings/reading/space-here.tsx'
import { useOwnSpace } from '../../findings/reading/use-space.ts'
import { PlusIcon } from '../../ui/action-icons.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useWords } from '../../words/use-words.ts'
import { IntentionList } from './IntentionList.tsx'
import styles from './Intentions.module.css'
import { intentionsWords } from './intentions.words.ts'
import { NewIntentionDialog } from './NewIntentionDialog.tsx'

export default function IntentionsScreen() {
  const space = useOwnSpace()
  usePromptSettings()
  const words = useWords(intentionsWords)
  const [search, setSearch] = useSearchParams()
  const [creating, setCreating] = useState(false)
  const [began] = useState(() => beginningOf(search.get('began')))
  const { open, past } = deriveIntentions(space.findings)
  const isEmpty = open.length + past.length === 0
  const create = (
    <Button variant="sun" icon={<PlusIcon size={20} />} onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  )
  return (
    <SpaceHere space={space}>
      <PageTitle title={words.title} lead={words.lead} action={isEmpty ? undefined : create} />
      <Opening of={space}>
        {isEmpty ? (
          <EmptyState title={words.empty.title} action={create}>
            {words.empty.words}
          </EmptyState>
        ) : (
          <IntentionList
            open={open}
            past={past}
            began={began}
            looked={search.get('look')}
            onLook={(id) => (id === null ? setSearch({}, { replace: true }) : setSearch({ look: id }))}
          />
        )}
        <p className={styles.calm}>
          <Link href="/reminders">{words.toReminders}</Link>
        </p>
      </Opening>
      {creating && <NewIntentionDialog own={space} began={began} onClose={() => setCreating(false)} />}
    </SpaceHere>
  )
}
