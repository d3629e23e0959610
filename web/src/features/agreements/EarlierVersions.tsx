// All versions of the agreement, folded away: writer, date, who agreed, and the differences with the version before.
import { useState } from 'react'
import { nameOf } from '../../findings/labels/people.ts'
import parts from '../../findings/parts.module.css'
import { trajectoryWords } from '../../findings/reading/trajectory.words.ts'
import { type AgreementVersion, type Trajectory, useAgreementVersions } from '../../findings/reading/use-trajectory.ts'
import { Notice } from '../../ui/answer/Notice.tsx'
import { Waiting } from '../../ui/answer/Waiting.tsx'
import { formatDate } from '../../words/format.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { fields } from './AgreementForm.tsx'
import { agreementsWords } from './agreements.words.ts'
import { Difference } from './Difference.tsx'
import styles from './versions.module.css'

export function EarlierVersions({ trajectory }: { trajectory: Trajectory }) {
  const words = useWords(agreementsWords)
  const common = useWords(trajectoryWords)
  const [opened, setOpened] = useState(false)
  const { data, error } = useAgreementVersions(trajectory.id, opened)
  return (
    <details className={parts.fold} onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary>{words.versions}</summary>
      <p className={parts.quiet}>{words.versionsWhat}</p>
      {error !== null && !data && <Notice>{common.problems['network.unreachable']}</Notice>}
      {!error && !data && opened && <Waiting />}
      {data && (
        <ol className={styles.versions} reversed>
          {data.toReversed().map((version, index, newestFirst) => (
            <li key={version.version}>
              <Version version={version} before={newestFirst[index + 1] ?? null} trajectory={trajectory} />
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

type Props = { version: AgreementVersion; before: AgreementVersion | null; trajectory: Trajectory }

function Version({ version, before, trajectory }: Props) {
  const words = useWords(agreementsWords)
  const locale = useLocale()
  const changed = fields.filter((field) => (before === null ? version[field] !== '' : version[field] !== before[field]))
  const yes = [[trajectory.coacheeId, version.agreedByCoacheeAt] as const, [trajectory.coachId, version.agreedByCoachAt] as const].flatMap(
    ([personId, at]) => (at === null ? [] : [words.agreedBy(nameOf(personId, trajectory, words.you), formatDate(at, locale))]),
  )
  const writer = nameOf(version.byId, trajectory, words.you)
  return (
    <>
      <h4>{words.version(version.version, formatDate(version.updatedAt, locale))}</h4>
      <p className={parts.quiet}>
        {[writer && words.writtenBy(writer), ...(yes.length > 0 ? yes : [words.nobodyAgreed])].filter(Boolean).join(' ')}
      </p>
      {before !== null && changed.length === 0 && <p className={parts.quiet}>{words.sameText}</p>}
      <dl className={styles.texts}>
        {changed.map((field) => (
          <div key={field}>
            <dt>{words.parts[field]}</dt>
            <dd>{before === null ? version[field] : <Difference earlier={before[field]} later={version[field]} />}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
