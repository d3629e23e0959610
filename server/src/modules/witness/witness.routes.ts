// Witnesses, gifts and received texts over HTTP.
import type { Dependencies } from '../../dependencies.ts'
import type { Handlers } from '../../http/mount.ts'
import { isRefusal, type Refusal } from '../../http/refusal.ts'
import { askWitness, listAsks, type OpenAsk, remindWitness, withdrawAsk } from './ask.usecases.ts'
import { giveQuality, listGifts, lookAtGift, takeGift, withdrawGift } from './gift.usecases.ts'
import { listReceived, type OpenReceived, settleReceived } from './received.usecases.ts'
import { lookAtAsk, replyAsWitness } from './reply.usecases.ts'
import { presentAsk, presentGift, presentReceived } from './witness.present.ts'

type Names =
  | 'listAsks'
  | 'askWitness'
  | 'remindWitness'
  | 'withdrawAsk'
  | 'lookAtAsk'
  | 'replyAsWitness'
  | 'listReceived'
  | 'settleReceived'
  | 'listGifts'
  | 'giveQuality'
  | 'withdrawGift'
  | 'lookAtGift'
  | 'takeGift'

export function witnessHandlers(dependencies: Dependencies) {
  const { clock } = dependencies
  const canMail = dependencies.sendMail !== null
  const shownAsk = (found: OpenAsk | Refusal) => (isRefusal(found) ? found : presentAsk(found, clock(), canMail))
  const shownReceived = (found: OpenReceived | Refusal) => (isRefusal(found) ? found : presentReceived(found))
  return {
    listAsks: async ({ actor }) => {
      const asks = await listAsks({ actor }, dependencies)
      return { asks: asks.map((one) => presentAsk(one, clock(), canMail)), canMail }
    },
    askWitness: async ({ actor, body }) => {
      const made = await askWitness({ actor, ...body }, dependencies)
      return isRefusal(made) ? made : { ...made, ask: presentAsk(made.ask, clock(), canMail) }
    },
    remindWitness: async ({ actor, params }) => shownAsk(await remindWitness({ actor, ...params }, dependencies)),
    withdrawAsk: async ({ actor, params }) => shownAsk(await withdrawAsk({ actor, ...params }, dependencies)),
    lookAtAsk: async ({ body, facts }) => lookAtAsk({ ...body, facts }, dependencies),
    replyAsWitness: async ({ body, facts }) => replyAsWitness({ ...body, facts }, dependencies),
    listReceived: async ({ actor }) => ({ received: (await listReceived({ actor }, dependencies)).map(presentReceived) }),
    settleReceived: async ({ actor, params, body }) => shownReceived(await settleReceived({ actor, ...params, ...body }, dependencies)),
    listGifts: async ({ actor }) => ({ gifts: (await listGifts({ actor }, dependencies)).map((one) => presentGift(one, clock())) }),
    giveQuality: async ({ actor, body }) => {
      const made = await giveQuality({ actor, ...body }, dependencies)
      return isRefusal(made) ? made : { ...made, gift: presentGift(made.gift, clock()) }
    },
    withdrawGift: async ({ actor, params }) => {
      const found = await withdrawGift({ actor, ...params }, dependencies)
      return isRefusal(found) ? found : presentGift(found, clock())
    },
    lookAtGift: async ({ actor, body, facts }) => lookAtGift({ actor, ...body, facts }, dependencies),
    takeGift: async ({ actor, body, facts }) => shownReceived(await takeGift({ actor, ...body, facts }, dependencies)),
  } satisfies Pick<Handlers, Names>
}
