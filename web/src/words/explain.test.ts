// The sentence for a refusal.
import { expect, it } from 'vitest'
import { ApiProblem } from '#contract/client.ts'
import { explain } from './explain.ts'
import { adoptLocale } from './use-words.ts'

const problem = (status: number, code: string) => new ApiProblem({ type: 'about:blank', title: code, status, code })
const problems = { 'note.unknown': 'Deze notitie is er niet.', other: 'Dit lukte niet.' }

it('is that of the screen; when the server cannot store anything it says so, in the language on screen; else it is the general one', () => {
  adoptLocale('nl')
  expect(explain(problem(404, 'note.unknown'), problems)).toBe('Deze notitie is er niet.')
  expect(explain(problem(507, 'storage.full'), problems)).toMatch(/^De schijf van de server is vol/)
  expect(explain(problem(500, 'server.failed'), problems)).toBe('Dit lukte niet.')
  adoptLocale('en')
  expect(explain(problem(507, 'storage.full'), problems)).toMatch(/^The server’s disk is full/)
})
