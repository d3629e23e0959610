// Difficult situations, with what the approach advises. Where coaching is not the right help, the advice says how to refer; it never
// diagnoses. Codes of sources: docs/method-sources.md.
// Telephone numbers are Dutch and Flemish in the Dutch texts; the English texts point to local services. Check them once a year.
import type { Difficulty } from '#method/difficulty/difficulty.ts'

export const difficulties: readonly Difficulty[] = [
  {
    key: 'buried-in-problem',
    title: { nl: 'Bedolven onder het probleem', en: 'Buried under the problem' },
    looksLike: {
      nl: 'Het verhaal wordt zwaarder bij elke zin. Er lijkt geen opening te zijn.',
      en: 'The story gets heavier with every sentence. There seems to be no way in.',
    },
    advice: [
      { nl: 'Erken eerst dat het zwaar is. Kort, en gemeend.', en: 'First acknowledge that it’s heavy. Briefly, and sincerely.' },
      { nl: 'Vraag dan welke verandering de ander zou wensen.', en: 'Then ask which change they would wish for.' },
      { nl: 'Zoek één moment waarop het even lichter was.', en: 'Look for one moment when it was a little lighter.' },
      { nl: 'Zak je zelf mee? Ga rechtop zitten en adem uit.', en: 'Are you sinking too? Sit up and breathe out.' },
    ],
    say: {
      nl: 'Dit weegt. Wat zou je graag anders zien, al is het maar een beetje?',
      en: 'This weighs a lot. What would you love to see change, if only a little?',
    },
    steps: ['contact', 'situation', 'ideal'],
    limit: false,
  },
  {
    // Sources: AVS.
    key: 'stays-in-head',
    title: { nl: 'Blijft in het hoofd', en: 'Stays in the head' },
    looksLike: {
      nl: 'Veel uitleg, veel “omdat”. Je vraagt naar een gevoel en krijgt een gedachte terug.',
      en: 'A lot of explaining, a lot of “because”. You ask for a feeling and a thought comes back.',
    },
    advice: [
      {
        nl: 'Laat het denken in zijn waarde. Het is een bron, alleen niet de enige.',
        en: 'Respect the thinking. It’s a source, just not the only one.',
      },
      {
        nl: 'Neem kleine stappen. Willen gaat vaak eerder open dan voelen.',
        en: 'Take small steps. Wanting often opens sooner than feeling does.',
      },
      { nl: 'Vraag naar iets gewoons: schouders, adem, handen.', en: 'Ask about something ordinary: shoulders, breath, hands.' },
      { nl: 'Praat zelf langzamer en korter. Jouw tempo nodigt uit.', en: 'Talk more slowly and say less. Your pace is an invitation.' },
      { nl: 'Kijk even of jij ook in je hoofd zit.', en: 'Check whether you’re in your head as well.' },
    ],
    say: {
      nl: 'Je hebt het helder op een rij. En als je even niets uitlegt, wat wil je dan?',
      en: 'You have it all clearly laid out. And with no explaining for a moment, what do you want?',
    },
    steps: ['situation', 'ideal', 'obstacle', 'tension'],
    limit: false,
  },
  {
    key: 'feels-nothing',
    title: { nl: '“Ik voel niks”', en: '“I feel nothing”' },
    looksLike: {
      nl: 'De ander zoekt, haalt de schouders op, en denkt misschien iets fout te doen.',
      en: 'They search, shrug, and perhaps think they’re getting it wrong.',
    },
    advice: [
      { nl: 'Geloof het. Niets voelen is ook een antwoord.', en: 'Believe it. Feeling nothing is an answer too.' },
      {
        nl: 'Vraag naar iets kleiners: spanning, energie, een beeld, een neiging.',
        en: 'Ask for something smaller: tension, energy, an image, an impulse.',
      },
      {
        nl: 'Geef een keuze: warm of koud, zwaar of licht, open of dicht.',
        en: 'Give a choice: warm or cold, heavy or light, open or closed.',
      },
      {
        nl: 'Dring niet aan. Probeer het later, bij iets wat meer leeft.',
        en: 'Don’t press. Try later, with something that’s more alive.',
      },
    ],
    say: {
      nl: 'Dat is prima. Is het in je lijf eerder zwaar of eerder licht?',
      en: 'That’s fine. In your body, is it on the heavy side or on the light side?',
    },
    steps: ['ideal', 'obstacle', 'tension', 'shift'],
    limit: false,
  },
  {
    key: 'waves-quality-away',
    title: { nl: 'Wuift een kwaliteit weg', en: 'Waves a quality away' },
    looksLike: {
      nl: '“Ach, dat doet toch iedereen.” Een lachje, en snel verder.',
      en: '“Oh, anyone would have done that.” A little laugh, and quickly on.',
    },
    advice: [
      { nl: 'Ga terug naar de daad. Daar valt weinig op af te dingen.', en: 'Go back to the act. There’s little to dispute there.' },
      { nl: 'Vraag welk woord wel past.', en: 'Ask which word would fit.' },
      {
        nl: 'Vraag wat er vanbinnen gebeurt bij het horen. Misschien is dat juist de rem.',
        en: 'Ask what it stirs inside. That may well be the brake.',
      },
      { nl: 'Overtuig niet. Parkeer het woord en kom er later op terug.', en: 'Don’t persuade. Park the word and come back to it later.' },
    ],
    say: {
      nl: 'Je hoeft het niet met me eens te zijn. Wat gebeurt er in je als ik dit zeg?',
      en: 'You don’t have to agree with me. What happens in you when I say this?',
    },
    steps: ['ideal', 'obstacle'],
    limit: false,
  },
  {
    // Sources: OFM.
    key: 'names-skills-only',
    title: { nl: 'Noemt alleen taken en vaardigheden', en: 'Names only tasks and skills' },
    looksLike: {
      nl: '“Ik kan goed plannen, ik ken het systeem.” Knap, maar je ziet de mens nog niet.',
      en: '“I plan well, I know the system.” Impressive, but you don’t see the person yet.',
    },
    advice: [
      { nl: 'Laat de vaardigheid staan. Vraag wat erachter zit.', en: 'Leave the skill standing. Ask what’s behind it.' },
      { nl: 'Zoek een moment dat spannend was en toch lukte.', en: 'Find a moment that was daunting and yet worked.' },
      { nl: 'Zoek een woord dat ook buiten het werk zou passen.', en: 'Look for a word that would fit outside work too.' },
      { nl: 'Bied een paar woorden aan, en laat kiezen.', en: 'Offer a few words, and let them choose.' },
    ],
    say: { nl: 'Plannen heb je geleerd. Wat van jezelf zat daarin?', en: 'Planning you learnt. What of yourself was in it?' },
    steps: ['ideal'],
    limit: false,
  },
  {
    // Sources: PEK.
    key: 'ideal-is-should',
    title: { nl: 'Het ideaal klinkt als moeten', en: 'The ideal sounds like a must' },
    looksLike: {
      nl: 'De woorden zijn mooi, maar de stem blijft vlak. Je hoort “ik zou eigenlijk…”.',
      en: 'The words are fine, but the voice stays flat. You hear “I really ought to…”.',
    },
    advice: [
      { nl: 'Zeg wat je hoort, zonder oordeel.', en: 'Say what you hear, without judging.' },
      { nl: 'Vraag of dit ideaal van de ander zelf is.', en: 'Ask whether this ideal is truly their own.' },
      {
        nl: 'Vraag wat het zou opleveren. Daar zit vaak het verlangen.',
        en: 'Ask what it would bring them. That’s often where the longing is.',
      },
      { nl: 'Let op het eerste woord dat leeft, en volg dat.', en: 'Listen for the first word that has life in it, and follow that.' },
    ],
    say: {
      nl: 'Ik hoor veel moeten. Wat zou je willen als niemand er iets van vond?',
      en: 'I hear a lot of “ought to”. What would you want if nobody had an opinion about it?',
    },
    steps: ['ideal', 'tryout'],
    limit: false,
  },
  {
    key: 'ideal-as-no-longer',
    title: { nl: 'Het ideaal is “niet meer…”', en: 'The ideal is “no longer…”' },
    looksLike: {
      nl: '“Ik wil niet meer zo moe zijn.” Je hoort vooral waar de ander vanaf wil.',
      en: '“I don’t want to be this tired any more.” You mostly hear what they want to be rid of.',
    },
    advice: [
      {
        nl: 'Erken waar de ander vanaf wil. Dat is de rem, en die is echt.',
        en: 'Acknowledge what they want to be rid of. That’s the brake, and it’s real.',
      },
      {
        nl: 'Vraag wat er komt als dat weg is. Wat ziet, doet en voelt de ander dan?',
        en: 'Ask what comes once that has gone. What do they see, do and feel then?',
      },
      { nl: 'Wacht op woorden zonder “niet”. Een beeld mag ook.', en: 'Wait for words without “not”. An image is fine too.' },
      {
        nl: 'Schrijf de wens op zoals de ander hem zegt. Maak hem niet mooier.',
        en: 'Write the wish down the way they say it. Don’t make it prettier.',
      },
    ],
    say: { nl: 'Daar wil je vanaf. Waar wil je naartoe?', en: 'That’s what you want to leave behind. Where do you want to go?' },
    steps: ['contact', 'ideal'],
    limit: false,
  },
  {
    key: 'no-moment-comes',
    title: { nl: 'Er komt geen moment boven', en: 'No moment comes to mind' },
    looksLike: {
      nl: '“De laatste tijd lukte er niets.” De ander zoekt, en vindt alleen wat vastliep.',
      en: '“Nothing has worked lately.” They search, and find only what got stuck.',
    },
    advice: [
      { nl: 'Zoek klein. Dat iemand hier nu zit, is ook gelukt.', en: 'Look small. That they’re sitting here now has worked as well.' },
      {
        nl: 'Maak hier en nu een ervaring: laat de ander één minuut doen wat die graag doet.',
        en: 'Make an experience here and now: for one minute, let them do something they like doing.',
      },
      { nl: 'Zeg wat je zag, en vraag wat de ander merkte.', en: 'Say what you saw, and ask what they noticed.' },
      {
        nl: 'Raakt al weken niets meer? Lees dan “Al weken somber en leeg”.',
        en: 'Has nothing touched them for weeks? Then read “Low and empty for weeks”.',
      },
    ],
    say: {
      nl: 'Dat geeft niet. Wat doe je graag, al is het klein? Laat het hier eens zien.',
      en: 'That’s fine. What do you like doing, however small? Show me, here.',
    },
    steps: ['situation', 'ideal'],
    limit: false,
  },
  {
    // Sources: MS.
    key: 'asks-for-tips',
    title: { nl: '“Ik weet het niet, zeg jij het maar”', en: '“I don’t know, you tell me”' },
    looksLike: {
      nl: 'De ander leunt achterover en kijkt naar jou. De oplossing ligt al op je tong.',
      en: 'They lean back and look at you. The solution is on the tip of your tongue.',
    },
    advice: [
      { nl: 'Wacht. In een stilte komt vaak meer dan je denkt.', en: 'Wait. More comes out of a silence than you might expect.' },
      { nl: 'Ga terug naar een moment waarop het wel lukte.', en: 'Go back to a moment when it did work.' },
      { nl: 'Vraag naar willen als weten niet lukt.', en: 'When knowing fails, ask about wanting.' },
      {
        nl: 'Geef je toch een tip? Zeg dat hij van jou is, en vraag wat hij oproept.',
        en: 'Giving a tip after all? Say it’s yours, and ask what it stirs.',
      },
    ],
    say: { nl: 'Je hoeft het niet te weten. Wat zou je willen proberen?', en: 'You don’t have to know. What would you like to try?' },
    steps: ['situation', 'ideal', 'tryout', 'selfdirection'],
    limit: false,
  },
  {
    // Sources: GTC.
    key: 'quick-fix',
    title: { nl: 'Wil snel een oplossing', en: 'Wants a quick solution' },
    looksLike: {
      nl: 'Er is haast. “Kunnen we niet gewoon naar het actieplan?”',
      en: 'There’s hurry. “Can’t we just get to the action plan?”',
    },
    advice: [
      { nl: 'Neem de haast serieus. Vraag wat er op het spel staat.', en: 'Take the hurry seriously. Ask what’s at stake.' },
      { nl: 'Leg in twee zinnen uit dat langzaam hier vaak sneller is.', en: 'Explain in two sentences that slow is often faster here.' },
      { nl: 'Spreek tien minuten af. Kijk daarna samen wat nodig is.', en: 'Agree on ten minutes. Then look together at what’s needed.' },
      { nl: 'Zoek in die tien minuten één wens die echt gevoeld is.', en: 'In those ten minutes, look for one wish that’s truly felt.' },
    ],
    say: {
      nl: 'Geef me tien rustige minuten. Daarna beslis jij of we een plan maken.',
      en: 'Give me ten quiet minutes. After that, you decide whether we make a plan.',
    },
    steps: ['contact', 'situation', 'tryout'],
    limit: false,
  },
  {
    key: 'real-external-obstacle',
    title: { nl: 'De belemmering van buiten is echt', en: 'The outer obstacle is real' },
    looksLike: {
      nl: 'Te veel werk, te weinig geld, een leidinggevende bij wie het niet veilig is.',
      en: 'Too much work, too little money, a manager who isn’t safe to be around.',
    },
    advice: [
      { nl: 'Zeg dat het echt is. Maak er geen innerlijk probleem van.', en: 'Say that it’s real. Don’t turn it into an inner problem.' },
      {
        nl: 'Spreek eerst iets af voor buiten: wie kan wat doen, en wanneer?',
        en: 'First agree on something out there: who can do what, and when?',
      },
      {
        nl: 'Denk mee over steun: bedrijfsarts, vertrouwenspersoon, vakbond, een jurist.',
        en: 'Think along about support: occupational health, a confidential adviser, a union, a lawyer.',
      },
      { nl: 'Vraag daarna pas wat het met iemand doet.', en: 'Only then ask what it does to the person.' },
      { nl: 'Is het onveilig? Dan gaat veiligheid voor coaching.', en: 'Is it unsafe? Then safety comes before coaching.' },
    ],
    say: {
      nl: 'Dit is echt, en het ligt buiten jou. Wie zou hier iets aan kunnen doen?',
      en: 'This is real, and it lies outside you. Who could do something about it?',
    },
    steps: ['situation', 'obstacle', 'tryout'],
    limit: false,
  },
  {
    key: 'only-sunny',
    title: { nl: 'Het moet zonnig blijven', en: 'It has to stay sunny' },
    looksLike: {
      nl: 'Mooie woorden, veel energie. En toch loopt het steeds op hetzelfde punt vast.',
      en: 'Lovely words, lots of energy. And still it gets stuck at the same point every time.',
    },
    advice: [
      { nl: 'Geniet mee van wat er al is. Dat is echt.', en: 'Enjoy what’s already there. It’s real.' },
      { nl: 'Vraag waar de kracht nog niet doorkomt.', en: 'Ask where the strength doesn’t get through yet.' },
      {
        nl: 'Kijk naar de rem terwijl de kracht erbij is. Dan is het minder eng.',
        en: 'Look at the brake with the strength beside it. It’s less scary that way.',
      },
      { nl: 'Houd het licht en kort. Eén kleine rem is genoeg.', en: 'Keep it light and short. One small brake is enough.' },
    ],
    say: {
      nl: 'Ik zie hoeveel er al stroomt. Waar hapert het nog?',
      en: 'I can see how much is already flowing. Where does it still catch?',
    },
    steps: ['ideal', 'obstacle', 'selfdirection'],
    limit: false,
  },
  {
    key: 'tears',
    title: { nl: 'Er komen tranen', en: 'Tears come' },
    looksLike: {
      nl: 'De ander schrikt ervan, verontschuldigt zich, of praat er snel overheen.',
      en: 'They’re startled, apologise, or quickly talk past it.',
    },
    advice: [
      { nl: 'Blijf. Je hoeft niets te doen en niets te zeggen.', en: 'Stay. You don’t have to do or say anything.' },
      { nl: 'Zeg dat het er mag zijn, en dat stoppen ook mag.', en: 'Say that it may be here, and that stopping is fine too.' },
      { nl: 'Vraag niet meteen wat het betekent.', en: 'Don’t ask straight away what it means.' },
      { nl: 'Vraag later waar het aan raakt. Soms is dat een verlangen.', en: 'Ask later what it touches. Sometimes that’s a longing.' },
    ],
    say: { nl: 'Neem je tijd. Hier is plek voor.', en: 'Take your time. There’s room for this.' },
    steps: ['situation', 'ideal', 'obstacle', 'tension', 'shift'],
    limit: false,
  },
  {
    key: 'long-silence',
    title: { nl: 'Het blijft lang stil', en: 'A long silence' },
    looksLike: { nl: 'Niemand zegt iets. Jij begint de seconden te tellen.', en: 'Nobody speaks. You start counting the seconds.' },
    advice: [
      { nl: 'Laat het stil. Vaak is er vanbinnen iemand aan het werk.', en: 'Let it be silent. Often someone is at work inside.' },
      {
        nl: 'Adem uit en kijk zacht. Staren maakt een stilte zwaar.',
        en: 'Breathe out and soften your gaze. Staring makes a silence heavy.',
      },
      { nl: 'Twijfel je of het een goede stilte is? Vraag het zacht.', en: 'Not sure it’s a good silence? Ask, softly.' },
      { nl: 'Voelt de stilte dicht? Ga dan terug naar het contact.', en: 'Does the silence feel closed? Then go back to the contact.' },
    ],
    say: {
      nl: 'Neem alle tijd. Zeg het maar als je er bent, of als je me nodig hebt.',
      en: 'Take all the time you like. Tell me when you’re ready, or when you need me.',
    },
    steps: ['contact', 'ideal', 'tension', 'shift'],
    limit: false,
  },
  {
    key: 'strong-pain',
    title: { nl: 'Het doet te veel pijn', en: 'It hurts too much' },
    looksLike: {
      nl: 'De adem stokt, of de ander verdwijnt in het gevoel. De kracht is ver weg.',
      en: 'The breath catches, or they disappear into the feeling. The strength is far away.',
    },
    advice: [
      {
        nl: 'Vertraag. Ogen open, voeten op de grond, kijk samen de kamer rond.',
        en: 'Slow down. Eyes open, feet on the floor, look round the room together.',
      },
      {
        nl: 'Noem de kracht van eerder, en het gebaar dat erbij hoorde.',
        en: 'Mention the strength from before, and the gesture that went with it.',
      },
      { nl: 'Maak het korter en kleiner. Stoppen mag altijd.', en: 'Make it shorter and smaller. Stopping is always fine.' },
      { nl: 'Vraag wat nu helpt: water, lucht, even niets.', en: 'Ask what would help now: water, air, nothing for a while.' },
      {
        nl: 'Blijft het te groot? Stop, zeg dat dit meer vraagt dan coaching, en noem de huisarts.',
        en: 'Is it still too big? Stop, say this asks for more than coaching, and suggest their doctor.',
      },
    ],
    say: {
      nl: 'We hoeven nergens heen. Voel je voeten, en zeg me wat je nu nodig hebt.',
      en: 'We don’t have to go anywhere. Feel your feet, and tell me what you need now.',
    },
    steps: [],
    limit: true,
  },
  {
    key: 'life-story',
    title: { nl: 'Een levensverhaal zonder einde', en: 'A life story without an end' },
    looksLike: {
      nl: 'Elk antwoord begint verder terug. Na een halfuur zijn jullie nog niet hier.',
      en: 'Each answer starts further back. Half an hour on, you haven’t reached today.',
    },
    advice: [
      { nl: 'Onderbreek vriendelijk. Dat mag, en het helpt.', en: 'Interrupt kindly. You may, and it helps.' },
      { nl: 'Vat in één zin samen wat telt voor vandaag.', en: 'Sum up in one sentence what counts for today.' },
      { nl: 'Vraag wat er nu te merken is, tijdens het vertellen.', en: 'Ask what can be noticed now, in the telling.' },
      { nl: 'Je hoeft de oorsprong niet te kennen om verder te kunnen.', en: 'You don’t need to know the origin to move on.' },
    ],
    say: {
      nl: 'Ik onderbreek je, want ik wil je niet kwijtraken. Wat doet dit nu met je, hier?',
      en: 'Let me interrupt, because I don’t want to lose you. What does this do to you, here and now?',
    },
    steps: ['contact', 'situation', 'obstacle'],
    limit: false,
  },
  {
    key: 'self-judgement',
    title: { nl: 'Is hard voor zichzelf', en: 'Is hard on themselves' },
    looksLike: {
      nl: '“Wat stom dat ik dit nog steeds doe.” Kijken wordt straffen.',
      en: '“How stupid that I still do this.” Looking turns into punishing.',
    },
    advice: [
      { nl: 'Merk de hardheid op, zonder ook daar weer over te oordelen.', en: 'Notice the hardness, without judging that as well.' },
      { nl: 'Vraag hoe een goede vriend hiernaar zou kijken.', en: 'Ask how a good friend would look at this.' },
      { nl: 'Praat zelf zachter. De ander volgt vaak.', en: 'Speak more softly yourself. They often follow.' },
      {
        nl: 'Ga terug naar de kracht. Van daaruit is mild kijken makkelijker.',
        en: 'Go back to the strength. From there it’s easier to look kindly.',
      },
    ],
    say: {
      nl: 'Stel dat iemand van wie je houdt dit deed. Met welke ogen keek je dan?',
      en: 'Suppose someone you love did this. With what eyes would you look?',
    },
    steps: ['obstacle', 'tension', 'selfdirection'],
    limit: false,
  },
  {
    key: 'no-shift',
    title: { nl: 'Er verschuift niets', en: 'Nothing shifts' },
    looksLike: {
      nl: 'Kracht en rem zijn gezien en gevoeld. En toch blijft alles zoals het was.',
      en: 'Strength and brake have been seen and felt. And still everything stays as it was.',
    },
    advice: [
      { nl: 'Forceer niets. Opmerken is genoeg voor vandaag.', en: 'Force nothing. Having noticed will do for now.' },
      { nl: 'Vraag wat er wel is, zonder dat het anders moet.', en: 'Ask what’s there, with no need for it to change.' },
      { nl: 'Kijk of de kracht echt gevoeld is, of alleen genoemd.', en: 'See whether the strength was really felt, or only named.' },
      { nl: 'Sluit af met iets kleins dat goed is om mee te nemen.', en: 'Close with something small that’s good to take along.' },
      { nl: 'Ben je teleurgesteld? Merk het op, en houd het bij jezelf.', en: 'Are you disappointed? Notice it, and keep it with you.' },
    ],
    say: {
      nl: 'Het hoeft nu niet te bewegen. Wat is er, als het er gewoon mag zijn?',
      en: 'It doesn’t have to move now. What’s here, if it may simply be here?',
    },
    steps: ['tension', 'shift'],
    limit: false,
  },
  {
    key: 'old-pattern-returns',
    title: { nl: 'Het oude patroon is terug', en: 'The old pattern is back' },
    looksLike: { nl: '“Zie je wel, ik ben weer terug bij af.” De moed zakt.', en: '“There you go, back to square one.” Courage sinks.' },
    advice: [
      {
        nl: 'Zeg dat dit erbij hoort. Een patroon vertrekt zelden in één keer.',
        en: 'Say that this is part of it. A pattern seldom leaves in one go.',
      },
      { nl: 'Vraag wat er deze keer anders was, al was het een seconde.', en: 'Ask what went differently, if only for a second.' },
      {
        nl: 'Vraag wanneer de ander het doorhad: dagen later, achteraf of middenin. Eerder merken is ook verandering.',
        en: 'Ask when they noticed: days later, afterwards or midway. Noticing sooner is change as well.',
      },
      { nl: 'Neem het als nieuwe situatie en loop de weg nog eens.', en: 'Take it as a new situation and walk the path once more.' },
    ],
    say: { nl: 'Je hebt het gezien. Op welk moment had je het door?', en: 'You saw it. At what moment did you catch it?' },
    steps: ['situation', 'tryout', 'selfdirection'],
    limit: false,
  },
  {
    key: 'intention-not-done',
    title: { nl: 'Het voornemen is niet gedaan', en: 'The intention wasn’t carried out' },
    looksLike: {
      nl: 'De ander komt binnen met excuses, of slaat het onderwerp over.',
      en: 'They come in with apologies, or skip the subject.',
    },
    advice: [
      { nl: 'Niet gedaan is nieuws, geen fout. Wees nieuwsgierig.', en: 'Not done is news, not a mistake. Be curious.' },
      { nl: 'Vraag naar het moment waarop het bijna gebeurde.', en: 'Ask about the moment when it nearly happened.' },
      {
        nl: 'Te groot, of niet echt gewild? Maak het kleiner, of laat het los.',
        en: 'Too big, or not really wanted? Make it smaller, or let it go.',
      },
      { nl: 'Kijk wat de rem deed, en wat er toch lukte.', en: 'See what the brake did, and what worked all the same.' },
    ],
    say: {
      nl: 'Fijn dat je het gewoon zegt. Wat gebeurde er op het moment zelf?',
      en: 'I’m glad you just say so. What happened at the moment itself?',
    },
    steps: ['contact', 'tryout', 'selfdirection'],
    limit: false,
  },
  {
    // Sources: PEI79, MBW, LVSC.
    key: 'much-reflecting-little-changing',
    title: { nl: 'Veel nadenken, weinig verandering', en: 'Much thinking, little change' },
    looksLike: {
      nl: 'Bladzijden vol, en elke week dezelfde zinnen. Het denken draait rond.',
      en: 'Pages full, and the same sentences every week. The thinking goes round in circles.',
    },
    advice: [
      { nl: 'Maak het schrijven korter, of laat het een week.', en: 'Make the writing shorter, or leave it for a week.' },
      { nl: 'Ga naar het lijf: lopen, staan, een gebaar.', en: 'Go to the body: walk, stand, make a gesture.' },
      { nl: 'Vraag wat iemand wil, en wat er vandaag al kan.', en: 'Ask what they want, and what’s possible today.' },
      {
        nl: 'Kijk naar de drukte. Wie overloopt, heeft soms eerst rust nodig.',
        en: 'Look at the workload. Someone who is overflowing may need rest first.',
      },
      {
        nl: 'Blijft het malen, ook ’s nachts? Noem dan de huisarts.',
        en: 'Does it keep churning, at night too? Then suggest seeing a doctor.',
      },
    ],
    say: {
      nl: 'Je hoofd heeft hard gewerkt. Zullen we even gaan staan, en voelen wat je wilt?',
      en: 'Your head has worked hard. Shall we stand up, and feel what you want?',
    },
    steps: ['obstacle', 'tryout', 'selfdirection'],
    limit: false,
  },
  {
    // Sources: RUIT, LES, AOB.
    key: 'dislikes-reflecting',
    title: { nl: 'Houdt niet van reflecteren of bijhouden', en: 'Dislikes reflecting or keeping notes' },
    looksLike: { nl: 'Een zucht bij het woord alleen al. De notities blijven leeg.', en: 'A sigh at the very word. The notes stay empty.' },
    advice: [
      { nl: 'Maak het vrijwillig, en meen dat.', en: 'Make it voluntary, and mean it.' },
      { nl: 'Doe het pratend, wandelend, of met één foto of woord.', en: 'Do it by talking, by walking, or with one photo or word.' },
      { nl: 'Noem het geen reflecteren. Vraag gewoon wat er gebeurde.', en: 'Don’t call it reflecting. Just ask what happened.' },
      { nl: 'Vraag wat wel werkt, en doe dat.', en: 'Ask what does work, and do that.' },
    ],
    say: {
      nl: 'Je hoeft niets op te schrijven. Vertel me één ding dat bleef hangen.',
      en: 'There’s nothing to write down. Tell me one thing that stayed with you.',
    },
    steps: ['contact', 'tryout', 'selfdirection'],
    limit: false,
  },
  {
    key: 'finds-it-woolly',
    title: { nl: 'Vindt het zweverig', en: 'Finds it woolly' },
    looksLike: {
      nl: 'Een grapje over gevoel, een blik op de klok. “Ik ben meer van het doen.”',
      en: 'A joke about feelings, a glance at the clock. “I’m more of a doer.”',
    },
    advice: [
      {
        nl: 'Neem het serieus. Voor wie het niet kent, klinkt het ook vreemd.',
        en: 'Take it seriously. To someone new it does sound odd.',
      },
      {
        nl: 'Zeg het in gewone woorden: wat je denkt, wat je voelt, wat je wilt.',
        en: 'Say it in plain words: what you think, what you feel, what you want.',
      },
      {
        nl: 'Begin bij doen. Vraag dan wat de ander wilde, en pas daarna wat die voelde.',
        en: 'Begin with doing. Then ask what they wanted, and only after that what they felt.',
      },
      {
        nl: 'Vraag of je één ding mag proberen. Vraag daarna of het iets opleverde.',
        en: 'Ask whether you may try one thing. Afterwards, ask whether it brought anything.',
      },
      { nl: 'Praat je zelf in vaktaal? Zeg het gewoner.', en: 'Are you talking jargon? Say it more plainly.' },
    ],
    say: {
      nl: 'Snap ik. Zullen we het één minuut proberen? Daarna zeg jij of je er iets aan hebt.',
      en: 'I get that. Shall we try it for one minute? Then you tell me whether it’s any use.',
    },
    steps: ['contact', 'ideal', 'tension'],
    limit: false,
  },
  {
    key: 'pleases-coach',
    title: { nl: 'Zegt wat jij graag hoort', en: 'Says what you like to hear' },
    looksLike: {
      nl: 'Alles klopt, alles helpt, elke vraag is een goede vraag. En er verandert niets.',
      en: 'Everything fits, everything helps, every question is a good one. And nothing changes.',
    },
    advice: [
      { nl: 'Maak “nee” makkelijk. Vraag erom.', en: 'Make “no” easy. Ask for it.' },
      { nl: 'Bied een woord aan en vraag wat er niet aan klopt.', en: 'Offer a word and ask what’s wrong with it.' },
      { nl: 'Laat de ander het begin en het einde van het gesprek kiezen.', en: 'Let them choose how the session begins and ends.' },
      { nl: 'Kijk eens of jij instemming zoekt.', en: 'Have a look at whether you’re seeking approval.' },
    ],
    say: { nl: 'Wat klopte er niet helemaal aan mijn vraag?', en: 'What wasn’t quite right about my question?' },
    steps: ['contact', 'ideal', 'shift'],
    limit: false,
  },
  {
    key: 'leans-on-coach',
    title: { nl: 'Leunt op jou', en: 'Leans on you' },
    looksLike: {
      nl: '“Zonder jou lukt het me niet.” Elke week komt er een vraag tussendoor.',
      en: '“I can’t do it without you.” Every week a question arrives in between.',
    },
    advice: [
      { nl: 'Wees blij met het vertrouwen, en geef het terug.', en: 'Be glad of the trust, and hand it back.' },
      { nl: 'Vraag wat iemand al deed voordat de vraag kwam.', en: 'Ask what they had already done before the question came.' },
      {
        nl: 'Spreek af welke vraag iemand voortaan eerst zichzelf stelt.',
        en: 'Agree on a question they’ll ask themselves first from now on.',
      },
      { nl: 'Maak de tijd tussen gesprekken langer, in overleg.', en: 'Lengthen the time between sessions, by agreement.' },
      { nl: 'Kijk eens of jij het fijn vindt om nodig te zijn.', en: 'Have a look at whether you enjoy being needed.' },
    ],
    say: {
      nl: 'Stel dat ik onbereikbaar ben. Wat zou je jezelf dan vragen?',
      en: 'Suppose you couldn’t reach me. What would you ask yourself?',
    },
    steps: ['tryout', 'selfdirection'],
    limit: false,
  },
  {
    key: 'coach-pattern',
    title: { nl: 'Je eigen patroon is wakker', en: 'Your own pattern is awake' },
    looksLike: {
      nl: 'Je wilt redden, je krijgt haast, of je gaat het gevoel uit de weg.',
      en: 'You want to rescue, you start to hurry, or you avoid the feeling.',
    },
    advice: [
      {
        nl: 'Merk het op en adem uit. Je hoeft het nu niet op te lossen.',
        en: 'Notice it and breathe out. You don’t have to solve it now.',
      },
      { nl: 'Voel je eigen kracht weer, naast die van de ander.', en: 'Feel your own strength again, beside theirs.' },
      { nl: 'Neem een pauze als je die nodig hebt.', en: 'Take a break if you need one.' },
      {
        nl: 'Schrijf na afloop op wat het bij je raakte. Alleen voor jezelf.',
        en: 'Write down afterwards what it touched in you. For your eyes only.',
      },
      { nl: 'Neem het mee naar supervisie of naar je eigen coach.', en: 'Take it to supervision or to your own coach.' },
    ],
    say: {
      nl: 'Ik merk dat ik te snel ga. Ik wil even stil zijn en opnieuw luisteren.',
      en: 'I notice I’m going too fast. Let me be quiet for a moment and listen afresh.',
    },
    steps: ['contact', 'obstacle', 'tension', 'shift'],
    limit: false,
  },
  {
    key: 'coach-sees-no-strength',
    title: { nl: 'Je ziet even niets moois', en: 'You can’t see any strength' },
    looksLike: {
      nl: 'Je ergert je of dwaalt af. Er komt geen woord op dat je meent.',
      en: 'You’re irritated, or you drift. No word comes to mind that you would mean.',
    },
    advice: [
      { nl: 'Zeg niets wat je niet meent. Dat hoort iemand.', en: 'Say nothing you don’t mean. People can hear it.' },
      { nl: 'Vraag naar een moment dat de ander koestert, en kijk opnieuw.', en: 'Ask for a moment they cherish, and look again.' },
      {
        nl: 'Kijk ook naar je ergernis. Wat raakt dit in mij?',
        en: 'Look at your irritation too. What does this touch in me?',
      },
      { nl: 'Vraag hoe anderen deze mens zien op een goede dag.', en: 'Ask how others see this person on a good day.' },
      { nl: 'Blijft het zo? Bespreek het in supervisie.', en: 'Does it last? Take it to supervision.' },
    ],
    say: {
      nl: 'Vertel eens over iets waar je laatst helemaal in opging.',
      en: 'Tell me about something you got completely absorbed in lately.',
    },
    steps: ['contact', 'ideal'],
    limit: false,
  },
  {
    key: 'model-as-recipe',
    title: { nl: 'Je werkt het model af als recept', en: 'You’re following the model like a recipe' },
    looksLike: {
      nl: 'Je denkt aan de volgende stap terwijl de ander nog praat. Er komen brave antwoorden.',
      en: 'You think of the next step while they’re still talking. The answers are dutiful.',
    },
    advice: [
      { nl: 'Leg de kaart weg, ook deze.', en: 'Put the card away, this one too.' },
      { nl: 'Kijk weer naar wie er voor je zit.', en: 'Look again at who is sitting there.' },
      { nl: 'Vraag wat er voor de ander nu toe doet.', en: 'Ask what matters to them now.' },
      { nl: 'Stappen mogen door elkaar, en mogen wegblijven.', en: 'Steps may come in any order, and may be left out.' },
    ],
    say: {
      nl: 'Ik zat even bij mijn vragen, en niet bij jou. Wat is er nu belangrijk?',
      en: 'I was with my questions for a moment, not with you. What matters right now?',
    },
    steps: ['contact', 'situation', 'ideal', 'obstacle', 'tension', 'shift', 'tryout', 'selfdirection'],
    limit: false,
  },
  {
    // Sources: NOBCO, CCC.
    key: 'sent-by-sponsor',
    title: { nl: 'Gestuurd door een opdrachtgever', en: 'Sent by someone else' },
    looksLike: {
      nl: 'De ander zit er omdat het moet. Het doel stond al op papier.',
      en: 'They’re here because they have to be. The goal was already on paper.',
    },
    advice: [
      {
        nl: 'Maak de afspraak met z’n drieën, met de coachee aan tafel.',
        en: 'Make the agreement with all three, the coachee at the table.',
      },
      {
        nl: 'Leg vast dat de coachee bepaalt wat er gemeld wordt.',
        en: 'Put in writing that nothing is reported without the coachee’s say.',
      },
      {
        nl: 'Geef de tegenzin een plek. Daar is iets voor te zeggen.',
        en: 'Give the reluctance a place. There’s something to be said for it.',
      },
      {
        nl: 'Zoek waar het gestelde doel en het eigen verlangen elkaar raken.',
        en: 'Look for where the set goal and their own longing touch.',
      },
      {
        nl: 'Wil iemand echt niet? Dan is stoppen een eerlijke uitkomst.',
        en: 'Do they really not want this? Then stopping is an honest outcome.',
      },
    ],
    say: {
      nl: 'Je bent gestuurd, en daar mag je iets van vinden. Wat zou dit voor jou de moeite waard maken?',
      en: 'You were sent, and you may have feelings about that. What would make this worthwhile for you?',
    },
    steps: ['contact', 'ideal'],
    limit: false,
  },
  {
    // Sources: NOBCO.
    key: 'sponsor-asks',
    title: { nl: 'De opdrachtgever vraagt hoe het gaat', en: 'The sponsor asks how it’s going' },
    looksLike: {
      nl: 'Een mailtje, of een praatje bij de koffie. “En, schiet het op?”',
      en: 'An email, or a word over coffee. “So, any progress?”',
    },
    advice: [
      {
        nl: 'Vertel alleen wat de coachee heeft vrijgegeven. Ook geen knipoog.',
        en: 'Tell only what the coachee has released. Not even with a wink.',
      },
      { nl: 'Verwijs naar de afspraak die jullie samen maakten.', en: 'Point to the agreement you all made.' },
      { nl: 'Vertel de coachee dat ernaar gevraagd is.', en: 'Tell the coachee that somebody asked.' },
      { nl: 'Nodig de opdrachtgever uit om het zelf te vragen.', en: 'Invite the sponsor to ask in person.' },
    ],
    say: {
      nl: 'Vraag het gerust zelf. Wat we bespreken, blijft tussen de coachee en mij.',
      en: 'Feel free to ask in person. What we talk about stays between the coachee and me.',
    },
    steps: ['contact', 'selfdirection'],
    limit: false,
  },
  {
    key: 'team-not-free-to-speak',
    title: { nl: 'Het team durft niet vrijuit', en: 'The team doesn’t speak freely' },
    looksLike: {
      nl: 'De leidinggevende zit erbij, de groep is klein, of iemand zegt niets.',
      en: 'The manager is present, the group is small, or someone says nothing.',
    },
    advice: [
      {
        nl: 'Begin met kwaliteiten die mensen bij elkaar zien, met een voorbeeld erbij.',
        en: 'Begin with qualities people see in each other, with an example.',
      },
      { nl: 'Laat mensen ook zonder naam bijdragen.', en: 'Let people contribute without a name as well.' },
      { nl: 'Spreek af dat iedereen mag passen, zonder uitleg.', en: 'Agree that everyone may pass, without explaining.' },
      {
        nl: 'Toon uitkomsten pas vanaf vijf mensen. Met minder herken je elkaar.',
        en: 'Show results only once there are five people. With fewer, people recognise each other.',
      },
      {
        nl: 'Bespreek vooraf met de leidinggevende wie wat te zien krijgt.',
        en: 'Settle with the manager beforehand who gets to see what.',
      },
    ],
    say: {
      nl: 'Passen mag, zonder reden. Wie wil, noemt iets moois dat een collega deze week deed.',
      en: 'You may pass, no reason needed. Anyone who likes: name something fine a colleague did this week.',
    },
    steps: ['contact', 'ideal', 'obstacle'],
    limit: false,
  },
  {
    key: 'team-points-upwards',
    title: { nl: 'Het team wijst naar boven', en: 'The team points upwards' },
    looksLike: {
      nl: '“Eerst moet de directie iets doen.” Iedereen knikt, en daar stopt het.',
      en: '“Management has to act first.” Everyone nods, and there it stops.',
    },
    advice: [
      {
        nl: 'Geef ruimte aan wat echt van buiten komt. Spreek af wie het waar neerlegt.',
        en: 'Make room for what really comes from outside. Agree who takes it where.',
      },
      {
        nl: 'Vraag dan wat dit team zelf belangrijk vindt. Daar begint het ideaal.',
        en: 'Then ask what matters to this team itself. That’s where the ideal begins.',
      },
      {
        nl: 'Vraag waar het al gebeurt, met een voorbeeld van deze week.',
        en: 'Ask where it already happens, with an example from this week.',
      },
      {
        nl: 'Vraag wat het team zelf doet op het moment dat het vastloopt. Antwoorden mag zonder naam.',
        en: 'Ask what the team itself does at the moment it gets stuck. Answers may come without a name.',
      },
    ],
    say: {
      nl: 'Dat leggen we neer waar het hoort. En wat willen jullie zelf, ook als daar nog niets verandert?',
      en: 'We’ll take that where it belongs. And what do you want yourselves, even if nothing changes there yet?',
    },
    steps: ['situation', 'ideal', 'obstacle'],
    limit: false,
  },
  {
    key: 'team-blames-one',
    title: { nl: 'Eén collega is het probleem', en: 'One colleague is the problem' },
    looksLike: { nl: 'Alles wijst naar één naam, of naar één lege stoel.', en: 'Everything points to one name, or to one empty chair.' },
    advice: [
      {
        nl: 'Praat niet over wie er niet bij is. Breng het terug naar wat hier gebeurt.',
        en: 'Don’t discuss anyone who isn’t there. Bring it back to what happens here.',
      },
      {
        nl: 'Bescherm wie genoemd wordt, ook als je de ergernis begrijpt.',
        en: 'Protect whoever is named, even if you understand the annoyance.',
      },
      {
        nl: 'Vraag wat het team samen zou willen, en wat dat bij ieder oproept.',
        en: 'Ask what the team would want together, and what that stirs in each of them.',
      },
      {
        nl: 'Zoek het patroon: wat doet de een, en wat doet de ander dan?',
        en: 'Look for the pattern: what does one do, and what does the other do then?',
      },
      {
        nl: 'Gaat het om pesten of dreiging? Wijs de weg naar de vertrouwenspersoon.',
        en: 'Is it about bullying or threats? Point the way to the confidential adviser.',
      },
    ],
    say: {
      nl: 'Ik hoor een naam. Wat gebeurt er tussen jullie, en wat zouden jullie liever zien?',
      en: 'I hear a name. What happens between you, and what would you rather see?',
    },
    steps: ['situation', 'obstacle', 'tension'],
    limit: false,
  },
  {
    key: 'team-stays-polite',
    title: { nl: 'Het team blijft beleefd', en: 'The team stays polite' },
    looksLike: {
      nl: 'Mooie kwaliteiten, aardige woorden. Wat echt knelt, komt niet op tafel.',
      en: 'Fine qualities, kind words. What really pinches stays off the table.',
    },
    advice: [
      {
        nl: 'Vraag bij elke kwaliteit naar de daad. Dan is het meer dan aardig.',
        en: 'Ask for the act with each quality. Then it’s more than kind.',
      },
      {
        nl: 'Laat eerst voelen wat dit team samen kan. Daarna durft het meer.',
        en: 'First let them feel what this team can do together. Then it dares more.',
      },
      {
        nl: 'Laat de rem zonder naam opschrijven: één zin die begint met “wij”.',
        en: 'Have the brake written down without a name: one sentence that begins with “we”.',
      },
      {
        nl: 'Kies samen één zin, en kijk er mild naar. Los nog niets op.',
        en: 'Choose one sentence together, and look at it gently. Solve nothing yet.',
      },
    ],
    say: {
      nl: 'Jullie zien veel moois in elkaar. Welke zin zegt hier niemand hardop?',
      en: 'You see a lot of good in each other. Which sentence does nobody say out loud here?',
    },
    steps: ['ideal', 'obstacle', 'tension'],
    limit: false,
  },
  {
    // Sources: HLN, NOBCO.
    key: 'worn-out',
    title: { nl: 'Helemaal op', en: 'Completely worn out' },
    looksLike: {
      nl: 'Slapen en denken lukt niet meer, tranen zitten hoog, het lijf doet niet meer mee.',
      en: 'Sleep and thought no longer come, tears are close, the body has stopped joining in.',
    },
    advice: [
      { nl: 'Stop met doelen en voornemens. Nu telt herstel.', en: 'Stop with goals and intentions. Recovery comes first now.' },
      {
        nl: 'Zeg dat dit meer vraagt dan coaching. Wat het is, zegt een arts.',
        en: 'Say that this asks for more than coaching. What it is, a doctor will say.',
      },
      {
        nl: 'Nog geen arts betrokken? Regel samen een afspraak met huisarts of bedrijfsarts, liefst vandaag.',
        en: 'No doctor involved yet? Arrange an appointment together, preferably today.',
      },
      {
        nl: 'Spreek met niemand op het werk zonder toestemming van de coachee.',
        en: 'Speak to nobody at work without the coachee’s consent.',
      },
      { nl: 'Spreek af wanneer jullie kijken of coaching weer past.', en: 'Agree when you’ll see whether coaching fits again.' },
    ],
    say: {
      nl: 'Je hoeft hier even niets te kunnen. Kijkt er al een arts mee?',
      en: 'You don’t have to manage anything here. Is a doctor looking after you yet?',
    },
    steps: [],
    limit: true,
  },
  {
    // Sources: HLN, NOBCO.
    key: 'low-for-weeks',
    title: { nl: 'Al weken somber en leeg', en: 'Low and empty for weeks' },
    looksLike: {
      nl: 'Nergens zin in, slecht slapen, nauwelijks energie. Ook iets moois raakt niet.',
      en: 'No heart for anything, poor sleep, hardly any energy. Even good things don’t touch.',
    },
    advice: [
      {
        nl: 'Stop de oefening. Zoeken naar kracht kan het nu nog leger maken.',
        en: 'Stop the exercise. Searching for strength can add to the emptiness now.',
      },
      {
        nl: 'Zeg wat je ziet en plak er geen woord op. Dat is aan een arts.',
        en: 'Say what you see and put no label on it. That’s for a doctor.',
      },
      {
        nl: 'Zeg dat dit meer vraagt dan coaching. Help met bellen naar de huisarts.',
        en: 'Say that this asks for more than coaching. Help to call the doctor.',
      },
      {
        nl: 'Vraag ook rustig naar gedachten aan de dood. Zijn die er, bel dan samen de huisarts of 113 (in Vlaanderen 1813).',
        en: 'Ask calmly about thoughts of death too. If there are any, call the doctor or a crisis line together.',
      },
      {
        nl: 'Spreek af of coaching pauzeert, of doorgaat naast andere hulp.',
        en: 'Agree whether coaching pauses, or goes on beside other help.',
      },
    ],
    say: {
      nl: 'Ik zie hoe zwaar het al weken is. Dit vraagt meer dan ik kan bieden. Zullen we je huisarts bellen?',
      en: 'I see how heavy these weeks have been. This needs more than I can offer. Shall we call your doctor?',
    },
    steps: [],
    limit: true,
  },
  {
    // Sources: 113.nl, 1813, NOBCO.
    key: 'thoughts-of-suicide',
    title: { nl: 'Iemand denkt misschien aan zelfdoding', en: 'Someone may be thinking of suicide' },
    looksLike: {
      nl: 'Je hoort “het hoeft voor mij niet meer”, of je voelt een zorg die niet weggaat.',
      en: 'You hear “I don’t see the point of going on”, or you feel a worry that won’t leave.',
    },
    advice: [
      {
        nl: 'Stop de oefening en blijf rustig naast de ander. Coaching kan wachten.',
        en: 'Stop the exercise and stay calmly beside them. Coaching can wait.',
      },
      {
        nl: 'Vraag er rechtstreeks naar. Erover praten brengt niemand op het idee.',
        en: 'Ask about it directly. Talking about it doesn’t plant the idea.',
      },
      {
        nl: 'Zeg dat dit meer vraagt dan coaching. Bel samen de huisarts, of 113: gratis, dag en nacht, chatten op 113.nl. In Vlaanderen: 1813, chatten op zelfmoord1813.be.',
        en: 'Say that this needs more than coaching. Call a doctor or a crisis line together; findahelpline.com lists them by country.',
      },
      {
        nl: 'Direct gevaar? Bel 112 en laat de ander niet alleen. Veiligheid gaat dan voor geheimhouding.',
        en: 'Immediate danger? Call your local emergency number and stay with them. Safety then comes before confidentiality.',
      },
      {
        nl: 'Spreek af wie er vandaag bij de ander blijft. Zoek daarna ook steun voor jezelf.',
        en: 'Agree who will be with them today. Afterwards, find support for yourself too.',
      },
    ],
    say: {
      nl: 'Ik maak me zorgen om je, en ik vraag het rechtstreeks: denk je aan zelfdoding?',
      en: 'I’m worried about you, so I’ll ask you directly: are you thinking of suicide?',
    },
    steps: [],
    limit: true,
  },
  {
    // Sources: NOBCO.
    key: 'overwhelming-experience',
    title: { nl: 'Een ingrijpende ervaring komt boven', en: 'An overwhelming experience surfaces' },
    looksLike: {
      nl: 'De ander verstijft, trilt of is ineens ver weg. Alsof het nu gebeurt.',
      en: 'They freeze, tremble or are suddenly far away. As if it were happening now.',
    },
    advice: [
      { nl: 'Stop de oefening. Vraag niet door naar wat er gebeurd is.', en: 'Stop the exercise. Don’t ask further about what happened.' },
      {
        nl: 'Haal de ander terug naar hier: ogen open, voeten op de grond, noem dingen in de kamer.',
        en: 'Bring them back here: eyes open, feet on the floor, naming things in the room.',
      },
      {
        nl: 'Zeg dat dit iemand vraagt die hierin is opgeleid. Wijs geen oorzaak aan.',
        en: 'Say that this asks for someone trained in it. Don’t point to a cause.',
      },
      { nl: 'Help de weg te vinden, meestal via de huisarts.', en: 'Help to find the way, usually through a doctor.' },
      {
        nl: 'Laat niemand ontdaan de deur uitgaan. Spreek af bij wie de ander straks terechtkan.',
        en: 'Let nobody leave distressed. Agree whom they can turn to later.',
      },
    ],
    say: {
      nl: 'We stoppen hier. Je bent nu in deze kamer, bij mij, en we zoeken samen de goede hulp.',
      en: 'We’re stopping here. You’re in this room now, with me, and together we’ll find the right help.',
    },
    steps: [],
    limit: true,
  },
  {
    // Sources: HLN, NOBCO.
    key: 'losing-hold-to-substances',
    title: { nl: 'Drank, middelen of gokken nemen het over', en: 'Drink, drugs or gambling take over' },
    looksLike: {
      nl: 'Afspraken vallen weg, plannen stranden er telkens op. Soms zit iemand er onder invloed.',
      en: 'Appointments are missed, and plans keep running aground on it. Sometimes someone arrives under the influence.',
    },
    advice: [
      {
        nl: 'Stop de oefening. Is iemand onder invloed, maak dan een nieuwe afspraak en regel een veilige thuisreis.',
        en: 'Stop the exercise. If someone is under the influence, make a new appointment and arrange a safe way home.',
      },
      { nl: 'Benoem wat je merkt, zonder verwijt en zonder etiket.', en: 'Say what you notice, without blame and without a label.' },
      {
        nl: 'Zeg waar jouw hulp ophoudt. Met wilskracht heeft dit weinig te maken.',
        en: 'Say where your help ends. This has little to do with willpower.',
      },
      {
        nl: 'Wijs de weg naar huisarts of verslavingszorg. Bied aan om samen te bellen.',
        en: 'Point the way to a doctor or a local addiction service. Offer to call together.',
      },
      {
        nl: 'Raad niemand aan ineens te stoppen. Dat kan gevaarlijk zijn; een arts weet hoe het veilig kan.',
        en: 'Never advise stopping all at once. That can be dangerous; a doctor knows a safe way.',
      },
    ],
    say: {
      nl: 'Ik gun je hulp van iemand die hier meer van weet dan ik. Zullen we samen bellen?',
      en: 'I want you to have help from someone who knows more about this than I do. Shall we call together?',
    },
    steps: [],
    limit: true,
  },
  {
    // Sources: NOBCO.
    key: 'threat-or-violence',
    title: { nl: 'Er is dreiging of geweld', en: 'There’s threat or violence' },
    looksLike: {
      nl: 'Je hoort over slaan, dwang of angst voor iemand. Soms in een bijzin.',
      en: 'You hear of blows, coercion or fear of someone. Sometimes in passing.',
    },
    advice: [
      { nl: 'Stop het gesprek over groei. Eerst veiligheid.', en: 'Stop talking about growth. Safety first.' },
      {
        nl: 'Vraag rustig of iemand nu veilig is, en wie er nog meer gevaar loopt.',
        en: 'Ask calmly whether they’re safe now, and who else is in danger.',
      },
      { nl: 'Zoek hier geen belemmering vanbinnen. Het gevaar is buiten.', en: 'Look for no inner obstacle here. The danger is outside.' },
      {
        nl: 'Direct gevaar? Bel 112. Veilig Thuis denkt ook met jou mee, gratis en dag en nacht: 0800-2000. In Vlaanderen: 1712.',
        en: 'Immediate danger? Call your local emergency number. A domestic violence helpline will advise you as well.',
      },
      {
        nl: 'Volg je beroepscode over zwijgen en melden. Advies vragen kan zonder naam.',
        en: 'Follow your code on confidentiality and reporting. You can ask for advice without giving names.',
      },
    ],
    say: {
      nl: 'Jouw veiligheid gaat nu voor. Ben je veilig als je hier straks weggaat?',
      en: 'Your safety comes first now. Will you be safe when you leave here?',
    },
    steps: [],
    limit: true,
  },
]
