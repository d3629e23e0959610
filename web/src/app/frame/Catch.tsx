// The error boundary of a screen: shows a message and a button to reload, after a bug or when code did not load.
import { Component, type ReactNode } from 'react'
import { Button } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/page/PageTitle.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from '../App.module.css'
import { appWords } from '../app.words.ts'

export class Catch extends Component<{ place: string; children: ReactNode }, { failedAt: string | null }> {
  override state = { failedAt: null as string | null }

  static getDerivedStateFromError() {
    return { failedAt: '' }
  }

  override componentDidUpdate(before: { place: string }) {
    // Another address may work.
    if (before.place !== this.props.place && this.state.failedAt !== null) this.setState({ failedAt: null })
  }

  override render() {
    return this.state.failedAt === null ? this.props.children : <Failed />
  }
}

function Failed() {
  const { failed } = useWords(appWords)
  return (
    <div className={styles.alone}>
      <PageTitle title={failed.title} lead={failed.lead} />
      <Button onClick={() => location.reload()}>{failed.again}</Button>
    </div>
  )
}
