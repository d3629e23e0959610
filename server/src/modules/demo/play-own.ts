// Plays what a coachee does in their own place: writing, choosing help, sharing, withdrawing a share, asking a witness.
import type { Actor } from '#method/access/actor.ts'
import type { PromptSettingBody } from '#method/support/prompt-setting.ts'
import { createFinding } from '../finding/finding.usecases.ts'
import { shareFinding } from '../finding/share-finding.usecases.ts'
import { createPromptSetting } from '../prompt-setting/prompt-setting.usecases.ts'
import { askWitness } from '../witness/ask.usecases.ts'
import { replyAsWitness } from '../witness/reply.usecases.ts'
import { expected, seedFacts } from './expected.ts'
import { type HelpSoFar, withHelp } from './own-help.ts'
import type { SeedTime } from './seed-time.ts'
import type { Deed } from './story.ts'
import { type Teller, tell, tellBody } from './tell.ts'

const ownDeeds = ['write', 'set', 'show', 'hide', 'ask', 'reply'] as const
export type OwnDeed = Extract<Deed, { readonly do: (typeof ownDeeds)[number] }>
export function isOwnDeed(deed: Deed): deed is OwnDeed {
  return (ownDeeds as readonly string[]).includes(deed.do)
}

export type OwnPlay = {
  /** The trajectory that findings are shared with. */
  readonly trajectoryId: string
  readonly coachee: Actor
  readonly teller: Teller
  readonly help: HelpSoFar
  /** Tokens of the questions to witnesses, by their name in the story. */
  readonly tokens: Map<string, string>
}

export async function playOwnDeed(deed: OwnDeed, where: string, play: OwnPlay, time: SeedTime): Promise<void> {
  const { trajectoryId, coachee: actor, teller, tokens } = play
  const { locale } = teller
  switch (deed.do) {
    case 'write':
      return write(deed, where, play, time)
    case 'set':
      return set(deed, where, play, time)
    case 'show':
    case 'hide': {
      const leftOut = deed.do === 'show' ? [] : null
      for (const name of deed.names)
        expected(await shareFinding({ actor, trajectoryId, findingId: teller.idOf(name), leftOut }, time), `${where} ${name}`)
      return
    }
    case 'ask': {
      const asked = { forName: deed.forName, behaviour: deed.behaviour[locale], intentionId: null, email: null }
      const { link } = expected(await askWitness({ actor, ...asked }, time), where)
      tokens.set(deed.name, link.split('#')[1] ?? '')
      return
    }
    case 'reply': {
      const saw = { saw: deed.saw[locale], word: deed.word[locale], lexiconKey: deed.key, fromName: deed.fromName }
      const token = tokens.get(deed.ask) ?? ''
      expected(await replyAsWitness({ token, facts: seedFacts, id: time.makeId(), ...saw }, time), where)
    }
  }
}

async function write(deed: Extract<OwnDeed, { do: 'write' }>, where: string, { coachee, teller, help }: OwnPlay, time: SeedTime) {
  const body = withHelp(tellBody(deed.body, teller), deed.began, help)
  const place = { trajectoryId: coachee.ownSpaceId, sessionId: null, momentId: null }
  const { row } = expected(await createFinding({ actor: coachee, ...place, id: teller.idOf(deed.name), body }, time), where)
  const at = row.created_at
  help.answers.push(...(body.making?.answered ?? []).map((answer) => ({ at, ...answer })))
}

async function set(deed: Extract<OwnDeed, { do: 'set' }>, where: string, { coachee: actor, teller, help }: OwnPlay, time: SeedTime) {
  const body = tell<PromptSettingBody>(deed.body, teller)
  const { row } = expected(await createPromptSetting({ actor, id: time.makeId(), body }, time), where)
  if (body.kind === 'support') help.choices.push({ at: row.created_at, prompt: body.prompt, level: body.level })
}
