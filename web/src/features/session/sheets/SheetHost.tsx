// Shows the open sheet of the session. Loaded when the first sheet is opened.
import { useState } from 'react'
import type { CallResult } from '#contract/client.ts'
import type { SessionView } from '#method/session/session-view.ts'
import type { Voice } from '../../../findings/labels/use-labels.ts'
import { useAlone } from '../alone.ts'
import { Invitations } from '../parts/SidePanel.tsx'
import { StepList } from '../parts/StepList.tsx'
import type { SheetName } from '../sheet-name.ts'
import type { Commands } from '../use-commands.ts'
import { AloneStepSheet, TooMuchSheet } from './AloneSheets.tsx'
import { useSheetsWords } from './alone-sheets.words.ts'
import { DifficultSheet } from './DifficultSheet.tsx'
import { FieldsSheet } from './FieldsSheet.tsx'
import { LayersSheet } from './LayersSheet.tsx'
import { MomentSheet } from './MomentSheet.tsx'
import { NoteSheet } from './NoteSheet.tsx'
import { PickUpSheet } from './PickUpSheet.tsx'
import { Sheet } from './Sheet.tsx'
import { KeysSheet, MoreSheet, PickedUpSheet } from './SmallSheets.tsx'
import { StateSheet } from './StateSheet.tsx'
import { StepSheet } from './StepSheet.tsx'

export type SheetContext = {
  readonly view: SessionView
  readonly findings: CallResult<'GET /api/trajectories/:trajectoryId/findings'>['findings']
  readonly commands: Commands
  readonly canOpenTension: boolean
  readonly reader: Voice
  readonly trajectoryId: string
  readonly sessionId: string
}

/** Stays open when another device takes the finding back; the text can then be saved as a new finding. */
function ReviseSheet({ findingId, context }: { readonly findingId: string; readonly context: SheetContext }) {
  const [body] = useState(() => context.view.findings.get(findingId)?.body)
  switch (body?.kind) {
    case 'quality':
    case 'ideal':
    case 'obstacle':
    case 'success':
      return <PickUpSheet kind={body.kind} momentId={null} findingId={findingId} context={context} />
    case 'anchor':
    case 'intention':
      return <FieldsSheet kind={body.kind} findingId={findingId} context={context} />
    default:
      return null
  }
}

export default function SheetHost({ sheet, ...context }: SheetContext & { readonly sheet: SheetName }) {
  const words = useSheetsWords()
  const alone = useAlone()
  const { commands, view } = context
  switch (sheet.name) {
    case 'step':
      return alone ? <AloneStepSheet step={sheet.step} context={context} /> : <StepSheet step={sheet.step} context={context} />
    case 'steps':
      return (
        <Sheet title={words.titles.steps} onClose={commands.close}>
          <StepList step={view.step} moments={view.moments} visited={view.stepsVisited} commands={commands} inSheet />
        </Sheet>
      )
    case 'now':
      return (
        <Sheet title={words.titles.now} onClose={commands.close}>
          <Invitations view={view} commands={commands} />
        </Sheet>
      )
    case 'pick-up':
      return (
        <PickUpSheet
          key={`${sheet.kind}-${sheet.momentId}`}
          kind={sheet.kind}
          momentId={sheet.momentId}
          findingId={null}
          context={context}
        />
      )
    case 'moment':
      return <MomentSheet key={sheet.momentId} momentId={sheet.momentId} context={context} />
    case 'revise':
      return <ReviseSheet key={sheet.findingId} findingId={sheet.findingId} context={context} />
    case 'anchor':
    case 'intention':
      return <FieldsSheet key={sheet.name} kind={sheet.name} findingId={null} context={context} />
    case 'difficult':
      return alone ? <TooMuchSheet context={context} /> : <DifficultSheet context={context} />
    case 'layers':
      return <LayersSheet context={context} />
    case 'attunement':
    case 'note':
      return <NoteSheet key={sheet.name} kind={sheet.name === 'note' ? 'working' : 'attunement'} context={context} />
    case 'picked-up':
      return <PickedUpSheet context={context} />
    case 'keys':
      return <KeysSheet context={context} />
    case 'more':
      return <MoreSheet context={context} />
    case 'state':
      return <StateSheet key={sheet.state} state={sheet.state} context={context} />
  }
}
