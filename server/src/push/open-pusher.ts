// Sends notifications through the push service of somebody's browser. Opened only when the host gave a contact; without it no call goes out.
import { encryptPush } from './encrypt-push.ts'
import { isPushEndpoint } from './guard-address.ts'
import { type PostPush, postPush } from './post-push.ts'
import type { Push } from './push.ts'
import { readPushKeys } from './push-keys.ts'
import { vapidHeader } from './vapid.ts'

/** `contact`: mailto: or https:, so that a push service can reach the host. */
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
        // Without the message: it names the address.
        return 'failed'
      }
    },
  }
}
