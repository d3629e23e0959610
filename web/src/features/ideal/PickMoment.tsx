// From which success: the latest first, or writing one now.

import { acceptedOf } from '#method/finding/stands.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { ButtonLink } from '../../ui/form/Button.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './IdealScreen.module.css'
import { idealWords } from './ideal.words.ts'

export function PickMoment({ own, onPick, onClose }: { own: Space; onPick: (id: string) => void; onClose: () => void }) {
  const { pick: words } = useWords(idealWords)
  const successes = acceptedOf(own.findings, 'success')
  return (
    <Dialog
      open
      title={words.title}
      onClose={onClose}
      actions={
        <ButtonLink variant={successes.length > 0 ? 'quiet' : 'sun'} href="/?write=success">
          {words.write}
        </ButtonLink>
      }
    >
      <p>{successes.length > 0 ? words.lead : words.none}</p>
      <ul className={styles.moments}>
        {successes.map(({ id, body }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(id)}>
              {titleOf(body, own.bodyOf)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
