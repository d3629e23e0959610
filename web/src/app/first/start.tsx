// Renders the app.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/bricolage-grotesque/wght.css'
import '../../ui/fallback-fonts.css'
import '../../ui/tokens.css'
import '../../ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { showTheme } from '../../client/theme.ts'
import { dropSecondClicks } from '../../ui/answer/second-click.ts'
import { copyTextWithoutSoftHyphens } from '../../words/copy-text.ts'
import { App } from '../App.tsx'
import { surviveTranslation } from './translated-page.ts'

export function start(): void {
  surviveTranslation()
  showTheme()
  copyTextWithoutSoftHyphens(document)
  dropSecondClicks()
  const root = document.getElementById('root')
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    )
  }
}
