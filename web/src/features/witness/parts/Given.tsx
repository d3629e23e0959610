// After giving: the link to pass on, which is shown once, or the notice that the coach has it.
import { useEffect, useRef } from 'react'
import type { CallResult } from '#contract/client.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { CopyField } from '../../../ui/form/CopyField.tsx'
import { LargeWord } from '../../../ui/LargeWord.tsx'
import { useWords } from '../../../words/use-words.ts'
import { giftWords } from '../gift.words.ts'
import styles from '../witness.module.css'

export type Made = CallResult<'POST /api/me/gifts'>

export function Given({ made: { gift, link }, onAnother }: { made: Made; onAnother: () => void }) {
  const { give: words } = useWords(giftWords)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.part} aria-labelledby="done">
      <h2 id="done" ref={heading} tabIndex={-1}>
        {words.done}
      </h2>
      <LargeWord>{gift.word}</LargeWord>
      {link === null ? <p>{words.doneApp(gift.forName)}</p> : <CopyField label={words.link} hint={words.linkHint} value={link} />}
      <p className={styles.quiet}>{link === null ? words.privacyCoach(gift.forName) : words.privacy}</p>
      <Button variant="quiet" onClick={onAnother}>
        {words.another}
      </Button>
    </section>
  )
}
