// Leaving this device: nothing readable stays behind. What was not sent yet stays sealed until the same person is back.
import { forgetMe } from './me.ts'

/** Call after the server ended the sign-in. Ends with a fresh page, so nothing stays in memory either. */
export async function leaveDevice(): Promise<void> {
  const { forgetDevice } = await import('./offline/device-store.ts')
  await forgetDevice().catch(() => undefined)
  forgetMe()
  location.assign('/sign-in')
}
