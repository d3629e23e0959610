// Where the web app starts.
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource-variable/bricolage-grotesque/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { showTheme } from './app/theme.ts'

showTheme()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

// Somebody who only opens a link, without an account: nothing of the app is laid down on their device.
const isPassingBy = ['/witness', '/gift'].includes(location.pathname)

// The offline part registers itself when it is there. `glob` gives nothing when the file is not.
for (const load of Object.values(import.meta.glob<{ register?: () => unknown }>('./app/offline/register.ts'))) {
  if (isPassingBy) break
  addEventListener('load', () => {
    load().then(
      (offline) => offline.register?.(),
      () => undefined,
    )
  })
}
