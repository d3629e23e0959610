// What a coach may say when an invitation is offered. One card for each rule.
import type { InvitationCard } from '#method/invitation/invitation.ts'

export const invitationCards: readonly InvitationCard[] = [
  {
    rule: 'no-wish-yet',
    dimension: 'wanting',
    reason: {
      nl: 'Er is al wat verteld, een eigen wens klonk nog niet',
      en: 'Something has been told; a wish of their own hasn’t been voiced yet',
    },
    wordings: [
      { nl: 'Als dit uur van jou is, waar mag het dan over gaan?', en: 'If this hour is yours, what would you like it to be about?' },
      { nl: 'Ik hoor wat er speelt. Waar verlang je naar?', en: 'I hear what’s going on. What do you long for?' },
      {
        nl: 'Stel, je loopt hier straks tevreden naar buiten. Wat heb je dan gekregen?',
        en: 'Say you walk out of here content. What did you come away with?',
      },
      { nl: 'Wat wil jij, los van wat anderen van je vragen?', en: 'What do you want, whatever others may be asking of you?' },
      { nl: 'Wat zou je graag anders zien, al is het maar een beetje?', en: 'What would you love to see change, even slightly?' },
    ],
  },
  {
    rule: 'no-concrete-moment',
    dimension: null,
    reason: {
      nl: 'Het verhaal is nog algemeen, één moment maakt het tastbaar',
      en: 'The story is general so far; one moment would make it tangible',
    },
    wordings: [
      { nl: 'Welk moment van de laatste weken komt als eerste boven?', en: 'Which moment of the last few weeks comes up first?' },
      { nl: 'Als ik erbij was geweest, wat had ik je dan zien doen?', en: 'Had I been there, what would I have seen you do?' },
      { nl: 'Kijk eens om je heen, daar. Wie zie je, wat hoor je?', en: 'Look around you, there. Who do you see, what do you hear?' },
      { nl: 'Vertel het eens alsof het nu gebeurt.', en: 'Tell it as if it were happening now.' },
      { nl: 'Wat zei je letterlijk, en wat gebeurde er toen?', en: 'What were your exact words, and what happened then?' },
    ],
  },
  {
    rule: 'mostly-thinking',
    dimension: null,
    reason: {
      nl: 'De aandacht was een tijd bij denken, voelen en willen zijn er ook',
      en: 'Attention has been with thinking for a while; feeling and wanting are here too',
    },
    wordings: [
      {
        nl: 'We zijn een tijdje samen aan het denken. Hoe gaat het intussen met de rest van jou?',
        en: 'We’ve been thinking together for a while. How is the rest of you doing?',
      },
      { nl: 'Hoe is het om dit zo hardop te zeggen?', en: 'What’s it like to say all this out loud?' },
      { nl: 'Zullen we één adem lang niets bedenken?', en: 'Shall we spend one breath not working anything out?' },
      { nl: 'Als je schouders mee mochten praten, wat zeiden ze dan?', en: 'If your shoulders could join in, what would they say?' },
      { nl: 'Van alles wat je noemt, wat trekt je het meest?', en: 'Of everything you mention, what pulls you most?' },
      { nl: 'Was er een zin bij die jou zelf raakte?', en: 'Was there a sentence in there that touched you?' },
    ],
  },
  {
    rule: 'core-named-not-felt',
    dimension: 'feeling',
    reason: {
      nl: 'De kern is genoemd, nog niet gevoeld en verankerd',
      en: 'The core has been named; it hasn’t yet been felt and anchored',
    },
    wordings: [
      { nl: 'Zeg dat woord nog eens, langzaam. Wat merk je?', en: 'Say that word again, slowly. What do you notice?' },
      { nl: 'Als dat woord ergens in je lijf woont, waar is dat dan?', en: 'If that word lives somewhere in your body, where is it?' },
      {
        nl: 'Ga nog even terug naar toen je het deed. Hoe was dat vanbinnen?',
        en: 'Go back for a moment to when you did it. How was that inside?',
      },
      { nl: 'Is het warm of koel, licht of stevig, stil of bruisend?', en: 'Is it warm or cool, light or solid, still or sparkling?' },
      { nl: 'We hoeven er even niets mee. Laat het er maar zijn.', en: 'Nothing needs doing with it. Just let it be here.' },
    ],
  },
  {
    rule: 'felt-not-wanted',
    dimension: 'wanting',
    reason: {
      nl: 'Er is iets van kracht gevoeld, een wens klonk nog niet',
      en: 'Some strength has been felt; a wish hasn’t been voiced yet',
    },
    wordings: [
      { nl: 'En nu je dit voelt, waar wil je naartoe?', en: 'And now that you feel this, where do you want to go?' },
      { nl: 'Maak deze eens af: ik wil zo graag …', en: 'Finish this one for me: I’d so love to …' },
      {
        nl: 'Waar krijg je zin in, als je hier nog even bij blijft?',
        en: 'If you stay with this a little longer, what do you feel like doing?',
      },
      { nl: 'Hoe belangrijk is dit voor je? Zeg het zonder cijfer.', en: 'How much does this matter to you? Say it without a number.' },
      { nl: 'Als dit gevoel mocht kiezen, wat koos het dan?', en: 'If this feeling had the choice, what would it choose?' },
    ],
  },
  {
    rule: 'wanted-not-felt',
    dimension: 'feeling',
    reason: { nl: 'De wens is uitgesproken, hoe die voelt nog niet', en: 'The wish has been spoken; how it feels hasn’t' },
    wordings: [
      { nl: 'Je zegt “ik wil”. Wat gaat er door je heen als je dat zegt?', en: 'You say “I want”. What goes through you as you say it?' },
      {
        nl: 'Doe je ogen dicht als dat prettig is. Zie het gebeuren. Wat voel je?',
        en: 'Close your eyes if you like. See it happen. What do you feel?',
      },
      { nl: 'Hoe zit je erbij, nu je dit uitspreekt?', en: 'How are you, now that you’ve said this?' },
      { nl: 'Stel dat het er al is. Wat doet je adem?', en: 'Suppose it’s already here. What does your breath do?' },
      {
        nl: 'Is er iets in je dat er al een beetje van opleeft? Nee is ook goed.',
        en: 'Does something in you already perk up a little? No is fine too.',
      },
    ],
  },
  {
    rule: 'quality-without-act',
    dimension: null,
    reason: { nl: 'Er viel een woord voor een kwaliteit, een daad mag erbij', en: 'A word for a quality was spoken; an act can join it' },
    wordings: [
      { nl: 'Wat deed je toen precies, dat je dit woord kiest?', en: 'What exactly did you do, that you choose this word?' },
      { nl: 'Wie stond erbij, en wat zag die jou doen?', en: 'Who was there, and what did they see you do?' },
      { nl: 'Wat deed je wat niemand je gevraagd had?', en: 'What did you do that nobody had asked of you?' },
      { nl: 'Ik hoor dat woord. Geef me er één plaatje bij.', en: 'I hear the word. Give me one picture to go with it.' },
      { nl: 'Was het er deze week ook, al was het klein?', en: 'Was it there this week as well, however small?' },
    ],
  },
  {
    rule: 'quality-not-anchored',
    dimension: 'feeling',
    reason: {
      nl: 'De kwaliteit is gevoeld, een anker voor later kan erbij',
      en: 'The quality has been felt; an anchor for later could join it',
    },
    wordings: [
      { nl: 'Leg je hand eens op de plek waar je het voelt, als je wilt.', en: 'Rest your hand where you feel it, if you like.' },
      { nl: 'Welk gebaar past hierbij?', en: 'Which gesture goes with this?' },
      { nl: 'Als dit een beeld was, wat zag je dan?', en: 'If this were an image, what would you see?' },
      {
        nl: 'Hoe sta je als dit er helemaal is? Sta maar even zo.',
        en: 'How do you stand when this is fully here? Stand that way for a moment.',
      },
      {
        nl: 'Waarmee roep je dit morgen terug: een woord, een voorwerp, een adem?',
        en: 'What could call this back tomorrow: a word, an object, a breath?',
      },
      { nl: 'Blijf er nog drie ademhalingen bij. Ik wacht.', en: 'Stay with it for three more breaths. I’ll wait.' },
    ],
  },
  {
    rule: 'obstacle-before-potential',
    dimension: null,
    reason: {
      nl: 'De belemmering kwam als eerste, een wens of kracht kan erbij',
      en: 'The obstacle came first; a wish or a strength can join it',
    },
    wordings: [
      {
        nl: 'Dit is er, en het mag er zijn. Wat zou je er zo graag naast zien?',
        en: 'This is here, and it may be. What would you so love to see beside it?',
      },
      {
        nl: 'Waar iets remt, wil vaak ook iets vooruit. Wat zou dat bij jou zijn?',
        en: 'Where something brakes, something often wants to move. What might that be in you?',
      },
      {
        nl: 'We laten dit even op tafel liggen; het loopt niet weg. Wanneer ging het een keer anders?',
        en: 'Let’s leave this on the table; it’ll keep. When did it once go differently?',
      },
      { nl: 'Wat van jezelf hielp je tot nu toe?', en: 'What of yourself has helped you until now?' },
      { nl: 'Wat is je hier lief?', en: 'What do you hold dear in all this?' },
    ],
  },
  {
    rule: 'obstacle-without-sentence',
    dimension: 'thinking',
    reason: { nl: 'Er is een rem in beeld, de eigen zin erbij nog niet', en: 'A brake is in view; its own sentence isn’t there yet' },
    wordings: [
      { nl: 'Als die rem een stem had, wat zei hij dan tegen je?', en: 'If that brake had a voice, what would it tell you?' },
      { nl: 'Wat zeg je tegen jezelf, net voordat je stopt?', en: 'What do you tell yourself, just before you stop?' },
      {
        nl: 'Maak eens af, zonder lang te zoeken: als ik dit doe, dan ben ik …',
        en: 'Finish this without searching long: if I do this, then I am …',
      },
      {
        nl: 'Lijkt het op “ik kan het niet”, op “ik mag het niet”, of op iets heel anders?',
        en: 'Is it close to “I can’t”, to “I mustn’t”, or to something else entirely?',
      },
      { nl: 'Hoe klinkt het in vijf woorden, met “ik” voorop?', en: 'How does it sound in five words, beginning with “I”?' },
    ],
  },
  {
    rule: 'obstacle-thought-not-felt',
    dimension: 'feeling',
    reason: {
      nl: 'De belemmering is in woorden, wat zij nu doet kan gevoeld worden',
      en: 'The obstacle is in words; what it does right now could be felt',
    },
    wordings: [
      { nl: 'Zeg die zin eens hardop. Wat doet hij met je, nu?', en: 'Say that sentence out loud. What does it do to you, now?' },
      {
        nl: 'Wordt er iets smaller of zwaarder bij die gedachte, of juist niet?',
        en: 'Does anything tighten or grow heavy with that thought, or not at all?',
      },
      {
        nl: 'Kijk er eens naar zoals je naar een geschrokken kind kijkt. Wat voel je dan?',
        en: 'Look at it as you would at a startled child. What do you feel then?',
      },
      { nl: 'Wat kost het je, hier op deze stoel?', en: 'What does it cost you, here in this chair?' },
      {
        nl: 'We gaan er heel even heen, en dan weer terug. Is dat goed?',
        en: 'We go there for a moment only, and then back. Is that all right?',
      },
    ],
  },
  {
    rule: 'external-only',
    dimension: null,
    reason: {
      nl: 'De rem kwam van buiten: wat is eraan te doen, en wat doet hij binnen?',
      en: 'The brake came from outside: what can be done, and what does it do inside?',
    },
    wordings: [
      {
        nl: 'Dat is er echt. Wat is eraan te doen, en wat doet het met jou?',
        en: 'That is real. What can be done about it, and what does it do to you?',
      },
      {
        nl: 'Wie kan je hierbij helpen, en wat merk je bij die gedachte?',
        en: 'Who could help you with this, and what do you notice as you think of that?',
      },
      {
        nl: 'Welk deel ligt buiten je macht, en waar zit nog speling?',
        en: 'Which part is out of your hands, and where is there some play?',
      },
      { nl: 'Neem de laatste keer. Wat ging er in jou aan, of juist uit?', en: 'Take the last time. What switched on in you, or off?' },
      {
        nl: 'Wat heb jij nodig zolang het zo is, en van wie?',
        en: 'What do you need while it’s like this, and from whom?',
      },
    ],
  },
  {
    rule: 'potential-out-of-sight',
    dimension: null,
    reason: {
      nl: 'De aandacht was een tijd bij de rem, de kracht kan weer in beeld',
      en: 'Attention has been with the brake for a while; strength can come back into view',
    },
    wordings: [
      { nl: 'Even opkijken. Waar is nu dat wat je zo graag wilde?', en: 'Look up for a moment. Where’s the thing you wanted so much?' },
      { nl: 'Daarnet was er ook een verlangen. Is het nog in de buurt?', en: 'A while ago there was a longing too. Is it still close by?' },
      { nl: 'Wat zou jouw kracht over deze rem zeggen?', en: 'What would your strength say about this brake?' },
      {
        nl: 'Zet je voeten eens neer. Wat is er nog meer, behalve dit?',
        en: 'Put your feet on the floor. What else is here, besides this?',
      },
      {
        nl: 'Terwijl je dit vertelt, doe je ook iets. Welke kwaliteit zie je daarin?',
        en: 'In telling me this, you’re doing something too. Which quality do you see in it?',
      },
    ],
  },
  {
    rule: 'both-poles-present',
    dimension: null,
    reason: {
      nl: 'Verlangen en rem zijn er allebei, ze kunnen naast elkaar',
      en: 'Wish and brake are both here; they could be set side by side',
    },
    wordings: [
      {
        nl: 'Hier is je wens, daar is de rem. Hoe is het om ze samen te zien?',
        en: 'Here’s your wish, there’s the brake. What’s it like to see them together?',
      },
      {
        nl: 'Leg de een in je linkerhand en de ander in je rechter. Wat voel je?',
        en: 'Place one in your left hand, the other in your right. What do you feel?',
      },
      { nl: 'Wat wil de een, en wat wil de ander?', en: 'What does the one want, and what does the other?' },
      { nl: 'Waar sta jij, tussen die twee?', en: 'Where do you stand, between the two?' },
      { nl: 'Kies eens voor allebei een plek in deze kamer.', en: 'Pick a place in this room for each of them.' },
    ],
  },
  {
    rule: 'tension-not-held',
    dimension: 'feeling',
    reason: {
      nl: 'Rem en kracht staan naast elkaar; nog niet gezegd is of ze er samen zijn',
      en: 'Brake and strength are side by side; nobody has said yet whether both are here at once',
    },
    wordings: [
      { nl: 'Voel eerst het een. Voel dan het ander. Neem de tijd.', en: 'Feel the one first. Then feel the other. Take your time.' },
      { nl: 'Ze hoeven het niet eens te worden. Kunnen ze er samen zijn?', en: 'They don’t have to agree. Can they be here together?' },
      { nl: 'Waar voel je het verlangen, en waar de rem?', en: 'Where do you feel the wish, and where the brake?' },
      {
        nl: 'Adem eens in bij wat je wilt, en uit bij wat remt. Wat merk je?',
        en: 'Breathe in with what you want, and out with what holds you. What do you notice?',
      },
      {
        nl: 'Je hoeft niets op te lossen. Wat voel je als je bij allebei blijft?',
        en: 'There’s nothing to solve. What do you feel as you stay with both?',
      },
    ],
  },
  {
    rule: 'tension-held',
    dimension: null,
    reason: {
      nl: 'Gezegd is dat ze er allebei zijn; de kracht kan erbij gevraagd worden',
      en: 'It was said that both are here; strength could be invited back',
    },
    wordings: [
      { nl: 'Roep je kracht er eens bij, op jouw manier. Wat gebeurt er?', en: 'Call your strength in, in your own way. What happens?' },
      { nl: 'Wat wil je nu, terwijl je dit allebei voelt?', en: 'What do you want now, while you feel both?' },
      { nl: 'Jij mag kiezen wie er stuurt. Wie kies je?', en: 'You may choose who steers. Who will it be?' },
      {
        nl: 'Kijk met je kracht naar die rem. Wat heeft hij van je nodig?',
        en: 'Look at that brake from your strength. What does it need from you?',
      },
      { nl: 'Laat het maar even bewegen, of niet bewegen.', en: 'Just let it move for a while, or not move.' },
    ],
  },
  {
    rule: 'shift-unasked',
    dimension: null,
    reason: {
      nl: 'Er is opnieuw gekeken, de betekenis is aan de coachee',
      en: 'They’ve looked again; what it means is for the coachee to say',
    },
    wordings: [
      { nl: 'Je hebt opnieuw gekeken. Wat zie je er zelf in?', en: 'You’ve looked again. What do you see in it yourself?' },
      {
        nl: 'Is er iets verschoven? Ja, nee en weet ik niet zijn alle drie goed.',
        en: 'Has anything shifted? Yes, no and not sure are all fine.',
      },
      {
        nl: 'Als er nu iets anders is dan een kwartier geleden, wat dan?',
        en: 'If anything differs from a quarter of an hour ago, what is it?',
      },
      { nl: 'Welke woorden geef je er zelf aan?', en: 'Which words would you give it?' },
      { nl: 'Hoe zit je hier nu, vergeleken met het begin?', en: 'How are you now, compared with the start?' },
    ],
  },
  {
    rule: 'no-shift-is-fine',
    dimension: null,
    reason: {
      nl: 'Er is voor geen shift gekozen, en dat is een gewone uitkomst',
      en: 'No shift was chosen, and that’s an ordinary outcome',
    },
    wordings: [
      { nl: 'Dat is goed zo. We hoeven nergens uit te komen.', en: 'That’s all right. We don’t have to arrive anywhere.' },
      { nl: 'Fijn dat je het zegt zoals het is.', en: 'Thank you for saying it as it is.' },
      {
        nl: 'Heb je iets gezien wat je nog niet kende? Niets mag ook.',
        en: 'Did you see anything you didn’t know yet? Nothing is fine too.',
      },
      {
        nl: 'Zullen we het hier laten, of wil je er nog even bij blijven?',
        en: 'Shall we leave it here, or would you like to stay a little?',
      },
      { nl: 'Het mag tijd nodig hebben. Waar heb jij nu behoefte aan?', en: 'It may take its time. What do you need now?' },
    ],
  },
  {
    rule: 'shift-to-behaviour',
    dimension: null,
    reason: { nl: 'Er is een shift gekozen; een eerste daad kan erbij', en: 'A shift was chosen; a first act could follow' },
    wordings: [
      { nl: 'Wat zou je hiermee graag eens doen?', en: 'What would you love to do with this?' },
      { nl: 'Heb je er zin in, of vind je vooral dat het moet?', en: 'Do you look forward to it, or is it more that you should?' },
      { nl: 'Waar in je week mag dit als eerste te zien zijn?', en: 'Where in your week may this show first?' },
      { nl: 'Wat ga je doen dat een ander kan zien?', en: 'What will you do that someone else can see?' },
      { nl: 'Maak het eens kleiner. En nu nog iets kleiner.', en: 'Make it smaller. And now a little smaller still.' },
      { nl: 'Welke dag, hoe laat ongeveer, en wie is erbij?', en: 'Which day, roughly what time, and who is there?' },
    ],
  },
  {
    rule: 'intention-without-brake',
    dimension: 'thinking',
    reason: { nl: 'Het voornemen is er, een plan voor de rem kan erbij', en: 'The intention is there; a plan for the brake could join it' },
    wordings: [
      { nl: 'De rem komt misschien mee. Waaraan herken je hem?', en: 'The brake may come along. How will you recognise it?' },
      { nl: 'Maak eens af: als ik merk dat ik aarzel, dan …', en: 'Finish this: if I notice myself hesitating, then I …' },
      { nl: 'Wat hielp je vandaag, en kun je daar dan weer naar grijpen?', en: 'What helped you today, and could you reach for it then?' },
      { nl: 'Welk zinnetje wil je dan bij je hebben?', en: 'Which few words would you like to have with you then?' },
      {
        nl: 'En als het die dag niet lukt, wat zeg je dan tegen jezelf?',
        en: 'And if it doesn’t work out that day, what will you tell yourself?',
      },
    ],
  },
  {
    rule: 'coach-leads-all',
    dimension: null,
    reason: {
      nl: 'De coach opende een tijd elke beweging, de coachee kan ook kiezen',
      en: 'The coach has opened every move for a while; the coachee can choose too',
    },
    wordings: [
      {
        nl: 'Waar wil jij nu heen met je aandacht: denken, voelen of willen?',
        en: 'Where would you like your attention to go: thinking, feeling or wanting?',
      },
      { nl: 'Welke vraag zou je jezelf nu stellen?', en: 'Which question would you ask yourself now?' },
      {
        nl: 'Ik heb veel gevraagd. Ik ben even stil; neem jij het over?',
        en: 'I’ve asked a lot. I’ll be quiet for a bit; will you take over?',
      },
      { nl: 'Je kent de weg al een beetje. Welke stap kies je?', en: 'You know the way a little by now. Which step do you choose?' },
      { nl: 'Zeg maar welke kant je op wilt, dan ga ik mee.', en: 'Tell me which way you want to go, and I’ll come along.' },
    ],
  },
  {
    rule: 'self-lift-seen',
    dimension: null,
    reason: {
      nl: 'De coachee bracht de aandacht uit zichzelf ergens anders heen',
      en: 'The coachee moved their attention without being asked',
    },
    wordings: [
      { nl: 'Merkte je dat? Je ging daar zelf naartoe.', en: 'Did you notice? You went there by yourself.' },
      { nl: 'Wat bracht je daar, zonder dat ik iets vroeg?', en: 'What took you there, without my asking?' },
      { nl: 'Ga maar door. Ik loop mee.', en: 'Carry on. I’m walking with you.' },
      { nl: 'Hoe deed je dat, van het een naar het ander gaan?', en: 'How did you do that, moving from the one to the other?' },
      { nl: 'Ken je dit ook van momenten zonder mij?', en: 'Do you know this from times without me as well?' },
    ],
  },
  {
    rule: 'not-landed-twice',
    dimension: null,
    reason: {
      nl: 'Twee vragen kwamen niet aan; een andere ingang of stilte kan ook',
      en: 'Two questions didn’t land; another way in, or quiet, is possible too',
    },
    wordings: [
      {
        nl: 'Misschien vraag ik langs je heen. Waar ben jij?',
        en: 'Perhaps I’m asking past you. Where are you?',
      },
      { nl: 'Ik ging wat vlug. Zullen we even niets doen?', en: 'I went a bit fast. Shall we do nothing for a moment?' },
      { nl: 'Wat zou ik je eigenlijk moeten vragen?', en: 'What is it that I should be asking you?' },
      { nl: 'Vertel maar verder waar je was. Ik luister.', en: 'Go on from where you were. I’m listening.' },
      {
        nl: 'Is er een beeld, of wat spanning, of zin om iets te doen?',
        en: 'Is there an image, or some tension, or an urge to do something?',
      },
      {
        nl: 'Wat gebeurt er als ik zoiets vraag? “Niets” is ook een antwoord.',
        en: 'What happens when I ask such a thing? “Nothing” is an answer too.',
      },
    ],
  },
  {
    rule: 'long-stillness',
    dimension: null,
    reason: {
      nl: 'Er is een tijd niets aangetikt: misschien rust, misschien contact',
      en: 'Nothing has been marked for a while: rest perhaps, or good contact',
    },
    wordings: [
      { nl: 'Neem de tijd. Ik zit hier.', en: 'Take your time. I’m here.' },
      { nl: 'Deze stilte hoeft nergens mee gevuld te worden.', en: 'There’s no need to fill this silence.' },
      {
        nl: 'Komt er iets, dan hoor ik het. Komt er niets, dan is dat ook goed.',
        en: 'If something comes, I’ll hear it. If nothing comes, that’s good too.',
      },
      { nl: 'Wil je delen waar je bent?', en: 'Would you like to share where you are?' },
      { nl: 'Hoe is het voor jou om even stil te zijn?', en: 'How is it for you to be quiet for a while?' },
    ],
  },
]
