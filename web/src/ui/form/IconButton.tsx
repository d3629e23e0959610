// A button that shows only an icon. Its name is the tooltip and the accessible name.
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './IconButton.module.css'

export function IconButton({
  label,
  className,
  children,
  type = 'button',
  ...rest
}: { label: string; children: ReactNode } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title'>) {
  return (
    <button type={type} aria-label={label} title={label} className={classNames(styles.button, className)} {...rest}>
      {children}
    </button>
  )
}
