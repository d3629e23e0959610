// How the web app calls the server: typed by the contract. When the sign-in has run out, the person signs in again on the same screen.
import { ApiProblem, createClient } from '#contract/client.ts'
import { type Answer, callHeaders, forgetEarly, read, readAnswer, takeEarly } from './early.ts'

export { ApiProblem }

/** ended: the sign-in ran out. sure: they are signed in, and do something for which the sign-in must be recent. */
export type WhySignIn = 'ended' | 'sure'
/** Asks the person to sign in again, over the screen they are at; true when that worked, false when they left. */
type AskSignIn = (why: WhySignIn) => Promise<boolean>

let signedIn = false
let askSignIn: AskSignIn | undefined
let asking: Promise<boolean> | undefined

/** From here on a 401 means: the sign-in ran out while the person was at work. */
export function setSignedIn(value: boolean): void {
  signedIn = value
}

/** Sets what opens the dialog to sign in again. Several calls that fail together share one dialog. */
export function onSignInNeeded(ask: AskSignIn | undefined): void {
  askSignIn = ask
}

const withoutQuestion = ['/api/sign-in', '/api/sign-out', '/api/invitations/']

/** Posts after which an earlier read still holds. */
const changesNothing = ['/api/me/device-key']

async function ask(method: string, url: string, body: unknown, signal?: AbortSignal): Promise<Answer> {
  if (method === 'GET') return read(url, signal)
  const response = await fetch(url, {
    method,
    credentials: 'same-origin',
    headers: { ...callHeaders, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  return readAnswer(response)
}

async function request(method: string, url: string, body: unknown, signal?: AbortSignal): Promise<Answer> {
  if (method !== 'GET' && !changesNothing.includes(url)) forgetEarly()
  const early = method === 'GET' ? takeEarly(url) : undefined
  try {
    return await (early?.catch(() => ask(method, url, body, signal)) ?? ask(method, url, body, signal))
  } catch (error) {
    if (signal?.aborted) throw error
    return { status: 0, json: { type: 'about:blank', title: 'Unreachable', status: 0, code: 'network.unreachable' } }
  }
}

async function send(method: string, url: string, body: unknown, signal?: AbortSignal): Promise<Answer> {
  const answer = await request(method, url, body, signal)
  if (answer.status !== 401 || !signedIn || !askSignIn || withoutQuestion.some((start) => url.startsWith(start))) return answer
  asking ??= askSignIn('ended').finally(() => {
    asking = undefined
  })
  return (await asking) ? request(method, url, body, signal) : answer
}

/** For something that needs a recent sign-in. True: they signed in again. */
export async function askAgain(): Promise<boolean> {
  return (await askSignIn?.('sure')) ?? false
}

/** `call('GET /api/trajectories', {})`: the answer, or an ApiProblem with a stable code. */
export const call = createClient(send)

/** The same, but a 401 stays a 401 and opens no dialog. */
export const callQuietly = createClient(request)
