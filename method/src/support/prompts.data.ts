// The texts of each prompt. Feeling slows down; wanting comes before planning. No prompt asks about origin (I6), and every prompt
// may stay unanswered.
import type { Prompt, PromptKey } from '#method/support/prompt.ts'

export const prompts: Readonly<Record<PromptKey, Prompt>> = {
  'now.thinking': {
    ask: { nl: 'Wat denk je, hier en nu?', en: 'What do you think, here and now?' },
    hint: {
      nl: 'Eén zin die nu door je hoofd gaat. Hij hoeft niet te kloppen.',
      en: 'One sentence going through your head now. It doesn’t have to be true.',
    },
    example: { nl: 'Ik denk dat …', en: 'I think that …' },
    cue: { nl: 'Denken, nu', en: 'Thinking, now' },
  },
  'now.feeling': {
    ask: { nl: 'Wat voel je, hier en nu?', en: 'What do you feel, here and now?' },
    hint: { nl: 'Adem eerst eens uit. Wat merk je, groot of klein?', en: 'Breathe out first. What do you notice, big or small?' },
    example: { nl: 'Ik voel me …', en: 'I feel …' },
    cue: { nl: 'Voelen, nu', en: 'Feeling, now' },
  },
  'now.wanting': {
    ask: { nl: 'Wat wil je, hier en nu?', en: 'What do you want, here and now?' },
    hint: { nl: 'Nog geen plan. Alleen waar je naartoe wilt.', en: 'No plan yet. Only where you want to go.' },
    example: { nl: 'Het liefst wil ik …', en: 'Most of all I want …' },
    cue: { nl: 'Willen, nu', en: 'Wanting, now' },
  },
  'now.body': {
    ask: { nl: 'Waar in je lijf merk je dat?', en: 'Where in your body do you notice it?' },
    hint: {
      nl: 'Blijf er even met je aandacht. Niets merken is ook goed.',
      en: 'Stay there with your attention for a moment. Noticing nothing is fine too.',
    },
    example: { nl: 'Hier, bij mijn …', en: 'Here, in my …' },
    cue: { nl: 'In je lijf', en: 'In your body' },
  },
  'success.moment': {
    ask: { nl: 'Wat lukte er?', en: 'What went well?' },
    hint: { nl: 'Kies één moment. Het mag klein zijn.', en: 'Choose one moment. It may be small.' },
    example: { nl: 'Dinsdag, toen ik …', en: 'On Tuesday, when I …' },
    cue: { nl: 'Het moment', en: 'The moment' },
  },
  'success.did': {
    ask: { nl: 'Wat deed je?', en: 'What did you do?' },
    hint: { nl: 'Wat had een ander kunnen zien?', en: 'What could somebody else have seen?' },
    example: { nl: 'Eerst …, en toen …', en: 'First I …, and then …' },
    cue: { nl: 'Wat je deed', en: 'What you did' },
  },
  'success.thought': {
    ask: { nl: 'Wat dacht je, daar en toen?', en: 'What did you think, there and then?' },
    hint: { nl: 'Eén zin uit je hoofd is genoeg.', en: 'One sentence from your head is enough.' },
    example: { nl: 'Ik dacht: …', en: 'I thought: …' },
    cue: { nl: 'Wat je dacht', en: 'What you thought' },
  },
  'success.felt': {
    ask: { nl: 'Wat voelde je?', en: 'What did you feel?' },
    hint: { nl: 'Ga er even naar terug. Waar in je lijf zat het?', en: 'Go back there for a moment. Where in your body was it?' },
    example: { nl: 'Het voelde …', en: 'It felt …' },
    cue: { nl: 'Wat je voelde', en: 'What you felt' },
  },
  'success.wanted': {
    ask: { nl: 'Wat wilde je?', en: 'What did you want?' },
    hint: { nl: 'Waar ging het je om, op dat moment?', en: 'What mattered to you, in that moment?' },
    example: { nl: 'Ik wilde zo graag …', en: 'I so much wanted …' },
    cue: { nl: 'Wat je wilde', en: 'What you wanted' },
  },
  'success.longing': {
    ask: { nl: 'Waar verlang je naar?', en: 'What do you long for?' },
    hint: { nl: 'Wat laat dit moment daarvan zien?', en: 'What does this moment show of it?' },
    example: { nl: 'Dat ik vaker …', en: 'To … more often' },
    cue: { nl: 'Waar je naar verlangt', en: 'What you long for' },
  },
  'ideal.words': {
    ask: { nl: 'Waar verlang je naar?', en: 'What do you long for?' },
    hint: { nl: 'Stel dat het er is. Wat zie je dan?', en: 'Suppose it’s here. What do you see?' },
    example: { nl: 'Een plek waar …', en: 'A place where …' },
    cue: { nl: 'Je ideaal', en: 'Your ideal' },
  },
  'ideal.behind': {
    ask: { nl: 'En als dat er is, wat wordt dan mogelijk?', en: 'And when that’s there, what becomes possible?' },
    hint: {
      nl: 'Soms ligt er iets groters achter. Soms is dit het al.',
      en: 'Sometimes something larger lies behind. Sometimes this is it already.',
    },
    example: { nl: 'Dan kan ik …', en: 'Then I can …' },
    cue: { nl: 'Daarachter', en: 'Behind it' },
  },
  'ideal.wanted-by': {
    ask: { nl: 'Wil je dit zelf, of is het een moeten?', en: 'Do you want this yourself, or feel you ought to?' },
    hint: { nl: 'Zeg het hardop. Wordt het ruimer of krapper?', en: 'Say it aloud. Does it open up or close in?' },
    example: { nl: 'Als ik het zeg, dan …', en: 'When I say it …' },
    cue: { nl: 'Van wie het is', en: 'Whose it is' },
  },
  'ideal.problem': {
    ask: { nl: 'Wat zit je dwars?', en: 'What bothers you?' },
    hint: {
      nl: 'Het hoeft niet netjes. Straks kijk je waar je naartoe wilt.',
      en: 'It doesn’t have to be tidy. In a moment you look at where you want to go.',
    },
    example: { nl: 'Steeds als …', en: 'Every time …' },
    cue: { nl: 'Wat je dwarszit', en: 'What bothers you' },
  },
  'ideal.bridge': {
    ask: { nl: 'Hoe zou je het graag hebben?', en: 'How would you like it to be?' },
    hint: { nl: 'Stel dat het gaat zoals jij hoopt. Wat is er dan?', en: 'Suppose it goes as you hope. What’s there, then?' },
    example: { nl: 'Ik zou zo graag …', en: 'I’d so love …' },
    cue: { nl: 'De wens', en: 'The wish' },
  },
  'obstacle.sentence': {
    ask: { nl: 'Welk zinnetje in je hoofd houdt je tegen?', en: 'Which sentence in your head holds you back?' },
    hint: {
      nl: 'Schrijf het in de ik-vorm, zoals je het tegen jezelf zegt.',
      en: 'Write it in the first person, the way you say it to yourself.',
    },
    example: { nl: 'Ik mag niet …', en: 'I mustn’t …' },
    cue: { nl: 'De zin', en: 'The sentence' },
  },
  'obstacle.feel-now': {
    ask: { nl: 'Zeg die zin rustig. Wat voel je nu?', en: 'Say that sentence calmly. What do you feel now?' },
    hint: { nl: 'Kijk er mild naar. Je hoeft niets te veranderen.', en: 'Look at it gently. You don’t have to change anything.' },
    example: { nl: 'Nu ik het zeg, voel ik …', en: 'Now that I say it, I feel …' },
    cue: { nl: 'Wat je nu voelt', en: 'What you feel now' },
  },
  'obstacle.think-now': {
    ask: { nl: 'Wat denk je, als je die zin hoort?', en: 'What do you think when you hear that sentence?' },
    hint: { nl: 'Alles wat er door je hoofd gaat, is goed.', en: 'Anything that goes through your head is fine.' },
    example: { nl: 'Ik merk dat ik denk …', en: 'I notice that I think …' },
    cue: { nl: 'Wat je nu denkt', en: 'What you think now' },
  },
  'obstacle.want-now': {
    ask: { nl: 'Wat wil je, nu je dit merkt?', en: 'What do you want, now that you notice this?' },
    hint: { nl: 'Nog niets doen. Alleen merken waar je naartoe wilt.', en: 'Nothing to do yet. Just notice where you want to go.' },
    example: { nl: 'Eigenlijk wil ik …', en: 'What I really want is …' },
    cue: { nl: 'Wat je nu wilt', en: 'What you want now' },
  },
  'obstacle.potential': {
    ask: { nl: 'Wat zou je willen, zonder die zin?', en: 'What would you want, without that sentence?' },
    hint: {
      nl: 'Iets waar je naar verlangt, of een kracht van jou. Het komt ernaast te staan.',
      en: 'Something you long for, or a strength of yours. It goes beside the sentence.',
    },
    example: { nl: 'Ik verlang naar …', en: 'I long for …' },
    cue: { nl: 'Waar je naar verlangt', en: 'What you long for' },
  },
  'intention.act': {
    ask: { nl: 'Wat zou je graag doen, zo klein mogelijk?', en: 'What would you love to do, as small as possible?' },
    hint: { nl: 'Zo klein dat je er bijna om moet lachen.', en: 'So small that it almost makes you laugh.' },
    example: { nl: 'Morgen, in …, ga ik …', en: 'Tomorrow, in …, I will …' },
    cue: { nl: 'De kleinste stap', en: 'The smallest step' },
  },
  'intention.quality': {
    ask: { nl: 'Welke kwaliteit zet je daarbij in?', en: 'Which quality do you put into it?' },
    hint: { nl: 'Voel die kracht even voordat je verdergaat.', en: 'Feel that strength for a moment before you go on.' },
    example: { nl: 'Mijn …', en: 'My …' },
    cue: { nl: 'De kwaliteit erin', en: 'The quality in it' },
  },
  'intention.if-then': {
    ask: { nl: 'En als de rem erop gaat, wat doe je dan?', en: 'And when the brake comes on, what do you do then?' },
    hint: { nl: 'Eén ding dat je al kunt. Je anker mag ook.', en: 'One thing you can already do. Your anchor is fine too.' },
    example: { nl: 'Als ik merk dat …, dan …', en: 'If I notice that …, then …' },
    cue: { nl: 'Als de rem erop gaat', en: 'When the brake comes on' },
  },
  'intention.notice': {
    ask: { nl: 'Wie mag het merken?', en: 'Who may notice?' },
    hint: { nl: 'Iemand voor wie het ook fijn is. Niemand mag ook.', en: 'Somebody who would be glad of it too. Nobody is fine as well.' },
    example: { nl: 'Als het lukt, merkt … dat …', en: 'If it works, … will notice that …' },
    cue: { nl: 'Wie het mag merken', en: 'Who may notice' },
  },
  'intention.look-back': {
    ask: { nl: 'Hoe ging het?', en: 'How did it go?' },
    hint: {
      nl: 'Gedaan, deels, niet of anders: het is allemaal goed om te weten.',
      en: 'Done, partly, not or something else: all of it is good to know.',
    },
    example: { nl: 'Het liep zo: …', en: 'It went like this: …' },
    cue: { nl: 'Hoe het ging', en: 'How it went' },
  },
  'quality.word': {
    ask: { nl: 'Welk woord past daarbij?', en: 'Which word fits?' },
    hint: { nl: 'Een woord van jezelf, of een uit de lijst.', en: 'A word of your own, or one from the list.' },
    example: { nl: 'Dit was echt …', en: 'This truly was …' },
    cue: { nl: 'Het woord', en: 'The word' },
  },
  'quality.act': {
    ask: { nl: 'In welke zin van jezelf zie je kracht?', en: 'In which sentence of yours do you see strength?' },
    hint: { nl: 'Kies een zin waarin een ander het had kunnen zien.', en: 'Choose one in which somebody else could have seen it.' },
    example: { nl: 'Daar waar ik …', en: 'Where I …' },
    cue: { nl: 'Waaraan je het zag', en: 'What showed it' },
  },
  'quality.where': {
    ask: { nl: 'Waar zag je die kracht nog meer?', en: 'Where else did you see that strength?' },
    hint: {
      nl: 'Thuis, onderweg, bij vrienden, op je werk. Noem je eigen plek.',
      en: 'At home, out and about, with friends, at work. Name your own place.',
    },
    example: { nl: 'Bij …, toen ik …', en: 'With …, when I …' },
    cue: { nl: 'Waar nog meer', en: 'Where else' },
  },
}
