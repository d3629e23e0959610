// The key of the authenticator app as a QR code. Always dark on light: a camera does not follow the theme.
import { useEffect, useState } from 'react'
import styles from '../account.module.css'
import type { QrDrawing } from '../draw-qr.ts'

/** Loaded when somebody sets up an app. Without it (no network) the key can still be typed over. */
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
