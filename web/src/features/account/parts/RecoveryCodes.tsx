// Shows the recovery codes, once. Only the button of the user closes the dialog.

import { CopyIcon } from '../../../ui/action-icons.tsx'
import { Dialog } from '../../../ui/answer/Dialog.tsx'
import { useUndo } from '../../../ui/answer/UndoToast.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from '../account.module.css'
import { accountWords } from '../account.words.ts'

export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const words = useWords(accountWords)
  const { say } = useUndo()
  const copy = () =>
    navigator.clipboard?.writeText(codes.join('\n')).then(
      () => say(words.app.copied),
      () => undefined,
    )
  return (
    <Dialog
      open
      dismissible={false}
      title={words.app.codesTitle}
      onClose={() => undefined}
      actions={
        <>
          <Button variant="quiet" icon={<CopyIcon size={18} />} onClick={copy}>
            {words.app.copyCodes}
          </Button>
          <Button variant="sun" onClick={onKept}>
            {words.app.kept}
          </Button>
        </>
      }
    >
      <p>{words.app.codesLead}</p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
    </Dialog>
  )
}
