// The sheet that is open beside the session. One at a time; none is modal, so the user can still tap the onion.
import type { Step } from '#method/moment/moment.ts'
import type { PickUpKind } from './finding-bodies.ts'

export type SheetName =
  | { readonly name: 'step'; readonly step: Step }
  | { readonly name: 'pick-up'; readonly kind: PickUpKind; readonly momentId: string | null }
  | { readonly name: 'moment'; readonly momentId: string }
  | { readonly name: 'revise'; readonly findingId: string }
  | { readonly name: 'state'; readonly state: 'broken-off' | 'referred' }
  | {
      readonly name:
        | 'steps'
        | 'now'
        | 'more'
        | 'anchor'
        | 'intention'
        | 'difficult'
        | 'layers'
        | 'attunement'
        | 'note'
        | 'picked-up'
        | 'keys'
    }
