// Nu: the home of a coachee, with a coach or without. Starts from what is strong and what is waiting; the first load stays light,
// writing comes when asked for.

import { lazy, Suspense } from 'react'
import { useSearchParams } from 'wouter'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { firstName } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { coacheeWords } from './coachee.words.ts'
import styles from './NuScreen.module.css'
import { partOfDay, pastDay } from './nu/day-words.ts'
import { useDrafts, type Writing, writings } from './nu/drafts.ts'
import { latestWords } from './nu/latest-words.ts'
import { NuMain } from './nu/NuMain.tsx'
import { whatIsNow } from './nu/nu.ts'
import { nuRows } from './nu/nu-rows.tsx'
import { Opening } from './own/Opening.tsx'
import { useOwn } from './own/use-own.ts'

const SuccessFlow = lazy(() => import('./success/SuccessFlow.tsx'))
const CheckFlow = lazy(() => import('./check/CheckFlow.tsx'))
const NoticingFlow = lazy(() => import('./noticing/NoticingFlow.tsx'))

export default function NuScreen() {
  const own = useOwn()
  const words = useWords(coacheeWords)
  const locale = useLocale()
  const [search, setSearch] = useSearchParams()
  const writing = writings.find((one) => one === search.get('write')) ?? null
  const open = (what: Writing) => setSearch({ write: what })
  const close = () => setSearch({}, { replace: true })
  const now = Date.now()
  const nu = whatIsNow({ own, now, drafts: useDrafts(writing), open })
  const latest = latestWords(own.findings)

  return (
    <div className={styles.nu}>
      <PageTitle
        windowTitle={words.windowTitle}
        title={words.greeting[partOfDay(now)](firstName(own.me.name))}
        lead={
          latest ? (
            <>
              {words.tookAlong(pastDay(latest.at, locale, now, words.near))} <q>{latest.text}</q>
            </>
          ) : own.status === 'ready' && nu.main === 'first' ? (
            words.newHere.lead
          ) : undefined
        }
      />
      <Opening of={own}>
        <NuMain nu={nu} />
        <ul className={styles.rows}>
          {Object.entries(nuRows).map(([name, NuRow]) => (
            <NuRow key={name} nu={nu} />
          ))}
        </ul>
      </Opening>
      <Suspense fallback={null}>
        {writing === 'success' && <SuccessFlow own={own} onClose={close} />}
        {writing === 'check' && <CheckFlow own={own} onClose={close} onWrite={(what) => setSearch({ write: what }, { replace: true })} />}
        {writing === 'noticing' && <NoticingFlow own={own} onClose={close} />}
      </Suspense>
    </div>
  )
}
