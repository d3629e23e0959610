// Long answers are compressed when the browser accepts that; short ones, and answers to changes, are not.
import { gunzipSync } from 'node:zlib'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressAnswers } from './compress-answers.ts'

const long = { words: 'rust en rek '.repeat(400) }
let app: FastifyInstance

beforeAll(() => {
  app = fastify()
  compressAnswers(app)
  app.get('/long', async () => long)
  app.get('/short', async () => ({ key: 'secret' }))
  app.post('/long', async () => long)
  app.get('/page', async (_, reply) => reply.type('text/html').send(long.words))
})
afterAll(() => app.close())

const asked = (url: string, accepted?: string, method: 'GET' | 'POST' = 'GET') =>
  app.inject({ method, url, headers: accepted === undefined ? {} : { 'accept-encoding': accepted } })

describe('compressing answers', () => {
  it('compresses a long list, and gives the same list when unpacked', async () => {
    const answer = await asked('/long', 'gzip, deflate, br')
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
    expect(Number(answer.headers['content-length'])).toBe(answer.rawPayload.length)
    expect(answer.rawPayload.length).toBeLessThan(400)
    expect(JSON.parse(gunzipSync(answer.rawPayload).toString())).toEqual(long)
  })
  it.each([undefined, 'br', 'identity', 'gzip;q=0', 'br, gzip; q=0.0'])('does not compress for accept-encoding %s', async (accepted) => {
    const answer = await asked('/long', accepted)
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.headers.vary).toBe('accept-encoding')
    expect(answer.json()).toEqual(long)
  })
  it('does not compress short answers, answers to changes, and other content types', async () => {
    for (const answer of [await asked('/short', 'gzip'), await asked('/long', 'gzip', 'POST'), await asked('/page', 'gzip')])
      expect(answer.headers['content-encoding']).toBeUndefined()
  })
})
