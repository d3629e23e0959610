import { expect, it } from 'vitest'
import { deriveSession } from '../session/derive-session.ts'
import { buildEvent } from '../testing/build-session.ts'
import { reportForCoach, viewForCoach } from './report-for-coach.ts'

const rating = { brake: 8, strength: 3 }
const view = deriveSession([
  buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'before', rating }, 1, { by: 'coachee' }),
  buildEvent({ kind: 'tension-rated', tensionId: 't', when: 'after', rating }, 2, { by: 'coach' }),
  buildEvent({ kind: 'tension-noted', tensionId: 't', body: 'schouders', words: 'het mag' }, 3, { by: 'coach' }),
  buildEvent({ kind: 'shift-answered', tensionId: 't', answer: 'shift' }, 4, { by: 'coachee' }),
])
const report = view.tensions.get('t')

it('a coach gets of a report what the coachee did not leave out, and not who said the rest', () => {
  if (report === undefined) throw new Error('a report')
  expect(report).toMatchObject({ before: rating, after: rating, bodyNote: 'schouders', words: 'het mag', answer: 'shift' })
  expect(new Set(report.own)).toEqual(new Set(['before', 'answer']))
  expect(reportForCoach(report, [])).toEqual(report)
  expect(reportForCoach(report, ['shift'])).toEqual({ ...report, answer: null, answeredAt: null, own: ['before'] })
  expect(reportForCoach(report, ['before', 'after', 'bodyNote', 'words'])).toEqual({
    ...report,
    before: null,
    after: null,
    bodyNote: '',
    words: '',
    own: ['answer'],
  })
})

it('what was left out of one field leaves the reports of other fields as they are', () => {
  expect(viewForCoach(view, 'other', ['shift'])).toBe(view)
  expect(viewForCoach(view, 't', ['shift']).tensions.get('t')?.answer).toBe(null)
  expect(view.tensions.get('t')?.answer).toBe('shift')
})
