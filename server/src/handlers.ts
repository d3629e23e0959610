// All handlers by endpoint name. A missing handler does not compile.
import type { Dependencies } from './dependencies.ts'
import type { Handlers } from './http/mount.ts'
import { alignmentHandlers } from './modules/alignment/alignment.routes.ts'
import { demoHandlers } from './modules/demo/demo.routes.ts'
import { findingHandlers } from './modules/finding/finding.routes.ts'
import { noteHandlers } from './modules/note/note.routes.ts'
import { personHandlers } from './modules/person/person.routes.ts'
import { platformHandlers } from './modules/platform/platform.routes.ts'
import { practiceHandlers } from './modules/practice/practice.routes.ts'
import { promptSettingHandlers } from './modules/prompt-setting/prompt-setting.routes.ts'
import { reminderHandlers } from './modules/reminder/reminder.routes.ts'
import { sessionHandlers } from './modules/session/session.routes.ts'
import { spaceHandlers } from './modules/space/space.routes.ts'
import { tensionHandlers } from './modules/tension/tension.routes.ts'
import { trajectoryHandlers } from './modules/trajectory/trajectory.routes.ts'
import { witnessHandlers } from './modules/witness/witness.routes.ts'

export function createHandlers(dependencies: Dependencies): Handlers {
  return {
    ...platformHandlers(dependencies),
    ...personHandlers(dependencies),
    ...practiceHandlers(dependencies),
    ...demoHandlers(dependencies),
    ...trajectoryHandlers(dependencies),
    ...sessionHandlers(dependencies),
    ...findingHandlers(dependencies),
    ...alignmentHandlers(dependencies),
    ...noteHandlers(dependencies),
    ...promptSettingHandlers(dependencies),
    ...reminderHandlers(dependencies),
    ...spaceHandlers(dependencies),
    ...tensionHandlers(dependencies),
    ...witnessHandlers(dependencies),
  }
}
