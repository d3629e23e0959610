// The field for the word of a quality: free text, with words from the lexicon as suggestions.

import { useEffect, useId, useRef, useState } from 'react'
import { checkFinding } from '#method/finding/check-finding.ts'
import { completeBody } from '#method/finding/complete-body.ts'
import { longest } from '#method/finding/longest.ts'
import { findInLexicon } from '#method/quality/find-in-lexicon.ts'
import { lexicon } from '#method/quality/lexicon.data.ts'
import type { LexiconEntry } from '#method/quality/lexicon.ts'
import { foldText } from '#method/text/fold-text.ts'
import { withAnswer } from '../../findings/form/prompt/answered.ts'
import flow from '../../findings/form/prompt/Flow.module.css'
import { FlowActions } from '../../findings/form/prompt/FlowActions.tsx'
import { describedBy, PromptHead } from '../../findings/form/prompt/PromptHead.tsx'
import { PromptHelp } from '../../findings/form/prompt/PromptHelp.tsx'
import { usePrompt } from '../../findings/form/prompt/use-prompt.ts'
import { useLabels } from '../../findings/labels/use-labels.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import { Line } from '../../ui/form/Line.tsx'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './NameQuality.module.css'
import { successWords } from './success.words.ts'
import type { QualityDraft } from './success-steps.ts'

/** As many as one can take in beside an own word. */
const mostOffered = 6
const key = 'quality.word'
type Props = {
  own: Space
  draft: QualityDraft
  fromId: string
  titleId: string
  onChange: (draft: QualityDraft) => void
  onBack: () => void
  onKept: () => void
}

export default function QualityWord({ own, draft, fromId, titleId, onChange, onBack, onKept }: Props) {
  const words = useWords(successWords)
  const labels = useLabels(own.reader)
  const locale = useLocale()
  const prompt = usePrompt(key)
  const fieldId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [tried, setTried] = useState(false)
  useEffect(() => field.current?.focus(), [])
  const { act, word, lexiconKey } = draft
  const body = completeBody({
    kind: 'quality',
    word: word.trim(),
    lexiconKey,
    act,
    seenBy: 'coachee',
    fromId,
    making: withAnswer(undefined, key, prompt.level, word),
  })
  const [refusal] = checkFinding(body, { bodyOf: own.bodyOf })
  const chosen = lexiconKey !== null || lexicon.some((entry) => foldText(entry.word[locale]) === foldText(word))
  const found = word.trim() === '' ? [] : findInLexicon(word, lexicon, locale)
  const take = (entry: LexiconEntry) => {
    onChange({ act, word: entry.word[locale], lexiconKey: entry.key })
    field.current?.focus()
  }
  return (
    <form
      className={flow.question}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!refusal) void own.create(body).then(onKept)
      }}
    >
      <p className={styles.act}>
        <span>{words.quality.inSentence}</span> <q>{act}</q>
      </p>
      <PromptHead prompt={prompt} fieldId={fieldId} titleId={titleId} />
      <Line
        ref={field}
        id={fieldId}
        className={styles.word}
        value={word}
        maxLength={longest('quality', 'word')}
        placeholder={prompt.placeholder}
        autoComplete="off"
        aria-describedby={describedBy(prompt, fieldId)}
        onChange={(event) => onChange({ act, word: event.target.value, lexiconKey: null })}
      />
      <div role="status">
        {tried && refusal && <p className={flow.refusal}>{labels.refusals[refusal]}</p>}
        {word.trim() !== '' && !chosen && (
          <p className={styles.small}>{found.length > 0 ? words.quality.found(found.length) : words.quality.none}</p>
        )}
      </div>
      {word.trim() === '' ? (
        <details className={styles.all}>
          <summary>{words.quality.all}</summary>
          <Offered entries={lexicon} onTake={take} />
        </details>
      ) : (
        !chosen && <Offered entries={found.slice(0, mostOffered)} onTake={take} />
      )}
      <p className={styles.small}>{words.quality.onlyYou}</p>
      <FlowActions back={words.back} onBack={onBack} next={words.quality.keep} />
      <PromptHelp prompt={prompt} fieldId={fieldId} />
    </form>
  )
}

function Offered({ entries, onTake }: { entries: readonly LexiconEntry[]; onTake: (entry: LexiconEntry) => void }) {
  const locale = useLocale()
  return (
    <ul className={styles.offered}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <button type="button" onClick={() => onTake(entry)}>
            <strong>{entry.word[locale]}</strong>
            <span>{entry.meaning[locale]}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
