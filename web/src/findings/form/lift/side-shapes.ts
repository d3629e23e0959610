// The shape of each dimension. Each colour comes with a shape, for readers who can't tell the colours apart.
import type { Dimension } from '#method/moment/moment.ts'
import type { ShapeName } from '../../../ui/Shape.tsx'

export const shapes = { thinking: 'square', feeling: 'circle', wanting: 'triangle' } as const satisfies Record<Dimension, ShapeName>
