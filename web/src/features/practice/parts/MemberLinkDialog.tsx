// The host makes a new sign-in link for a member who lost the only browser, after confirming that it is them.
import { useState } from 'react'
import { call } from '../../../client/api.ts'
import { useAttempt } from '../../../client/use-attempt.ts'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { Notice } from '../../../ui/answer/Notice.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Checkbox } from '../../../ui/form/Checkbox.tsx'
import { CopyField } from '../../../ui/form/CopyField.tsx'
import { formatDate } from '../../../words/format.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { practiceWords } from '../practice.words.ts'

type Props = { practiceId: string; member: { readonly personId: string; readonly name: string }; onClose: () => void }

export function MemberLinkDialog({ practiceId, member: { personId, name }, onClose }: Props) {
  const { newLink: words, cancel, problems } = useWords(practiceWords)
  const locale = useLocale()
  const { run, busy, problem } = useAttempt(problems)
  const [confirmed, setConfirmed] = useState(false)
  const [made, setMade] = useState<{ readonly link: string; readonly until: number } | null>(null)
  const params = { practiceId, personId }
  const make = () =>
    run(async () =>
      setMade(await call('POST /api/practices/:practiceId/members/:personId/sign-in-link', { params, body: { confirmed: true } })),
    )
  return (
    <Dialog
      open
      size="s"
      title={words.title(name)}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {made ? words.close : cancel}
          </Button>
          {!made && (
            <Button busy={busy} disabled={!confirmed} onClick={make}>
              {words.make}
            </Button>
          )}
        </>
      }
    >
      {made ? (
        <>
          <CopyField label={words.link} value={made.link} hint={words.until(formatDate(made.until, locale))} />
          <p>{words.seen(name)}</p>
        </>
      ) : (
        <>
          <p>{words.lead(name)}</p>
          <Checkbox label={words.confirm(name)} checked={confirmed} onChange={setConfirmed} />
        </>
      )}
      {problem && <Notice tone="dusk">{problem}</Notice>}
    </Dialog>
  )
}
