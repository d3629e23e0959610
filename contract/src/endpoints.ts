// All endpoints, by name. The server mounts this list, the web app calls them by "METHOD path", and OpenAPI is made from it.
import { z } from 'zod'
import { alignmentEndpoints } from './alignment.ts'
import { endpoint } from './endpoint.ts'
import { findingEndpoints } from './finding.ts'
import { noteEndpoints } from './note.ts'
import { personEndpoints } from './person.ts'
import { practiceEndpoints } from './practice.ts'
import { promptSettingEndpoints } from './prompt-setting.ts'
import { reminderEndpoints } from './reminder.ts'
import { sessionEndpoints } from './session.ts'
import { spaceEndpoints } from './space.ts'
import { tensionEndpoints } from './tension.ts'
import { trajectoryEndpoints } from './trajectory.ts'
import { witnessEndpoints } from './witness.ts'

const platformEndpoints = {
  health: endpoint({
    method: 'GET',
    path: '/api/health',
    summary: 'Whether the server runs and can use its database',
    policy: { public: 'for monitoring by the host; returns nothing about people' },
    result: z.object({ ok: z.literal(true), version: z.string() }),
  }),
  openapi: endpoint({
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This API as an OpenAPI 3.1 document',
    policy: { public: 'documentation' },
    result: z.record(z.string(), z.unknown()),
  }),
} as const

export const endpoints = {
  ...platformEndpoints,
  ...personEndpoints,
  ...practiceEndpoints,
  ...trajectoryEndpoints,
  ...sessionEndpoints,
  ...findingEndpoints,
  ...alignmentEndpoints,
  ...noteEndpoints,
  ...promptSettingEndpoints,
  ...reminderEndpoints,
  ...spaceEndpoints,
  ...tensionEndpoints,
  ...witnessEndpoints,
} as const
export type Endpoints = typeof endpoints
export type EndpointName = keyof Endpoints
