// The eight steps for a person who reflects alone, written for this product.
import { aloneStepHints, aloneStepNames } from '#method/moment/names.data.ts'
import type { AloneCard } from '#method/step/alone-card.ts'

export const aloneCards: readonly AloneCard[] = [
  {
    step: 'contact',
    name: aloneStepNames.contact,
    hint: aloneStepHints.contact,
    purpose: {
      nl: 'Eerst even hier zijn. Daarna kies je waar deze tijd over mag gaan.',
      en: 'First be here for a moment. Then choose what this time may be about.',
    },
    questions: [
      {
        dimension: 'thinking',
        text: { nl: 'Waar gaan je gedachten nu vanzelf naartoe?', en: 'Where do your thoughts go now, by themselves?' },
      },
      { dimension: 'thinking', text: { nl: 'Wat laat je voor straks liggen?', en: 'What can you leave for later?' } },
      {
        dimension: 'feeling',
        text: { nl: 'Adem één keer rustig uit. Wat voel je dan?', en: 'Breathe out once, slowly. What do you feel?' },
      },
      {
        dimension: 'feeling',
        text: { nl: 'Wat in je is onrustig, en wat is al een beetje stil?', en: 'What in you is restless, and what has begun to settle?' },
      },
      { dimension: 'wanting', text: { nl: 'Waar mag deze tijd over gaan?', en: 'What may this time be about?' } },
    ],
    ease: { nl: 'Weet je het niet? Begin met wat er nu is.', en: 'Not sure? Begin with what’s here now.' },
  },
  {
    step: 'situation',
    name: aloneStepNames.situation,
    hint: aloneStepHints.situation,
    purpose: {
      nl: 'Eén moment dat je voor je ziet. Het mag gelukt zijn, het mag vastgelopen zijn.',
      en: 'One moment you can see before you. It may have worked, it may have got stuck.',
    },
    questions: [
      { dimension: 'thinking', text: { nl: 'Waar was je, en wie waren erbij?', en: 'Where were you, and who was there?' } },
      {
        dimension: 'thinking',
        text: { nl: 'Wat deed je, en wat zei je letterlijk?', en: 'What did you do, and what were your exact words?' },
      },
      { dimension: 'thinking', text: { nl: 'Welke gedachte schoot er door je heen?', en: 'Which thought flashed through your mind?' } },
      { dimension: 'feeling', text: { nl: 'Wat voelde je daar, op dat moment?', en: 'What did you feel there, in that moment?' } },
      { dimension: 'wanting', text: { nl: 'Wat had je daar het liefst gewild?', en: 'What would you have loved to happen there?' } },
    ],
    ease: { nl: 'Zie je het voor je? Dan weet je genoeg.', en: 'Can you picture it? Then you know enough.' },
  },
  {
    step: 'ideal',
    name: aloneStepNames.ideal,
    hint: aloneStepHints.ideal,
    purpose: {
      nl: 'Waar je naar verlangt en wat je in huis hebt, zo dichtbij dat je het voelt.',
      en: 'What you long for and what’s in you, close enough to feel.',
    },
    questions: [
      {
        dimension: 'thinking',
        text: { nl: 'Wat deed je, waaraan je kunt zien wat je in huis hebt?', en: 'What did you do that shows what’s in you?' },
      },
      { dimension: 'thinking', text: { nl: 'Welk woord past daarbij, van jezelf?', en: 'Which word of your own fits that?' } },
      {
        dimension: 'feeling',
        text: {
          nl: 'Zeg dat woord langzaam. Waar in je lijf merk je het?',
          en: 'Say that word slowly. Where in your body do you notice it?',
        },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Stel dat het gaat zoals je hoopt. Hoe is dat vanbinnen?',
          en: 'Suppose it goes as you hope. What’s that like inside?',
        },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Doe één minuut iets waar je van opleeft. Wat merk je?',
          en: 'For one minute, do something that brings you to life. What do you notice?',
        },
      },
      { dimension: 'wanting', text: { nl: 'Maak eens af: ik wil zo graag …', en: 'Finish this: I’d so love to …' } },
    ],
    ease: { nl: 'Je hoeft er niets mee. Blijf er een adem bij.', en: 'Nothing needs doing with it. Stay with it for a breath.' },
  },
  {
    step: 'obstacle',
    name: aloneStepNames.obstacle,
    hint: aloneStepHints.obstacle,
    purpose: {
      nl: 'Zien wat je vanbinnen tegenhoudt, zonder ertegen te vechten.',
      en: 'Seeing what holds you back inside, without fighting it.',
    },
    questions: [
      { dimension: 'thinking', text: { nl: 'Welke zin hoor je dan in jezelf?', en: 'Which sentence do you hear inside then?' } },
      {
        dimension: 'thinking',
        text: { nl: 'Wat doe je, of laat je, als die zin er is?', en: 'What do you do, or leave undone, when that sentence is there?' },
      },
      { dimension: 'feeling', text: { nl: 'Wat doet die zin nu met je, hier?', en: 'What does that sentence do to you, here and now?' } },
      { dimension: 'wanting', text: { nl: 'Wat wil je liever dan dit?', en: 'What would you rather have than this?' } },
      {
        dimension: 'thinking',
        text: { nl: 'Welke kracht van zonet mag ernaast staan?', en: 'Which strength from just now may stand beside it?' },
      },
    ],
    ease: {
      nl: 'Is het vooral iets buiten je? Dan mag je daar gewoon iets aan doen.',
      en: 'Is it mostly outside you? Then you may simply do something about that.',
    },
  },
  {
    step: 'tension',
    name: aloneStepNames.tension,
    hint: aloneStepHints.tension,
    purpose: {
      nl: 'Het verlangen en de rem even allebei laten bestaan.',
      en: 'Letting the longing and the brake both be, for a moment.',
    },
    questions: [
      {
        dimension: 'thinking',
        text: { nl: 'Wie heeft het stuur nu, de kracht of de rem?', en: 'Who is steering now, the strength or the brake?' },
      },
      { dimension: 'feeling', text: { nl: 'Mogen ze er allebei even zijn?', en: 'Can both be here for a moment?' } },
      {
        dimension: 'feeling',
        text: { nl: 'Wat merk je als je er vriendelijk naar kijkt?', en: 'What do you notice when you look at it kindly?' },
      },
      {
        dimension: 'feeling',
        text: { nl: 'Waar in je lijf zit het, en verandert dat?', en: 'Where in your body is it, and does that change?' },
      },
      { dimension: 'wanting', text: { nl: 'Wat heb je nu nodig van jezelf?', en: 'What do you need from yourself now?' } },
    ],
    ease: {
      nl: 'Wordt het te veel? Ogen open, voeten op de grond. Later kan ook.',
      en: 'Is it too much? Eyes open, feet on the floor. Later is fine too.',
    },
  },
  {
    step: 'shift',
    name: aloneStepNames.shift,
    hint: aloneStepHints.shift,
    purpose: { nl: 'Kijken wat er kan als je kracht meedoet.', en: 'Seeing what’s possible when your strength takes part.' },
    questions: [
      {
        dimension: 'thinking',
        text: { nl: 'Welke zin hoor je nu in jezelf?', en: 'Which sentence do you hear inside now?' },
      },
      {
        dimension: 'thinking',
        text: {
          nl: 'Hoe is dat moment van daarnet, met deze kracht erbij?',
          en: 'What’s that same moment like, with this strength beside you?',
        },
      },
      { dimension: 'feeling', text: { nl: 'Is er iets verschoven? Nee is ook goed.', en: 'Did something shift? No is fine too.' } },
      {
        dimension: 'feeling',
        text: { nl: 'Hoe sta of zit je als die kracht er helemaal is?', en: 'How do you stand or sit when that strength is fully here?' },
      },
      { dimension: 'wanting', text: { nl: 'Waar krijg je zin in?', en: 'What do you feel like doing?' } },
    ],
    ease: {
      nl: 'Verschuift er niets, dan heb je toch gekeken. Dat is genoeg.',
      en: 'If nothing shifts, you have still looked. That’s enough.',
    },
  },
  {
    step: 'tryout',
    name: aloneStepNames.tryout,
    hint: aloneStepHints.tryout,
    purpose: { nl: 'Eén klein ding dat je gaat doen omdat je het wilt.', en: 'One small thing you’ll do because you want to.' },
    questions: [
      { dimension: 'wanting', text: { nl: 'Wat zou je graag eens proberen?', en: 'What would you love to try?' } },
      { dimension: 'wanting', text: { nl: 'Wil je dit, of vind je dat het moet?', en: 'Do you want this, or do you think you should?' } },
      { dimension: 'wanting', text: { nl: 'Wie wil je erbij om hulp vragen?', en: 'Who would you like to ask for help with it?' } },
      { dimension: 'feeling', text: { nl: 'Zie het gebeuren. Wat voel je?', en: 'See it happen. What do you feel?' } },
      {
        dimension: 'thinking',
        text: { nl: 'Wat is het kleinste wat je gaat doen, en wanneer?', en: 'What’s the smallest thing you’ll do, and when?' },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Als de rem erop gaat, wat doe je dan als eerste?', en: 'If the brake comes on, what will you do first?' },
      },
    ],
    ease: { nl: 'Te groot? Maak het half zo klein.', en: 'Too big? Make it half the size.' },
  },
  {
    step: 'selfdirection',
    name: aloneStepNames.selfdirection,
    hint: aloneStepHints.selfdirection,
    purpose: { nl: 'Zien wat je zelf deed, zodat je het terugvindt.', en: 'Seeing what you did yourself, so that you can find it again.' },
    questions: [
      { dimension: 'thinking', text: { nl: 'Welke stap zette je hier zelf?', en: 'Which step did you take here by yourself?' } },
      {
        dimension: 'thinking',
        text: {
          nl: 'Maak eens af, zoals het eerst was en zoals het nu is: ik ben iemand die …',
          en: 'Finish this, as it was at first and as it is now: I’m someone who …',
        },
      },
      {
        dimension: 'wanting',
        text: { nl: 'Welke vraag wil je jezelf vaker stellen?', en: 'Which question would you like to ask yourself more often?' },
      },
      { dimension: 'feeling', text: { nl: 'Hoe zit je er nu bij?', en: 'How are you, at the end of this?' } },
      { dimension: 'feeling', text: { nl: 'Waar had je plezier in?', en: 'What did you enjoy?' } },
      { dimension: 'wanting', text: { nl: 'Waar wil je dit nog meer gebruiken?', en: 'Where else would you like to use this?' } },
      {
        dimension: 'wanting',
        text: { nl: 'Wat wil je bewaren, en wat laat je hier?', en: 'What would you like to keep, and what do you leave here?' },
      },
    ],
    ease: { nl: 'Afronden mag ook zonder besluit.', en: 'You may finish without deciding anything.' },
  },
]
