// A square, circle or triangle in its own colour. Shape repeats what colour says, for colour-blind users.
import { classNames } from './class-names.ts'
import styles from './Shape.module.css'

export type ShapeName = 'square' | 'circle' | 'triangle'

/** label: the accessible name; leave it out when text beside the shape says the same. */
export function Shape({ shape, size = 18, faded = false, label }: { shape: ShapeName; size?: number; faded?: boolean; label?: string }) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: hidden, or named by aria-label
    <svg width={size} height={size} viewBox="0 0 20 20" className={classNames(styles[shape], faded && styles.faded)} {...named}>
      {shape === 'square' && <rect x="1.5" y="1.5" width="17" height="17" rx="3" />}
      {shape === 'circle' && <circle cx="10" cy="10" r="9.2" />}
      {shape === 'triangle' && <path d="M10 1.5 19.5 18.5h-19z" />}
    </svg>
  )
}
