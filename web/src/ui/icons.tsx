// Icons that the frame, the first screen or a session shows.
import { Icon, type Size } from './Icon.tsx'

export const BackIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M14.5 5.5L8 12l6.5 6.5" />
  </Icon>
)
export const CheckIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M5 12.5l4.5 4.5L19 7" />
  </Icon>
)
export const TodayIcon = ({ size }: Size) => (
  <Icon size={size}>
    <circle cx="12" cy="12" r="4" />
    <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M5.6 18.4L7 17M17 7l1.4-1.4" />
  </Icon>
)
export const PeopleIcon = ({ size }: Size) => (
  <Icon size={size}>
    <circle cx="9" cy="9" r="3.5" />
    <path d="M3.5 19.5c0-3.3 2.4-5 5.5-5s5.5 1.7 5.5 5M15.5 5.9a3.5 3.5 0 0 1 0 6.3M17 14.9c2.2.6 3.5 2.2 3.5 4.6" />
  </Icon>
)
export const BookIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M12 6.5C10 5 7 4.5 4 5v13.5c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V5c-3-.5-6 0-8 1.5zM12 6.5V20" />
  </Icon>
)
export const HouseIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-5.5h4V20" />
  </Icon>
)
export const GearIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M4 7.5h9M19 7.5h1M4 16.5h1M11 16.5h9" />
    <circle cx="16" cy="7.5" r="2.5" />
    <circle cx="8" cy="16.5" r="2.5" />
  </Icon>
)
export const StrengthIcon = ({ size }: Size) => (
  <Icon size={size}>
    <circle cx="12" cy="12" r="8.5" />
    <circle cx="12" cy="12" r="3.5" fill="currentColor" />
  </Icon>
)
export const IntentionIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M12 4.5l8.5 15h-17z" />
  </Icon>
)
export const SharingIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12z" />
    <circle cx="12" cy="12" r="2.8" />
  </Icon>
)
export const SwitchIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M4 8.5h14.5M15 5l3.5 3.5L15 12M20 15.5H5.5M9 12l-3.5 3.5L9 19" />
  </Icon>
)
export const LookingBackIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M4 12a8 8 0 1 0 2.6-5.9" />
    <path d="M4 4.5V9h4.5M12 8v4.4l2.8 1.8" />
  </Icon>
)
export const PauseIcon = ({ size }: Size) => (
  <Icon size={size}>
    <path d="M9 6v12M15 6v12" strokeWidth="3" />
  </Icon>
)
