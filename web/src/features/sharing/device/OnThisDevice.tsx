// The choice to keep one's own words on this device, to read them without network: what it means, and a switch.
import { chooseOffline, useOfflineChoice } from '../../../client/offline/offline-choice.ts'
import { usePromptSettings } from '../../../findings/form/prompt/use-prompt-settings.ts'
import type { Space } from '../../../findings/reading/use-space.ts'
import { Checkbox } from '../../../ui/form/Checkbox.tsx'
import { useWords } from '../../../words/use-words.ts'
import styles from './OnThisDevice.module.css'
import { offlineWords } from './offline.words.ts'

export function OnThisDevice({ own }: { own: Space }) {
  const words = useWords(offlineWords)
  const settings = usePromptSettings()
  const choice = useOfflineChoice(own.me.personId)
  async function choose(on: boolean) {
    await chooseOffline(own.me.personId, on ? 'yes' : 'no')
    if (!on) return
    // Read again, so that the device has it before the network is gone.
    own.again()
    settings.again()
  }
  return (
    <section className={styles.section} id="device" aria-labelledby="device-title">
      <h2 id="device-title">{words.title}</h2>
      <Checkbox label={words.keep} hint={words.how} checked={choice === 'yes'} onChange={(on) => void choose(on)} />
      <p className={styles.lead}>{words.always}</p>
      <p className={styles.lead}>{words.shared}</p>
    </section>
  )
}
