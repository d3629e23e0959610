// Which shape stands for which side: shapes double the colours everywhere.
import type { Dimension } from '#method/moment/moment.ts'
import type { ShapeName } from '../../../ui/Shape.tsx'

export const shapes = { thinking: 'square', feeling: 'circle', wanting: 'triangle' } as const satisfies Record<Dimension, ShapeName>
