import { describe, expect, it } from 'vitest'
import type { Schedule, Weekday } from '#method/reminder/reminder.ts'
import { bodyOf, type Draft, draftOf, emptyDraft } from './reminder-draft.ts'
import { remindersWords } from './reminders.words.ts'
import { whenWords, zoneWords } from './when-words.ts'

const zone = 'Europe/Amsterdam'
const now = new Date(2026, 10, 22, 15).getTime()
const weekly = (days: readonly Weekday[], until: string | null = null): Schedule => ({ kind: 'weekly', days, time: '08:45', zone, until })
const said = (schedule: Schedule, locale: 'nl' | 'en') => whenWords(schedule, remindersWords[locale].when, locale, now)

describe('when a reminder comes', () => {
  it('is a sentence as people say it', () => {
    expect(said(weekly([1]), 'nl')).toBe('Elke maandag om 08:45')
    expect(said(weekly([4, 1, 2]), 'nl')).toBe('Elke maandag, dinsdag en donderdag om 08:45')
    expect(said(weekly([5, 4, 3, 2, 1]), 'nl')).toBe('Elke werkdag om 08:45')
    expect(said(weekly([1, 2, 3, 4, 5, 6, 7], '2026-12-18'), 'nl')).toBe('Elke dag om 08:45, tot en met 18 december')
    expect(said({ kind: 'once', date: '2027-01-07', time: '20:00', zone }, 'nl')).toBe('Eén keer: donderdag 7 januari 2027 om 20:00')
    expect(said(weekly([1, 4]), 'en')).toBe('Every Monday and Thursday at 08:45')
  })
  it('names the time zone', () => {
    expect(zoneWords('Europe/Amsterdam', 'nl')).toBe('Midden-Europese tijd (Amsterdam)')
    expect(zoneWords('America/New_York', 'en')).toContain('New York')
    expect(zoneWords('Europe/Mokum', 'nl')).toBe('Mokum')
  })
})

describe('the form of a reminder', () => {
  const filled: Draft = { ...emptyDraft(zone, null), label: 'voor het overleg', days: [1], time: '08:45:00' }
  it('sends what was filled in, literally', () => {
    const body = { label: 'voor het overleg', about: null, schedule: weekly([1]), byPush: false, byMail: false, basedOn: null }
    expect(bodyOf(filled)).toEqual(body)
    const once = bodyOf({ ...filled, kind: 'once', date: '2026-11-26' })
    expect(once).toMatchObject({ schedule: { kind: 'once', date: '2026-11-26', time: '08:45', zone } })
  })
  it('says what is still missing', () => {
    const missing = (part: Partial<Draft>) => (bodyOf({ ...filled, ...part }) as { missing?: string }).missing
    expect(missing({ days: [] })).toBe('reminder.no-day')
    expect(missing({ kind: 'once' })).toBe('reminder.no-date')
    expect(missing({ time: '' })).toBe('reminder.no-time')
    expect(missing({ label: ' ' })).toBe('reminder.no-words')
    expect(missing({ label: '', about: 'id' })).toBeUndefined()
    for (const code of ['reminder.no-day', 'reminder.no-date', 'reminder.no-time', 'reminder.no-words'])
      expect(Object.keys(remindersWords.nl.problems)).toContain(code)
  })
  it('opened for an existing reminder holds the same', () => {
    const kept = {
      id: 'r',
      label: 'x',
      about: null,
      state: 'on' as const,
      nextAt: 1,
      told: true,
      createdAt: 1,
      byPush: true,
      byMail: false,
      version: 1,
    }
    for (const schedule of [
      weekly([1, 4], '2026-12-18'),
      weekly([7]),
      { kind: 'once', date: '2026-11-26', time: '20:00', zone } as const,
    ]) {
      const wire = schedule as Parameters<typeof draftOf>[0]['schedule']
      expect(bodyOf(draftOf({ ...kept, schedule: wire }))).toEqual({
        label: 'x',
        about: null,
        schedule,
        byPush: true,
        byMail: false,
        basedOn: 1,
      })
    }
  })
})
