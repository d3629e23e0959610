// Help in a difficult situation: a sentence to say, advice, and a button to refer when coaching may be the wrong help. The limits of
// coaching are a list of their own, the same at every step.
import { useMemo, useState } from 'react'
import { comesUpOften, orderDifficulties } from '#method/difficulty/comes-up.ts'
import type { Difficulty } from '#method/difficulty/difficulty.ts'
import { foldText } from '#method/text/fold-text.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { HelpText } from '../../../ui/HelpText.tsx'
import { useLocale, useWords } from '../../../words/use-words.ts'
import { loadDifficulties, useContent } from '../content.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'
import type { SheetContext } from './SheetHost.tsx'
import { sheetsWords } from './sheets.words.ts'

export function DifficultSheet({ context }: { readonly context: SheetContext }) {
  const words = useWords(sheetsWords)
  const locale = useLocale()
  const difficulties = useContent(loadDifficulties)
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<Difficulty | null>(null)
  const { commands, view } = context
  const found = useMemo(() => {
    const text = foldText(sought)
    const matching = (difficulties ?? []).filter(
      (each) => text === '' || foldText(`${each.title[locale]} ${each.looksLike[locale]}`).includes(text),
    )
    return orderDifficulties(matching, view.step)
  }, [difficulties, sought, locale, view.step])

  if (chosen) {
    return (
      <Sheet
        key={chosen.key}
        title={chosen.title[locale]}
        onClose={commands.close}
        actions={
          <Button variant="quiet" onClick={() => setChosen(null)}>
            {words.back}
          </Button>
        }
      >
        {chosen.limit ? (
          <div className={styles.limit}>
            {words.difficult.limit}
            <Button size="s" onClick={() => commands.open({ name: 'state', state: 'referred' })}>
              {words.difficult.refer}
            </Button>
          </div>
        ) : null}
        <div className={styles.part}>
          <h3>{words.difficult.say}</h3>
          <p className={styles.say}>{chosen.say[locale]}</p>
        </div>
        <div className={styles.part}>
          <h3>{words.difficult.advice}</h3>
          <ul className={styles.lines}>
            {chosen.advice.map((line) => (
              <li key={line.en}>
                <HelpText text={line[locale]} />
              </li>
            ))}
          </ul>
        </div>
        <p className={styles.lead}>{chosen.looksLike[locale]}</p>
      </Sheet>
    )
  }
  const limits = found.filter((each) => each.limit)
  return (
    <Sheet key="list" title={words.titles.difficult} onClose={commands.close}>
      <TextField
        label={words.difficult.search}
        hideLabel
        type="search"
        placeholder={words.difficult.search}
        value={sought}
        onChange={setSought}
      />
      {difficulties ? null : <p role="status">{words.loading}</p>}
      {limits.length > 0 ? (
        <details className={styles.limits} open={sought.trim() !== ''}>
          <summary>{words.difficult.limits}</summary>
          <ul className={styles.rows}>
            {limits.map((each) => (
              <li key={each.key}>
                <button type="button" className={styles.rowButton} onClick={() => setChosen(each)}>
                  {each.title[locale]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {difficulties && found.length === 0 ? <p role="status">{words.difficult.none}</p> : null}
      <ul className={styles.rows}>
        {found
          .filter((each) => !each.limit)
          .map((each) => (
            <li key={each.key}>
              <button type="button" className={styles.rowButton} onClick={() => setChosen(each)}>
                <span>{each.title[locale]}</span>
                {comesUpOften(each, view.step) ? <small>{words.difficult.often}</small> : null}
              </button>
            </li>
          ))}
      </ul>
    </Sheet>
  )
}
