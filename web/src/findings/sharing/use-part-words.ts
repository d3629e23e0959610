// The parts of a finding in words: what each is called, and what it says. Texts stay literal (I12).
import type { FindingKind } from '#method/finding/finding.ts'
import { fieldsOf } from '#method/finding/kinds.ts'
import type { BodyOf } from '#method/finding/texts-of.ts'
import { titleOf } from '#method/finding/texts-of.ts'
import type { SharePart } from '#method/sharing/share-parts.ts'
import { formatDate } from '../../words/format.ts'
import { isKeyOf } from '../../words/is-key-of.ts'
import { useLocale, useWords } from '../../words/use-words.ts'
import { ifThen } from '../labels/if-then.ts'
import { answerName } from '../labels/names.ts'
import { toOwner, useLabels } from '../labels/use-labels.ts'
import { shareWords } from './share.words.ts'

export type PartWords = {
  readonly nameOf: (kind: FindingKind, field: string) => string
  /** One line or several. */
  readonly linesOf: (kind: FindingKind, part: SharePart, bodyOf: BodyOf) => readonly string[]
}

export function usePartWords(): PartWords {
  const labels = useLabels(toOwner)
  const words = useWords(shareWords)
  const locale = useLocale()
  const { choices, fields } = labels
  return {
    nameOf: (kind, field) => {
      const key = `${kind}.${field}`
      if (isKeyOf(words.parts, key)) return words.parts[key]
      return isKeyOf(fields, key) ? fields[key] : choices[key as keyof typeof choices].name
    },
    linesOf: (kind, { field, value }, bodyOf) => {
      const described = fieldsOf(kind)[field]
      switch (described?.type) {
        case 'choice':
          return [answerName(choices, `${kind}.${field}`, String(value))]
        case 'scale':
          return [words.outOfTen(Number(value))]
        case 'rating': {
          const { brake, strength } = value as { readonly brake: number; readonly strength: number }
          return [words.rated(brake, strength)]
        }
        case 'flag':
          return [words.yes]
        case 'date':
          return [formatDate(new Date(`${String(value)}T12:00`).getTime(), locale)]
        case 'parts':
          return (value as readonly { readonly when: string; readonly thenI: string }[]).map(({ when, thenI }) =>
            ifThen(when, thenI, locale),
          )
        case 'reference': {
          const named = bodyOf(String(value))
          return named ? [titleOf(named, bodyOf)] : []
        }
        case 'text': {
          // An anchor may name what it stands for by the id of another finding.
          const named = described.mayName ? bodyOf(String(value)) : null
          return [named ? titleOf(named, bodyOf) : String(value)]
        }
        default:
          return []
      }
    },
  }
}
