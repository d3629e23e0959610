import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { createApp } from './app.ts'
import { askAsNobody, askAsPerson, ourHeaders } from './testing/ask.ts'
import { aCoach, aTrajectory } from './testing/builders.ts'
import { createTestDependencies } from './testing/test-dependencies.ts'
it('probe', async () => {
  const world = await createTestDependencies()
  const app = await createApp(world, { webFolder: '/work/main/web/dist', report: (l) => console.log('REPORT', l.slice(0, 200)) })
  const raw = async (payload: string, url = '/api/sign-in/link-request') => {
    const t = performance.now()
    const a = await app.inject({ method: 'POST', url, headers: { ...ourHeaders, 'content-type': 'application/json' }, payload })
    return [a.statusCode, a.body.slice(0, 120), Math.round(performance.now() - t)]
  }
  console.log('deep', await raw('['.repeat(3_000_000)))
  console.log('deep closed', await raw('['.repeat(2_900_000) + ']'.repeat(2_900_000)))
  console.log('deep passkey', await raw('{"challengeId":"01990000-0000-7000-8000-000000000000","response":{"a":' + '['.repeat(2_000_000) + ']'.repeat(2_000_000) + '}}', '/api/sign-in/passkey'))
  console.log('proto', await raw('{"__proto__":{"x":1},"email":"a@b.nl"}'), await raw('{"email":"a@b.nl","constructor":{"prototype":{}}}'))
  for (const e of ['a'.repeat(5_900_000), 'a@' + 'a'.repeat(5_900_000), 'a@' + 'a.'.repeat(2_900_000), "a@" + '-a'.repeat(2_900_000)]) console.log('email', await raw(JSON.stringify({ email: e })))
  console.log('id', await raw(JSON.stringify({ challengeId: 'a'.repeat(5_900_000), code: '1' }), '/api/sign-in/second-factor'))
  console.log('name', await raw(JSON.stringify({ token: 'a'.repeat(40), name: 'a'.repeat(5_900_000), email: null, password: null, agreed: true, locale: 'nl' }), '/api/invitations/accept'))
  const t = await aTrajectory(world)
  const coach = await askAsPerson(app, world, t.coach.personId)
  const imp = async (text: string) => { const s = performance.now(); const a = await coach('POST', `/api/trajectories/${t.trajectoryId}/traces`, { sessionId: world.makeId(), text }); return [a.statusCode, a.body.slice(0, 150), Math.round(performance.now() - s)] }
  console.log('trace deep', await imp('['.repeat(4_900_000)), await imp('{"__proto__":{"a":1}}'), await imp('"' + '\\'.repeat(4_900_000)), await imp('1'.repeat(4_900_000)), await imp(' '.repeat(4_900_000)))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const port = (app.server.address() as { port: number }).port
  const http = (head: string) => new Promise<string>((done) => { const s = connect(port, '127.0.0.1'); let d = ''; s.on('data', (c) => { d += c }); s.on('close', () => done(d.slice(0, 160).replace(/\r\n/g, ' | '))); s.write(head + '\r\nHost: localhost\r\nAccept: */*\r\nConnection: close\r\n\r\n') })
  for (const p of ['/../../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/assets/../../../package.json', '//etc/passwd', '/%2evite/manifest.json', '//.vite/manifest.json', '/assets/../.vite/manifest.json', '/%00', '/assets/%', '/..\\..\\package.json', '/sw.js'])
    console.log(p, (await http(`GET ${p} HTTP/1.1`)).slice(0, 40))
  // XFF
  for (let i = 0, last = ''; i < 32; i++) { const a = await askAsNobody(app)('POST', '/api/sign-in/link-request', { email: `x${i}@voorbeeld.nl` }, { 'x-forwarded-for': `198.51.100.${i}` }); if (i === 31) console.log('XFF from loopback', a.statusCode, last) }
  const head = await app.inject({ url: '/index.html' }); console.log(head.statusCode, head.headers['cache-control'], head.headers['content-security-policy']?.slice(0, 40))
  const ifm = await app.inject({ method: 'HEAD', url: '/api/me' }); console.log('HEAD', ifm.statusCode)
  await app.close(); await world.close()
  expect(1).toBe(1)
}, 80_000)
