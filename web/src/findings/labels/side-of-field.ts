// Which text fields say what was thought, felt or wanted. By the field alone, never by what is written in it (I7).
import type { Dimension } from '#method/moment/moment.ts'

const sides: Readonly<Record<Dimension, readonly string[]>> = {
  thinking: ['thought'],
  feeling: ['felt', 'feltNow', 'bodyNote', 'bodyPlace'],
  wanting: ['wanted', 'longing'],
}

/** `key`: as in `FieldText`. Null for a field that is none of the three. */
export function sideOfField(key: string): Dimension | null {
  return (Object.keys(sides) as Dimension[]).find((side) => sides[side].includes(key)) ?? null
}
