// Naming the quality that shows: first a sentence of one's own as the act (I2), then a word, an own one or one from the lexicon.
import { lazy, Suspense, useEffect, useRef } from 'react'
import { acceptedOf } from '#method/finding/stands.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { useLabels } from '../../findings/labels/use-labels.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './NameQuality.module.css'
import { successWords } from './success.words.ts'
import { ownSentences, type QualityDraft, type Success } from './success-steps.ts'

const loadWord = () => import('./QualityWord.tsx')
/** The lexicon is large, and needed only once a sentence was chosen. */
const QualityWord = lazy(loadWord)

const noQuality: QualityDraft = { act: '', word: '', lexiconKey: null }

type Props = { own: Space; success: Success; titleId: string; onBack: (kept: boolean) => void }

export function NameQuality({ own, success, titleId, onBack }: Props) {
  const words = useWords(successWords)
  const labels = useLabels(own.reader)
  const prompt = usePrompt('quality.act')
  // The word that is being looked for stays on this device until it is found or dropped.
  const { value: draft, set: setDraft, clear, ready } = useDeviceDraft<QualityDraft>(`draft-quality/${success.id}`, noQuality)
  const heading = useRef<HTMLHeadingElement>(null)
  const choosing = draft.act === ''
  useEffect(() => void loadWord().catch(() => undefined), [])
  useEffect(() => {
    if (choosing && ready) heading.current?.focus()
  }, [choosing, ready])
  if (!choosing) {
    return (
      <Suspense fallback={null}>
        <QualityWord
          own={own}
          draft={draft}
          fromId={success.id}
          titleId={titleId}
          onChange={setDraft}
          onBack={() => void clear()}
          onKept={() => {
            void clear()
            onBack(true)
          }}
        />
      </Suspense>
    )
  }
  if (!ready) return null
  const seen = acceptedOf(own.findings, 'quality').filter(({ body }) => body.fromId === success.id)
  const sentences = ownSentences(success.body)
  return (
    <div className={flow.question}>
      <h2 id={titleId} ref={heading} tabIndex={-1} className={flow.still}>
        {prompt.ask}
      </h2>
      {prompt.hint && <p className={flow.hint}>{prompt.hint}</p>}
      <ul className={styles.sentences}>
        {sentences.map(({ field, from, text }, index) => {
          const earlier = seen.filter(({ body }) => body.act === text).map(({ body }) => body.word)
          return (
            <li key={`${field}-${from}`}>
              {sentences[index - 1]?.field !== field && <p className={styles.field}>{labels.fields[`success.${field}`]}</p>}
              <button type="button" className={styles.sentence} onClick={() => setDraft({ act: text, word: '', lexiconKey: null })}>
                {text}
              </button>
              {earlier.length > 0 && <p className={styles.earlier}>{words.quality.earlier(earlier.join(', '))}</p>}
            </li>
          )
        })}
      </ul>
      <div className={flow.actions}>
        <button type="button" className={flow.plain} onClick={() => onBack(false)}>
          {words.back}
        </button>
      </div>
    </div>
  )
}
