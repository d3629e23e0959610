// Looking back on an intention: what came of it, in own words, and what others noticed. "Not" is as good as "done".

import { useState } from 'react'
import type { Beginning, FindingBody } from '#method/finding/finding.ts'
import { type ObservationResult, observationResults } from '#method/finding/kinds/observation.ts'
import { longest } from '#method/finding/longest.ts'
import type { Intention } from '#method/intention/derive-intentions.ts'
import { useDeviceDraft } from '../../client/drafts/use-device-draft.ts'
import { makeId } from '../../client/make-id.ts'
import { useSaySaved } from '../../client/outbox/use-say-saved.tsx'
import { useLabels } from '../../findings/labels/use-labels.ts'
import { coacheeWords } from '../../findings/reading/coachee.words.ts'
import type { Space } from '../../findings/reading/use-space.ts'
import type { DraftShare } from '../../findings/sharing/draft-shares.ts'
import { Visible } from '../../findings/sharing/Visible.tsx'
import { Dialog } from '../../ui/answer/Dialog.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Choice } from '../../ui/form/Choice.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './Intentions.module.css'
import { intentionsWords } from './intentions.words.ts'
import { useHelp } from './use-help.ts'

type Draft = {
  readonly result: ObservationResult | null
  readonly words: string
  readonly othersNoticed: string
  readonly shareWith: readonly DraftShare[]
}
const emptyDraft: Draft = { result: null, words: '', othersNoticed: '', shareWith: [] }

type Props = { intention: Intention; own: Space; began: Beginning; onClose: () => void }

export function LookBackDialog({ intention, own, began, onClose }: Props) {
  const { lookBack, keptLook } = useWords(intentionsWords)
  const { names } = useLabels(own.reader).choices['observation.result']
  const { cancel } = useWords(coacheeWords)
  const saySaved = useSaySaved()
  const { finding } = intention
  const help = useHelp(own, began)
  const { value: draft, set, clear } = useDeviceDraft(`look-back-draft/${finding.id}`, emptyDraft)
  const { result, words, othersNoticed, shareWith } = draft
  const [tried, setTried] = useState(false)

  const said: FindingBody = { kind: 'observation', intentionId: finding.id, result: result ?? 'other', words, othersNoticed }

  function finish() {
    if (result === null) return setTried(true)
    const id = makeId()
    // How much help stood above it says something about the coachee only.
    const body = own.reader.as === 'coachee' ? { ...said, making: help.making({ 'intention.look-back': words }) } : said
    const along = own.alongOf(body, shareWith)
    const undo = async () => {
      await own.withdraw({ id, trajectoryId: own.place })
      for (const { finding, trajectoryId } of along) await own.share(finding, trajectoryId, null)
    }
    void saySaved(own.create(body, shareWith, id), keptLook, { undo: () => void undo() })
    clear()
    onClose()
  }
  return (
    <Dialog
      open
      title={lookBack.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="ghost" onClick={onClose}>
            {cancel}
          </Button>
          <Button onClick={finish}>{lookBack.keep}</Button>
        </>
      }
    >
      <p className={styles.act}>{finding.body.act}</p>
      <Choice
        label={lookBack.result}
        hint={lookBack.lead}
        value={result}
        options={observationResults.map((value) => ({ value, label: names[value] }))}
        onChange={(next) => set({ result: next })}
      />
      <div role="status">{tried && result === null && <p className={styles.refusal}>{lookBack.chooseFirst}</p>}</div>
      <TextArea
        label={lookBack.words}
        {...help.hint('intention.look-back', lookBack.wordsHint)}
        optional
        rows={2}
        value={words}
        maxLength={longest('observation', 'words')}
        onChange={(next) => set({ words: next })}
      />
      <TextArea
        label={lookBack.others}
        hint={lookBack.othersHint}
        optional
        rows={1}
        value={othersNoticed}
        maxLength={longest('observation', 'othersNoticed')}
        onChange={(next) => set({ othersNoticed: next })}
      />
      {result !== null && <Visible own={own} bodies={[said]} shares={shareWith} onChange={(next) => set({ shareWith: next })} />}
    </Dialog>
  )
}
