// A button that shows only an icon; its name is for everybody, as a tooltip and to a screen reader.
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
