// The fifteen invariants of the method, and the code that enforces each. Comments elsewhere refer to them as I1 to I15.
import type { Bilingual } from '#method/locale/locale.ts'

/**
 * function: an exported function of `method` refuses or leaves out a violation. type: a type in which the violation cannot be expressed.
 * elsewhere: server or web enforces it, so do not look for it in `method`.
 */
export type Keeper =
  | { readonly by: 'function'; readonly file: string; readonly name: string }
  | { readonly by: 'type'; readonly file: string; readonly name: string }
  | { readonly by: 'elsewhere'; readonly what: string }

export type InvariantId = `I${number}`
export type Invariant = { readonly id: InvariantId; readonly sentence: Bilingual; readonly keptBy: readonly Keeper[] }

const fn = (file: string, name: string): Keeper => ({ by: 'function', file, name })
const type = (file: string, name: string): Keeper => ({ by: 'type', file, name })
const elsewhere = (what: string): Keeper => ({ by: 'elsewhere', what })
const says = (nl: string, en: string): Bilingual => ({ nl, en })

export const invariants: readonly Invariant[] = [
  {
    id: 'I1',
    sentence: says(
      'Kernreflectie heet het alleen als identiteit, betrokkenheid of kern geraakt is.',
      'It is called core reflection only if identity, mission or core was touched.',
    ),
    keptBy: [fn('depth/derive-depth.ts', 'isCoreReflection')],
  },
  {
    id: 'I2',
    sentence: says(
      'Geen kwaliteit zonder concrete daad; een vragenlijst is nooit bewijs.',
      'No quality without a concrete act; a questionnaire is never evidence.',
    ),
    keptBy: [
      fn('finding/check-finding.ts', 'checkFinding'),
      fn('finding/is-whole.ts', 'isWhole'),
      fn('finding/imported-state.ts', 'importedState'),
      fn('alignment/check-alignment.ts', 'checkAlignment'),
      fn('quality/derive-qualities.ts', 'deriveQualities'),
    ],
  },
  {
    id: 'I3',
    sentence: says('Geen belemmering in beeld zonder het potentieel ernaast.', 'No obstacle in view without its potential beside it.'),
    keptBy: [
      fn('finding/check-finding.ts', 'checkFinding'),
      fn('finding/is-whole.ts', 'asksForStrength'),
      fn('finding/imported-state.ts', 'importedState'),
      fn('sharing/needs.ts', 'isReadByCoach'),
      fn('session/check-fact.ts', 'checkFact'),
      fn('tension/derive-tension.ts', 'canOpenTension'),
    ],
  },
  {
    id: 'I4',
    sentence: says(
      'Een stap wordt door mensen afgesloten, nooit door een formulier of een klok.',
      'A step is closed by people, never by a form or a timer.',
    ),
    keptBy: [type('step/derive-step-coverage.ts', 'StepCoverage'), type('session/session-event.ts', 'SessionFact')],
  },
  {
    id: 'I5',
    sentence: says(
      'Stappen mogen terugkomen, wegvallen en wisselen; de weg blijft bewaard.',
      'Steps may return, be skipped and change order; the path is kept.',
    ),
    keptBy: [fn('session/derive-session.ts', 'deriveSession')],
  },
  {
    id: 'I6',
    sentence: says('Er is geen veld voor herkomst of jeugd.', 'There is no field for origin or childhood.'),
    keptBy: [type('finding/finding.ts', 'FindingBody')],
  },
  {
    id: 'I7',
    sentence: says(
      'Gevoel wordt alleen door mensen zelf gemeld, nooit afgeleid uit stem, gezicht, typen of tekst.',
      'Feeling is only reported by people, never inferred from voice, face, typing or text.',
    ),
    keptBy: [
      fn('depth/derive-depth.ts', 'deriveDepth'),
      fn('invitation/invitation-context.ts', 'invitationContext'),
      fn('lift/writing.ts', 'missingSides'),
      fn('shift/derive-shift.ts', 'shiftOf'),
      fn('tension/derive-tension-signs.ts', 'deriveTensionSigns'),
    ],
  },
  {
    id: 'I8',
    sentence: says(
      'De coachee bezit het eigene, neemt het mee en wist het, met alles wat eruit is afgeleid.',
      'The coachee owns, exports and deletes own content, with all that was derived from it.',
    ),
    keptBy: [
      fn('access/space.access.ts', 'isOwner'),
      fn('access/finding.access.ts', 'canAnswerFinding'),
      fn('finding/answer-finding.ts', 'answerFinding'),
      elsewhere('server: export and erasure per space; views are derived, never stored'),
    ],
  },
  {
    id: 'I9',
    sentence: says(
      'Wat de coach voor zichzelf schrijft ziet niemand anders, tenzij de coach het deelt.',
      'What the coach writes for themselves nobody else sees, unless the coach shares it.',
    ),
    keptBy: [fn('access/note.access.ts', 'canReadNote')],
  },
  {
    id: 'I10',
    sentence: says(
      'Uitkomsten van een team pas vanaf vijf mensen, en niet terug te rekenen.',
      'Team results only from five people on, and not to be computed back.',
    ),
    keptBy: [elsewhere('server: aggregates of the team module')],
  },
  {
    id: 'I11',
    sentence: says('De opdrachtgever ziet alleen wat de coachee vrijgaf.', 'The sponsor sees only what the coachee released.'),
    keptBy: [fn('access/finding.access.ts', 'canReadFinding'), elsewhere('server: releases in the sponsor report')],
  },
  {
    id: 'I12',
    sentence: says('Het systeem herschrijft nooit de woorden van de coachee.', "The system never rewrites the coachee's words."),
    keptBy: [
      fn('session/derive-session.ts', 'deriveSession'),
      fn('session/trace-file.ts', 'traceFromEvents'),
      fn('finding/answer-finding.ts', 'answerFinding'),
    ],
  },
  {
    id: 'I13',
    sentence: says(
      'Bij elke score staan instrument, versie, taal, licentie, datum en wat ontbreekt.',
      'Every score carries instrument, version, language, licence, date and what is missing.',
    ),
    keptBy: [elsewhere('measurement module; the core holds no scores')],
  },
  {
    id: 'I14',
    sentence: says(
      'Een verschil voor en na in één groep heet verandering, nooit effect.',
      'A difference before and after in one group is called change, never effect.',
    ),
    keptBy: [type('shift/derive-shift.ts', 'Shift'), elsewhere('measurement module: words')],
  },
  {
    id: 'I15',
    sentence: says(
      'Een echte belemmering van buiten vraagt om actie en wordt niet weggepraat.',
      'A real obstacle from outside asks for action and is not reframed away.',
    ),
    keptBy: [
      fn('tension/derive-tension.ts', 'canOpenTension'),
      fn('finding/check-finding.ts', 'checkFinding'),
      fn('invitation/obstacle-rules.ts', 'externalOnly'),
    ],
  },
]
