// The seven layers of the onion model in words, from the outermost inward. The core has only potential. Codes of sources:
// docs/method-sources.md.
import type { LayerCard } from '#method/layer/layer-card.ts'
import { layerNames } from '#method/moment/names.data.ts'

export const layerCards: readonly LayerCard[] = [
  {
    // Sources: OTT, ACT.
    layer: 'environment',
    name: layerNames.environment,
    question: { nl: 'Wat is er om me heen?', en: 'What’s around me?' },
    cue: { nl: 'Je hoort plekken, mensen, tijden en omstandigheden.', en: 'You hear places, people, times and circumstances.' },
    questions: [
      {
        pole: 'potential',
        dimension: 'thinking',
        text: { nl: 'Wat of wie helpt je hier al?', en: 'What or who is already helping you here?' },
      },
      {
        pole: 'potential',
        dimension: 'feeling',
        text: {
          nl: 'Op welke plek leef je op? Wat voel je als je er nu even bent?',
          en: 'In which place do you come alive? What do you feel if you go there now?',
        },
      },
      {
        pole: 'potential',
        dimension: 'wanting',
        text: { nl: 'Hoe wil je het graag om je heen hebben?', en: 'How would you like things around you to be?' },
      },
      {
        pole: 'obstacle',
        dimension: 'thinking',
        text: { nl: 'Wat zit er van buiten echt in de weg?', en: 'What outside you is really in the way?' },
      },
      {
        pole: 'obstacle',
        dimension: 'feeling',
        text: { nl: 'Zie die plek weer voor je. Wat gebeurt er in je?', en: 'Picture that place again. What happens inside you?' },
      },
      {
        pole: 'obstacle',
        dimension: 'wanting',
        text: {
          nl: 'Wat wil je hier veranderen, en wat wil je laten?',
          en: 'What do you want to change here, and what do you want to leave be?',
        },
      },
    ],
  },
  {
    // Sources: OTT, ACT.
    layer: 'behaviour',
    name: layerNames.behaviour,
    question: { nl: 'Wat doe ik hier?', en: 'What do I do here?' },
    cue: { nl: 'Je hoort werkwoorden. Een camera zou het kunnen filmen.', en: 'You hear verbs. A camera could film it.' },
    questions: [
      {
        pole: 'potential',
        dimension: 'thinking',
        text: { nl: 'Wat deed je toen het wel liep?', en: 'What did you do when it did go well?' },
      },
      {
        pole: 'potential',
        dimension: 'feeling',
        text: { nl: 'Doe die beweging nog eens. Wat voel je erbij?', en: 'Make that movement once more. What do you feel?' },
      },
      {
        pole: 'potential',
        dimension: 'wanting',
        text: { nl: 'Wat zou je vaker willen doen?', en: 'What would you like to do more often?' },
      },
      {
        pole: 'obstacle',
        dimension: 'thinking',
        text: { nl: 'Wat doe je op het moment dat het vastloopt?', en: 'What do you do at the moment it gets stuck?' },
      },
      {
        pole: 'obstacle',
        dimension: 'feeling',
        text: { nl: 'Wat voel je terwijl je jezelf dat ziet doen?', en: 'What do you feel as you watch yourself do that?' },
      },
      {
        pole: 'obstacle',
        dimension: 'wanting',
        text: { nl: 'Wat wilde je daar eigenlijk doen?', en: 'What did you really want to do there?' },
      },
    ],
  },
  {
    // Sources: OTT, OFM.
    layer: 'competencies',
    name: layerNames.competencies,
    question: { nl: 'Wat kan ik?', en: 'What can I do?' },
    cue: {
      nl: 'Je hoort “dat kan ik”, “ik weet hoe dat moet” of “dat leer ik nooit”.',
      en: 'You hear “I can do that”, “I know how” or “I’ll never learn this”.',
    },
    questions: [
      {
        pole: 'potential',
        dimension: 'thinking',
        text: { nl: 'Wat gaat je hier makkelijker af dan je dacht?', en: 'What comes more easily here than you expected?' },
      },
      {
        pole: 'potential',
        dimension: 'feeling',
        text: {
          nl: 'Hoe voelt het om te doen wat je in de vingers hebt?',
          en: 'How does it feel to do something you have really mastered?',
        },
      },
      {
        pole: 'potential',
        dimension: 'wanting',
        text: { nl: 'Wat wil je leren, gewoon omdat je er zin in hebt?', en: 'What do you want to learn, simply because you fancy it?' },
      },
      {
        pole: 'obstacle',
        dimension: 'thinking',
        text: { nl: 'Wat kun je wel, maar gebruik je hier niet?', en: 'What are you able to do, but leave unused here?' },
      },
      {
        pole: 'obstacle',
        dimension: 'feeling',
        text: { nl: '“Dat kan ik niet.” Wat doen die woorden met je?', en: '“I can’t do this.” What do those words do to you?' },
      },
      {
        pole: 'obstacle',
        dimension: 'wanting',
        text: {
          nl: 'Wat zou je willen proberen, ook als het nog niet goed gaat?',
          en: 'What would you like to try, even if it doesn’t go well yet?',
        },
      },
    ],
  },
  {
    // Sources: OTT, ACT.
    layer: 'beliefs',
    name: layerNames.beliefs,
    question: { nl: 'Wat geloof ik hier?', en: 'What do I believe here?' },
    cue: {
      nl: 'Je hoort hoe het zit of hoort: “hier moet je…”, “dat willen ze toch niet”.',
      en: 'You hear how things are or ought to be: “here you have to…”, “they won’t want that”.',
    },
    questions: [
      {
        pole: 'potential',
        dimension: 'thinking',
        text: { nl: 'Welke gedachte geeft je hier ruimte?', en: 'Which thought gives you room here?' },
      },
      {
        pole: 'potential',
        dimension: 'feeling',
        text: { nl: 'Geloof dat eens één minuut helemaal. Wat voel je?', en: 'Believe that completely for one minute. What do you feel?' },
      },
      {
        pole: 'potential',
        dimension: 'wanting',
        text: { nl: 'Wat zou je hierover graag willen geloven?', en: 'What would you love to believe about this?' },
      },
      {
        pole: 'obstacle',
        dimension: 'thinking',
        text: { nl: 'Maak de zin eens af: “Hier moet ik altijd…”', en: 'Finish this sentence: “Here I always have to…”' },
      },
      {
        pole: 'obstacle',
        dimension: 'feeling',
        text: { nl: 'Wat doet die gedachte met je adem?', en: 'What does that thought do to your breathing?' },
      },
      {
        pole: 'obstacle',
        dimension: 'wanting',
        text: {
          nl: 'Wat zou je willen doen als die gedachte even zweeg?',
          en: 'What would you want to do if that thought fell silent for a while?',
        },
      },
    ],
  },
  {
    // Sources: OTT, ACT.
    layer: 'identity',
    name: layerNames.identity,
    question: { nl: 'Wie ben ik hier?', en: 'Who am I here?' },
    cue: {
      nl: 'Je hoort “ik ben iemand die…” of “zo ben ik nu eenmaal”.',
      en: 'You hear “I’m someone who…” or “that’s just the way I am”.',
    },
    questions: [
      {
        pole: 'potential',
        dimension: 'thinking',
        text: {
          nl: 'Wie ben je op je best? Begin met “ik ben iemand die…”.',
          en: 'Who are you at your best? Begin with “I’m someone who…”.',
        },
      },
      {
        pole: 'potential',
        dimension: 'feeling',
        text: { nl: 'Zeg dat nog eens, en wacht even. Wat voel je?', en: 'Say that again, and wait a little. What do you feel?' },
      },
      { pole: 'potential', dimension: 'wanting', text: { nl: 'Wie wil je hier zijn?', en: 'Who do you want to be here?' } },
      {
        pole: 'obstacle',
        dimension: 'thinking',
        text: { nl: 'Als het vastloopt, hoe kijk je dan naar jezelf?', en: 'When it gets stuck, how do you see yourself?' },
      },
      {
        pole: 'obstacle',
        dimension: 'feeling',
        text: { nl: 'Hoe is het om nu zo naar jezelf te kijken?', en: 'What’s it like to see yourself that way, right now?' },
      },
      {
        pole: 'obstacle',
        dimension: 'wanting',
        text: {
          nl: 'Welk beeld van jezelf wil je wat losser vasthouden?',
          en: 'Which picture of yourself would you like to hold more loosely?',
        },
      },
    ],
  },
  {
    // Sources: OTT, TEL.
    layer: 'mission',
    name: layerNames.mission,
    question: { nl: 'Waar doe ik het voor?', en: 'What am I doing it for?' },
    cue: {
      nl: 'Je hoort waar het iemand om gaat, vaak voor anderen.',
      en: 'You hear what really matters to someone, often for the sake of others.',
    },
    questions: [
      {
        pole: 'potential',
        dimension: 'thinking',
        text: { nl: 'Wat maakt dit belangrijk, ook buiten jezelf?', en: 'What makes this matter, beyond yourself?' },
      },
      {
        pole: 'potential',
        dimension: 'feeling',
        text: { nl: 'Waar word je warm van als je hieraan denkt?', en: 'What warms you when you think of this?' },
      },
      {
        pole: 'potential',
        dimension: 'wanting',
        text: {
          nl: 'Wat zou je willen geven als niets je in de weg stond?',
          en: 'What would you want to give if nothing stood in your way?',
        },
      },
      {
        pole: 'obstacle',
        dimension: 'thinking',
        text: { nl: 'Wanneer raak je kwijt waar je het voor doet?', en: 'When do you lose sight of what you do it for?' },
      },
      {
        pole: 'obstacle',
        dimension: 'feeling',
        text: { nl: 'Wat voel je als dat verlangen geen plek krijgt?', en: 'What do you feel when that longing finds no place?' },
      },
      {
        pole: 'obstacle',
        dimension: 'wanting',
        text: { nl: 'Welk verlangen zeg je nog niet hardop?', en: 'Which longing don’t you say out loud yet?' },
      },
    ],
  },
  {
    // Sources: KORT, OFM.
    layer: 'core',
    name: layerNames.core,
    question: { nl: 'Welke kracht is van mij?', en: 'Which strength is mine?' },
    cue: {
      nl: 'Je hoort een woord als moed of geduld, en er hoort een daad bij.',
      en: 'You hear a word like courage or patience, and there’s an act to go with it.',
    },
    questions: [
      {
        pole: 'potential',
        dimension: 'thinking',
        text: { nl: 'Welk woord past bij wat je daar deed?', en: 'Which word fits what you did there?' },
      },
      {
        pole: 'potential',
        dimension: 'thinking',
        text: { nl: 'Wat komt er mee de kamer in als jij binnenkomt?', en: 'What comes into the room when you walk in?' },
      },
      {
        pole: 'potential',
        dimension: 'feeling',
        text: {
          nl: 'Laat die kwaliteit even door je heen gaan. Waar merk je dat?',
          en: 'Let that quality move through you. Where do you notice it?',
        },
      },
      {
        pole: 'potential',
        dimension: 'feeling',
        text: { nl: 'Hoe sta je als die kwaliteit er helemaal is?', en: 'How do you stand when that quality is fully there?' },
      },
      {
        pole: 'potential',
        dimension: 'wanting',
        text: { nl: 'Waar wil je heen met deze kwaliteit?', en: 'Where do you want to go with this quality?' },
      },
      {
        pole: 'potential',
        dimension: 'wanting',
        text: {
          nl: 'Bij wie of waar zou je dit vaker willen laten zien?',
          en: 'With whom, or where, would you like to show this more often?',
        },
      },
    ],
  },
]
