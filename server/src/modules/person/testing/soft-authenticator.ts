// A passkey in software: it answers as a browser would, and can also give wrong answers on purpose. For tests only.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

type Answering = {
  readonly challenge: string
  readonly origin?: string
  readonly rpId?: string
  readonly verified?: boolean
  readonly counter?: number
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

export function createAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const credentialId = randomBytes(16)
  const cose = isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ]),
  )

  const clientData = (type: string, { challenge, origin = 'http://localhost:4600' }: Answering) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const head = (flags: number, { rpId = 'localhost', verified = true, counter = 0 }: Answering) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([flags | 0x01 | (verified ? 0x04 : 0)]), count])
  }
  const envelope = { id: base64(credentialId), rawId: base64(credentialId), type: 'public-key', clientExtensionResults: {} }

  return {
    credentialId: base64(credentialId),
    create: (answering: Answering): Record<string, unknown> => {
      const length = Buffer.from([0, credentialId.length])
      const authData = new Uint8Array(Buffer.concat([head(0x40, answering), Buffer.alloc(16), length, credentialId, Buffer.from(cose)]))
      const attestationObject = isoCBOR.encode(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', authData],
        ]) as never,
      )
      return {
        ...envelope,
        response: {
          clientDataJSON: base64(clientData('webauthn.create', answering)),
          attestationObject: base64(attestationObject),
          transports: ['internal', 'nonsense'],
        },
      }
    },
    get: (answering: Answering, userHandle?: string): Record<string, unknown> => {
      const clientDataJSON = clientData('webauthn.get', answering)
      const authenticatorData = head(0, answering)
      const signature = sign('sha256', Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()]), privateKey)
      const response = {
        clientDataJSON: base64(clientDataJSON),
        authenticatorData: base64(authenticatorData),
        signature: base64(signature),
        ...(userHandle === undefined ? {} : { userHandle }),
      }
      return { ...envelope, response }
    },
  }
}
