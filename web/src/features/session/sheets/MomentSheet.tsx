// Changes or removes one moment. Each choice is stored at once and can be undone. While this sheet is open, a tap on the onion moves the
// moment.
import { MomentForm } from '../../../findings/moment/MomentForm.tsx'
import { momentWords } from '../../../findings/moment/moment.words.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useAlone } from '../alone.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'

export function MomentSheet({ momentId, context: { view, commands } }: { readonly momentId: string; readonly context: SheetContext }) {
  const words = useSheetsWords()
  const names = useWords(momentWords)
  const alone = useAlone()
  const moment = view.moments.find((each) => each.id === momentId)
  if (!moment) {
    return (
      <Sheet title={words.titles.moment} onClose={commands.close}>
        <p className={styles.lead}>{words.moment.gone}</p>
      </Sheet>
    )
  }
  return (
    <Sheet
      title={words.titles.moment}
      onClose={commands.close}
      actions={
        <Button variant="ghost" onClick={() => commands.removeMoment(momentId)}>
          {names.remove}
        </Button>
      }
    >
      <p className={styles.lead}>{words.moment.lead}</p>
      {moment.text ? <q className={styles.lead}>{moment.text}</q> : null}
      <MomentForm moment={moment} alone={alone} onChange={(change) => commands.changeMoment(momentId, change)} />
    </Sheet>
  )
}
