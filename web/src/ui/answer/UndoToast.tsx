// A toast that says what happened and offers to undo it; used instead of a question beforehand.
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { uiWords } from '../ui.words.ts'
import styles from './UndoToast.module.css'

/** A function gets the undo button and decides whether it is shown. */
type Message = ReactNode | ((undo: ReactNode) => ReactNode)
type Offer = { readonly id: number; readonly message: Message; readonly undo?: () => void }
export type Undo = {
  /** Shows a message with an undo button, for ten seconds. */
  readonly offer: (message: Message, undo: () => void) => void
  /** Shows a message without an undo button. */
  readonly say: (message: ReactNode) => void
}

const UndoContext = createContext<Undo | null>(null)
const shownFor = 10_000
let counter = 0

export function UndoProvider({ children }: { children: ReactNode }) {
  const [offer, setOffer] = useState<Offer | null>(null)
  const undo = useMemo<Undo>(
    () => ({
      offer: (message, back) => setOffer({ id: ++counter, message, undo: back }),
      say: (message) => setOffer({ id: ++counter, message }),
    }),
    [],
  )
  const close = useCallback(() => setOffer(null), [])
  return (
    <UndoContext.Provider value={undo}>
      {children}
      <div role="status" className={styles.place}>
        {offer && <UndoToast key={offer.id} offer={offer} onClose={close} />}
      </div>
    </UndoContext.Provider>
  )
}

function UndoToast({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const words = useWords(uiWords)
  const [held, setHeld] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (held) return
    timer.current = setTimeout(onClose, shownFor)
    return () => clearTimeout(timer.current)
  }, [held, onClose])
  const button = offer.undo && (
    <button
      type="button"
      className={styles.undo}
      onClick={() => {
        offer.undo?.()
        onClose()
      }}
    >
      {words.undo}
    </button>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hover and focus only stop the timer
    <div
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {typeof offer.message === 'function' ? (
        offer.message(button)
      ) : (
        <>
          <span>{offer.message}</span>
          {button}
        </>
      )}
    </div>
  )
}

export function useUndo(): Undo {
  const undo = useContext(UndoContext)
  if (!undo) throw new Error('useUndo outside UndoProvider')
  return undo
}
