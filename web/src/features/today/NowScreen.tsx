// Nu: the home of a coachee, with a coach or without. Starts from what is strong and what is waiting; the first load stays light,
// writing comes when asked for.

import { type ComponentType, type ReactNode, Suspense } from 'react'
import { useSearchParams } from 'wouter'
import { firstName } from '#method/text/first-name.ts'
import { usePromptSettings } from '../../findings/form/prompt/use-prompt-settings.ts'
import { coacheeWords } from '../../findings/reading/coachee.words.ts'
import { Opening } from '../../findings/reading/Opening.tsx'
import { useReportedShifts } from '../../findings/reading/use-reported-shifts.ts'
import { type Space, useOwnSpace } from '../../findings/reading/use-space.ts'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { partOfDay, pastDay } from '../../words/day-words.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import styles from './NowScreen.module.css'
import { useDrafts, type Writing, writings } from './now/drafts.ts'
import { latestWords } from './now/latest-words.ts'
import { NuMain } from './now/NuMain.tsx'
import { whatIsNow } from './now/nu.ts'
import { furtherRows, type NuRowProps, nearRows, WaysIn } from './now/nu-rows.tsx'
import { rowsWords } from './now/rows.words.ts'
import { nowWords } from './now.words.ts'

/** What can be written from here; the app gives each its screen, so that the first load stays light. */
export type WritingFlows = Readonly<Record<Writing, ComponentType<{ own: Space; onClose: () => void; onWrite: (what: Writing) => void }>>>

/** `top`: what the app shows below the greeting. */
export default function NowScreen({ flows, top }: { flows: WritingFlows; top?: ReactNode }) {
  const own = useOwnSpace()
  usePromptSettings()
  const words = useWords(nowWords)
  const { near } = useWords(coacheeWords)
  const { more } = useWords(rowsWords)
  const locale = useLocale()
  const [search, setSearch] = useSearchParams()
  const writing = writings.find((one) => one === search.get('write')) ?? null
  // Pressed twice, it is still one step back.
  const open = (what: Writing) => setSearch({ write: what }, { replace: location.search.includes('write=') })
  const close = () => setSearch({}, { replace: true })
  const Flow = writing && flows[writing]
  const now = Date.now()
  const nu = whatIsNow({ own, now, drafts: useDrafts(writing), open, shifts: useReportedShifts(own).length })
  const latest = latestWords(own.findings)

  return (
    <div className={styles.nu}>
      <PageTitle
        windowTitle={words.windowTitle}
        title={words.greeting[partOfDay(now)](firstName(own.me.name))}
        lead={
          latest ? (
            <>
              {words.tookAlong(pastDay(latest.at, locale, now, near))} <q>{latest.text}</q>
            </>
          ) : own.status === 'ready' && nu.main === 'first' ? (
            words.newHere.lead
          ) : undefined
        }
      />
      {top}
      <Opening of={own}>
        <NuMain nu={nu} />
        <WaysIn nu={nu} />
        <Rows rows={nearRows} nu={nu} />
        <details className={styles.further}>
          <summary>{more}</summary>
          <Rows rows={furtherRows} nu={nu} />
        </details>
      </Opening>
      <Suspense fallback={null}>
        {Flow && <Flow own={own} onClose={close} onWrite={(what) => setSearch({ write: what }, { replace: true })} />}
      </Suspense>
    </div>
  )
}

function Rows({ rows, nu }: NuRowProps & { rows: Readonly<Record<string, ComponentType<NuRowProps>>> }) {
  return (
    <ul className={styles.rows}>
      {Object.entries(rows).map(([name, NuRow]) => (
        <NuRow key={name} nu={nu} />
      ))}
    </ul>
  )
}
