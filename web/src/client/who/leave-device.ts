// Leaving this device: nothing readable stays behind. What was not sent yet stays sealed until the same person is back.
import { problemCode } from '../../words/explain.ts'
import { call } from '../api.ts'
import { forgetMe } from './me.ts'
import { tellOtherTabs } from './other-tabs.ts'

/** Ends the sign-in at the server. It is no error when the sign-in has ended already, from elsewhere or by its age. */
export async function endSignIn(): Promise<void> {
  await call('POST /api/sign-out', {}).catch((error: unknown) => {
    if (problemCode(error) !== 'sign-in.needed') throw error
  })
}

/** Call after the server ended the sign-in. It loads a new page, so nothing stays in memory either. */
export async function leaveDevice(): Promise<void> {
  const { forgetDevice } = await import('../offline/device-store.ts')
  const { forgetOfflineChoices } = await import('../offline/offline-choice.ts')
  await forgetDevice().catch(() => undefined)
  forgetOfflineChoices()
  forgetMe()
  tellOtherTabs()
  location.assign('/sign-in')
}
