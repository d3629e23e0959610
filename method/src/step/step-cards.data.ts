// The eight step cards, written for this product. Codes of sources: docs/method-sources.md.
import { stepHints, stepNames } from '#method/moment/names.data.ts'
import type { StepCard } from '#method/step/step-card.ts'

export const stepCards: readonly StepCard[] = [
  {
    // Sources: NOBCO.
    step: 'contact',
    name: stepNames.contact,
    hint: stepHints.contact,
    purpose: {
      nl: 'Rust en vertrouwen. De ander weet wat er met de notities gebeurt en kiest zelf waar het vandaag over gaat.',
      en: 'Calm and trust. The other person knows what happens to the notes, and chooses what today is about.',
    },
    guidelines: [
      {
        nl: 'Kom eerst zelf aan: voeten op de grond, één keer rustig uitademen. Merk op hoe jij erbij zit.',
        en: 'Arrive first yourself: feet on the floor, one slow breath out. Notice how you are.',
      },
      { nl: 'Spreek af wie wat te zien krijgt. Zeg het in gewone woorden.', en: 'Agree who gets to see what. Say it in everyday words.' },
      {
        nl: 'Vraag of je af en toe mag vertragen. Zeg erbij dat stoppen altijd mag.',
        en: 'Ask whether you may slow things down. Add that stopping is always fine.',
      },
      { nl: 'Vraag naar een wens voordat je naar een probleem vraagt.', en: 'Ask about a wish before you ask about a problem.' },
      {
        nl: 'Betaalt iemand anders? Maak dan hardop ruimte voor wat de coachee zelf wil.',
        en: 'Is someone else paying? Then make room, out loud, for what the coachee wants.',
      },
      {
        nl: 'Laat het scherm dicht zolang jullie elkaar nog niet echt ontmoet hebben.',
        en: 'Leave the screen closed until the two of you have really met.',
      },
    ],
    questions: [
      {
        dimension: 'thinking',
        text: { nl: 'Waar gaan je gedachten naartoe, nu je hier zit?', en: 'Where do your thoughts go, now that you’re sitting here?' },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Wat is goed om van je te weten voordat we beginnen?', en: 'What would it help me to know before we begin?' },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Wat blijft er tussen ons, en wat mag verder?', en: 'What stays between us, and what may travel further?' },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Wat is er nog onrustig in je, en wat is al een beetje stil?',
          en: 'What in you is still restless, and what has begun to settle?',
        },
      },
      { dimension: 'feeling', text: { nl: 'Adem eens rustig uit. Wat voel je dan?', en: 'Breathe out, slowly. What do you feel?' } },
      {
        dimension: 'feeling',
        text: { nl: 'Hoe is het om hier nu te zitten, met mij?', en: 'What’s it like to be sitting here with me, right now?' },
      },
      { dimension: 'wanting', text: { nl: 'Waar hoop je op, vandaag?', en: 'What are you hoping for today?' } },
      {
        dimension: 'wanting',
        text: {
          nl: 'Straks loop je de deur uit. Wat neem je dan het liefst mee?',
          en: 'Later you walk out of that door. What would you most like to take with you?',
        },
      },
      {
        dimension: 'wanting',
        text: { nl: 'Even los van wat anderen verwachten: wat wil jij?', en: 'Leaving aside what others expect: what do you want?' },
      },
      { dimension: 'wanting', text: { nl: 'Wat wil je vandaag juist niet?', en: 'And what do you definitely not want today?' } },
    ],
    signs: [
      { nl: 'De ander zegt in eigen woorden waar het vandaag over gaat.', en: 'They say in their own words what today is about.' },
      { nl: 'Jullie weten allebei wat er bewaard wordt en wie het ziet.', en: 'You both know what’s kept and who sees it.' },
      {
        nl: 'Het tempo zakt. Er vallen stiltes die niemand hoeft te vullen.',
        en: 'The pace drops. There are silences nobody needs to fill.',
      },
      { nl: 'Jij bent zelf ook aangekomen.', en: 'You have arrived as well.' },
    ],
    pitfalls: [
      { nl: 'Je begint met het formulier, en de mens moet wachten.', en: 'You start with the form, and the person has to wait.' },
      {
        nl: 'Je laat het doel van de opdrachtgever ongemerkt voorgaan op de eigen wens.',
        en: 'You quietly let the sponsor’s goal go before the person’s own wish.',
      },
      { nl: 'Je helpt al voordat je weet wat iemand wil.', en: 'You’re helping before you know what’s wanted.' },
      { nl: 'Je praat ongemak weg dat er best even mag zijn.', en: 'You talk away an unease that could simply be there for a while.' },
      { nl: 'Je laat vaag wat er tussen jullie blijft.', en: 'You leave it vague what stays between the two of you.' },
    ],
  },
  {
    // Sources: OX, NOB7.
    step: 'situation',
    name: stepNames.situation,
    hint: stepHints.situation,
    purpose: {
      nl: 'De ander ziet, hoort en voelt dat ene moment weer. Een moment dat lukte, of een moment dat vastliep.',
      en: 'They see, hear and feel that one moment again. One that worked, or one that got stuck.',
    },
    guidelines: [
      { nl: 'Vraag naar één tijd en één plek.', en: 'Ask for one time and one place.' },
      {
        nl: 'Een moment dat lukte is net zo welkom als een moment dat vastliep. Komt er niets boven? Laat het hier voordoen.',
        en: 'A moment that worked is as welcome as one that got stuck. Does nothing come up? Have them do it here.',
      },
      { nl: 'Zie je het voor je? Dan weet je genoeg. Ga verder.', en: 'Can you picture it? Then you know enough. Move on.' },
      {
        nl: 'Vraag naar wat iemand voelde en wilde, niet alleen naar wat er gebeurde.',
        en: 'Ask what they felt and wanted, not only what happened.',
      },
      { nl: 'Hoor je “altijd” of “nooit”? Vraag naar de laatste keer.', en: 'Do you hear “always” or “never”? Ask about the last time.' },
      {
        nl: 'Laat verklaringen en voorgeschiedenis liggen. Je hebt ze niet nodig.',
        en: 'Leave explanations and back story where they are. You don’t need them.',
      },
    ],
    questions: [
      { dimension: 'thinking', text: { nl: 'Wanneer maakte je dit voor het laatst mee?', en: 'When did this last happen to you?' } },
      {
        dimension: 'thinking',
        text: {
          nl: 'Als er een camera bij was, wat zou ik jou dan zien doen?',
          en: 'If there had been a camera, what would I see you doing?',
        },
      },
      { dimension: 'thinking', text: { nl: 'Wat zei je, letterlijk?', en: 'What did you say, word for word?' } },
      { dimension: 'thinking', text: { nl: 'Welke gedachte schoot er door je hoofd?', en: 'Which thought flashed by?' } },
      {
        dimension: 'feeling',
        text: {
          nl: 'Ga er nog eens staan. Wat voel je, nu je het weer voor je ziet?',
          en: 'Stand there once more. What do you feel as you see it again?',
        },
      },
      { dimension: 'feeling', text: { nl: 'Op welk punt voelde je iets veranderen?', en: 'At what point did you feel something change?' } },
      {
        dimension: 'feeling',
        text: { nl: 'Wat doet je adem, nu je dit vertelt?', en: 'What’s your breathing doing as you tell me this?' },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Doe het hier eens, één minuut, zoals het gaat als het lukt. Wat merk je?',
          en: 'Do it here for a minute, the way it goes when it works. What do you notice?',
        },
      },
      { dimension: 'wanting', text: { nl: 'Waar was het je daar om te doen?', en: 'What were you really after, there?' } },
      { dimension: 'wanting', text: { nl: 'Wat had je het liefst gedaan?', en: 'What would you have loved to do?' } },
      {
        dimension: 'wanting',
        text: { nl: 'Je kiest dit moment. Wat wil je ermee?', en: 'You choose this moment. What do you want from it?' },
      },
    ],
    signs: [
      { nl: 'Een buitenstaander zou het kunnen naspelen.', en: 'An outsider could act it out.' },
      { nl: 'De ander zegt “ik”, en het gaat over één moment.', en: 'They say “I”, and it’s about one moment.' },
      {
        nl: 'Je hoort feiten, maar ook iets van gevoel en van een wens.',
        en: 'You hear facts, and also something of a feeling and a wish.',
      },
    ],
    pitfalls: [
      { nl: 'Je laat vijf situaties tegelijk op tafel liggen.', en: 'You leave five situations on the table at once.' },
      {
        nl: 'Je neemt genoegen met een klacht in het algemeen: zo gaat het hier nu eenmaal.',
        en: 'You settle for a general complaint: that’s just how things are here.',
      },
      { nl: 'Je vraagt door op feiten omdat jij het wilt begrijpen.', en: 'You keep asking for facts because you want to understand.' },
      { nl: 'Je gaat mee in wat een ander fout deed.', en: 'You go along with what somebody else did wrong.' },
      {
        nl: 'Je zoekt naar de oorzaak, en het moment raakt uit beeld.',
        en: 'You go looking for the cause, and the moment slips out of view.',
      },
    ],
  },
  {
    // Sources: OX, PEK.
    step: 'ideal',
    name: stepNames.ideal,
    hint: stepHints.ideal,
    purpose: {
      nl: 'De kracht wordt wakker. De ander ziet, voelt en wil het: hier verlang ik naar, en dit heb ik al in huis.',
      en: 'Strength wakes up. They see it, feel it and want it: this I long for, and this is already in me.',
    },
    guidelines: [
      {
        nl: 'Maak van het probleem een wens. Vraag wat iemand liever zou zien.',
        en: 'Turn the problem into a wish. Ask what they would rather see.',
      },
      {
        nl: 'Zoek het verlangen onder het doel. Een doel bedenk je, een verlangen voel je.',
        en: 'Look for the longing under the goal. A goal is thought up; a longing is felt.',
      },
      {
        nl: 'Benoem een kernkwaliteit: iets moois dat bij deze mens hoort. Zeg erbij waaraan je het zag.',
        en: 'Name a core quality: something fine that belongs to this person. Say what you saw that shows it.',
      },
      {
        nl: 'Geef het woord als een aanbod. De ander proeft het, of kiest een beter.',
        en: 'Give the word as an offer. They try it on, or choose a better one.',
      },
      {
        nl: 'Vertraag zodra het gaat leven: eerst voelen, dan willen, dan pas doen.',
        en: 'Slow down as soon as it comes alive: first feel, then want, and only then do.',
      },
      {
        nl: 'Veranker de kracht in een houding, gebaar, beeld of woord. Zo is die later terug te vinden.',
        en: 'Anchor the strength in a posture, gesture, image or word. Then it can be found again later.',
      },
    ],
    questions: [
      {
        dimension: 'thinking',
        text: {
          nl: 'Over een jaar zit dit helemaal goed. Wat zie ik je dan doen?',
          en: 'A year from now this is just right. What do I see you doing?',
        },
      },
      {
        dimension: 'thinking',
        text: {
          nl: 'Dat lukte je. Welke kant van jou was daar aan het werk?',
          en: 'You managed that. Which side of you was at work there?',
        },
      },
      {
        dimension: 'thinking',
        text: {
          nl: 'Je bleef tot iedereen gesproken had. Ik zie daar zorg in. Past dat woord, of heb je een beter?',
          en: 'You stayed until everyone had spoken. I see care in that. Is that the word, or is there a better one?',
        },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Waar kom je deze kracht nog meer tegen in je leven?', en: 'Where else in your life do you meet this strength?' },
      },
      {
        dimension: 'feeling',
        text: { nl: 'Laat dat woord eens zakken. Wat gebeurt er in je?', en: 'Let that word sink in. What happens inside you?' },
      },
      {
        dimension: 'feeling',
        text: { nl: 'Als je dit helemaal binnenlaat, hoe ga je dan zitten?', en: 'If you let this all the way in, how do you sit?' },
      },
      {
        dimension: 'feeling',
        text: { nl: 'Welk gebaar hoort hierbij? Maak het eens, heel klein.', en: 'Which gesture goes with this? Make it, just small.' },
      },
      { dimension: 'feeling', text: { nl: 'Hoe voelt het dat dit al van jou is?', en: 'How does it feel that this is already yours?' } },
      {
        dimension: 'feeling',
        text: {
          nl: 'Waar ging je laatst zo in op dat je de tijd vergat? Hoe was dat?',
          en: 'What absorbed you lately, so much that you forgot the time? What was that like?',
        },
      },
      { dimension: 'wanting', text: { nl: 'Waar doe je het uiteindelijk voor?', en: 'What’s it all for, in the end?' } },
      { dimension: 'wanting', text: { nl: 'Moet je dit, of wil je dit?', en: 'Is this a must for you, or a wish?' } },
      { dimension: 'wanting', text: { nl: 'Zit er onder die wens nog een wens?', en: 'Beneath that wish, is there another one?' } },
      {
        dimension: 'wanting',
        text: { nl: 'Terwijl je dit voelt: waar krijg je zin in?', en: 'While you feel this: what do you feel drawn to?' },
      },
    ],
    signs: [
      {
        nl: 'De ander zegt dat het woord klopt, of kiest zelf een beter woord.',
        en: 'They say the word fits, or pick a better one themselves.',
      },
      {
        nl: 'Je ziet of hoort iets opleven, en de ander herkent dat.',
        en: 'You see or hear something come alive, and they recognise it too.',
      },
      { nl: 'Er klinkt “ik wil” in plaats van “ik zou moeten”.', en: 'You hear “I want” rather than “I should”.' },
      {
        nl: 'Er is een houding, gebaar of woord dat de kracht terugbrengt.',
        en: 'There’s a posture, gesture or word that brings the strength back.',
      },
    ],
    pitfalls: [
      {
        nl: 'Je geeft een compliment zonder voorbeeld. Dat is aardig, maar het komt niet aan.',
        en: 'You give a compliment without an example. That’s kind, but it doesn’t land.',
      },
      {
        nl: 'Je noemt iets wat geleerd is, zoals plannen, en mist de mens die het doet.',
        en: 'You name something learnt, such as planning, and miss the person doing it.',
      },
      {
        nl: 'Je werkt aan een ideaal van de baas, de partner of jezelf.',
        en: 'You work on an ideal of the boss, the partner or yourself.',
      },
      { nl: 'Je noemt de kwaliteit en gaat verder voordat die gevoeld is.', en: 'You name the quality and move on before it’s been felt.' },
      { nl: 'Je springt naar actie net als het mooi wordt.', en: 'You leap into action just as it gets good.' },
    ],
  },
  {
    // Sources: OX.
    step: 'obstacle',
    name: stepNames.obstacle,
    hint: stepHints.obstacle,
    purpose: {
      nl: 'Ontdekken wat vanbinnen de kracht tegenhoudt: iets wat je doet, gelooft of van jezelf vindt. Mild, en met de kracht in zicht.',
      en: 'Discovering what holds the strength back inside: something you do, believe or think of yourself. Gently, with the strength in view.',
    },
    guidelines: [
      {
        nl: 'Haal eerst de kracht er weer bij. Kijk dan pas naar wat die tegenhoudt.',
        en: 'Bring the strength back first. Only then look at what holds it back.',
      },
      {
        nl: 'Houd buiten en binnen uit elkaar. Wat van buiten komt is echt, en vraagt soms om actie.',
        en: 'Keep outside and inside apart. What comes from outside is real, and sometimes calls for action.',
      },
      { nl: 'Zoek de precieze zin vanbinnen, in de ik-vorm.', en: 'Look for the exact inner sentence, beginning with “I”.' },
      {
        nl: 'Eén belemmering is genoeg. Kies samen de zin die het meest raakt.',
        en: 'One obstacle is enough. Choose together the sentence that touches most.',
      },
      {
        nl: 'Blijf bij wat het nu doet. Waar het ooit begon, hoef je niet te weten.',
        en: 'Stay with what it does now. You don’t need to know where it once began.',
      },
      { nl: 'Houd je stem zacht. Niemand wordt vrijer van een oordeel.', en: 'Keep your voice soft. Nobody was ever freed by a verdict.' },
    ],
    questions: [
      {
        dimension: 'thinking',
        text: {
          nl: 'Wat zeg je dan tegen jezelf? Zeg het eens precies zo.',
          en: 'What do you tell yourself then? Say it exactly like that.',
        },
      },
      {
        dimension: 'thinking',
        text: {
          nl: 'Stel dat buiten alles meezit. Wat houdt je dan nog tegen?',
          en: 'Suppose everything outside were on your side. What would still hold you back?',
        },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Waaraan zou ik kunnen zien dat je jezelf inhoudt?', en: 'How could I tell, from here, that you’re holding back?' },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Wat geloof je op dat moment over jezelf?', en: 'At that moment, what do you believe about yourself?' },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Zeg die zin nog eens, langzaam. Wat doet hij met je?',
          en: 'Say that sentence again, slowly. What happens in you?',
        },
      },
      { dimension: 'feeling', text: { nl: 'Waar in je lijf trekt er iets samen?', en: 'Where in your body does something tighten?' } },
      {
        dimension: 'feeling',
        text: {
          nl: 'Hoe is het om dit te zien, zonder er iets aan te hoeven doen?',
          en: 'What’s it like to see this, without having to do anything about it?',
        },
      },
      {
        dimension: 'wanting',
        text: {
          nl: 'Wat is je eerste neiging: weggaan, vechten, stilvallen?',
          en: 'What’s your first impulse: to leave, to fight, to go quiet?',
        },
      },
      { dimension: 'wanting', text: { nl: 'Wat zou je willen, zonder deze zin?', en: 'What would you want, without this sentence?' } },
      {
        dimension: 'wanting',
        text: { nl: 'Hoeveel ruimte wil je deze rem vandaag geven?', en: 'How much room do you want to give this brake today?' },
      },
    ],
    signs: [
      { nl: 'Er ligt één zin of één patroon, in de ik-vorm.', en: 'There’s one sentence or one pattern, and it says “I”.' },
      { nl: 'De ander herkent het: ja, dit is wat ik doe.', en: 'They recognise it: yes, this is what I do.' },
      {
        nl: 'Je weet samen waar het zit: in doen, kunnen, geloven of zelfbeeld.',
        en: 'You both know where it sits: in doing, ability, belief or self-image.',
      },
      { nl: 'De kracht is nog steeds in beeld.', en: 'The strength is still in sight.' },
    ],
    pitfalls: [
      { nl: 'Je vraagt ongemerkt weer naar het probleem.', en: 'You ask about the problem again, without noticing.' },
      {
        nl: 'Je gaat in discussie met een overtuiging. Wie tegengas krijgt, gaat verdedigen.',
        en: 'You argue with a belief. Under pressure, people defend it.',
      },
      { nl: 'Je verzamelt tien belemmeringen, en geen ervan is gevoeld.', en: 'You collect ten obstacles, and not one has been felt.' },
      {
        nl: 'Je doet alsof werkdruk of onrecht alleen tussen de oren zit.',
        en: 'You treat workload or injustice as if it were all in the mind.',
      },
      { nl: 'Je vergeet de kracht. Er is alleen nog rem.', en: 'You forget the strength. Only the brake is left.' },
    ],
  },
  {
    step: 'tension',
    name: stepNames.tension,
    hint: stepHints.tension,
    purpose: {
      nl: 'Kracht en rem tegelijk voelen, nu, zonder oordeel. Dat kan vanbinnen iets in beweging brengen.',
      en: 'Feeling strength and brake at once, now, without judging. That can set something moving inside.',
    },
    guidelines: [
      {
        nl: 'Ga rustig heen en weer tussen kracht en rem. Raak bij allebei denken, voelen en willen aan.',
        en: 'Move quietly between strength and brake. With each, touch thinking, feeling and wanting.',
      },
      {
        nl: 'Blijf in de tegenwoordige tijd. Vraag wat er nu te merken is.',
        en: 'Stay in the present tense. Ask what can be noticed now.',
      },
      {
        nl: 'Laat heel even voelen wat de rem kost. Kort is genoeg.',
        en: 'Let them feel what the brake costs. A moment will do.',
      },
      { nl: 'Keer altijd terug naar de kracht.', en: 'Always come back to the strength.' },
      { nl: 'Repareer niets. Erbij blijven is hier het werk.', en: 'Repair nothing. Staying with it is the work here.' },
      {
        nl: 'Wordt het te veel? Ogen open, voeten op de grond. Stoppen mag altijd.',
        en: 'Is it too much? Eyes open, feet on the floor. Stopping is always fine.',
      },
    ],
    questions: [
      {
        dimension: 'thinking',
        text: {
          nl: 'Links je rem, rechts je wens. Wat zie je, van een afstandje?',
          en: 'Your brake on the left, your wish on the right. What do you see, from a little way off?',
        },
      },
      { dimension: 'thinking', text: { nl: 'Welk beeld past bij die twee samen?', en: 'Which image fits the two of them together?' } },
      {
        dimension: 'thinking',
        text: {
          nl: 'Wat zie je als je naar die zin kijkt?',
          en: 'What do you see when you look at that sentence?',
        },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Leg één hand waar je de kracht voelt, en één waar de rem zit. Wat merk je?',
          en: 'One hand where you feel the strength, one where the brake sits. What do you notice?',
        },
      },
      { dimension: 'feeling', text: { nl: 'Wat kost het je, nu je het zo voelt?', en: 'What does it cost you, feeling it like this?' } },
      {
        dimension: 'feeling',
        text: {
          nl: 'Kun je er heel even zacht bij blijven? Wat gebeurt er dan?',
          en: 'Can you stay with it softly, just briefly? What happens then?',
        },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Ga nu terug naar de kracht. Hoe voelt dat verschil?',
          en: 'Now go back to the strength. How does the difference feel?',
        },
      },
      {
        dimension: 'wanting',
        text: { nl: 'Je voelt ze allebei. Welke kant trekt aan je?', en: 'You feel both. Which side is pulling you?' },
      },
      {
        dimension: 'wanting',
        text: {
          nl: 'Waar verlang je naar, terwijl de rem gewoon blijft zitten?',
          en: 'What do you long for, while the brake just stays where it is?',
        },
      },
      {
        dimension: 'wanting',
        text: { nl: 'Wat gun je de kant van jezelf die zo remt?', en: 'What would you wish for the side of you that brakes so hard?' },
      },
    ],
    signs: [
      { nl: 'De ander spreekt over allebei in de tegenwoordige tijd.', en: 'They speak of both in the present tense.' },
      { nl: 'Er komt lucht tussen: dit geloof ik, maar dit ben ik niet.', en: 'Some air gets in: this I believe, but this isn’t me.' },
      { nl: 'De woorden over de rem worden zachter.', en: 'The words about the brake grow softer.' },
      { nl: 'Niemand heeft haast.', en: 'Nobody is in a hurry.' },
    ],
    pitfalls: [
      {
        nl: 'Je laat iemand alleen in de pijn, en de kracht is uit beeld.',
        en: 'You leave someone alone in the pain, and the strength is out of sight.',
      },
      { nl: 'Je praat over gevoel, en niemand voelt.', en: 'You talk about feeling, and nobody feels.' },
      {
        nl: 'Je mist dat kijken verwijten wordt: wat stom dat ik dit doe.',
        en: 'You miss that looking turns into blaming: how stupid of me to do this.',
      },
      { nl: 'Je haast je naar opluchting, omdat jij het lastig vindt.', en: 'You hurry towards relief because it’s hard for you.' },
      { nl: 'Je blijft te lang bij de rem. Kort en echt is beter dan lang.', en: 'You linger on the brake. Short and real beats long.' },
    ],
  },
  {
    step: 'shift',
    name: stepNames.shift,
    hint: stepHints.shift,
    purpose: {
      nl: 'Op dit moment kiezen vanuit kracht. Soms verschuift er iets: de rem weegt minder, de kracht is er meer.',
      en: 'Choosing from strength, at this moment. Sometimes something shifts: the brake weighs less, the strength is more present.',
    },
    guidelines: [
      {
        nl: 'Nodig de kracht weer uit, met de houding, het gebaar of het woord van eerder.',
        en: 'Invite the strength back, with the posture, gesture or word from before.',
      },
      { nl: 'Zet de kracht naast de rem. De rem hoeft niet weg.', en: 'Put the strength beside the brake. The brake doesn’t have to go.' },
      {
        nl: 'Laat de ander kiezen. Wacht iets langer dan je prettig vindt.',
        en: 'Let them choose. Wait a little longer than is comfortable for you.',
      },
      {
        nl: 'Vraag of er iets verschuift. Alleen de coachee kan dat zeggen.',
        en: 'Ask whether anything is shifting. Only the coachee can say.',
      },
      {
        nl: 'Verschuift er niets? Ook goed. Opmerken is genoeg voor vandaag.',
        en: 'Nothing shifts? That’s fine too. Having noticed will do for now.',
      },
      { nl: 'Komt er een nieuwe zin? Schrijf hem letterlijk op.', en: 'Is there a new sentence? Write it down word for word.' },
    ],
    questions: [
      {
        dimension: 'thinking',
        text: { nl: 'Wat weet je kracht dat je rem niet weet?', en: 'What does your strength know that your brake doesn’t?' },
      },
      { dimension: 'thinking', text: { nl: 'Welke zin hoor je nu?', en: 'Which sentence do you hear now?' } },
      {
        dimension: 'thinking',
        text: {
          nl: 'Als je kracht kon praten, wat zei die tegen de rem?',
          en: 'If your strength could speak, what would it tell the brake?',
        },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Ga weer zitten zoals net, toen de kracht er was. Wat voel je?',
          en: 'Sit again as you did when the strength was here. What do you feel?',
        },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Is er iets anders dan vijf minuten geleden? “Nee” is ook een goed antwoord.',
          en: 'Is anything different from five minutes ago? “No” is a good answer too.',
        },
      },
      { dimension: 'feeling', text: { nl: 'Hoe klinkt die zin nu?', en: 'How does that sentence sound now?' } },
      {
        dimension: 'wanting',
        text: { nl: 'Is er iets in je dat nu wil bewegen?', en: 'Is there something in you that wants to move now?' },
      },
      {
        dimension: 'wanting',
        text: {
          nl: 'Jij kiest. Wie mag er voorop: de rem of de kracht?',
          en: 'It’s your choice. Who goes in front: the brake or the strength?',
        },
      },
      {
        dimension: 'wanting',
        text: {
          nl: 'Waar heb je nu zin in?',
          en: 'What do you feel like now?',
        },
      },
    ],
    signs: [
      {
        nl: 'De ander zegt zelf dat de rem zwakker is, of de kracht sterker.',
        en: 'They say themselves that the brake is weaker, or the strength stronger.',
      },
      {
        nl: 'Er komt een nieuwe zin of een nieuwe neiging, in eigen woorden.',
        en: 'Something new comes, a sentence or an urge, in their own words.',
      },
      { nl: 'Er is ruimte. Soms wordt er gelachen.', en: 'There’s room. Sometimes there’s laughter.' },
      { nl: 'Of er verschuift niets, en dat is dan ook goed.', en: 'Or nothing shifts, and that’s fine as well.' },
    ],
    pitfalls: [
      { nl: 'Jij roept uit dat er iets verschoven is.', en: 'You’re the one who announces the shift.' },
      { nl: 'Je plakt een positieve gedachte over de pijn.', en: 'You paste a positive thought over the pain.' },
      { nl: 'Je leest de schuifjes als een rapportcijfer.', en: 'You read the sliders like a school mark.' },
      {
        nl: 'Je hoopt zo hard op een verschuiving dat de ander je die cadeau doet.',
        en: 'You hope for a shift so hard that they make you a present of one.',
      },
      { nl: 'Je vult de stilte waarin de keuze had kunnen vallen.', en: 'You fill the silence in which the choice might have come.' },
    ],
  },
  {
    // Sources: OX, MCII.
    step: 'tryout',
    name: stepNames.tryout,
    hint: stepHints.tryout,
    purpose: {
      nl: 'Iets kleins doen waarin de kracht te zien is. Zo klein dat het kan, zo echt dat iemand het merkt.',
      en: 'Doing something small in which the strength shows. Small enough to happen, real enough to be noticed.',
    },
    guidelines: [
      {
        nl: 'Vraag eerst of iemand het graag wil, en dan pas naar het plan.',
        en: 'Ask first whether they would love to, and only then about the plan.',
      },
      { nl: 'Eén daad is genoeg, liefst een kleine.', en: 'One act is enough, and preferably a small one.' },
      {
        nl: 'Laat de kwaliteit in de daad te zien zijn. Vraag hoe dat eruitziet.',
        en: 'Let the quality show in the act. Ask what that looks like.',
      },
      {
        nl: 'Reken op de rem. Maak samen een als-danzin: als de rem erop gaat, dan doe ik dit.',
        en: 'Count on the brake. Make an if-then sentence together: if the brake comes on, I do this.',
      },
      {
        nl: 'Spreek af wanneer jullie terugkijken, en wie het zou kunnen merken.',
        en: 'Agree when you’ll look back, and who might notice.',
      },
      { nl: 'Oefen het als dat helpt. Nu meteen, hier in de kamer.', en: 'Rehearse it if that helps. Right now, here in the room.' },
    ],
    questions: [
      { dimension: 'wanting', text: { nl: 'Wat zou je graag eens proberen?', en: 'What would you love to try?' } },
      { dimension: 'wanting', text: { nl: 'Is dit een heel ja of een half ja?', en: 'Is this a whole yes, or half a yes?' } },
      { dimension: 'wanting', text: { nl: 'Voor wie of wat wil je dit doen?', en: 'For whom, or for what, do you want to do this?' } },
      {
        dimension: 'feeling',
        text: { nl: 'Doe het in gedachten alvast. Wat voel je?', en: 'Do it in your mind first. What do you feel?' },
      },
      {
        dimension: 'feeling',
        text: { nl: 'Is het klein genoeg? Luister eens naar je lijf.', en: 'Is it small enough? Listen to your body for a second.' },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Haal je kracht er eens bij, zoals straks vlak ervoor. Wat voel je?',
          en: 'Bring your strength in, as you will just before. What do you feel?',
        },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Op welk moment deze week krijg je de kans?', en: 'At what moment this week will you get the chance?' },
      },
      { dimension: 'thinking', text: { nl: 'Hoe begin je? Wat is je eerste zin?', en: 'How do you start? What’s your first sentence?' } },
      {
        dimension: 'thinking',
        text: { nl: 'Stel, de rem gaat erop. Wat doe je dan?', en: 'Say the brake comes on. What do you do then?' },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Waaraan ziet een ander dat je kracht meedoet?', en: 'How would someone else see that your strength is joining in?' },
      },
    ],
    signs: [
      { nl: 'Er staat een dag bij, en een ander zou het kunnen zien.', en: 'There’s a day to it, and someone else could see it.' },
      { nl: 'De ander heeft er zin in, ook al is het spannend.', en: 'They look forward to it, even if it’s daunting.' },
      { nl: 'Er ligt een antwoord klaar voor als de rem erop gaat.', en: 'An answer is ready for when the brake comes on.' },
      { nl: 'Het idee kwam van de coachee zelf.', en: 'The idea came from the coachee.' },
    ],
    pitfalls: [
      { nl: 'Je geeft huiswerk.', en: 'You give homework.' },
      { nl: 'Je maakt een keurig plan waar niemand naar verlangt.', en: 'You make a neat plan that nobody longs for.' },
      { nl: 'Je laat vijf voornemens tegelijk opschrijven.', en: 'You have five intentions written down at once.' },
      { nl: 'Je laat de stap zo groot dat de rem vanzelf wint.', en: 'You leave the step so big that the brake is bound to win.' },
      {
        nl: 'Je telt niet gelukt als fout, terwijl het nieuws is.',
        en: 'You count not managing it as a mistake, when it’s news.',
      },
    ],
  },
  {
    // Sources: PEI88.
    step: 'selfdirection',
    name: stepNames.selfdirection,
    hint: stepHints.selfdirection,
    purpose: {
      nl: 'De coachee loopt deze weg steeds vaker zonder jou, en blijft hem lopen als jij er niet meer bent.',
      en: 'The coachee walks this path more and more without you, and keeps walking it once you’re gone.',
    },
    guidelines: [
      { nl: 'Vraag eerst wat iemand al zonder jou deed.', en: 'Ask first what they already did without you.' },
      {
        nl: 'Maak de weg zichtbaar: welke stappen waren dit, en wat hielp?',
        en: 'Make the path visible: which steps were these, and what helped?',
      },
      {
        nl: 'Doe elke keer iets minder. Vraag pas als er niets vanzelf komt.',
        en: 'Do a little less each time. Ask only when nothing comes unasked.',
      },
      {
        nl: 'Gaat de ander uit zichzelf van denken naar voelen of willen? Zeg dat je het ziet.',
        en: 'Do they move from thinking to feeling or wanting unasked? Say that you saw it.',
      },
      {
        nl: 'Plan het late terugkijken nu al: na drie, zes en twaalf maanden.',
        en: 'Plan the late look back now: after three, six and twelve months.',
      },
      {
        nl: 'Zeg dat het oude patroon nog wel eens langskomt. Dat hoort erbij.',
        en: 'Say that the old pattern will drop by now and then. It’s part of this.',
      },
    ],
    questions: [
      {
        dimension: 'thinking',
        text: { nl: 'Wat heb je ontdekt dat je niet meer kwijt wilt?', en: 'What have you found that you want to keep?' },
      },
      {
        dimension: 'thinking',
        text: {
          nl: 'Hoe zou je dit aan een vriend uitleggen, in drie zinnen?',
          en: 'How would you explain this to a friend, in three sentences?',
        },
      },
      {
        dimension: 'thinking',
        text: {
          nl: 'Maak eens af, zoals het bij het begin was: “ik ben iemand die…”. En zoals het nu is?',
          en: 'Finish this the way it was at the start: “I’m someone who…” And the way it is now?',
        },
      },
      {
        dimension: 'thinking',
        text: {
          nl: 'Hoe keek je bij het begin naar de mensen om je heen? En hoe nu?',
          en: 'How did you see the people around you at the start? And how do you see them now?',
        },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Vertel eens over een keer dat het vanzelf ging.', en: 'Tell me about a time when it happened all by itself.' },
      },
      {
        dimension: 'thinking',
        text: { nl: 'Waaraan merk je dat het oude patroon in de buurt is?', en: 'How can you tell that the old pattern is nearby?' },
      },
      {
        dimension: 'feeling',
        text: { nl: 'Hoe is het om te merken dat je dit zelf kunt?', en: 'What’s it like to notice that you can do this yourself?' },
      },
      {
        dimension: 'feeling',
        text: {
          nl: 'Roep je kracht eens op, zonder mijn hulp. Wat merk je?',
          en: 'Call up your strength without my help. What do you notice?',
        },
      },
      {
        dimension: 'feeling',
        text: { nl: 'Wat voel je als je denkt aan verdergaan zonder mij?', en: 'What do you feel at the thought of going on without me?' },
      },
      {
        dimension: 'feeling',
        text: { nl: 'Wat was er moeilijk, en waar had je plezier in?', en: 'What was hard, and what did you enjoy?' },
      },
      { dimension: 'wanting', text: { nl: 'Hoe wil jij dit levend houden?', en: 'How do you want to keep this alive?' } },
      {
        dimension: 'wanting',
        text: { nl: 'Welk deel van dit gesprek wil je zelf leiden?', en: 'Which part of this conversation do you want to lead?' },
      },
      {
        dimension: 'wanting',
        text: { nl: 'Wie wil je om je heen als het lastig wordt?', en: 'Whom do you want around you when it gets hard?' },
      },
      {
        dimension: 'wanting',
        text: { nl: 'Wat wil je nog van mij, en wat niet meer?', en: 'What do you still want from me, and what no longer?' },
      },
    ],
    signs: [
      { nl: 'De ander begint, en jij volgt.', en: 'They begin, and you follow.' },
      { nl: 'De kracht dook op in een nieuwe situatie, zonder afspraak.', en: 'The strength showed up somewhere new, without a plan.' },
      { nl: 'Iemand anders heeft het gemerkt.', en: 'Someone else noticed.' },
      { nl: 'De coachee weet wat te doen als het stokt.', en: 'The coachee knows what to do when it stalls.' },
    ],
    pitfalls: [
      { nl: 'Je maakt jezelf nodig. Of de app.', en: 'You make yourself needed. Or the app.' },
      {
        nl: 'Je laat elke dag iets opschrijven, tot het plezier eruit is.',
        en: 'You have them write every day, until the joy has gone.',
      },
      { nl: 'Je vindt het klaar omdat het laatste gesprek goed voelt.', en: 'You call it finished because the last session feels good.' },
      { nl: 'Je stelt vragen die de ander allang zelf stelt.', en: 'You ask what they’ve long been asking themselves.' },
      { nl: 'Je laat het afscheid ongemerkt voorbijgaan.', en: 'You let the goodbye slip by unnoticed.' },
    ],
  },
]
