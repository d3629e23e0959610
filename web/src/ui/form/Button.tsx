// A button, or a link that looks like one. 'sun' is for the one main action of a screen.
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Link } from 'wouter'
import { classNames } from '../class-names.ts'
import styles from './Button.module.css'

export type ButtonVariant = 'sun' | 'petrol' | 'quiet' | 'ghost'
type Look = { variant?: ButtonVariant; size?: 's' | 'm' | 'l'; wide?: boolean; icon?: ReactNode; children: ReactNode }

function lookOf({ variant = 'petrol', size = 'm', wide = false }: Omit<Look, 'children'>, extra?: string): string {
  return classNames(styles.button, styles[variant], styles[`size-${size}`], wide && styles.wide, extra)
}

/** busy: the action is under way; the button stays focusable, and a second press does nothing. */
export function Button({
  variant,
  size,
  wide,
  icon,
  busy = false,
  className,
  children,
  type = 'button',
  onClick,
  ref,
  ...rest
}: Look & { busy?: boolean; ref?: Ref<HTMLButtonElement> } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      ref={ref}
      type={type}
      className={lookOf({ variant, size, wide }, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
      {...rest}
    >
      {icon}
      {children}
    </button>
  )
}

/** Goes somewhere inside the app. */
export function ButtonLink({
  variant,
  size,
  wide,
  icon,
  className,
  children,
  href,
  ...rest
}: Look & { href: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  return (
    <Link href={href} className={lookOf({ variant, size, wide }, className)} {...rest}>
      {icon}
      {children}
    </Link>
  )
}
