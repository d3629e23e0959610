// The whole agreement, as the invited person reads it before agreeing. A part without words is left out.
import { Fragment } from 'react'
import type { CallResult } from '#contract/client.ts'
import { useWords } from '../../../words/use-words.ts'
import styles from '../invitation.module.css'
import { invitationWords } from '../invitation.words.ts'

type Text = NonNullable<CallResult<'POST /api/invitations/look'>['agreement']>

export function Agreement({ text }: { text: Text }) {
  const { parts } = useWords(invitationWords)
  return (
    <dl className={styles.agreement}>
      {(['purpose', 'between', 'sponsor', 'retention'] as const).map((part) =>
        text[part].trim() === '' ? null : (
          <Fragment key={part}>
            <dt>{parts[part]}</dt>
            <dd>{text[part]}</dd>
          </Fragment>
        ),
      )}
    </dl>
  )
}
