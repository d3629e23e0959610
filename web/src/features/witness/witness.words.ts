// Words of the page of a witness, who does not know this product.
import type { SightingRefusal } from '#method/witness/witness.ts'

const nl = {
  windowTitle: 'Wat zag jij?',
  title: (asker: string) => `${asker} vraagt wat jij zag`,
  lead: 'Twee vragen, hooguit twee minuten. Je hebt geen account nodig.',
  about: 'Het gaat hierom:',
  anyMoment: (asker: string) => `Denk aan één moment waarop je ${asker} bezig zag.`,
  saw: 'Wat zag je?',
  sawHint: (asker: string) => `Eén moment. Wat deed of zei ${asker}, zo letterlijk als je het nog weet?`,
  word: 'Welke kwaliteit zag je daarin?',
  wordHint: 'Een kracht van binnenuit. Eén woord, liefst je eigen woord.',
  lexicon: {
    ask: 'Help me aan een woord',
    others: 'Andere woorden',
    none: 'Dat staat niet in de lijst. Je eigen woord is net zo goed.',
  },
  name: 'Je naam',
  nameHint: (asker: string) => `Dan weet ${asker} van wie het komt.`,
  afterTitle: 'Wat er met je antwoord gebeurt',
  after: (asker: string): readonly string[] => [
    `${asker} leest dit als eerste en beslist wat ermee gebeurt.`,
    `Een coach krijgt het niet te zien, tenzij ${asker} het deelt.`,
    'We bewaren alleen wat je hier schrijft.',
  ],
  send: (asker: string) => `Versturen naar ${asker}`,
  sent: {
    title: 'Dank je wel',
    lead: (asker: string) => `Je woorden zijn bij ${asker}.`,
    done: 'De link is nu gebruikt. Je kunt deze pagina sluiten.',
  },
  gone: {
    title: 'Deze link werkt niet (meer)',
    lead: 'Misschien is hij al gebruikt, ingetrokken of verlopen. Vraag gerust om een nieuwe.',
  },
  notNow: 'Nu even niet',
  again: 'Opnieuw proberen',
  refusals: {
    'witness.no-act': 'Schrijf in een paar woorden wat je zag.',
    'gift.no-act': 'Schrijf op wat je zag. Zonder moment blijft het een etiket.',
    'gift.no-word': 'Welk woord past erbij?',
    'text.too-long': 'Dit is te lang om te versturen. Kort het iets in.',
  } satisfies Record<SightingRefusal, string>,
  problems: {
    'witness.gone': 'Deze link werkt niet (meer). Je woorden staan hier nog; je kunt ze kopiëren.',
    'witness.no-act': 'Schrijf in een paar woorden wat je zag.',
    'text.too-long': 'Dit is te lang om te versturen. Kort het iets in.',
    'rate.limited': 'Dat ging wat snel. Wacht een minuut en probeer het nog eens.',
    'network.unreachable': 'Er is geen verbinding. Je woorden blijven hier staan.',
    other: 'Dit lukte niet. Je woorden staan er nog; probeer het zo nog eens.',
  },
}
const en: typeof nl = {
  windowTitle: 'What did you see?',
  title: (asker) => `${asker} asks what you saw`,
  lead: 'Two questions, two minutes at most. No account needed.',
  about: 'It’s about this:',
  anyMoment: (asker) => `Think of one moment when you saw ${asker} in action.`,
  saw: 'What did you see?',
  sawHint: (asker) => `One moment. What did ${asker} do or say, as exactly as you remember?`,
  word: 'Which quality did you see in it?',
  wordHint: 'A strength from within. One word, your own if you have one.',
  lexicon: {
    ask: 'Help me find a word',
    others: 'Other words',
    none: 'That isn’t in the list. Your own word is just as good.',
  },
  name: 'Your name',
  nameHint: (asker) => `Then ${asker} knows who it comes from.`,
  afterTitle: 'What happens to your answer',
  after: (asker) => [
    `${asker} reads this first and decides what happens to it.`,
    `A coach doesn’t get to see it, unless ${asker} shares it.`,
    'We keep only what you write here.',
  ],
  send: (asker) => `Send to ${asker}`,
  sent: {
    title: 'Thank you',
    lead: (asker) => `Your words are with ${asker}.`,
    done: 'The link has now been used. You can close this page.',
  },
  gone: {
    title: 'This link doesn’t work (any more)',
    lead: 'It may have been used, taken back or expired. Feel free to ask for a new one.',
  },
  notNow: 'Not just now',
  again: 'Try again',
  refusals: {
    'witness.no-act': 'Write in a few words what you saw.',
    'gift.no-act': 'Write down what you saw. Without a moment it stays a label.',
    'gift.no-word': 'Which word fits?',
    'text.too-long': 'This is too long to send. Make it a little shorter.',
  },
  problems: {
    'witness.gone': 'This link doesn’t work (any more). Your words are still here; you can copy them.',
    'witness.no-act': 'Write in a few words what you saw.',
    'text.too-long': 'This is too long to send. Make it a little shorter.',
    'rate.limited': 'That was a little fast. Wait a minute and try again.',
    'network.unreachable': 'There’s no connection. Your words stay here.',
    other: 'That didn’t work. Your words are still here; try again in a moment.',
  },
}
export const witnessWords = { nl, en }
