// The error boundary of a screen: shows a message and a button to reload, after a bug or when code did not load.
import { Component, type ReactNode, useCallback, useEffect, useState } from 'react'
import { callQuietly } from '../../client/api.ts'
import { Button } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { problemCode } from '../../words/explain.ts'
import { useWords } from '../../words/use-words.ts'
import styles from '../App.module.css'
import { appWords } from '../app.words.ts'

export class Catch extends Component<{ place: string; children: ReactNode }, { failure: { readonly error: unknown } | null }> {
  override state = { failure: null as { readonly error: unknown } | null }

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } }
  }

  override componentDidUpdate(before: { place: string }) {
    // Another address may work.
    if (before.place !== this.props.place && this.state.failure !== null) this.setState({ failure: null })
  }

  override render() {
    const { failure } = this.state
    return failure === null ? this.props.children : <Failed error={failure.error} />
  }
}

/** Code that is loaded on demand did not come: no connection, or another version was installed. Each browser says it in its own words. */
const isUnloaded = (error: unknown) => error instanceof Error && /module|preload/i.test(error.message)

const isReachable = () =>
  callQuietly('GET /api/me', {}).then(
    () => true,
    (error: unknown) => problemCode(error) !== 'network.unreachable',
  )

/** Reloads only when the server is reached: otherwise the browser would show its own page, and what only this window has would be lost. */
function Failed({ error }: { error: unknown }) {
  const { failed, unreachable } = useWords(appWords)
  const [isOffline, setOffline] = useState(false)
  const [busy, setBusy] = useState(false)
  const look = useCallback(async () => {
    const reachable = await isReachable()
    setOffline(!reachable)
    return reachable
  }, [])
  useEffect(() => {
    if (isUnloaded(error)) void look()
  }, [error, look])
  const again = async () => {
    setBusy(true)
    if (await look()) location.reload()
    setBusy(false)
  }
  const { title, lead } = isOffline ? unreachable : failed
  return (
    <div className={styles.alone}>
      <PageTitle title={title} lead={lead} />
      <Button busy={busy} onClick={() => void again()}>
        {failed.again}
      </Button>
    </div>
  )
}
