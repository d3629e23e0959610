// Core qualities, Dutch words F to O. Own words and own examples; no list or questionnaire was copied.
import type { LexiconEntry } from '#method/quality/lexicon.ts'

export const lexiconF: readonly LexiconEntry[] = [
  {
    key: 'sensitivity',
    word: { nl: 'fijngevoeligheid', en: 'sensitivity' },
    meaning: {
      nl: 'Je vangt op wat niet gezegd wordt.',
      en: 'You pick up what goes unsaid.',
    },
    synonyms: {
      nl: ['aanvoelen', 'voelsprieten hebben', 'tussen de regels horen'],
      en: ['sensing things', 'having antennae', 'hearing between the lines'],
    },
    example: {
      nl: 'De gastvrouw wisselt twee naamkaartjes om voordat de gasten binnenkomen.',
      en: 'The hostess swaps two place cards before the guests come in.',
    },
  },
  {
    key: 'flexibility',
    word: { nl: 'flexibiliteit', en: 'flexibility' },
    meaning: {
      nl: 'Je buigt mee als het anders loopt, zonder jezelf kwijt te raken.',
      en: 'When things go differently you bend, without losing yourself.',
    },
    synonyms: {
      nl: ['meebewegen', 'soepel zijn', 'je plan loslaten'],
      en: ['going with the flow', 'rolling with it', 'letting go of the plan'],
    },
    example: {
      nl: 'De gymleraar vindt de zaal bezet en geeft zijn les op het plein.',
      en: 'The PE teacher finds the hall taken and gives his lesson in the yard.',
    },
  },
  {
    key: 'hospitality',
    word: { nl: 'gastvrijheid', en: 'hospitality' },
    meaning: {
      nl: 'Bij jou is er altijd nog een stoel.',
      en: 'With you there’s always another chair.',
    },
    synonyms: {
      nl: ['de deur open', 'mensen welkom heten', 'schuif maar aan'],
      en: ['an open door', 'making people welcome', 'always room for one more'],
    },
    example: {
      nl: 'Ze zet een extra bord neer voor de monteur die nog aan het werk is.',
      en: 'She lays an extra plate for the plumber who is still working.',
    },
  },
  {
    key: 'drive',
    word: { nl: 'gedrevenheid', en: 'drive' },
    meaning: {
      nl: 'Iets in je duwt je vooruit en laat je niet los.',
      en: 'Something in you pushes on and won’t let go.',
    },
    synonyms: {
      nl: ['vuur in je hebben', 'ergens voor gaan', 'niet te stoppen zijn'],
      en: ['fire in the belly', 'going all out', 'unstoppable'],
    },
    example: {
      nl: 'De onderzoekster loopt op zondag even het lab in om naar haar cellen te kijken.',
      en: 'On Sunday the researcher drops by the lab to look at her cells.',
    },
  },
  {
    key: 'patience',
    word: { nl: 'geduld', en: 'patience' },
    meaning: {
      nl: 'Je gunt iets of iemand de tijd die het vraagt.',
      en: 'You let people and things take the time they need.',
    },
    synonyms: {
      nl: ['kunnen wachten', 'de tijd nemen', 'iemand in zijn tempo laten'],
      en: ['being able to wait', 'not rushing anyone', 'taking it at their pace'],
    },
    example: {
      nl: 'De onderwijsassistent strikt de veter weer los en laat de kleuter het zelf proberen.',
      en: 'The classroom assistant unties the lace again and lets the child have a go.',
    },
  },
  {
    key: 'community-spirit',
    word: { nl: 'gemeenschapszin', en: 'community spirit' },
    meaning: {
      nl: 'Wat van allen is, is ook van jou.',
      en: 'What belongs to everyone is yours to look after too.',
    },
    synonyms: {
      nl: ['iets doen voor de buurt', 'samen zorgen voor de plek', 'je steentje bijdragen'],
      en: ['doing your bit', 'caring for the neighbourhood', 'a sense of the common good'],
    },
    example: {
      nl: 'Elke lente verft hij het hek van de speeltuin, zonder dat iemand het vraagt.',
      en: 'Every spring he paints the playground fence without being asked.',
    },
  },
  {
    key: 'quick-wit',
    word: { nl: 'gevatheid', en: 'quick wit' },
    meaning: {
      nl: 'Je geest is snel en vindt het woord dat de lucht breekt.',
      en: 'Your mind is quick and finds the word that clears the air.',
    },
    synonyms: {
      nl: ['goed van de tongriem gesneden', 'een rake opmerking', 'ad rem'],
      en: ['a ready answer', 'quick off the mark', 'a well-aimed quip'],
    },
    example: {
      nl: 'Als de beamer uitvalt, zegt ze dat haar volgende dia over vertrouwen gaat.',
      en: 'When the projector dies, she says the next slide is about trust.',
    },
  },
  {
    key: 'conscientiousness',
    word: { nl: 'gewetensvolheid', en: 'conscientiousness' },
    meaning: {
      nl: 'Er is een stem in je die vraagt of het zo klopt, en jij luistert.',
      en: 'A voice in you asks whether this is right, and you listen.',
    },
    synonyms: {
      nl: ['naar je geweten luisteren', 'het netjes willen doen', 'plichtsgetrouw'],
      en: ['listening to your conscience', 'wanting to do right', 'being scrupulous'],
    },
    example: {
      nl: 'De kassière loopt een klant achterna om twee euro terug te geven.',
      en: 'The cashier runs after a customer to return two pounds.',
    },
  },
  {
    key: 'conviviality',
    word: { nl: 'gezelligheid', en: 'conviviality' },
    meaning: {
      nl: 'Waar jij zit, wordt het warm en blijven mensen hangen.',
      en: 'Where you sit it gets warm, and people linger.',
    },
    synonyms: {
      nl: ['sfeer maken', 'een warme kring', 'kom erbij'],
      en: ['good company', 'a cosy circle', 'making an evening of it'],
    },
    example: {
      nl: 'Op het dienstrooster zet hij “vier uur soep”, en iedereen komt.',
      en: 'He writes “soup, four o’clock” on the rota, and everyone comes.',
    },
  },
  {
    key: 'kindness',
    word: { nl: 'goedheid', en: 'kindness' },
    meaning: {
      nl: 'Je wilt het goede voor een ander, zonder te tellen wat je terugkrijgt.',
      en: 'You want the good for another, without counting what comes back.',
    },
    synonyms: {
      nl: ['een goed hart', 'lief zijn voor anderen', 'het beste voorhebben'],
      en: ['a good heart', 'being good to people', 'meaning well'],
    },
    example: {
      nl: 'Een vrouw betaalt de boodschappen van de student wiens pas geweigerd wordt.',
      en: 'A woman pays for the groceries of a student whose card is refused.',
    },
  },
  {
    key: 'thoroughness',
    word: { nl: 'grondigheid', en: 'thoroughness' },
    meaning: {
      nl: 'Je gaat door tot de onderste laag, en dan pas is het af.',
      en: 'You go down to the last layer; only then is it done.',
    },
    synonyms: {
      nl: ['tot op de bodem', 'geen half werk', 'degelijk zijn'],
      en: ['no half measures', 'leaving no stone unturned', 'doing a proper job'],
    },
    example: {
      nl: 'De schilder schuurt de kozijnen tot op het hout voordat hij begint.',
      en: 'The painter sands the frames down to the wood before he starts.',
    },
  },
  {
    key: 'clarity',
    word: { nl: 'helderheid', en: 'clarity' },
    meaning: {
      nl: 'Jij maakt iets ingewikkelds duidelijk.',
      en: 'You make something complicated clear.',
    },
    synonyms: {
      nl: ['duidelijk zijn', 'de dingen scherp zien', 'het op een rij hebben'],
      en: ['seeing things clearly', 'making it plain', 'cutting through the fog'],
    },
    example: {
      nl: 'Na een uur praten schrijft ze één zin op het bord, en iedereen knikt.',
      en: 'After an hour of talk she writes one sentence on the board, and everyone nods.',
    },
  },
  {
    key: 'courtesy',
    word: { nl: 'hoffelijkheid', en: 'courtesy' },
    meaning: {
      nl: 'Je laat in kleine dingen zien dat een ander telt.',
      en: 'In small things you show that the other counts.',
    },
    synonyms: {
      nl: ['goede manieren', 'iemand voor laten gaan', 'beleefd zijn'],
      en: ['good manners', 'after you', 'being polite'],
    },
    example: {
      nl: 'De koerier zet zijn pet af als hij de condoleancekaarten aanreikt.',
      en: 'The courier takes off his cap as he hands over the condolence cards.',
    },
  },
  {
    key: 'hope',
    word: { nl: 'hoop', en: 'hope' },
    meaning: {
      nl: 'Je houdt een lichtje aan, ook als je de weg nog niet ziet.',
      en: 'You keep a light burning, even before you can see the way.',
    },
    synonyms: {
      nl: ['blijven geloven dat het kan', 'een lichtje zien', 'de moed erin houden'],
      en: ['keeping faith', 'seeing a glimmer', 'not losing heart'],
    },
    example: {
      nl: 'In het kapotgeschoten dorp plant een vader met zijn dochter een appelboom.',
      en: 'In the shelled village a father plants an apple tree with his daughter.',
    },
  },
  {
    key: 'humour',
    word: { nl: 'humor', en: 'humour' },
    meaning: {
      nl: 'Je ziet het scheve in de dingen en lacht erom, het liefst samen.',
      en: 'You see the crooked side of things and laugh, preferably together.',
    },
    synonyms: {
      nl: ['kunnen lachen', 'een grapje maken', 'de lol ervan zien'],
      en: ['having a laugh', 'seeing the funny side', 'cracking a joke'],
    },
    example: {
      nl: 'De tandarts zet een clownsneus op als het jongetje zijn mond dichthoudt.',
      en: 'The dentist puts on a clown’s nose when the little boy keeps his mouth shut.',
    },
  },
  {
    key: 'idealism',
    word: { nl: 'idealisme', en: 'idealism' },
    meaning: {
      nl: 'Je ziet hoe het zou kunnen zijn, en neemt dat serieus.',
      en: 'You see how things could be, and take it seriously.',
    },
    synonyms: {
      nl: ['in iets beters geloven', 'de wereld willen verbeteren', 'ergens voor staan'],
      en: ['believing in something better', 'wanting to change the world', 'standing for something'],
    },
    example: {
      nl: 'Met een bakfiets vol afgekeurd fruit begint ze een sapkraam op het plein.',
      en: 'With a cargo bike of rejected fruit she starts a juice stall in the square.',
    },
  },
  {
    key: 'diligence',
    word: { nl: 'ijver', en: 'diligence' },
    meaning: {
      nl: 'Je werkt graag, en je werkt door.',
      en: 'You like to work, and you work on.',
    },
    synonyms: {
      nl: ['hard werken', 'bezig zijn', 'vlijtig'],
      en: ['hard work', 'keeping busy', 'putting your back into it'],
    },
    example: {
      nl: 'De avondscholier maakt in de trein naar huis alvast zijn sommen.',
      en: 'On the train home the evening student is already doing his sums.',
    },
  },
  {
    key: 'empathy',
    word: { nl: 'inlevingsvermogen', en: 'empathy' },
    meaning: {
      nl: 'Je stapt even in de schoenen van een ander en voelt hoe ze zitten.',
      en: 'You step into another’s shoes and feel how they fit.',
    },
    synonyms: {
      nl: ['je verplaatsen in een ander', 'aanvoelen hoe het voor iemand is', 'met de ander meevoelen'],
      en: ['putting yourself in their place', 'seeing it through their eyes', 'feeling with someone'],
    },
    example: {
      nl: 'De agent gaat op zijn hurken zitten voordat hij het verdwaalde kind aanspreekt.',
      en: 'The policeman crouches down before he speaks to the lost child.',
    },
  },
  {
    key: 'integrity',
    word: { nl: 'integriteit', en: 'integrity' },
    meaning: {
      nl: 'Je doet wat je juist vindt, ook als niemand kijkt.',
      en: 'You do what you hold to be right, even when nobody is watching.',
    },
    synonyms: {
      nl: ['recht door het leven gaan', 'niet te koop zijn', 'ook ongezien het goede doen'],
      en: ['being straight', 'not for sale', 'doing right unseen'],
    },
    example: {
      nl: 'De inkoper stuurt de kist wijn terug die ze van een leverancier cadeau kreeg.',
      en: 'The buyer sends back the case of wine that a supplier gave her as a present.',
    },
  },
  {
    key: 'intensity',
    word: { nl: 'intensiteit', en: 'intensity' },
    meaning: {
      nl: 'Wat je doet, doe je tot in je vingertoppen.',
      en: 'What you do, you do to your fingertips.',
    },
    synonyms: {
      nl: ['alles geven', 'vol erin', 'niets half beleven'],
      en: ['all or nothing', 'living it to the full', 'going in deep'],
    },
    example: {
      nl: 'De danseres herhaalt één draai tot haar hele lichaam hem gelooft.',
      en: 'The dancer repeats one turn until her whole body believes it.',
    },
  },
  {
    key: 'intuition',
    word: { nl: 'intuïtie', en: 'intuition' },
    meaning: {
      nl: 'Je weet iets voordat je kunt zeggen hoe.',
      en: 'You know a thing before you can say how.',
    },
    synonyms: {
      nl: ['een onderbuikgevoel', 'het aan je water voelen', 'zomaar weten'],
      en: ['a gut feeling', 'a hunch', 'just knowing'],
    },
    example: {
      nl: 'De vroedvrouw belt om elf uur ’s avonds toch nog even aan.',
      en: 'At eleven at night the midwife rings the doorbell, just to be sure.',
    },
  },
  {
    key: 'camaraderie',
    word: { nl: 'kameraadschap', en: 'camaraderie' },
    meaning: {
      nl: 'Je loopt naast iemand, in wat leuk is en in wat zwaar is.',
      en: 'You walk beside someone, in fun and in hardship.',
    },
    synonyms: {
      nl: ['maten zijn', 'er voor elkaar zijn', 'schouder aan schouder'],
      en: ['being mates', 'having each other’s back', 'shoulder to shoulder'],
    },
    example: {
      nl: 'De stratenmaker neemt de zware kruiwagen over van zijn maat met rugpijn.',
      en: 'The paver takes the heavy barrow from his mate with the bad back.',
    },
  },
  {
    key: 'vulnerability',
    word: { nl: 'kwetsbaarheid', en: 'vulnerability' },
    meaning: {
      nl: 'Je laat je zien zonder pantser.',
      en: 'You let yourself be seen without armour.',
    },
    synonyms: {
      nl: ['je hart laten zien', 'durven zeggen dat het moeilijk is', 'je niet groot houden'],
      en: ['showing your heart', 'admitting it’s hard', 'letting your guard down'],
    },
    example: {
      nl: 'De trainer vertelt zijn ploeg dat hij zelf ook zenuwachtig is.',
      en: 'The coach tells his team that he is nervous too.',
    },
  },
  {
    key: 'eagerness-to-learn',
    word: { nl: 'leergierigheid', en: 'eagerness to learn' },
    meaning: {
      nl: 'Je wilt het kunnen en begrijpen, en je blijft leerling.',
      en: 'You want to grasp it, and you stay a learner.',
    },
    synonyms: {
      nl: ['altijd willen leren', 'weetgierig', 'het onder de knie willen krijgen'],
      en: ['always learning', 'hungry for knowledge', 'wanting to get the hang of it'],
    },
    example: {
      nl: 'Op zijn tweeënzeventigste schrijft hij zich in voor Arabisch in het buurthuis.',
      en: 'At seventy-two he signs up for Arabic at the community centre.',
    },
  },
  {
    key: 'liveliness',
    word: { nl: 'levendigheid', en: 'liveliness' },
    meaning: {
      nl: 'Er tintelt iets in je dat stilstaande lucht in beweging zet.',
      en: 'Something in you sparkles and stirs still air.',
    },
    synonyms: {
      nl: ['sprankelen', 'leven in de brouwerij', 'kleur geven aan de dag'],
      en: ['a spark', 'bringing life to a room', 'full of beans'],
    },
    example: {
      nl: 'Op de dagbesteding zet ze de stoelen aan de kant en de muziek aan.',
      en: 'At the day centre she pushes the chairs aside and puts the music on.',
    },
  },
  {
    key: 'zest-for-life',
    word: { nl: 'levenslust', en: 'zest for life' },
    meaning: {
      nl: 'Je houdt van het leven en neemt er grote happen van.',
      en: 'You love life and take big bites of it.',
    },
    synonyms: {
      nl: ['zin in het leven', 'ervan genieten', 'uit het leven halen wat erin zit'],
      en: ['loving life', 'relishing it', 'making the most of it'],
    },
    example: {
      nl: 'Met haar gipsbeen laat ze zich in een kruiwagen naar het strand rijden.',
      en: 'Leg in plaster, she has herself wheeled to the beach in a barrow.',
    },
  },
  {
    key: 'lightness',
    word: { nl: 'lichtheid', en: 'lightness' },
    meaning: {
      nl: 'Je draagt de dingen zo dat ze niet zwaarder worden dan ze zijn.',
      en: 'You carry things so that they get no heavier than they are.',
    },
    synonyms: {
      nl: ['luchtig blijven', 'het niet zwaar maken', 'zorgeloos kunnen zijn'],
      en: ['keeping it light', 'a light touch', 'not making heavy weather'],
    },
    example: {
      nl: 'De vergadering loopt vast en hij doet een raam open en deelt drop uit.',
      en: 'The meeting gets stuck; he opens a window and hands round liquorice.',
    },
  },
  {
    key: 'love',
    word: { nl: 'liefde', en: 'love' },
    meaning: {
      nl: 'Je hart gaat open, en wie er is, mag erin.',
      en: 'Your heart opens, and whoever is there may come in.',
    },
    synonyms: {
      nl: ['houden van', 'een groot hart', 'iemand in je hart sluiten'],
      en: ['holding dear', 'a big heart', 'taking someone to your heart'],
    },
    example: {
      nl: 'Elke avond kamt hij het haar van zijn vrouw, die zijn naam niet meer weet.',
      en: 'Every evening he combs the hair of his wife, who no longer knows his name.',
    },
  },
  {
    key: 'moderation',
    word: { nl: 'matigheid', en: 'moderation' },
    meaning: {
      nl: 'Je voelt wanneer het genoeg is, en dan stop je.',
      en: 'You feel when enough is enough, and you stop there.',
    },
    synonyms: {
      nl: ['weten wanneer het genoeg is', 'maat houden', 'niet overdrijven'],
      en: ['knowing when to stop', 'not overdoing it', 'all in good measure'],
    },
    example: {
      nl: 'De imker laat de helft van de honing in de kast voor de bijen.',
      en: 'The beekeeper leaves half the honey in the hive for the bees.',
    },
  },
  {
    key: 'mildness',
    word: { nl: 'mildheid', en: 'leniency' },
    meaning: {
      nl: 'Je kijkt met zachte ogen naar wat mensen niet lukt.',
      en: 'You look with soft eyes at what people can’t manage.',
    },
    synonyms: {
      nl: ['niet streng zijn', 'door de vingers zien', 'het zacht bekijken'],
      en: ['not being hard on people', 'letting things pass', 'a kind eye'],
    },
    example: {
      nl: 'De examinator laat de bibberende leerling eerst een glas water drinken.',
      en: 'The examiner lets the trembling pupil have a glass of water first.',
    },
  },
  {
    key: 'courage',
    word: { nl: 'moed', en: 'courage' },
    meaning: {
      nl: 'Je bent bang en je doet het toch, omdat het ertoe doet.',
      en: 'You’re afraid and do it anyway, because it matters.',
    },
    synonyms: {
      nl: ['dapper zijn', 'het toch doen', 'je angst onder ogen zien'],
      en: ['being brave', 'doing it anyway', 'facing your fear'],
    },
    example: {
      nl: 'Met trillende handen meldt de jongste verpleegkundige de fout die ze zelf maakte.',
      en: 'With trembling hands, the youngest nurse reports the mistake she made herself.',
    },
  },
  {
    key: 'natural-authority',
    word: { nl: 'natuurlijk gezag', en: 'natural authority' },
    meaning: {
      nl: 'Jij hoeft je stem niet te verheffen om gehoord te worden.',
      en: 'You don’t have to raise your voice to be heard.',
    },
    synonyms: {
      nl: ['vanzelf gehoor krijgen', 'overwicht', 'iemand naar wie men luistert'],
      en: ['people listen when you speak', 'quiet command', 'carrying weight'],
    },
    example: {
      nl: 'De conciërge komt de gang in, en het rennen houdt op.',
      en: 'The caretaker steps into the corridor, and the running stops.',
    },
  },
  {
    key: 'kinship-with-nature',
    word: { nl: 'natuurverbondenheid', en: 'kinship with nature' },
    meaning: {
      nl: 'Tussen bomen, beesten en weer ben je thuis.',
      en: 'Among trees, beasts and weather you’re at home.',
    },
    synonyms: {
      nl: ['van buiten houden', 'één zijn met de natuur', 'groene vingers'],
      en: ['loving the outdoors', 'at one with nature', 'green fingers'],
    },
    example: {
      nl: 'Hij zet een ladder tegen de schuur en legt het gevallen zwaluwjong terug.',
      en: 'He leans a ladder on the shed and puts the fallen swallow chick back.',
    },
  },
  {
    key: 'precision',
    word: { nl: 'nauwkeurigheid', en: 'precision' },
    meaning: {
      nl: 'Je hebt plezier in precies goed.',
      en: 'You delight in exactly right.',
    },
    synonyms: {
      nl: ['secuur', 'puntje op de i', 'op de millimeter'],
      en: ['being spot on', 'dotting the i’s', 'to the millimetre'],
    },
    example: {
      nl: 'De laborante weegt het poeder opnieuw omdat de wijzer even trilde.',
      en: 'The lab technician weighs the powder again because the needle quivered.',
    },
  },
  {
    key: 'humility',
    word: { nl: 'nederigheid', en: 'humility' },
    meaning: {
      nl: 'Je kent je plaats in het grote geheel en leert van iedereen.',
      en: 'You know your place in the larger whole and learn from anyone.',
    },
    synonyms: {
      nl: ['deemoed', 'jezelf niet groter maken', 'van iedereen iets kunnen leren'],
      en: ['not thinking yourself above anyone', 'happy to be taught', 'learning from everyone'],
    },
    example: {
      nl: 'De professor vraagt de schoonmaker hoe hij dat raam zonder strepen krijgt.',
      en: 'The professor asks the cleaner how he gets that window free of streaks.',
    },
  },
  {
    key: 'curiosity',
    word: { nl: 'nieuwsgierigheid', en: 'curiosity' },
    meaning: {
      nl: 'Je wilt weten hoe het zit, gewoon omdat je het nog niet weet.',
      en: 'You want to know how it is, simply because you don’t yet.',
    },
    synonyms: {
      nl: ['willen weten', 'vragen stellen', 'overal in geïnteresseerd'],
      en: ['wanting to know', 'asking questions', 'being interested in everything'],
    },
    example: {
      nl: 'Het kind schroeft de kapotte wekker open om te zien wat er tikt.',
      en: 'The child unscrews the broken alarm clock to see what ticks.',
    },
  },
  {
    key: 'level-headedness',
    word: { nl: 'nuchterheid', en: 'level-headedness' },
    meaning: {
      nl: 'Je blijft met je voeten op de grond als het om je heen gaat zweven.',
      en: 'Your feet stay on the ground when things around you start to float.',
    },
    synonyms: {
      nl: ['met beide benen op de grond', 'doe maar gewoon', 'het hoofd koel houden'],
      en: ['feet on the ground', 'no drama', 'keeping a cool head'],
    },
    example: {
      nl: 'Als het gerucht rondgaat, belt zij de gemeente en vraagt het na.',
      en: 'When the rumour goes round, she rings the council and asks.',
    },
  },
  {
    key: 'selflessness',
    word: { nl: 'onbaatzuchtigheid', en: 'selflessness' },
    meaning: {
      nl: 'Je geeft zonder te denken aan wat je er zelf aan hebt.',
      en: 'You give without a thought for your own gain.',
    },
    synonyms: {
      nl: ['niets terug hoeven', 'het niet om jezelf doen', 'belangeloos'],
      en: ['asking nothing back', 'putting others first', 'giving freely'],
    },
    example: {
      nl: 'De stamceldonor reist drie uur voor iemand die hij nooit zal ontmoeten.',
      en: 'The stem cell donor travels three hours for someone he will never meet.',
    },
  },
  {
    key: 'open-mindedness',
    word: { nl: 'onbevangenheid', en: 'open-mindedness' },
    meaning: {
      nl: 'Je begint opnieuw te kijken, alsof je het nog nooit zag.',
      en: 'You look afresh, as if you’d never seen it before.',
    },
    synonyms: {
      nl: ['zonder vooroordeel', 'frisse blik', 'blanco beginnen'],
      en: ['no preconceptions', 'fresh eyes', 'a blank slate'],
    },
    example: {
      nl: 'De nieuwe mentor legt de oude dossiers weg en ontmoet eerst de leerlingen.',
      en: 'The new tutor sets the old files aside and meets the pupils first.',
    },
  },
  {
    key: 'enterprise',
    word: { nl: 'ondernemingslust', en: 'enterprise' },
    meaning: {
      nl: 'Je ziet een kans en je krijgt meteen zin om te beginnen.',
      en: 'You spot an opening and itch to get started.',
    },
    synonyms: {
      nl: ['kansen zien', 'iets op touw zetten', 'initiatief nemen'],
      en: ['spotting openings', 'getting something off the ground', 'taking the initiative'],
    },
    example: {
      nl: 'Twee zusjes verkopen bij de brug over het kanaal koude thee aan wachtende fietsers.',
      en: 'Two sisters sell iced tea to cyclists waiting at the canal bridge.',
    },
  },
  {
    key: 'discernment',
    word: { nl: 'onderscheidingsvermogen', en: 'discernment' },
    meaning: {
      nl: 'Je voelt het verschil tussen wat wezenlijk is en wat erop lijkt.',
      en: 'You feel the difference between what’s essential and what only resembles it.',
    },
    synonyms: {
      nl: ['hoofdzaak en bijzaak zien', 'het kaf van het koren', 'weten wat telt'],
      en: ['telling wheat from chaff', 'knowing what counts', 'a sense of what matters'],
    },
    example: {
      nl: 'De triagist laat de hardste schreeuwer wachten en neemt de stille man mee.',
      en: 'The triage nurse lets the loudest wait and takes the silent man through.',
    },
  },
  {
    key: 'inquiring-mind',
    word: { nl: 'onderzoekende geest', en: 'inquiring mind' },
    meaning: {
      nl: 'Je laat de vraag open tot je het zelf hebt nagegaan.',
      en: 'You keep the question open until you’ve looked for yourself.',
    },
    synonyms: {
      nl: ['het zelf uitzoeken', 'testen en kijken', 'waarom blijven vragen'],
      en: ['finding out for yourself', 'trying and testing', 'always asking why'],
    },
    example: {
      nl: 'De bakker bakt hetzelfde brood met vier soorten meel en laat de klanten proeven.',
      en: 'The baker bakes one loaf with four flours and lets customers taste.',
    },
  },
  {
    key: 'mischief',
    word: { nl: 'ondeugendheid', en: 'mischief' },
    meaning: {
      nl: 'Er zit een kwajongen in je die met een knipoog aan de regels trekt.',
      en: 'There’s a scamp in you who tugs at the rules with a wink.',
    },
    synonyms: {
      nl: ['kattenkwaad', 'een knipoog', 'de boel op stelten zetten'],
      en: ['a twinkle in the eye', 'being a bit naughty', 'a cheeky streak'],
    },
    example: {
      nl: 'Oma verstopt haar gebit in de fruitschaal als de kleinkinderen komen.',
      en: 'Gran hides her false teeth in the fruit bowl when the grandchildren come.',
    },
  },
  {
    key: 'impartiality',
    word: { nl: 'onpartijdigheid', en: 'impartiality' },
    meaning: {
      nl: 'Je houdt je weegschaal leeg tot je beide kanten gehoord hebt.',
      en: 'You keep your scales empty until you’ve heard both sides.',
    },
    synonyms: {
      nl: ['geen partij kiezen', 'beide kanten horen', 'neutraal blijven'],
      en: ['not taking sides', 'hearing both sides', 'staying neutral'],
    },
    example: {
      nl: 'De klassenoudste laat eerst Sem praten en dan even lang Yusuf.',
      en: 'The class captain lets Sam speak first, then Yusuf for just as long.',
    },
  },
  {
    key: 'capacity-to-be-moved',
    word: { nl: 'ontroerbaarheid', en: 'being easily moved' },
    meaning: {
      nl: 'Het leven mag je raken, en je schaamt je niet voor je tranen.',
      en: 'Life may touch you, and you aren’t ashamed of your tears.',
    },
    synonyms: {
      nl: ['gauw geraakt zijn', 'volschieten', 'iets laten binnenkomen'],
      en: ['being touched', 'welling up', 'letting it in'],
    },
    example: {
      nl: 'Bij het kerstspel in groep drie pakt de vrachtwagenchauffeur zijn zakdoek.',
      en: 'At the infants’ nativity play the lorry driver reaches for his handkerchief.',
    },
  },
  {
    key: 'receptivity',
    word: { nl: 'ontvankelijkheid', en: 'receptivity' },
    meaning: {
      nl: 'Je maakt plaats vanbinnen voor wat een ander brengt.',
      en: 'You make room inside for what another brings.',
    },
    synonyms: {
      nl: ['kunnen ontvangen', 'iets in je laten landen', 'het laten binnenkomen'],
      en: ['being able to receive', 'letting things sink in', 'taking it in'],
    },
    example: {
      nl: 'Hij hoort de kritiek van zijn dochter aan en herhaalt haar woorden zacht.',
      en: 'He hears out his daughter’s criticism and softly repeats her words.',
    },
  },
  {
    key: 'candour',
    word: { nl: 'openhartigheid', en: 'candour' },
    meaning: {
      nl: 'Wat je op het hart hebt, leg je op tafel.',
      en: 'What’s on your heart you lay on the table.',
    },
    synonyms: {
      nl: ['vrijuit spreken', 'je hart luchten', 'niets achterhouden'],
      en: ['speaking freely', 'getting it off your chest', 'nothing up your sleeve'],
    },
    example: {
      nl: 'Aan tafel vertelt ze haar pleegkind dat zij ook in een tehuis heeft gewoond.',
      en: 'At dinner she tells her foster child that she once lived in a home too.',
    },
  },
  {
    key: 'openness',
    word: { nl: 'openheid', en: 'openness' },
    meaning: {
      nl: 'Je deur staat open, voor mensen en voor ideeën.',
      en: 'Your door is open, to people and to ideas.',
    },
    synonyms: {
      nl: ['ervoor openstaan', 'toegeven dat het anders kan', 'niets te verbergen hebben'],
      en: ['being open to it', 'willing to hear it', 'nothing to hide'],
    },
    example: {
      nl: 'De voorman hangt alle cijfers op in de kantine, ook de slechte.',
      en: 'The foreman pins up all the figures in the canteen, the bad ones too.',
    },
  },
  {
    key: 'perceptiveness',
    word: { nl: 'opmerkzaamheid', en: 'perceptiveness' },
    meaning: {
      nl: 'Jij ziet het kleine teken dat anderen voorbijlopen.',
      en: 'You see the small sign that others walk past.',
    },
    synonyms: {
      nl: ['veel zien', 'een scherp oog', 'details opmerken'],
      en: ['a keen eye', 'noticing details', 'not missing a thing'],
    },
    example: {
      nl: 'De chauffeur van het schoolbusje ziet dat Noor vandaag geen tas heeft.',
      en: 'The school bus driver sees that Nora has no bag today.',
    },
  },
  {
    key: 'sincerity',
    word: { nl: 'oprechtheid', en: 'sincerity' },
    meaning: {
      nl: 'Wat je zegt, meen je.',
      en: 'What you say, you mean.',
    },
    synonyms: {
      nl: ['het menen zoals je het zegt', 'uit het hart', 'zonder bijbedoeling'],
      en: ['meaning what you say', 'from the heart', 'no ulterior motive'],
    },
    example: {
      nl: 'Ze schrijft haar ex een briefje met alleen sorry, en geen uitleg.',
      en: 'She writes her ex a note that says only sorry, with no explanation.',
    },
  },
  {
    key: 'optimism',
    word: { nl: 'optimisme', en: 'optimism' },
    meaning: {
      nl: 'Je rekent op een goede afloop en zoekt waar die kan beginnen.',
      en: 'You expect a good ending and look for where it might begin.',
    },
    synonyms: {
      nl: ['het zonnig inzien', 'glas halfvol', 'komt goed'],
      en: ['the glass half full', 'looking on the bright side', 'it’ll work out'],
    },
    example: {
      nl: 'Bij twee-nul achter haalt de aanvoerster de bal uit het net en rent terug.',
      en: 'Two goals down, the captain takes the ball from the net and runs back.',
    },
  },
  {
    key: 'orderliness',
    word: { nl: 'ordelijkheid', en: 'orderliness' },
    meaning: {
      nl: 'Je wordt rustig van dingen op hun plek, en anderen ook.',
      en: 'Things in their place make you calm, and others too.',
    },
    synonyms: {
      nl: ['netjes', 'alles op zijn plek', 'opgeruimd en overzichtelijk'],
      en: ['tidy', 'everything in its place', 'shipshape'],
    },
    example: {
      nl: 'Aan het eind van de dag hangt ze elke beitel terug op zijn getekende plek.',
      en: 'At the end of the day she hangs each chisel back in its outline.',
    },
  },
  {
    key: 'originality',
    word: { nl: 'originaliteit', en: 'originality' },
    meaning: {
      nl: 'Jij komt met iets waar nog geen voorbeeld van was.',
      en: 'You come up with something that had no example yet.',
    },
    synonyms: {
      nl: ['iets eigens hebben', 'net anders', 'uniek zijn'],
      en: ['one of a kind', 'a fresh twist', 'doing it differently'],
    },
    example: {
      nl: 'Voor zijn afscheid vraagt hij geen toespraak, maar van iedereen één geluid.',
      en: 'For his farewell he asks for no speeches, only one sound from each guest.',
    },
  },
  {
    key: 'wholeheartedness',
    word: { nl: 'overgave', en: 'wholeheartedness' },
    meaning: {
      nl: 'Je laat je zakken in wat je doet en houdt niets achter.',
      en: 'You sink into what you do and hold nothing back.',
    },
    synonyms: {
      nl: ['je eraan toevertrouwen', 'helemaal opgaan', 'jezelf geven'],
      en: ['giving yourself to it', 'throwing yourself in', 'losing yourself in it'],
    },
    example: {
      nl: 'De bas van het shantykoor zingt met zijn hoofd achterover, de laatste noot het langst.',
      en: 'The bass in the shanty choir throws back his head and holds the last note longest.',
    },
  },
  {
    key: 'conviction',
    word: { nl: 'overtuigingskracht', en: 'persuasiveness' },
    meaning: {
      nl: 'Wat je gelooft, klinkt door in hoe je het zegt.',
      en: 'What you believe rings through in how you say it.',
    },
    synonyms: {
      nl: ['ergens achter staan', 'mensen meekrijgen', 'weten waar je voor staat'],
      en: ['standing behind it', 'winning people over', 'knowing where you stand'],
    },
    example: {
      nl: 'Bij de inspraakavond praat ze drie minuten, en het hele zaaltje draait bij.',
      en: 'At the council hearing she speaks for three minutes and the whole room comes round.',
    },
  },
  {
    key: 'sense-of-the-whole',
    word: { nl: 'overzicht', en: 'sense of the whole' },
    meaning: {
      nl: 'Je ziet het hele veld, en hoe het ene aan het andere hangt.',
      en: 'You see the whole field and how one thing hangs on another.',
    },
    synonyms: {
      nl: ['het grote geheel zien', 'van een afstand kunnen kijken', 'zien hoe het samenhangt'],
      en: ['seeing the big picture', 'a bird’s-eye view', 'seeing how it all connects'],
    },
    example: {
      nl: 'De chef ziet van achter de pas welke tafel zo meteen te lang wacht.',
      en: 'From behind the pass the chef sees which table will soon wait too long.',
    },
  },
]
