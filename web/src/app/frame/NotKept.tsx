// The sheet with what the server refused, over any screen. Its code comes as soon as something is refused, while there is a connection.
import { lazy, Suspense, useEffect } from 'react'
import { useRefused } from '../../client/outbox/outbox.ts'
import { useRefusedOpen } from '../../client/outbox/refused-sheet.ts'
import { Catch } from './Catch.tsx'

const load = () => import('../../features/not-kept/NotKeptSheet.tsx')
const NotKeptSheet = lazy(load)

export function NotKept() {
  const isOpen = useRefusedOpen()
  const isNeeded = useRefused().length > 0
  useEffect(() => {
    if (isNeeded) load().catch(() => undefined)
  }, [isNeeded])
  return (
    isOpen && (
      <Catch place="not-kept">
        <Suspense fallback={null}>
          <NotKeptSheet />
        </Suspense>
      </Catch>
    )
  )
}
