// The help level for all prompts at once, and the person's own questions.
import { allPrompts } from '#method/support/prompt.ts'
import { ownQuestions } from '#method/support/prompt-setting.ts'
import { latestChoice, supportHistory } from '#method/support/support.ts'
import type { SupportLevel } from '#method/support/support-level.ts'
import { usePromptSettings } from '../../findings/form/prompt/use-prompt-settings.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Graduation.module.css'
import { graduationWords } from './graduation.words.ts'

type Chosen = Exclude<SupportLevel, 'own'> | 'follow'
const options = ['follow', 'guidance', 'cue', 'blank'] as const satisfies readonly Chosen[]

export function HelpInWriting() {
  const { help } = useWords(graduationWords)
  const { settings, status, keep, withdraw } = usePromptSettings()
  const level = latestChoice(allPrompts, supportHistory([], settings).choices)?.level
  const chosen = options.find((one) => one === level) ?? 'follow'
  const questions = ownQuestions(settings)
  if (status !== 'ready') return null
  return (
    <section className={styles.section}>
      <h2>{help.title}</h2>
      <p className={styles.lead}>{help.lead}</p>
      <Choice
        label={help.title}
        hideLabel
        layout="column"
        value={chosen}
        options={options.map((value) => ({ value, ...help.options[value] }))}
        onChange={(value) => void keep({ kind: 'support', prompt: allPrompts, level: value === 'follow' ? null : value })}
      />
      {questions.length > 0 && (
        <>
          <h3>{help.questions}</h3>
          <ul className={styles.cards}>
            {questions.map(({ id, words }) => (
              <li key={id} className={styles.question}>
                <span>{words}</span>
                <Button variant="ghost" size="s" aria-label={`${help.remove}: ${words}`} onClick={() => void withdraw(id)}>
                  {help.remove}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
