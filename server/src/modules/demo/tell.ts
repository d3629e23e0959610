// Turns story values into domain values: texts into one language, names into ids, days into dates.
import { completeBody } from '#method/finding/complete-body.ts'
import type { FindingBody, SentBody } from '#method/finding/finding.ts'
import type { Locale } from '#method/locale/locale.ts'
import type { Body, Told } from './story.ts'

export type Teller = { readonly locale: Locale; readonly idOf: (name: string) => string; readonly anchor: number }
const dayLong = 86_400_000

export function tell<T>(told: Told<T>, teller: Teller): T {
  return told_(told, teller) as T
}

export function tellBody(told: Body, teller: Teller): FindingBody {
  return completeBody(tell<SentBody>(told, teller))
}

function told_(value: unknown, teller: Teller): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((part) => told_(part, teller))
  if ('nl' in value && 'en' in value) return value[teller.locale]
  if ('ref' in value) return teller.idOf(value.ref as string)
  if ('day' in value) return new Date(teller.anchor + (value.day as number) * dayLong).toISOString().slice(0, 10)
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, told_(part, teller)]))
}
