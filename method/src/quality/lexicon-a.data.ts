// Core qualities, Dutch words A to E. Own words and own examples; no list or questionnaire was copied.
import type { LexiconEntry } from '#method/quality/lexicon.ts'

export const lexiconA: readonly LexiconEntry[] = [
  {
    key: 'attentiveness',
    word: { nl: 'aandacht', en: 'attentiveness' },
    meaning: {
      nl: 'Je bent met je hele hoofd en hart bij wat er voor je is.',
      en: 'Your whole mind and heart are with what’s in front of you.',
    },
    synonyms: {
      nl: ['erbij zijn met je hoofd', 'echt luisteren', 'oog hebben voor'],
      en: ['really listening', 'having an eye for', 'giving your full attention'],
    },
    example: {
      nl: 'De kapper legt zijn schaar neer als zijn klant over haar man begint.',
      en: 'The barber puts down his scissors when his customer starts talking about her husband.',
    },
  },
  {
    key: 'acceptance',
    word: { nl: 'aanvaarding', en: 'acceptance' },
    meaning: {
      nl: 'Je laat zijn wat er is, ook als je het anders had gewild.',
      en: 'You let things be as they are, even when you had hoped otherwise.',
    },
    synonyms: {
      nl: ['laten zijn', 'je neerleggen bij', 'leven met hoe het is'],
      en: ['letting it be', 'making peace with', 'taking it as it comes'],
    },
    example: {
      nl: 'Na zijn knieblessure meldt de spits zich bij de jeugd als grensrechter.',
      en: 'After his knee injury the striker offers to run the line for the juniors.',
    },
  },
  {
    key: 'presence',
    word: { nl: 'aanwezigheid', en: 'presence' },
    meaning: {
      nl: 'Je bent er helemaal, en dat is genoeg.',
      en: 'You’re fully here, and that’s enough.',
    },
    synonyms: {
      nl: ['er zijn', 'in het nu zijn', 'erbij blijven'],
      en: ['being there', 'being in the moment', 'staying with it'],
    },
    example: {
      nl: 'De nachtzuster zit een half uur zwijgend naast het bed van een stervende man.',
      en: 'The night nurse sits in silence beside a dying man’s bed for half an hour.',
    },
  },
  {
    key: 'alertness',
    word: { nl: 'alertheid', en: 'alertness' },
    meaning: {
      nl: 'Je bent wakker vanbinnen en hebt het gauw in de gaten.',
      en: 'You’re awake inside and quick to notice.',
    },
    synonyms: {
      nl: ['wakker zijn', 'er vlug bij zijn', 'scherp opletten'],
      en: ['being on the ball', 'staying sharp', 'quick to spot things'],
    },
    example: {
      nl: 'De badmeester springt al op voordat het kind onder water is.',
      en: 'The lifeguard is on her feet before the child goes under.',
    },
  },
  {
    key: 'ambition',
    word: { nl: 'ambitie', en: 'ambition' },
    meaning: {
      nl: 'Je ziet voor je waar je heen kunt, en je wilt erheen.',
      en: 'You see how far you could go, and you want to get there.',
    },
    synonyms: {
      nl: ['hogerop willen', 'groot denken', 'er iets van willen maken'],
      en: ['aiming high', 'thinking big', 'wanting to get somewhere'],
    },
    example: {
      nl: 'De leerling-kok vraagt of ze zaterdag een eigen gerecht op de kaart mag zetten.',
      en: 'The apprentice cook asks to put her own dish on Saturday’s menu.',
    },
  },
  {
    key: 'analytical-ability',
    word: { nl: 'analytisch vermogen', en: 'analytical ability' },
    meaning: {
      nl: 'Je haalt uit elkaar wat ingewikkeld lijkt, tot je ziet hoe het werkt.',
      en: 'You take apart what looks complicated until you see how it works.',
    },
    synonyms: {
      nl: ['iets uitpluizen', 'goed kunnen ontleden', 'tot de kern doordenken'],
      en: ['picking things apart', 'thinking it through', 'getting to the bottom of it'],
    },
    example: {
      nl: 'De monteur test de leidingen een voor een, tot hij het lek heeft.',
      en: 'The mechanic tests the pipes one by one until he has found the leak.',
    },
  },
  {
    key: 'considerateness',
    word: { nl: 'attentheid', en: 'considerateness' },
    meaning: {
      nl: 'Je denkt aan een ander voordat die iets hoeft te vragen.',
      en: 'You think of others before they need to ask.',
    },
    synonyms: {
      nl: ['aan een ander denken', 'voorkomend zijn', 'iets liefs bedenken'],
      en: ['thinking of others', 'thoughtful little gestures', 'remembering the small things'],
    },
    example: {
      nl: 'De buurjongen zet op maandag ook de bak van nummer twaalf aan de straat.',
      en: 'On Mondays the boy next door puts out the bin for number twelve as well.',
    },
  },
  {
    key: 'adventurousness',
    word: { nl: 'avontuurlijkheid', en: 'adventurousness' },
    meaning: {
      nl: 'Het onbekende trekt je, juist omdat je niet weet wat er komt.',
      en: 'The unknown draws you, just because you can’t tell what comes next.',
    },
    synonyms: {
      nl: ['op avontuur gaan', 'iets onbekends willen', 'erop uit trekken'],
      en: ['up for anything', 'off the beaten track', 'loving the unknown'],
    },
    example: {
      nl: 'Het gezin stapt in de eerste bus die komt en ziet wel waar die stopt.',
      en: 'The family boards the first bus that comes and sees where it ends up.',
    },
  },
  {
    key: 'mercy',
    word: { nl: 'barmhartigheid', en: 'mercy' },
    meaning: {
      nl: 'Ook wie een misstap deed, mag bij jou nog binnen.',
      en: 'Even those who went wrong may still come in.',
    },
    synonyms: {
      nl: ['genade', 'iemand niet laten vallen', 'hart voor wie het moeilijk heeft'],
      en: ['going easy on someone', 'not casting anyone out', 'a heart for those who struggle'],
    },
    example: {
      nl: 'De winkelier geeft de jongen die stal een bezem en een bijbaan.',
      en: 'The shopkeeper hands the boy who stole from him a broom and a Saturday job.',
    },
  },
  {
    key: 'thoughtfulness',
    word: { nl: 'bedachtzaamheid', en: 'reflectiveness' },
    meaning: {
      nl: 'Je laat iets eerst bezinken en komt er dan mee.',
      en: 'You let a thing settle first, and then you speak.',
    },
    synonyms: {
      nl: ['eerst nadenken', 'er een nachtje over slapen', 'wikken en wegen'],
      en: ['thinking before speaking', 'sleeping on it', 'weighing things up'],
    },
    example: {
      nl: 'In de vergadering zegt ze tien minuten niets en stelt dan één vraag.',
      en: 'She says nothing for ten minutes of the meeting, then asks one question.',
    },
  },
  {
    key: 'caution',
    word: { nl: 'behoedzaamheid', en: 'caution' },
    meaning: {
      nl: 'Je voelt waar het broos is en beweegt daarnaar.',
      en: 'You sense where things are fragile and move accordingly.',
    },
    synonyms: {
      nl: ['voorzichtig zijn', 'eerst kijken, dan doen', 'op je tellen passen'],
      en: ['treading softly', 'looking before you leap', 'taking care'],
    },
    example: {
      nl: 'De verhuizer loopt eerst de trap op en neer voordat hij de piano optilt.',
      en: 'The removal man walks the stairs once before he lifts the piano.',
    },
  },
  {
    key: 'helpfulness',
    word: { nl: 'behulpzaamheid', en: 'helpfulness' },
    meaning: {
      nl: 'Zie je iemand tobben, dan steken je handen zich vanzelf uit.',
      en: 'When you see someone struggle, your hands reach out by themselves.',
    },
    synonyms: {
      nl: ['een handje helpen', 'klaarstaan', 'bijspringen'],
      en: ['lending a hand', 'pitching in', 'being there when needed'],
    },
    example: {
      nl: 'Een scholier stapt van zijn fiets en tilt een rollator de stoep op.',
      en: 'A schoolboy gets off his bike and lifts a walking frame onto the pavement.',
    },
  },
  {
    key: 'encouragement',
    word: { nl: 'bemoediging', en: 'encouragement' },
    meaning: {
      nl: 'Je ziet wat iemand al bijna durft, en je zegt het.',
      en: 'You see what someone almost dares, and you tell them so.',
    },
    synonyms: {
      nl: ['iemand moed geven', 'een duwtje geven', 'aanmoedigen'],
      en: ['cheering people on', 'giving heart', 'a gentle push'],
    },
    example: {
      nl: 'Langs de baan roept hij de naam van de loopster die als laatste binnenkomt.',
      en: 'At the track he shouts the name of the runner who comes in last.',
    },
  },
  {
    key: 'modesty',
    word: { nl: 'bescheidenheid', en: 'modesty' },
    meaning: {
      nl: 'Je doet het goed en hoeft er niet voor op het podium.',
      en: 'You do it well and need no stage for it.',
    },
    synonyms: {
      nl: ['niet op de voorgrond', 'geen drukte om jezelf', 'gewoon blijven'],
      en: ['no fuss about yourself', 'staying out of the limelight', 'letting the work speak'],
    },
    example: {
      nl: 'Bij het applaus wijst de organiste naar het koor.',
      en: 'When the applause comes, the organist points to the choir.',
    },
  },
  {
    key: 'protectiveness',
    word: { nl: 'beschermingsdrang', en: 'protectiveness' },
    meaning: {
      nl: 'Wie kwetsbaar is, mag achter jou staan.',
      en: 'Whoever is fragile may stand behind you.',
    },
    synonyms: {
      nl: ['voor iemand opkomen', 'iemand behoeden', 'erbij gaan staan'],
      en: ['looking out for someone', 'keeping others safe', 'standing up for the small'],
    },
    example: {
      nl: 'Op het schoolplein gaat een meisje naast de jongen staan die wordt uitgelachen.',
      en: 'In the playground a girl goes to stand beside the boy being laughed at.',
    },
  },
  {
    key: 'contemplativeness',
    word: { nl: 'beschouwelijkheid', en: 'contemplativeness' },
    meaning: {
      nl: 'Je kijkt lang naar de dingen, tot ze iets gaan zeggen.',
      en: 'You look at things for a long time, until they begin to speak.',
    },
    synonyms: {
      nl: ['mijmeren', 'rustig overdenken', 'de tijd nemen om te kijken'],
      en: ['musing', 'pondering', 'turning things over in your mind'],
    },
    example: {
      nl: 'Na het melken leunt de boer een kwartier op het hek en kijkt.',
      en: 'After milking, the farmer leans on the gate for a quarter of an hour and looks.',
    },
  },
  {
    key: 'decisiveness',
    word: { nl: 'besluitvaardigheid', en: 'decisiveness' },
    meaning: {
      nl: 'Als het tijd is, hak je de knoop door en sta je ervoor.',
      en: 'When the time comes you choose, and you stand by it.',
    },
    synonyms: {
      nl: ['knopen doorhakken', 'kiezen en gaan', 'niet blijven twijfelen'],
      en: ['making up your mind', 'not dithering', 'taking the call'],
    },
    example: {
      nl: 'De schipper ziet de lucht betrekken en keert meteen om.',
      en: 'The skipper sees the sky darken and turns the boat at once.',
    },
  },
  {
    key: 'reliability',
    word: { nl: 'betrouwbaarheid', en: 'reliability' },
    meaning: {
      nl: 'Wat je toezegt, doe je.',
      en: 'What you promise, you do.',
    },
    synonyms: {
      nl: ['iemand op wie je kunt bouwen', 'woord houden', 'doen wat je zegt'],
      en: ['keeping your word', 'someone to count on', 'doing what you said'],
    },
    example: {
      nl: 'De krantenbezorger staat ook met ijzel om zes uur op de stoep.',
      en: 'Even on icy mornings the paper girl is at the door by six.',
    },
  },
  {
    key: 'inspiration',
    word: { nl: 'bezieling', en: 'inspiration' },
    meaning: {
      nl: 'Er stroomt iets door je heen dat groter is dan jijzelf.',
      en: 'Something larger than you runs through you.',
    },
    synonyms: {
      nl: ['met hart en ziel', 'bevlogen zijn', 'ergens voor leven'],
      en: ['heart and soul', 'being fired up from within', 'living for it'],
    },
    example: {
      nl: 'De dirigente zingt de partij zelf voor, met haar ogen dicht, tot de alten meegaan.',
      en: 'The conductor sings the part herself, eyes closed, until the altos join in.',
    },
  },
  {
    key: 'cheerfulness',
    word: { nl: 'blijmoedigheid', en: 'cheerfulness' },
    meaning: {
      nl: 'Er zit een vrolijke grondtoon in je die de dag opent.',
      en: 'A bright note in you opens the day.',
    },
    synonyms: {
      nl: ['opgewekt zijn', 'vrolijk zijn', 'goed gestemd'],
      en: ['good spirits', 'a sunny nature', 'being upbeat'],
    },
    example: {
      nl: 'De buschauffeur groet iedere passagier, ook in de regen op maandag.',
      en: 'The bus driver greets every passenger, even on a wet Monday.',
    },
  },
  {
    key: 'compassion',
    word: { nl: 'compassie', en: 'compassion' },
    meaning: {
      nl: 'Andermans pijn raakt je, en je blijft erbij.',
      en: 'Another’s pain touches you, and you stay.',
    },
    synonyms: {
      nl: ['mededogen', 'meeleven', 'bewogen zijn'],
      en: ['feeling for others', 'a soft heart', 'suffering alongside'],
    },
    example: {
      nl: 'De thuishulp zet de stofzuiger uit en gaat naast de huilende weduwe zitten.',
      en: 'The home help switches off the hoover and sits down beside the weeping widow.',
    },
  },
  {
    key: 'focus',
    word: { nl: 'concentratie', en: 'focus' },
    meaning: {
      nl: 'De wereld wordt stil en er is alleen nog dit.',
      en: 'The world goes quiet and there’s only this.',
    },
    synonyms: {
      nl: ['ergens in opgaan', 'je hoofd erbij houden', 'niet af te leiden zijn'],
      en: ['being absorbed', 'keeping your mind on it', 'not easily distracted'],
    },
    example: {
      nl: 'De edelsmid zet de steen in terwijl achter haar de telefoon blijft rinkelen.',
      en: 'The goldsmith sets the stone while the phone keeps ringing behind her.',
    },
  },
  {
    key: 'sociability',
    word: { nl: 'contactgerichtheid', en: 'sociability' },
    meaning: {
      nl: 'Mensen maken je nieuwsgierig, en je stapt op ze af.',
      en: 'People interest you, and you walk up to them.',
    },
    synonyms: {
      nl: ['op mensen afstappen', 'graag onder de mensen', 'makkelijk een praatje maken'],
      en: ['being a people person', 'striking up a chat', 'liking company'],
    },
    example: {
      nl: 'Op de camping kent hij na één avond de hele rij tenten bij naam.',
      en: 'After one evening on the campsite he knows the whole row of tents by name.',
    },
  },
  {
    key: 'creativity',
    word: { nl: 'creativiteit', en: 'creativity' },
    meaning: {
      nl: 'Uit wat er ligt, laat jij iets ontstaan wat er nog niet was.',
      en: 'From what’s lying around you bring about something new.',
    },
    synonyms: {
      nl: ['iets nieuws maken', 'scheppend zijn', 'ideeën laten borrelen'],
      en: ['making something new', 'bubbling with ideas', 'an artist’s eye'],
    },
    example: {
      nl: 'Van oude deuren timmert de buurman een kas voor de volkstuin.',
      en: 'From old doors the neighbour builds a greenhouse for the allotment.',
    },
  },
  {
    key: 'readiness-to-act',
    word: { nl: 'daadkracht', en: 'readiness to act' },
    meaning: {
      nl: 'Jij wacht niet tot het vanzelf gebeurt; je begint.',
      en: 'You don’t wait for it to happen; you begin.',
    },
    synonyms: {
      nl: ['aanpakken', 'de handen uit de mouwen', 'van doen houden'],
      en: ['getting things going', 'rolling up your sleeves', 'being a doer'],
    },
    example: {
      nl: 'Na de storm staat ze om zeven uur met een kettingzaag bij de omgevallen boom.',
      en: 'After the storm she is at the fallen tree by seven, with a chainsaw.',
    },
  },
  {
    key: 'gratitude',
    word: { nl: 'dankbaarheid', en: 'gratitude' },
    meaning: {
      nl: 'Je merkt op wat je krijgt, en het verwarmt je.',
      en: 'You notice what you’re given, and it warms you.',
    },
    synonyms: {
      nl: ['blij zijn met wat er is', 'dank je wel zeggen', 'je rijk voelen'],
      en: ['counting your blessings', 'saying thank you', 'feeling rich with what’s there'],
    },
    example: {
      nl: 'De patiënte brengt een jaar later een doos tompoucen naar de afdeling.',
      en: 'A year later the patient brings a box of cakes to the ward.',
    },
  },
  {
    key: 'spirit-of-service',
    word: { nl: 'dienstbaarheid', en: 'spirit of service' },
    meaning: {
      nl: 'Je zet je in voor iets of iemand en vindt daar vreugde in.',
      en: 'You put yourself to use for others and find joy in it.',
    },
    synonyms: {
      nl: ['van nut willen zijn', 'iets voor anderen doen', 'ten dienste staan'],
      en: ['wanting to be of use', 'doing it for others', 'serving gladly'],
    },
    example: {
      nl: 'Na de uitvaart wast een vrijwilliger zwijgend alle kopjes af.',
      en: 'After the funeral a volunteer quietly washes all the cups.',
    },
  },
  {
    key: 'depth',
    word: { nl: 'diepgang', en: 'depth' },
    meaning: {
      nl: 'Je neemt geen genoegen met de buitenkant; je gaat naar wat eronder ligt.',
      en: 'The surface doesn’t satisfy you; you go to what lies beneath.',
    },
    synonyms: {
      nl: ['verder kijken', 'doorvragen tot het klopt', 'niet oppervlakkig'],
      en: ['looking further', 'going below the surface', 'wanting the real story'],
    },
    example: {
      nl: 'Op het feestje vraagt hij niet wat ze doet, maar wat haar bezighoudt.',
      en: 'At the party he doesn’t ask what she does, but what occupies her mind.',
    },
  },
  {
    key: 'directness',
    word: { nl: 'directheid', en: 'directness' },
    meaning: {
      nl: 'Je zegt het zoals het is, zonder omweg.',
      en: 'You say it straight, with no detour.',
    },
    synonyms: {
      nl: ['recht voor zijn raap', 'er niet omheen draaien', 'zeggen waar het op staat'],
      en: ['straight talking', 'not beating about the bush', 'calling a spade a spade'],
    },
    example: {
      nl: 'De stagiair zegt tegen de chirurg dat hij zijn handen nog niet gewassen heeft.',
      en: 'The trainee tells the surgeon he hasn’t washed his hands yet.',
    },
  },
  {
    key: 'discretion',
    word: { nl: 'discretie', en: 'discretion' },
    meaning: {
      nl: 'Wat jou verteld wordt, is bij jou veilig.',
      en: 'What people tell you is safe with you.',
    },
    synonyms: {
      nl: ['je mond kunnen houden', 'een geheim bewaren', 'niets doorvertellen'],
      en: ['keeping a confidence', 'not telling tales', 'a safe pair of ears'],
    },
    example: {
      nl: 'In de kantine begint iemand over haar collega, en zij praat verder over het weer.',
      en: 'Someone in the canteen brings up her colleague, and she goes on about the weather.',
    },
  },
  {
    key: 'goal-directedness',
    word: { nl: 'doelgerichtheid', en: 'goal-directedness' },
    meaning: {
      nl: 'Je weet waar je heen gaat, en elke stap wijst die kant op.',
      en: 'You know where you’re going, and every step points there.',
    },
    synonyms: {
      nl: ['weten waar je heen wilt', 'koers houden', 'recht op je doel af'],
      en: ['eyes on the prize', 'knowing where you’re headed', 'keeping on course'],
    },
    example: {
      nl: 'De zwemster plakt haar streeftijd op de koelkast en ligt elke dinsdag om zes uur in het water.',
      en: 'The swimmer sticks her target time on the fridge and trains every Tuesday at six.',
    },
  },
  {
    key: 'perseverance',
    word: { nl: 'doorzettingsvermogen', en: 'perseverance' },
    meaning: {
      nl: 'Als het taai wordt, ga je door.',
      en: 'When it gets tough, you keep going.',
    },
    synonyms: {
      nl: ['niet opgeven', 'volhouden', 'een lange adem hebben'],
      en: ['not giving up', 'sticking at it', 'seeing it through'],
    },
    example: {
      nl: 'Na drie keer zakken zit hij maandag weer in de lesauto.',
      en: 'Having failed three times, he is back in the learner car on Monday.',
    },
  },
  {
    key: 'fortitude',
    word: { nl: 'draagkracht', en: 'fortitude' },
    meaning: {
      nl: 'Jij kunt veel dragen zonder eronder te verdwijnen.',
      en: 'You can carry a great deal without vanishing beneath it.',
    },
    synonyms: {
      nl: ['veel aankunnen', 'sterke schouders', 'het dragen'],
      en: ['broad shoulders', 'bearing up', 'being able to take a lot'],
    },
    example: {
      nl: 'Ze verzorgt haar moeder, haalt haar kinderen op en zingt onder het koken.',
      en: 'She nurses her mother, fetches her children and sings while she cooks.',
    },
  },
  {
    key: 'boldness',
    word: { nl: 'durf', en: 'boldness' },
    meaning: {
      nl: 'Je springt, ook als niemand het je heeft voorgedaan.',
      en: 'You leap, even when nobody has shown you how.',
    },
    synonyms: {
      nl: ['lef', 'je nek uitsteken', 'de sprong wagen'],
      en: ['guts', 'sticking your neck out', 'taking the plunge'],
    },
    example: {
      nl: 'Een meisje van elf loopt het podium op en vraagt of ze mag meedrummen.',
      en: 'A girl of eleven walks on stage and asks if she can drum along.',
    },
  },
  {
    key: 'authenticity',
    word: { nl: 'echtheid', en: 'authenticity' },
    meaning: {
      nl: 'Je bent vanbuiten wie je vanbinnen bent.',
      en: 'You’re on the outside who you are on the inside.',
    },
    synonyms: {
      nl: ['jezelf zijn', 'geen masker op', 'naturel'],
      en: ['being yourself', 'no mask', 'the real thing'],
    },
    example: {
      nl: 'De nieuwe directeur vertelt in de kantine dat hij vannacht slecht sliep van de spanning.',
      en: 'The new director tells the canteen that nerves kept him awake last night.',
    },
  },
  {
    key: 'magnanimity',
    word: { nl: 'edelmoedigheid', en: 'magnanimity' },
    meaning: {
      nl: 'Je gunt een ander het licht, ook als je het zelf had kunnen pakken.',
      en: 'You let another have the light, even when you could have taken it.',
    },
    synonyms: {
      nl: ['kunnen gunnen', 'boven jezelf uitstijgen', 'ruimhartig zijn'],
      en: ['being big about it', 'letting others shine', 'rising above it'],
    },
    example: {
      nl: 'De verslagen schaker laat de winnares zien hoe mooi haar offer was.',
      en: 'The beaten chess player shows the winner how fine her sacrifice was.',
    },
  },
  {
    key: 'simplicity',
    word: { nl: 'eenvoud', en: 'simplicity' },
    meaning: {
      nl: 'Je hebt weinig nodig om het goed te laten zijn.',
      en: 'You need little for things to be good.',
    },
    synonyms: {
      nl: ['niet moeilijk doen', 'genoeg hebben aan weinig', 'geen poespas'],
      en: ['keeping it simple', 'happy with little', 'no frills'],
    },
    example: {
      nl: 'Voor haar verjaardag dekt ze een tafel in de tuin, met brood en kersen.',
      en: 'For her birthday she lays a table in the garden, with bread and cherries.',
    },
  },
  {
    key: 'reverence',
    word: { nl: 'eerbied', en: 'reverence' },
    meaning: {
      nl: 'Bij wat groter of ouder is dan jij, word je stil.',
      en: 'Before what’s greater or older than you, you grow quiet.',
    },
    synonyms: {
      nl: ['ontzag', 'de hoed afnemen', 'stil worden voor iets groots'],
      en: ['awe', 'treading on holy ground', 'hushed respect'],
    },
    example: {
      nl: 'De bosarbeider legt zijn hand op de oude eik voordat hij gaat zagen.',
      en: 'The forester lays a hand on the old oak before he starts to saw.',
    },
  },
  {
    key: 'sense-of-honour',
    word: { nl: 'eergevoel', en: 'sense of honour' },
    meaning: {
      nl: 'Je wilt jezelf recht in de ogen kunnen kijken.',
      en: 'You want to be able to look yourself in the eye.',
    },
    synonyms: {
      nl: ['je naam hooghouden', 'trots op je werk', 'jezelf kunnen aankijken'],
      en: ['keeping your good name', 'pride in your work', 'being able to face yourself'],
    },
    example: {
      nl: 'De stukadoor haalt zijn eigen laag weer van de muur omdat hij er niet achter staat.',
      en: 'The plasterer strips his own coat off the wall because he can’t put his name to it.',
    },
  },
  {
    key: 'honesty',
    word: { nl: 'eerlijkheid', en: 'honesty' },
    meaning: {
      nl: 'Je houdt je aan wat waar is, ook als het je iets kost.',
      en: 'You keep to what’s true, even when it costs you.',
    },
    synonyms: {
      nl: ['de waarheid zeggen', 'niet jokken', 'open kaart spelen'],
      en: ['telling the truth', 'playing fair and square', 'owning up'],
    },
    example: {
      nl: 'De tennisster geeft aan dat haar eigen bal uit was.',
      en: 'The tennis player calls her own ball out.',
    },
  },
  {
    key: 'independence-of-mind',
    word: { nl: 'eigenzinnigheid', en: 'independence of mind' },
    meaning: {
      nl: 'Je vaart op je eigen kompas, ook tegen de stroom in.',
      en: 'You sail by your own compass, against the current if need be.',
    },
    synonyms: {
      nl: ['je eigen weg gaan', 'niet met de massa mee', 'een eigen kop hebben'],
      en: ['going your own way', 'a mind of your own', 'not following the crowd'],
    },
    example: {
      nl: 'Tussen de maïsvelden zaait hij boekweit, omdat hij erin gelooft.',
      en: 'Among fields of maize he sows buckwheat, because he believes in it.',
    },
  },
  {
    key: 'enthusiasm',
    word: { nl: 'enthousiasme', en: 'enthusiasm' },
    meaning: {
      nl: 'Je loopt warm voor iets en anderen worden erdoor aangestoken.',
      en: 'You warm to something, and others catch it from you.',
    },
    synonyms: {
      nl: ['ergens warm voor lopen', 'geestdrift', 'vol vuur vertellen'],
      en: ['being keen', 'lighting up about something', 'catching fire'],
    },
    example: {
      nl: 'De gids rent vooruit om het nest als eerste te kunnen aanwijzen.',
      en: 'The guide runs ahead to be the first to point out the nest.',
    },
  },
  {
    key: 'seriousness',
    word: { nl: 'ernst', en: 'seriousness' },
    meaning: {
      nl: 'Wat telt, neem je niet licht op.',
      en: 'What matters, you don’t take lightly.',
    },
    synonyms: {
      nl: ['iets serieus nemen', 'het menen', 'er gewicht aan geven'],
      en: ['taking it to heart', 'meaning it', 'giving it weight'],
    },
    example: {
      nl: 'De leerling leest het contract twee keer voordat ze haar naam eronder zet.',
      en: 'The apprentice reads the contract twice before she signs it.',
    },
  },
  {
    key: 'balance',
    word: { nl: 'evenwichtigheid', en: 'balance' },
    meaning: {
      nl: 'Je vindt je midden terug, ook als het waait.',
      en: 'You find your middle again, even when it blows.',
    },
    synonyms: {
      nl: ['in balans zijn', 'stevig in het midden', 'niet gauw van slag'],
      en: ['being on an even keel', 'not easily thrown', 'steady inside'],
    },
    example: {
      nl: 'De scheidsrechter krijgt van twee kanten geroep en fluit rustig verder.',
      en: 'With shouting from both sides, the referee calmly goes on with the match.',
    },
  },
  {
    key: 'expressiveness',
    word: { nl: 'expressiviteit', en: 'expressiveness' },
    meaning: {
      nl: 'Wat in je leeft, vindt een weg naar buiten.',
      en: 'What lives in you finds its way out.',
    },
    synonyms: {
      nl: ['je uiten', 'laten zien wat er in je omgaat', 'met handen en voeten vertellen'],
      en: ['letting it show', 'talking with your hands', 'wearing your heart on your sleeve'],
    },
    example: {
      nl: 'In de huiskamer van het verzorgingshuis zingt ze haar verdriet in een smartlap.',
      en: 'In the care home lounge she sings her sorrow in an old ballad.',
    },
  },
]
