// Trajectories, agreements and access over HTTP.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal, presented } from '../../http/refusal.ts'
import { accessLedger, endAccess } from './access.usecases.ts'
import { agree, getAgreement, listAgreementVersions, reviseAgreement } from './agreement.usecases.ts'
import { askErasure, eraseTrajectory, leaveTrajectory } from './erase-trajectory.usecases.ts'
import { giveCoacheeLink } from './give-coachee-link.usecases.ts'
import { graduate } from './graduation.usecases.ts'
import { inviteCoachee } from './invite-coachee.usecases.ts'
import { presentAgreement, presentAgreementVersion, presentTrajectory } from './trajectory.present.ts'
import { createTrajectory, getTrajectory, listTrajectories, reviseTrajectory } from './trajectory.usecases.ts'

type Names =
  | 'listTrajectories'
  | 'createTrajectory'
  | 'getTrajectory'
  | 'reviseTrajectory'
  | 'inviteCoachee'
  | 'giveCoacheeLink'
  | 'getAgreement'
  | 'listAgreementVersions'
  | 'reviseAgreement'
  | 'agree'
  | 'endAccess'
  | 'accessLedger'
  | 'graduate'
  | 'leaveTrajectory'
  | 'askErasure'
  | 'eraseTrajectory'

export function trajectoryHandlers(dependencies: Dependencies) {
  return {
    listTrajectories: async ({ actor }) => ({ trajectories: (await listTrajectories({ actor }, dependencies)).map(presentTrajectory) }),
    createTrajectory: async ({ actor, body }) => {
      const view = await createTrajectory({ actor, ...body }, dependencies)
      return isRefusal(view) ? view : presentTrajectory(view)
    },
    getTrajectory: async ({ actor, params }) => {
      const view = await getTrajectory({ actor, ...params }, dependencies)
      return isRefusal(view) ? view : presentTrajectory(view)
    },
    reviseTrajectory: async ({ actor, params, body }) => {
      const { basedOn, edit, ...change } = body
      return presented(await reviseTrajectory({ actor, ...params, change, basedOn, edit }, dependencies), presentTrajectory)
    },
    inviteCoachee: async ({ actor, params, body }) => inviteCoachee({ actor, ...params, ...body }, dependencies),
    giveCoacheeLink: async ({ actor, signInId, params }) => giveCoacheeLink({ actor, signInId, ...params }, dependencies),
    getAgreement: async ({ actor, params }) => {
      const view = await getAgreement({ actor, ...params }, dependencies)
      return isRefusal(view) ? view : presentAgreement(view)
    },
    listAgreementVersions: async ({ actor, params }) => {
      const versions = await listAgreementVersions({ actor, ...params }, dependencies)
      return isRefusal(versions) ? versions : { versions: versions.map(presentAgreementVersion) }
    },
    reviseAgreement: async ({ actor, params, body }) => {
      const { basedOn, edit, ...text } = body
      return presented(await reviseAgreement({ actor, ...params, body: text, basedOn, edit }, dependencies), presentAgreement)
    },
    agree: async ({ actor, params, body }) => presented(await agree({ actor, ...params, ...body }, dependencies), presentAgreement),
    graduate: async ({ actor, params, body }) => {
      const view = await graduate({ actor, ...params, ...body }, dependencies)
      return isRefusal(view) ? view : presentTrajectory(view)
    },
    leaveTrajectory: async ({ actor, params }) => leaveTrajectory({ actor, ...params }, dependencies),
    askErasure: async ({ actor, params, body }) => {
      const view = await askErasure({ actor, ...params, ...body }, dependencies)
      return isRefusal(view) ? view : presentTrajectory(view)
    },
    eraseTrajectory: async ({ actor, params }) => eraseTrajectory({ actor, ...params }, dependencies),
    endAccess: async ({ actor, params }) => endAccess({ actor, ...params }, dependencies),
    accessLedger: async ({ actor, params }) => {
      const ledger = await accessLedger({ actor, ...params }, dependencies)
      if (isRefusal(ledger)) return ledger
      return {
        guests: ledger.guests.map(({ grant, name }) => ({ name, since: grant.from_at, until: grant.until_at })),
        looks: [...ledger.looks],
      }
    },
  } satisfies Pick<Handlers, Names>
}
