// The drawing of an icon: one stroke, 24 by 24. Hidden from screen readers, so text or a label must say the same.
import type { ReactNode } from 'react'

export type Size = { size?: number }

export function Icon({ children, size = 22 }: { children: ReactNode; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
