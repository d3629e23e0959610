// A server for component tests: answers fetch by the keys and types of the contract. Stops at the end of each test.
import { expect, onTestFinished } from 'vitest'
import type { CallInput, CallKey, CallResult } from '#contract/client.ts'

/** A refusal with the stable code of the server, for example refusal(404, 'finding.unknown'). `more`: other fields, such as `current`. */
export type Refusal = { readonly refused: { readonly status: number; readonly code: string; readonly more?: object } }
export const refusal = (status: number, code: string, more: object = {}): Refusal => ({ refused: { status, code, more } })
/** The answer never comes: the screen keeps waiting. */
export const noAnswer = Symbol('no answer')
/** No connection: the call fails as it does without network. */
export const unreachable = Symbol('unreachable')

type Answer<K extends CallKey> = CallResult<K> | Refusal | typeof noAnswer | typeof unreachable
/** What the server answers, per call; a function gets what was asked. */
export type Answers = { [K in CallKey]?: Answer<K> | ((asked: CallInput<K>) => Answer<K>) }
export type FakeServer = {
  /** Adds or replaces answers. */
  readonly answer: (answers: Answers) => void
  /** Without network every call fails, whatever the answers are. */
  readonly setReachable: (reachable: boolean) => void
  /** What was asked by this call so far, oldest first. */
  readonly asked: <K extends CallKey>(key: K) => readonly CallInput<K>[]
}
type Asked = { readonly params: Record<string, string>; readonly query: Record<string, string>; readonly body: unknown }

/** Takes the place of fetch for /api/. The test fails when a screen asks what has no answer here. */
export function startFakeServer(first: Answers = {}): FakeServer {
  const answers = new Map<string, unknown>(Object.entries(first))
  const log: { key: string; asked: Asked }[] = []
  const unanswered: string[] = []
  let reachable = true
  const realFetch = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init)
    const url = new URL(request.url)
    if (!url.pathname.startsWith('/api/')) return realFetch(input, init)
    if (!reachable) throw new TypeError('Failed to fetch')
    // Asked for the time only.
    if (url.pathname === '/api/health') return Response.json({}, { headers: { 'x-krachtlijn-now': String(Date.now()) } })
    const found = findAnswer(answers, request.method, url.pathname)
    if (found === null) {
      unanswered.push(`${request.method} ${url.pathname}`)
      return problem(501, 'test.unanswered')
    }
    const text = await request.text()
    const asked = { params: found.params, query: Object.fromEntries(url.searchParams), body: text === '' ? undefined : JSON.parse(text) }
    log.push({ key: found.key, asked })
    const answer = typeof found.answer === 'function' ? found.answer(asked) : found.answer
    if (answer === noAnswer)
      return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)))
    if (answer === unreachable) throw new TypeError('Failed to fetch')
    if (isRefusal(answer)) return problem(answer.refused.status, answer.refused.code, answer.refused.more)
    return Response.json(answer, { headers: { 'x-krachtlijn-now': String(Date.now()) } })
  }
  onTestFinished(() => {
    globalThis.fetch = realFetch
    expect(unanswered, 'calls for which this test has no answer').toEqual([])
  })
  return {
    answer: (more) => {
      for (const [key, answer] of Object.entries(more)) answers.set(key, answer)
    },
    setReachable: (next) => {
      reachable = next
    },
    asked: <K extends CallKey>(key: K) => log.filter((one) => one.key === key).map(({ asked }) => asked as CallInput<K>),
  }
}

function findAnswer(answers: ReadonlyMap<string, unknown>, method: string, path: string) {
  for (const [key, answer] of answers) {
    const [ofMethod, template = ''] = key.split(' ')
    if (ofMethod !== method) continue
    const pattern = new RegExp(`^${template.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
    const match = pattern.exec(path)
    if (match) return { key, answer, params: { ...match.groups } }
  }
  return null
}

const isRefusal = (answer: unknown): answer is Refusal => typeof answer === 'object' && answer !== null && 'refused' in answer

function problem(status: number, code: string, more: object = {}): Response {
  return Response.json({ type: 'about:blank', title: code, status, code, ...more }, { status })
}
