// Notifications on this device: what the browser allows, and subscribing. The question of the browser comes only after a press.
import { useCallback, useEffect, useState } from 'react'
import { call } from '../../client/api.ts'
import { deviceId } from '../../client/offline/device-store.ts'

export type PushState = 'checking' | 'unsupported' | 'denied' | 'off' | 'on'

function isSupported(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

const toText = (bytes: ArrayBuffer | null) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}

async function tell(subscription: PushSubscription): Promise<void> {
  await call('PUT /api/me/push/:deviceId', {
    params: { deviceId: deviceId() },
    body: {
      endpoint: subscription.endpoint,
      p256dh: toText(subscription.getKey('p256dh')),
      auth: toText(subscription.getKey('auth')),
    },
  })
}

/** The subscription of this browser, unless it was made for another key of the installation: that one is of no use. */
async function present(pushKey: string): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration()
  const found = (await registration?.pushManager.getSubscription()) ?? null
  if (found === null || toText(found.options.applicationServerKey) === pushKey) return found
  await found.unsubscribe()
  return null
}

/** Asks the browser, which asks the person. False: they said no, or the browser did. */
async function subscribe(pushKey: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false
  const registration = await navigator.serviceWorker.ready
  const found =
    (await present(pushKey)) ??
    (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: toBytes(pushKey) }).catch(() => null))
  if (found === null) return false
  await tell(found)
  return true
}

async function unsubscribe(pushKey: string): Promise<void> {
  await call('DELETE /api/me/push/:deviceId', { params: { deviceId: deviceId() } })
  await (await present(pushKey))?.unsubscribe()
}

async function look(pushKey: string): Promise<PushState> {
  if (!isSupported()) return 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  const found = await present(pushKey)
  if (found === null || Notification.permission !== 'granted') return 'off'
  // Said again at each visit: the sign-in it hung on may have been another, and a push service changes its addresses.
  await tell(found).catch(() => undefined)
  return 'on'
}

export function usePushHere(pushKey: string | null) {
  const [state, setState] = useState<PushState>('checking')
  useEffect(() => {
    let left = false
    if (pushKey === null) return
    look(pushKey).then(
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
