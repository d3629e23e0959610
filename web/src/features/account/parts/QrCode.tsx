// The key of the authenticator app as a QR code; dark on light in every theme, for the camera.
import { useEffect, useState } from 'react'
import styles from '../account.module.css'
import type { QrDrawing } from '../draw-qr.ts'

/** Loads the drawing code on demand. If that fails (no network), nothing is shown and the user can type the key. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [drawing, setDrawing] = useState<QrDrawing | 'coming' | 'none'>('coming')
  useEffect(() => {
    let stopped = false
    const settle = (next: QrDrawing | 'none') => {
      if (!stopped) setDrawing(next)
    }
    import('../draw-qr.ts').then(
      ({ drawQr }) => settle(drawQr(text)),
      () => settle('none'),
    )
    return () => {
      stopped = true
    }
  }, [text])
  if (drawing === 'none') return null
  if (drawing === 'coming') return <div className={styles.qr} />
  return (
    <svg className={styles.qr} role="img" aria-label={label} viewBox={`0 0 ${drawing.size} ${drawing.size}`} shapeRendering="crispEdges">
      <path d={drawing.path} />
    </svg>
  )
}
