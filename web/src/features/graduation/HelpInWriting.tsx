// How much help stands above the places to write, for all of them at once; and the questions somebody made themselves.
import { acceptedOf } from '#method/finding/stands.ts'
import { allPrompts } from '#method/support/support.ts'
import type { SupportLevel } from '#method/support/support-level.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Graduation.module.css'
import { graduationWords } from './graduation.words.ts'

type Chosen = Exclude<SupportLevel, 'own'> | 'follow'
const options = ['follow', 'guidance', 'cue', 'blank'] as const satisfies readonly Chosen[]

export function HelpInWriting({ own }: { own: Space }) {
  const { help } = useWords(graduationWords)
  const [latest] = acceptedOf(own.findings, 'support').filter(({ body }) => body.prompt === allPrompts)
  const chosen = options.find((one) => one === latest?.body.level) ?? 'follow'
  const questions = acceptedOf(own.findings, 'question')
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
        onChange={(value) => void own.create({ kind: 'support', prompt: allPrompts, level: value === 'follow' ? null : value })}
      />
      {questions.length > 0 && (
        <>
          <h3>{help.questions}</h3>
          <ul className={styles.cards}>
            {questions.map(({ id, trajectoryId, body }) => (
              <li key={id} className={styles.question}>
                <span>{body.words}</span>
                <Button
                  variant="ghost"
                  size="s"
                  aria-label={`${help.remove}: ${body.words}`}
                  onClick={() => void own.withdraw({ id, trajectoryId })}
                >
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
