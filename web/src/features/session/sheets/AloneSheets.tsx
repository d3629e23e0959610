// The two sheets that differ in a session alone: the questions of a step, and help when it becomes too much.
import type { Step } from '#method/moment/moment.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { HelpText } from '../../../ui/HelpText.tsx'
import { useLocale } from '../../../words/use-words.ts'
import { useSessionWords } from '../alone.ts'
import { loadAloneCards, loadTooMuch, useContent } from '../content.ts'
import { useSheetsWords } from './alone-sheets.words.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'
import { Compass, Questions } from './StepSheet.tsx'

type Props = { readonly context: SheetContext }

export function AloneStepSheet({ step, context: { commands, view } }: Props & { readonly step: Step }) {
  const words = useSheetsWords()
  const session = useSessionWords()
  const locale = useLocale()
  const card = useContent(loadAloneCards)?.find((each) => each.step === step)
  return (
    <Sheet
      title={session.stepNames[step]}
      onClose={commands.close}
      actions={view.step === step ? null : <Button onClick={() => commands.enterStep(step)}>{words.step.here}</Button>}
    >
      <Compass shown={step} now={view.step} open={(next) => commands.open({ name: 'step', step: next })} />
      {card ? (
        <>
          <p>{card.purpose[locale]}</p>
          <Questions of={card.questions} />
          <p className={styles.lead}>{card.ease[locale]}</p>
        </>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </Sheet>
  )
}

export function TooMuchSheet({ context: { commands } }: Props) {
  const words = useSheetsWords()
  const session = useSessionWords()
  const locale = useLocale()
  const content = useContent(loadTooMuch)
  return (
    <Sheet
      title={words.titles.difficult}
      onClose={commands.close}
      actions={
        <Button variant="quiet" onClick={commands.stopForNow}>
          {session.pause}
        </Button>
      }
    >
      {content ? (
        <>
          <p className={styles.say}>{content.first[locale]}</p>
          <ul className={styles.lines}>
            {content.helps.map((line) => (
              <li key={line.en}>{line[locale]}</li>
            ))}
          </ul>
          <div className={styles.part}>
            {content.limit.map((line) => (
              <p key={line.en}>
                <HelpText text={line[locale]} />
              </p>
            ))}
          </div>
        </>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </Sheet>
  )
}
