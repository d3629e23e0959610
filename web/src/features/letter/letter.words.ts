// Words of the letter of somebody's strength.
import type { LetterPart } from './letter-parts.ts'

const nl = {
  title: 'Een brief van je kracht',
  back: 'Terug naar Mijn kracht',
  choose: 'Dit staat erin',
  to: (name: string) => `Voor ${name}`,
  parts: {
    ideals: 'Waar je naar verlangt',
    qualities: 'Wat je in je hebt',
    anchors: 'Zo kom je er weer bij',
    protocol: 'Zo doe jij dat',
    intentions: 'Wat je wilt doen',
  } satisfies Record<LetterPart, string>,
  behind: 'En daarachter:',
  seenBy: (name: string) => `${name} zag het.`,
  cue: (cue: string) => `Wanneer: ${cue}`,
  foot: 'Het zijn jouw woorden, en de woorden die jij aannam. Jij bepaalt wie deze brief leest.',
  empty: { title: 'Er is nog niets om in een brief te zetten', words: 'Schrijf eerst op wat lukte. De rest groeit vanzelf.' },
}
const en: typeof nl = {
  title: 'A letter of your strength',
  back: 'Back to My strength',
  choose: 'What’s in it',
  to: (name) => `For ${name}`,
  parts: {
    ideals: 'What you long for',
    qualities: 'What you have in you',
    anchors: 'How you find it again',
    protocol: 'How you do it',
    intentions: 'What you want to do',
  },
  behind: 'And behind it:',
  seenBy: (name) => `${name} saw it.`,
  cue: (cue) => `When: ${cue}`,
  foot: 'These are your words, and the words you accepted. You decide who reads this letter.',
  empty: { title: 'There’s nothing to put in a letter yet', words: 'Write down something that went well first. The rest will grow.' },
}
export const letterWords = { nl, en }
