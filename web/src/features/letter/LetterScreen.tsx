// A letter of one's strength, to print or keep as a PDF. The reader chooses what is in it; nothing is sent.
import { type ReactNode, useState } from 'react'
import { anchoredBy } from '#method/finding/texts-of.ts'
import { ifThen } from '../../findings/labels/if-then.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { type Space, useOwnSpace } from '../../findings/reading/use-space.ts'
import { Checkbox } from '../../ui/form/Checkbox.tsx'
import { EmptyState } from '../../ui/page/EmptyState.tsx'
import { PrintScreen, PrintSheet } from '../../ui/page/PrintSheet.tsx'
import { useScreenTitle } from '../../ui/page/use-screen-title.ts'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './Letter.module.css'
import { letterWords } from './letter.words.ts'
import { type LetterPart, letterParts, partsOfLetter } from './letter-parts.ts'

export default function LetterScreen() {
  const own = useOwnSpace()
  const words = useWords(letterWords)
  const [left, setLeft] = useState<readonly LetterPart[]>([])
  const parts = partsOfLetter(own.findings)
  const present = letterParts.filter((part) => parts[part].length > 0)
  const shown = present.filter((part) => !left.includes(part))
  return (
    <PrintScreen
      back={{ href: '/strength', label: words.back }}
      choices={
        present.length > 0 && (
          <fieldset className={styles.choices}>
            <legend>{words.choose}</legend>
            {present.map((part) => (
              <Checkbox
                key={part}
                label={words.parts[part]}
                checked={!left.includes(part)}
                onChange={(chosen) => setLeft(chosen ? left.filter((one) => one !== part) : [...left, part])}
              />
            ))}
          </fieldset>
        )
      }
    >
      <PrintSheet foot={shown.length > 0 ? words.foot : ''}>
        <Salutation name={own.me.name} />
        <Opening of={own}>
          {present.length === 0 ? (
            <EmptyState title={words.empty.title}>{words.empty.words}</EmptyState>
          ) : (
            <Letter own={own} parts={parts} shown={shown} />
          )}
        </Opening>
      </PrintSheet>
    </PrintScreen>
  )
}

function Salutation({ name }: { name: string }) {
  const words = useWords(letterWords)
  const locale = useLocale()
  const heading = useScreenTitle(words.title)
  return (
    <header className={styles.head}>
      <p>{formatDate(Date.now(), locale, 0)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {words.to(name)}
      </h1>
    </header>
  )
}

function Letter({ own, parts, shown }: { own: Space; parts: ReturnType<typeof partsOfLetter>; shown: readonly LetterPart[] }) {
  const words = useWords(letterWords)
  const locale = useLocale()
  const inside: Readonly<Record<LetterPart, () => ReactNode>> = {
    ideals: () =>
      parts.ideals.map((chain) => (
        <li key={chain[0]?.id}>
          {chain.map(({ id, words: said }, rung) => (
            <p key={id} className={rung === 0 ? styles.large : undefined}>
              {rung > 0 && words.behind} <q>{said}</q>
            </p>
          ))}
        </li>
      )),
    qualities: () =>
      parts.qualities.map(({ key, word, evidence }) => (
        <li key={key}>
          <h3 className={styles.large}>{word}</h3>
          {evidence.map(({ findingId, act, seenByName }) => (
            <p key={findingId}>
              <q>{act}</q> {seenByName && words.seenBy(seenByName)}
            </p>
          ))}
        </li>
      )),
    anchors: () =>
      parts.anchors.map(({ id, body }) => (
        <li key={id}>
          <h3 className={styles.large}>{anchoredBy(body, own.bodyOf)}</h3>
          <p>{body.how}</p>
          {body.cue && <p>{words.cue(body.cue)}</p>}
        </li>
      )),
    protocol: () =>
      parts.protocol.flatMap(({ body }) =>
        body.parts.map(({ when, thenI }) => <li key={`${when}|${thenI}`}>{when.trim() ? ifThen(when, thenI, locale) : thenI}</li>),
      ),
    intentions: () =>
      parts.intentions.map(({ id, body }) => (
        <li key={id}>
          <p className={styles.large}>{body.act}</p>
          {body.when && <p>{body.when}</p>}
        </li>
      )),
  }
  return (
    <>
      {shown.map((part) => (
        <section key={part}>
          <h2>{words.parts[part]}</h2>
          <ul className={styles.list}>{inside[part]()}</ul>
        </section>
      ))}
    </>
  )
}
