// A raised surface. Use it sparingly, and never one inside another.
import type { ElementType, ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './Card.module.css'

type Props = {
  as?: ElementType
  tone?: 'paper' | 'petrol' | 'sun' | 'dusk' | 'sunken'
  padding?: 's' | 'm' | 'l'
  className?: string
  children: ReactNode
  id?: string
  'aria-label'?: string
  'aria-labelledby'?: string
}

export function Card({ as: Element = 'section', tone = 'paper', padding = 'm', className, children, ...rest }: Props) {
  return (
    <Element className={classNames(styles.card, styles[tone], styles[`padding-${padding}`], className)} {...rest}>
      {children}
    </Element>
  )
}
