// The few icons only this page needs, in the manner of ui/icons.tsx.
import { Icon } from './icons.tsx'

type Size = { size?: number }

export const PencilIcon = ({ size }: Size) => (
  <Icon size={size ?? 20}>
    <path d="M5 19l1-4L16.5 4.5a1.8 1.8 0 0 1 2.5 0l.5.5a1.8 1.8 0 0 1 0 2.5L9 18l-4 1zM14 7l3 3" />
  </Icon>
)
export const PlayIcon = ({ size }: Size) => (
  <Icon size={size ?? 20}>
    <path d="M8 5.5v13l10.5-6.5z" fill="currentColor" />
  </Icon>
)
export const PauseIcon = ({ size }: Size) => (
  <Icon size={size ?? 20}>
    <path d="M9 6v12M15 6v12" strokeWidth="3" />
  </Icon>
)
export const PrintIcon = ({ size }: Size) => (
  <Icon size={size ?? 20}>
    <path d="M7.5 9V4h9v5M7.5 17H5.5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-2M7.5 14h9v6h-9z" />
  </Icon>
)
