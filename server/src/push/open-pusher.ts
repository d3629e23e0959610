// Sends notifications through the push service of a browser. Opened only when the host set a contact; otherwise no push service is called.
import { encryptPush } from './encrypt-push.ts'
import { isPushEndpoint } from './guard-address.ts'
import { type PostPush, postPush } from './post-push.ts'
import type { Push } from './push.ts'
import { readPushKeys } from './push-keys.ts'
import { vapidHeader } from './vapid.ts'

/** `contact`: a mailto: or https: URL where the push service can reach the host. */
export function openPusher(keysFolder: string, contact: string, clock: () => number, post: PostPush = postPush): Push {
  const keys = readPushKeys(keysFolder)
  return {
    publicKey: keys.publicKey,
    send: async (to, { text, topic, seconds }) => {
      if (!isPushEndpoint(to.endpoint)) return 'gone'
      try {
        const status = await post(
          to.endpoint,
          {
            authorization: vapidHeader(to.endpoint, contact, keys, clock()),
            'content-encoding': 'aes128gcm',
            'content-type': 'application/octet-stream',
            ttl: String(Math.max(0, Math.floor(seconds))),
            urgency: 'normal',
            topic,
          },
          encryptPush(to, Buffer.from(text, 'utf8')),
        )
        if (status === 404 || status === 410) return 'gone'
        return status >= 200 && status < 300 ? 'sent' : 'failed'
      } catch {
        // The error is dropped: its message contains the address.
        return 'failed'
      }
    },
  }
}
