// Icons of buttons on screens that load later.
import { Icon, type Size } from './Icon.tsx'

export const CloseIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
)
export const ForwardIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M9.5 5.5L16 12l-6.5 6.5" />
  </Icon>
)
export const CopyIcon = ({ size }: Size) => (
  <Icon size={size}>
    <rect x="8.5" y="8.5" width="11" height="11" rx="2.5" />
    <path d="M15.5 5.5A1.5 1.5 0 0 0 14 4H6.5A2.5 2.5 0 0 0 4 6.5V14a1.5 1.5 0 0 0 1.5 1.5" />
  </Icon>
)
export const PlusIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M12 5v14M5 12h14" />
  </Icon>
)
export const KeyIcon = ({ size }: Size) => (
  <Icon size={size}>
    <circle cx="8" cy="15.5" r="4" />
    <path d="M11 12.5L19.5 4M16 7.5l3 3M13.5 10l2 2" />
  </Icon>
)
export const PencilIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M5 19l1-4L16.5 4.5a1.8 1.8 0 0 1 2.5 0l.5.5a1.8 1.8 0 0 1 0 2.5L9 18l-4 1zM14 7l3 3" />
  </Icon>
)
export const PlayIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M8 5.5v13l10.5-6.5z" fill="currentColor" />
  </Icon>
)
export const PrintIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M7.5 9V4h9v5M7.5 17H5.5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-2M7.5 14h9v6h-9z" />
  </Icon>
)
