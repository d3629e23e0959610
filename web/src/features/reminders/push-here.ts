// Web push on this device: the state of the subscription, subscribing and unsubscribing. The browser asks only after a press.
import { useCallback, useEffect, useState } from 'react'
import { call } from '../../client/api.ts'
import { deviceId } from '../../client/offline/device-id.ts'

export type PushState = 'checking' | 'unsupported' | 'denied' | 'off' | 'on'

function isSupported(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

/** Base64url, without padding. */
const toText = (bytes: ArrayBuffer | null) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}

async function register(subscription: PushSubscription): Promise<void> {
  await call('PUT /api/me/push/:deviceId', {
    params: { deviceId: deviceId() },
    body: {
      endpoint: subscription.endpoint,
      p256dh: toText(subscription.getKey('p256dh')),
      auth: toText(subscription.getKey('auth')),
    },
  })
}

/** The subscription of this browser; null if there is none. One for another key of the installation cannot be used and is ended. */
async function findSubscription(pushKey: string): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration()
  const found = (await registration?.pushManager.getSubscription()) ?? null
  if (found === null || toText(found.options.applicationServerKey) === pushKey) return found
  await found.unsubscribe()
  return null
}

/** Asks for permission and subscribes. False: the user or the browser refused. */
async function subscribe(pushKey: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false
  const registration = await navigator.serviceWorker.ready
  const found =
    (await findSubscription(pushKey)) ??
    (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: toBytes(pushKey) }).catch(() => null))
  if (found === null) return false
  await register(found)
  return true
}

async function unsubscribe(pushKey: string): Promise<void> {
  await call('DELETE /api/me/push/:deviceId', { params: { deviceId: deviceId() } })
  await (await findSubscription(pushKey))?.unsubscribe()
}

async function readState(pushKey: string): Promise<PushState> {
  if (!isSupported()) return 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  const found = await findSubscription(pushKey)
  if (found === null || Notification.permission !== 'granted') return 'off'
  // Registered at each visit: the server keeps it per sign-in, and a push service may change the endpoint.
  await register(found).catch(() => undefined)
  return 'on'
}

export function usePushHere(pushKey: string | null) {
  const [state, setState] = useState<PushState>('checking')
  useEffect(() => {
    let left = false
    if (pushKey === null) return
    readState(pushKey).then(
      (found) => {
        if (!left) setState(found)
      },
      () => {
        if (!left) setState('unsupported')
      },
    )
    return () => {
      left = true
    }
  }, [pushKey])
  return {
    state,
    start: useCallback(async () => {
      const done = pushKey !== null && (await subscribe(pushKey))
      setState(done ? 'on' : Notification.permission === 'denied' ? 'denied' : 'off')
      return done
    }, [pushKey]),
    stop: useCallback(async () => {
      if (pushKey !== null) await unsubscribe(pushKey)
      setState('off')
    }, [pushKey]),
  }
}
