// Core qualities, Dutch words P to Z. Own words and own examples; no list or questionnaire was copied.
import type { LexiconEntry } from '#method/quality/lexicon.ts'

export const lexiconP: readonly LexiconEntry[] = [
  {
    key: 'passion',
    word: { nl: 'passie', en: 'passion' },
    meaning: {
      nl: 'Hier klopt je hart harder voor, en dat is te horen.',
      en: 'This makes your heart beat faster, and it can be heard.',
    },
    synonyms: {
      nl: ['hartstocht', 'ergens verliefd op zijn', 'je hart aan iets verpanden'],
      en: ['burning for something', 'being in love with it', 'a labour of love'],
    },
    example: {
      nl: 'De wijkagent draait al dertig jaar platen op de lokale radio, elke vrijdagnacht.',
      en: 'For thirty years the local policeman has played records on community radio every Friday night.',
    },
  },
  {
    key: 'pioneering-spirit',
    word: { nl: 'pioniersgeest', en: 'pioneering spirit' },
    meaning: {
      nl: 'Waar nog geen pad is, zet jij de eerste voetstap.',
      en: 'Where there’s no path yet, you take the first step.',
    },
    synonyms: {
      nl: ['de eerste willen zijn', 'nieuwe wegen inslaan', 'ontginnen'],
      en: ['going first', 'breaking new ground', 'blazing a trail'],
    },
    example: {
      nl: 'Als eerste in het dal zet ze een tent op en begint met koken voor wandelaars.',
      en: 'First in the valley, she pitches a tent and starts cooking for walkers.',
    },
  },
  {
    key: 'sense-of-duty',
    word: { nl: 'plichtsbesef', en: 'sense of duty' },
    meaning: {
      nl: 'Als het aan jou is, dan doe je het.',
      en: 'If it falls to you, you do it.',
    },
    synonyms: {
      nl: ['je taak op je nemen', 'doen wat gedaan moet worden', 'je plicht kennen'],
      en: ['doing your part', 'doing what has to be done', 'answering the call'],
    },
    example: {
      nl: 'De vrijwillige brandweerman schuift zijn bord weg en is in een minuut de deur uit.',
      en: 'The volunteer fireman pushes away his plate and is out of the door in a minute.',
    },
  },
  {
    key: 'practicality',
    word: { nl: 'praktische zin', en: 'practicality' },
    meaning: {
      nl: 'Je handen weten al hoe het kan, terwijl er nog gepraat wordt.',
      en: 'Your hands know how it could work while the talk is still going on.',
    },
    synonyms: {
      nl: ['handig zijn', 'weten wat werkt', 'niet praten maar doen'],
      en: ['being hands-on', 'knowing what works', 'common sense'],
    },
    example: {
      nl: 'Met een fietsband en twee haken hangt de verpleger het infuus in de tent op.',
      en: 'With an inner tube and two hooks the nurse hangs the drip in the tent.',
    },
  },
  {
    key: 'realism',
    word: { nl: 'realiteitszin', en: 'realism' },
    meaning: {
      nl: 'Je kijkt de feiten aan en rekent met wat er echt is.',
      en: 'You face the facts and reckon with what’s really there.',
    },
    synonyms: {
      nl: ['zien wat kan', 'de feiten onder ogen zien', 'reëel blijven'],
      en: ['facing facts', 'knowing what’s possible', 'no castles in the air'],
    },
    example: {
      nl: 'De voorzitter van de toneelclub telt de kas en kiest een stuk met zes rollen.',
      en: 'The drama club’s chair counts the cash and picks a play with six parts.',
    },
  },
  {
    key: 'fairness',
    word: { nl: 'rechtvaardigheid', en: 'fairness' },
    meaning: {
      nl: 'Als iemand tekort wordt gedaan, kun je niet stil blijven zitten.',
      en: 'When someone is short-changed, you can’t sit still.',
    },
    synonyms: {
      nl: ['ieder het zijne', 'het moet eerlijk verdeeld', 'opkomen tegen onrecht'],
      en: ['fair shares', 'a level playing field', 'not standing for injustice'],
    },
    example: {
      nl: 'De ploegbaas verdeelt de zondagsdiensten opnieuw en zet zichzelf er twee keer op.',
      en: 'The shift leader redraws the Sunday rota and puts himself down twice.',
    },
  },
  {
    key: 'sense-of-perspective',
    word: { nl: 'relativeringsvermogen', en: 'sense of perspective' },
    meaning: {
      nl: 'Je zet een stap terug, en wat groot leek, past weer in je hand.',
      en: 'You take a step back, and what loomed large fits in your hand again.',
    },
    synonyms: {
      nl: ['het kunnen relativeren', 'er zijn erger dingen', 'de zaken in verhouding zien'],
      en: ['seeing it in proportion', 'there are worse things', 'taking the long view'],
    },
    example: {
      nl: 'De bruidstaart valt, en de bruid haalt vijftig lepels uit de keuken.',
      en: 'The wedding cake drops, and the bride fetches fifty spoons from the kitchen.',
    },
  },
  {
    key: 'stewardship',
    word: { nl: 'rentmeesterschap', en: 'stewardship' },
    meaning: {
      nl: 'Je zorgt voor wat je in handen kreeg, zodat het door kan naar wie na je komt.',
      en: 'You look after what was handed to you, so it can be passed on.',
    },
    synonyms: {
      nl: ['zuinig zijn op wat je is toevertrouwd', 'goed doorgeven', 'denken aan wie na ons komt'],
      en: ['looking after what’s entrusted', 'passing it on in good order', 'thinking of those to come'],
    },
    example: {
      nl: 'Op zijn tachtigste plant de boer nog een haag van meidoorn.',
      en: 'At eighty the farmer plants one more hawthorn hedge.',
    },
  },
  {
    key: 'respect',
    word: { nl: 'respect', en: 'respect' },
    meaning: {
      nl: 'Ieder mens staat voor jou op ooghoogte.',
      en: 'To you every person stands at eye level.',
    },
    synonyms: {
      nl: ['iemand in zijn waarde laten', 'een ander voor vol aanzien', 'de ander serieus nemen'],
      en: ['treating people as equals', 'looking someone in the eye', 'giving people their due'],
    },
    example: {
      nl: 'De arts vraagt de man zonder huis hoe hij aangesproken wil worden.',
      en: 'The doctor asks the homeless man how he would like to be addressed.',
    },
  },
  {
    key: 'maturity',
    word: { nl: 'rijpheid', en: 'maturity' },
    meaning: {
      nl: 'Je hebt geleefd, en het heeft je ruimer gemaakt.',
      en: 'You’ve lived, and it has made you wider.',
    },
    synonyms: {
      nl: ['volwassen reageren', 'door ervaring gevormd', 'groot genoeg zijn'],
      en: ['acting your age', 'grown through experience', 'being the bigger person'],
    },
    example: {
      nl: 'Haar zoon schreeuwt, en zij zegt dat ze over een uur verder praten.',
      en: 'Her son shouts, and she says they’ll talk again in an hour.',
    },
  },
  {
    key: 'spaciousness',
    word: { nl: 'ruimte', en: 'spaciousness' },
    meaning: {
      nl: 'Bij jou mag iemand uitademen en zichzelf zijn.',
      en: 'With you, people can breathe out and be themselves.',
    },
    synonyms: {
      nl: ['iemand laten', 'een ander niet op de huid zitten', 'plaats maken'],
      en: ['letting people be', 'giving room', 'not crowding anyone'],
    },
    example: {
      nl: 'De vader zit op het bankje en laat zijn zoon zelf zoeken naar een speelmaatje.',
      en: 'The father sits on the bench and lets his son find a playmate himself.',
    },
  },
  {
    key: 'calm',
    word: { nl: 'rust', en: 'calm' },
    meaning: {
      nl: 'Het is stil in je, en dat wordt om je heen ook gevoeld.',
      en: 'It’s quiet in you, and those around you feel it.',
    },
    synonyms: {
      nl: ['kalm blijven', 'niet opgejaagd', 'een rustpunt'],
      en: ['staying cool', 'unhurried', 'a steady centre'],
    },
    example: {
      nl: 'Er wachten er nog zeven, en zij helpt de man die voor haar staat.',
      en: 'Seven more are waiting, and she helps the man in front of her.',
    },
  },
  {
    key: 'togetherness',
    word: { nl: 'saamhorigheid', en: 'togetherness' },
    meaning: {
      nl: 'Je denkt in wij, en niemand hoeft buiten de kring te staan.',
      en: 'You think in terms of we, and nobody need stand outside the circle.',
    },
    synonyms: {
      nl: ['erbij horen', 'samen één', 'wij-gevoel'],
      en: ['belonging', 'one for all', 'a sense of us'],
    },
    example: {
      nl: 'Het elftal wacht met de foto tot ook de reserves hun shirt aan hebben.',
      en: 'The team holds the photograph until the substitutes have their shirts on too.',
    },
  },
  {
    key: 'sharpness-of-mind',
    word: { nl: 'scherpzinnigheid', en: 'sharpness of mind' },
    meaning: {
      nl: 'Je denkt snel en ziet meteen waar het om draait.',
      en: 'You think fast and see at once what it turns on.',
    },
    synonyms: {
      nl: ['slim zijn', 'iets haarfijn doorzien', 'er meteen de vinger op leggen'],
      en: ['being sharp', 'seeing through things', 'putting your finger on it'],
    },
    example: {
      nl: 'De leerling wijst in de wiskundetoets de vraag aan die niet kan kloppen.',
      en: 'The pupil points out the one question in the maths test that can’t be right.',
    },
  },
  {
    key: 'sense-of-beauty',
    word: { nl: 'schoonheidszin', en: 'sense of beauty' },
    meaning: {
      nl: 'Iets moois doet je stilstaan, en je maakt er plaats voor.',
      en: 'Beauty stops you in your tracks, and you make room for it.',
    },
    synonyms: {
      nl: ['oog voor wat mooi is', 'smaak hebben', 'iets mooi willen maken'],
      en: ['an eye for beauty', 'good taste', 'wanting to make things lovely'],
    },
    example: {
      nl: 'Naast de koffieautomaat zet de receptionist elke week een takje uit het plantsoen.',
      en: 'Each week the receptionist puts a sprig from the park beside the coffee machine.',
    },
  },
  {
    key: 'solidarity',
    word: { nl: 'solidariteit', en: 'solidarity' },
    meaning: {
      nl: 'Als het een van ons raakt, raakt het jou.',
      en: 'If it hits one of us, it hits you.',
    },
    synonyms: {
      nl: ['achter elkaar staan', 'samen delen', 'niemand alleen laten staan'],
      en: ['standing by each other', 'sharing the load', 'leaving nobody to stand alone'],
    },
    example: {
      nl: 'De chauffeurs leggen samen het loon bij van een zieke collega.',
      en: 'The drivers pool money to make up a sick colleague’s wages.',
    },
  },
  {
    key: 'playfulness',
    word: { nl: 'speelsheid', en: 'playfulness' },
    meaning: {
      nl: 'Je maakt er een spel van, en ineens kan er meer.',
      en: 'You make it a game, and suddenly more is possible.',
    },
    synonyms: {
      nl: ['spelen', 'er een spelletje van maken', 'gek doen'],
      en: ['messing about', 'making a game of it', 'being silly'],
    },
    example: {
      nl: 'De fysiotherapeut laat mevrouw De Wit haar knie oefenen met een ballon.',
      en: 'The physio has Mrs White exercise her knee with a balloon.',
    },
  },
  {
    key: 'spirituality',
    word: { nl: 'spiritualiteit', en: 'spirituality' },
    meaning: {
      nl: 'Je leeft met het besef dat er meer is dan wat je kunt aanwijzen.',
      en: 'You live with a sense of more than can be pointed at.',
    },
    synonyms: {
      nl: ['gelovig zijn', 'iets groters ervaren', 'zoeken naar zin'],
      en: ['faith', 'feeling part of something greater', 'a search for meaning'],
    },
    example: {
      nl: 'Voor haar late dienst steekt ze in de stiltekamer een kaars aan.',
      en: 'Before her late shift she lights a candle in the quiet room.',
    },
  },
  {
    key: 'spontaneity',
    word: { nl: 'spontaniteit', en: 'spontaneity' },
    meaning: {
      nl: 'Wat in je opkomt, krijgt bij jou een kans.',
      en: 'What comes up in you gets its chance.',
    },
    synonyms: {
      nl: ['meteen doen', 'niet eerst plannen', 'in een opwelling'],
      en: ['on the spur of the moment', 'not planning first', 'just going for it'],
    },
    example: {
      nl: 'Midden in de polonaise trekt hij de verlegen portier mee de zaal in.',
      en: 'Halfway through the conga he pulls the shy doorman into the hall.',
    },
  },
  {
    key: 'steadfastness',
    word: { nl: 'standvastigheid', en: 'steadfastness' },
    meaning: {
      nl: 'Je blijft staan voor wat je waard vindt, ook als er aan je getrokken wordt.',
      en: 'You stand by what you value, even when you’re pulled at.',
    },
    synonyms: {
      nl: ['voet bij stuk houden', 'niet wijken', 'overeind blijven'],
      en: ['standing firm', 'not budging', 'holding your ground'],
    },
    example: {
      nl: 'De conducteur blijft rustig nee zeggen, hoe hard er ook geroepen wordt.',
      en: 'The guard keeps calmly saying no, however loud the shouting.',
    },
  },
  {
    key: 'solidity',
    word: { nl: 'stevigheid', en: 'solidity' },
    meaning: {
      nl: 'Je staat stevig, en een ander kan op je leunen.',
      en: 'You stand firm, and others can lean on you.',
    },
    synonyms: {
      nl: ['een rots in de branding', 'houvast geven', 'stevig in je schoenen staan'],
      en: ['a rock', 'someone to lean on', 'standing on firm ground'],
    },
    example: {
      nl: 'In de rouwzaal houdt hij de arm van zijn moeder vast, de hele dienst lang.',
      en: 'At the funeral he holds his mother’s arm through the whole service.',
    },
  },
  {
    key: 'quietness',
    word: { nl: 'stilte', en: 'quietness' },
    meaning: {
      nl: 'Je kunt zwijgen zonder dat er iets ontbreekt.',
      en: 'You can be silent and nothing is missing.',
    },
    synonyms: {
      nl: ['niet alles volpraten', 'samen zwijgen', 'ingetogen zijn'],
      en: ['not filling every gap', 'comfortable silence', 'being soft-spoken'],
    },
    example: {
      nl: 'De visser en zijn kleinzoon zitten twee uur op de steiger en zeggen niets.',
      en: 'The angler and his grandson sit on the jetty for two hours, saying nothing.',
    },
  },
  {
    key: 'fighting-spirit',
    word: { nl: 'strijdlust', en: 'fighting spirit' },
    meaning: {
      nl: 'Als er iets op het spel staat, recht je je rug.',
      en: 'When something is at stake, you square your shoulders.',
    },
    synonyms: {
      nl: ['ervoor knokken', 'je niet laten kisten', 'de strijd aangaan'],
      en: ['putting up a fight', 'refusing to lie down', 'taking up the cause'],
    },
    example: {
      nl: 'De moeder van een doof kind staat voor de vierde keer aan het loket.',
      en: 'The mother of a deaf child is at the counter for the fourth time.',
    },
  },
  {
    key: 'tact',
    word: { nl: 'tact', en: 'tact' },
    meaning: {
      nl: 'Je voelt welk woord nu past, en welk nog even wacht.',
      en: 'You feel which word fits now and which can wait.',
    },
    synonyms: {
      nl: ['diplomatiek zijn', 'het goed kunnen brengen', 'iemand niet in verlegenheid brengen'],
      en: ['putting it gently', 'choosing the right moment', 'sparing someone’s blushes'],
    },
    example: {
      nl: 'De lerares begint pas over de gedichten als de andere leerlingen weg zijn.',
      en: 'The teacher brings up the poems only once the other pupils have left.',
    },
  },
  {
    key: 'tenderness',
    word: { nl: 'tederheid', en: 'tenderness' },
    meaning: {
      nl: 'Je raakt aan wat broos is alsof het nieuw is.',
      en: 'You touch what’s frail as though it were new.',
    },
    synonyms: {
      nl: ['teer aanraken', 'lief en zacht zijn', 'koesteren'],
      en: ['a tender touch', 'cherishing', 'handling with love'],
    },
    example: {
      nl: 'De kraamhulp vouwt de luier om het kindje heen en neuriet erbij.',
      en: 'The maternity nurse folds the nappy round the baby, humming as she goes.',
    },
  },
  {
    key: 'presence-of-mind',
    word: { nl: 'tegenwoordigheid van geest', en: 'presence of mind' },
    meaning: {
      nl: 'Als het misgaat, weet iets in jou wat er nu moet gebeuren.',
      en: 'When things go wrong, something in you knows what comes now.',
    },
    synonyms: {
      nl: ['koelbloedig zijn', 'in nood helder blijven', 'direct weten wat te doen'],
      en: ['keeping your wits', 'clear in a crisis', 'knowing what to do at once'],
    },
    example: {
      nl: 'De pan vlamt op en de puber schuift het deksel erover en zet het gas uit.',
      en: 'The pan flares up; the teenager slides the lid on and turns off the gas.',
    },
  },
  {
    key: 'approachability',
    word: { nl: 'toegankelijkheid', en: 'approachability' },
    meaning: {
      nl: 'Bij jou hoeft niemand een drempel over.',
      en: 'Nobody needs to cross a threshold to reach you.',
    },
    synonyms: {
      nl: ['makkelijk aan te spreken', 'laagdrempelig', 'je deur staat open'],
      en: ['easy to talk to', 'always time for a word', 'no airs and graces'],
    },
    example: {
      nl: 'De wethouder drinkt op donderdag koffie op de markt, aan een lege tafel.',
      en: 'On Thursdays the councillor has coffee at the market, at an empty table.',
    },
  },
  {
    key: 'dedication',
    word: { nl: 'toewijding', en: 'dedication' },
    meaning: {
      nl: 'Je geeft je aan wat je lief is, elke dag opnieuw.',
      en: 'You give yourself to what you hold dear, each day anew.',
    },
    synonyms: {
      nl: ['je ergens aan wijden', 'je hart erin leggen', 'alles overhebben voor'],
      en: ['giving your all', 'putting your heart into it', 'being devoted'],
    },
    example: {
      nl: 'De keepster oefent na de training nog veertig hoge ballen, iedere woensdag.',
      en: 'Every Wednesday after training the goalkeeper practises forty more high balls.',
    },
  },
  {
    key: 'loyalty',
    word: { nl: 'trouw', en: 'loyalty' },
    meaning: {
      nl: 'Je blijft, ook als het niet leuk meer is.',
      en: 'You stay, even when it stops being fun.',
    },
    synonyms: {
      nl: ['iemand niet laten zitten', 'blijven komen', 'loyaal zijn'],
      en: ['sticking by someone', 'turning up every time', 'through thick and thin'],
    },
    example: {
      nl: 'Elke donderdag gaat hij naar zijn vriend in de gevangenis, al zes jaar.',
      en: 'Every Thursday for six years he has visited his friend in prison.',
    },
  },
  {
    key: 'stamina',
    word: { nl: 'uithoudingsvermogen', en: 'stamina' },
    meaning: {
      nl: 'Je lijf en je wil doen het samen, tot het eind.',
      en: 'Body and will work together, right to the end.',
    },
    synonyms: {
      nl: ['het lang volhouden', 'een taaie', 'nog een ronde kunnen'],
      en: ['staying power', 'going the distance', 'having one more lap in you'],
    },
    example: {
      nl: 'In de hooitijd rijdt hij tot het donker is, en om vijf uur zit hij weer op de trekker.',
      en: 'At haymaking he drives until dark, and at five he is back on the tractor.',
    },
  },
  {
    key: 'determination',
    word: { nl: 'vastberadenheid', en: 'determination' },
    meaning: {
      nl: 'Je hebt besloten, en dat voelt als één lijn door je heen.',
      en: 'You’ve decided, and it runs through you as one line.',
    },
    synonyms: {
      nl: ['niet af te brengen zijn van', 'je erin vastbijten', 'het zal gebeuren'],
      en: ['having your mind set', 'come what may', 'nothing will stop you'],
    },
    example: {
      nl: 'Ze legt haar aansteker op tafel en zegt dat dit haar laatste sigaret was.',
      en: 'She lays her lighter on the table and says that was her last cigarette.',
    },
  },
  {
    key: 'resilience',
    word: { nl: 'veerkracht', en: 'resilience' },
    meaning: {
      nl: 'Je wordt ingedrukt en vindt je vorm weer terug.',
      en: 'You get pressed down and find your shape again.',
    },
    synonyms: {
      nl: ['weer opkrabbelen', 'terugveren', 'opstaan na een klap'],
      en: ['bouncing back', 'getting up again', 'finding your feet'],
    },
    example: {
      nl: 'Drie maanden na de brand verkoopt hij weer brood, vanuit een container.',
      en: 'Three months after the fire he is selling bread again, from a container.',
    },
  },
  {
    key: 'responsibility',
    word: { nl: 'verantwoordelijkheid', en: 'responsibility' },
    meaning: {
      nl: 'Je zegt: dit is van mij, en je pakt het op.',
      en: 'You say: this one is mine, and you pick it up.',
    },
    synonyms: {
      nl: ['het op je nemen', 'ergens voor instaan', 'het niet afschuiven'],
      en: ['owning it', 'the buck stops here', 'not passing it on'],
    },
    example: {
      nl: 'De stagiaire belt zelf de familie op om te zeggen dat de pillen verwisseld waren.',
      en: 'The trainee rings the family herself to say the pills had been mixed up.',
    },
  },
  {
    key: 'imagination',
    word: { nl: 'verbeeldingskracht', en: 'imagination' },
    meaning: {
      nl: 'Je ziet wat er niet is alsof je het kunt aanraken.',
      en: 'You see what isn’t there as if you could touch it.',
    },
    synonyms: {
      nl: ['fantasie', 'je iets kunnen voorstellen', 'beelden zien'],
      en: ['make-believe', 'picturing things', 'dreaming things up'],
    },
    example: {
      nl: 'Van vier stoelen en een laken bouwt de oppas een schip op volle zee.',
      en: 'From four chairs and a sheet the babysitter builds a ship at sea.',
    },
  },
  {
    key: 'gift-for-connecting',
    word: { nl: 'verbindende kracht', en: 'gift for connecting' },
    meaning: {
      nl: 'Je voelt wat mensen delen en brengt ze daar samen.',
      en: 'You feel what people share and bring them together there.',
    },
    synonyms: {
      nl: ['bruggen bouwen', 'mensen bij elkaar brengen', 'de lijm zijn'],
      en: ['building bridges', 'bringing people together', 'being the glue'],
    },
    example: {
      nl: 'De bibliothecaresse zet de schaker en de nieuwkomer aan één tafel met een bord.',
      en: 'The librarian seats the chess player and the newcomer at one table with a board.',
    },
  },
  {
    key: 'tolerance',
    word: { nl: 'verdraagzaamheid', en: 'tolerance' },
    meaning: {
      nl: 'Een ander mag anders zijn, en jij hoeft er niets aan te veranderen.',
      en: 'Others may be different, and you need change nothing about it.',
    },
    synonyms: {
      nl: ['leven en laten leven', 'een ander laten geloven wat hij gelooft', 'tegen verschil kunnen'],
      en: ['live and let live', 'room for difference', 'to each their own'],
    },
    example: {
      nl: 'De buurvrouw past haar wasdag aan als er boven haar gebeden wordt.',
      en: 'The neighbour moves her washing day when there are prayers upstairs.',
    },
  },
  {
    key: 'refinement',
    word: { nl: 'verfijning', en: 'refinement' },
    meaning: {
      nl: 'Je zoekt de kleine nuance waardoor het gaat zingen.',
      en: 'You look for the small nuance that makes it sing.',
    },
    synonyms: {
      nl: ['gevoel voor nuance', 'net dat beetje extra', 'fijn afgewerkt'],
      en: ['a feel for nuance', 'that final touch', 'finely finished'],
    },
    example: {
      nl: 'De kok veegt de rand van het bord schoon en legt er één blaadje kervel op.',
      en: 'The cook wipes the rim of the plate and lays one leaf of chervil on it.',
    },
  },
  {
    key: 'forgiveness',
    word: { nl: 'vergevingsgezindheid', en: 'forgiveness' },
    meaning: {
      nl: 'Je laat de schuld van een ander uit je handen vallen.',
      en: 'You let another’s debt fall from your hands.',
    },
    synonyms: {
      nl: ['kunnen vergeven', 'zand erover', 'een nieuwe kans geven'],
      en: ['letting it go', 'water under the bridge', 'giving a second chance'],
    },
    example: {
      nl: 'Na vier jaar zwijgen belt ze haar broer en vraagt hoe het met hem is.',
      en: 'After four years of silence she rings her brother and asks how he is.',
    },
  },
  {
    key: 'urge-to-renew',
    word: { nl: 'vernieuwingsdrang', en: 'urge to renew' },
    meaning: {
      nl: '“Zo doen we dat altijd” is voor jou het begin van een vraag.',
      en: 'To you, “we have always done it this way” is where a question starts.',
    },
    synonyms: {
      nl: ['het anders durven doen', 'verbeteren', 'een frisse wind'],
      en: ['shaking things up', 'doing it a new way', 'a fresh breeze'],
    },
    example: {
      nl: 'De teamleider schrapt het werkoverleg en wandelt een maand lang met ieder apart.',
      en: 'The team leader scraps the staff meeting and spends a month walking with each person.',
    },
  },
  {
    key: 'delight-in-storytelling',
    word: { nl: 'vertelplezier', en: 'delight in storytelling' },
    meaning: {
      nl: 'In jou wordt wat er gebeurde een verhaal dat een ander wil horen.',
      en: 'In you, what happened turns into a tale others want to hear.',
    },
    synonyms: {
      nl: ['verhalen vertellen', 'smakelijk kunnen vertellen', 'aan je lippen hangen'],
      en: ['spinning a yarn', 'a born storyteller', 'hanging on every word'],
    },
    example: {
      nl: 'In de schaftkeet vertelt hij over zijn eerste steiger, en de pauze loopt uit.',
      en: 'In the site hut he tells of his first scaffold, and the break runs over.',
    },
  },
  {
    key: 'trust',
    word: { nl: 'vertrouwen', en: 'trust' },
    meaning: {
      nl: 'Je leunt op mensen en op het leven voordat er bewijs is.',
      en: 'You lean on people and on life before there’s proof.',
    },
    synonyms: {
      nl: ['in mensen geloven', 'het durven overlaten', 'erop rekenen dat het goedkomt'],
      en: ['believing in people', 'letting go of the reins', 'giving the benefit of the doubt'],
    },
    example: {
      nl: 'De garagehouder geeft de leerling de sleutels en gaat zelf lunchen.',
      en: 'The garage owner gives the apprentice the keys and goes for his lunch.',
    },
  },
  {
    key: 'wonder',
    word: { nl: 'verwondering', en: 'wonder' },
    meaning: {
      nl: 'Het gewone is voor jou soms ineens een wonder.',
      en: 'To you the ordinary can suddenly be a marvel.',
    },
    synonyms: {
      nl: ['met grote ogen kijken', 'je verbazen', 'het wonder zien'],
      en: ['wide eyes', 'being amazed', 'seeing the magic'],
    },
    example: {
      nl: 'Op weg naar de crèche staan ze tien minuten stil bij een slak.',
      en: 'On the way to nursery they stop ten minutes for a snail.',
    },
  },
  {
    key: 'resourcefulness',
    word: { nl: 'vindingrijkheid', en: 'resourcefulness' },
    meaning: {
      nl: 'Als de deur dicht is, zie jij het raam.',
      en: 'When the door is shut, you see the window.',
    },
    synonyms: {
      nl: ['er iets op vinden', 'roeien met de riemen die je hebt', 'inventief'],
      en: ['finding a way', 'making do', 'thinking on your feet'],
    },
    example: {
      nl: 'Zonder net en zonder lijnen zet de leraar met veters een volleybalveld uit.',
      en: 'With no net and no lines, the teacher marks out a volleyball court with shoelaces.',
    },
  },
  {
    key: 'vision',
    word: { nl: 'visie', en: 'vision' },
    meaning: {
      nl: 'Je ziet in de verte al staan wat er nog niet is.',
      en: 'You already see in the distance what isn’t there yet.',
    },
    synonyms: {
      nl: ['een droom voor later hebben', 'ver vooruit denken', 'weten waar het heen moet'],
      en: ['a picture of the future', 'seeing what could be', 'knowing where it should lead'],
    },
    example: {
      nl: 'Op de lege kade tekent ze met krijt waar straks de werkplaats komt.',
      en: 'On the empty quay she chalks out where the workshop will stand.',
    },
  },
  {
    key: 'foresight',
    word: { nl: 'vooruitziendheid', en: 'foresight' },
    meaning: {
      nl: 'Je voelt wat eraan komt en legt alvast iets klaar.',
      en: 'You sense what’s coming and lay something by.',
    },
    synonyms: {
      nl: ['op tijd eraan denken', 'voorbereid zijn', 'zien aankomen'],
      en: ['thinking ahead', 'being prepared', 'seeing it coming'],
    },
    example: {
      nl: 'In augustus stapelt hij het hout op voor de buurvrouw, onder een zeil.',
      en: 'In August he stacks his neighbour’s firewood under a tarpaulin.',
    },
  },
  {
    key: 'peaceableness',
    word: { nl: 'vredelievendheid', en: 'peaceableness' },
    meaning: {
      nl: 'Je zoekt de plek waar twee partijen weer kunnen ademen.',
      en: 'You look for the place where both sides can breathe again.',
    },
    synonyms: {
      nl: ['ruzie bijleggen', 'de vrede bewaren', 'willen verzoenen'],
      en: ['making peace', 'patching things up', 'pouring oil on water'],
    },
    example: {
      nl: 'Opa zet de twee ruziënde neefjes samen aan het bonen doppen.',
      en: 'Grandad sets the two quarrelling cousins to shell beans together.',
    },
  },
  {
    key: 'friendliness',
    word: { nl: 'vriendelijkheid', en: 'friendliness' },
    meaning: {
      nl: 'Je begint met een glimlach, ook bij wie je niet kent.',
      en: 'You start with a smile, even with strangers.',
    },
    synonyms: {
      nl: ['aardig zijn', 'een lach voor iedereen', 'vriendelijk groeten'],
      en: ['being nice', 'a smile for everyone', 'a warm hello'],
    },
    example: {
      nl: 'De parkeerwachter legt de toerist uit hoe de automaat werkt en tikt met hem mee.',
      en: 'The traffic warden shows the tourist how the machine works and taps along.',
    },
  },
  {
    key: 'generosity',
    word: { nl: 'vrijgevigheid', en: 'generosity' },
    meaning: {
      nl: 'Je deelt graag, want het wordt er bij jou meer van.',
      en: 'You love to share, for in your hands it grows.',
    },
    synonyms: {
      nl: ['gul zijn', 'graag geven', 'met volle handen'],
      en: ['giving freely of what you have', 'open-handed', 'happy to share'],
    },
    example: {
      nl: 'De groenteboer doet bij elke tas een bosje peterselie.',
      en: 'The greengrocer adds a bunch of parsley to every bag.',
    },
  },
  {
    key: 'appreciation',
    word: { nl: 'waardering', en: 'appreciation' },
    meaning: {
      nl: 'Je ziet de waarde van wat anderen doen, en je laat het merken.',
      en: 'You see the worth of what others do, and you let it show.',
    },
    synonyms: {
      nl: ['zien wat een ander doet', 'iets op prijs stellen', 'de moeite opmerken'],
      en: ['not taking it for granted', 'seeing people’s efforts', 'giving credit'],
    },
    example: {
      nl: 'Met kerst plakt de bewoonster een kaart voor de vuilnisploeg op haar container.',
      en: 'At Christmas the tenant tapes a card for the refuse crew to her bin.',
    },
  },
  {
    key: 'dignity',
    word: { nl: 'waardigheid', en: 'dignity' },
    meaning: {
      nl: 'Je houdt je hoofd rechtop, wat er ook gebeurt.',
      en: 'You carry yourself with your head up, whatever happens.',
    },
    synonyms: {
      nl: ['het hoofd hoog', 'in je waarde blijven', 'je niet verlagen'],
      en: ['head held high', 'keeping your self-respect', 'not stooping to it'],
    },
    example: {
      nl: 'Bij de voedselbank trekt hij elke week zijn nette jas aan.',
      en: 'For the food bank he puts on his good coat every week.',
    },
  },
  {
    key: 'warmth',
    word: { nl: 'warmte', en: 'warmth' },
    meaning: {
      nl: 'Wie bij jou komt, voelt zich al gauw minder alleen.',
      en: 'Those who come near you soon feel less alone.',
    },
    synonyms: {
      nl: ['hartelijk zijn', 'een warm mens', 'een arm om iemand heen'],
      en: ['a warm person', 'an arm round the shoulder', 'making people feel welcome'],
    },
    example: {
      nl: 'De tandartsassistente houdt de hand van de bange man vast terwijl er geboord wordt.',
      en: 'The dental nurse holds the frightened man’s hand during the drilling.',
    },
  },
  {
    key: 'backbone',
    word: { nl: 'weerbaarheid', en: 'backbone' },
    meaning: {
      nl: 'Je weet waar jouw grens ligt en gaat ervoor staan.',
      en: 'You know where your limit lies, and you stand there.',
    },
    synonyms: {
      nl: ['voor jezelf opkomen', 'je grens aangeven', 'niet met je laten sollen'],
      en: ['standing up for yourself', 'drawing the line', 'not being pushed around'],
    },
    example: {
      nl: 'De vakkenvuller zegt tegen zijn chef dat hij na achten niet meer appt.',
      en: 'The shelf stacker tells his boss he answers no messages after eight.',
    },
  },
  {
    key: 'goodwill',
    word: { nl: 'welwillendheid', en: 'goodwill' },
    meaning: {
      nl: 'Je gaat ervan uit dat een ander het goed bedoelt.',
      en: 'You assume that others mean well.',
    },
    synonyms: {
      nl: ['het goede in de ander zien', 'positief uitleggen', 'met een open hart luisteren'],
      en: ['seeing the good in people', 'a kind reading', 'meeting people halfway'],
    },
    example: {
      nl: 'Op de boze mail reageert zij met een belletje en de vraag wat er speelt.',
      en: 'She answers the angry email with a call, asking what’s going on.',
    },
  },
  {
    key: 'wisdom',
    word: { nl: 'wijsheid', en: 'wisdom' },
    meaning: {
      nl: 'Je hebt geleerd wat telt, en je hebt er weinig woorden voor nodig.',
      en: 'You’ve learnt what counts and need few words for it.',
    },
    synonyms: {
      nl: ['levenservaring', 'weten wanneer je zwijgt', 'goede raad'],
      en: ['life experience', 'an old soul', 'knowing what matters in life'],
    },
    example: {
      nl: 'De oude notaris vraagt de twee erfgenamen wat hun moeder zou doen.',
      en: 'The old solicitor asks the two heirs what their mother would do.',
    },
  },
  {
    key: 'willpower',
    word: { nl: 'wilskracht', en: 'willpower' },
    meaning: {
      nl: 'Je zegt ja tegen iets en je hele lijf werkt mee.',
      en: 'You say yes to something, and your whole body joins in.',
    },
    synonyms: {
      nl: ['een sterke wil', 'jezelf ertoe zetten', 'op karakter'],
      en: ['a strong will', 'making yourself do it', 'mind over matter'],
    },
    example: {
      nl: 'Na haar beroerte oefent ze elke ochtend tien keer met de knoop van haar vest.',
      en: 'After her stroke she works at her cardigan button ten times each morning.',
    },
  },
  {
    key: 'gentleness',
    word: { nl: 'zachtheid', en: 'gentleness' },
    meaning: {
      nl: 'Je hoeft niet te duwen; je nodigt uit.',
      en: 'You don’t have to push; you invite.',
    },
    synonyms: {
      nl: ['zacht zijn', 'een zachte hand', 'lief benaderen'],
      en: ['being soft', 'a soft touch', 'going gently'],
    },
    example: {
      nl: 'De dierenarts wacht op de vloer tot de hond zelf naar haar toe komt.',
      en: 'The vet waits on the floor until the dog comes to her.',
    },
  },
  {
    key: 'self-control',
    word: { nl: 'zelfbeheersing', en: 'self-control' },
    meaning: {
      nl: 'De storm is er, en jij houdt het roer.',
      en: 'The storm is there, and you hold the helm.',
    },
    synonyms: {
      nl: ['je inhouden', 'tot tien tellen', 'niet ontploffen'],
      en: ['holding back', 'counting to ten', 'keeping your temper'],
    },
    example: {
      nl: 'De aanvaller wordt neergehaald, staat op en loopt weg van de opstoot.',
      en: 'The forward is brought down, gets up and walks away from the scuffle.',
    },
  },
  {
    key: 'self-compassion',
    word: { nl: 'zelfcompassie', en: 'self-compassion' },
    meaning: {
      nl: 'Je bent voor jezelf zo lief als voor een goede vriend.',
      en: 'You’re as kind to yourself as to a good friend.',
    },
    synonyms: {
      nl: ['lief zijn voor jezelf', 'jezelf iets vergeven', 'niet zo streng voor jezelf'],
      en: ['going easy on yourself', 'forgiving yourself', 'being your own friend'],
    },
    example: {
      nl: 'Na de mislukte taart zet ze thee voor zichzelf en belt ze de bakker.',
      en: 'After the failed cake she makes herself tea and rings the baker.',
    },
  },
  {
    key: 'self-discipline',
    word: { nl: 'zelfdiscipline', en: 'self-discipline' },
    meaning: {
      nl: 'Je houdt je aan wat je met jezelf hebt afgesproken.',
      en: 'You keep the promises you make to yourself.',
    },
    synonyms: {
      nl: ['jezelf aansturen', 'regelmaat', 'ook zonder zin doen'],
      en: ['sticking to your routine', 'doing it even when you don’t feel like it', 'staying on track'],
    },
    example: {
      nl: 'De schrijver gaat iedere ochtend om acht uur zitten, ook op lege dagen.',
      en: 'The writer sits down at eight each morning, on empty days too.',
    },
  },
  {
    key: 'self-knowledge',
    word: { nl: 'zelfkennis', en: 'self-knowledge' },
    meaning: {
      nl: 'Je kent je licht en je schaduw, en je kijkt van geen van beide weg.',
      en: 'You know your light and your shadow and turn from neither.',
    },
    synonyms: {
      nl: ['jezelf kennen', 'weten hoe je in elkaar zit', 'in de spiegel durven kijken'],
      en: ['knowing yourself', 'knowing what makes you tick', 'looking in the mirror'],
    },
    example: {
      nl: 'Voor de drukke week zegt hij zijn team dat hij ’s middags korter van stof is.',
      en: 'Before the busy week he warns his team that he gets terse after lunch.',
    },
  },
  {
    key: 'self-mockery',
    word: { nl: 'zelfspot', en: 'self-mockery' },
    meaning: {
      nl: 'Je kunt om jezelf lachen, en daar wordt iedereen losser van.',
      en: 'You can laugh at yourself, and everyone loosens up.',
    },
    synonyms: {
      nl: ['om jezelf lachen', 'jezelf niet te serieus nemen', 'de draak steken met jezelf'],
      en: ['laughing at yourself', 'not taking yourself too seriously', 'sending yourself up'],
    },
    example: {
      nl: 'De goochelaar vergeet zijn truc en zegt dat hij die knap heeft laten verdwijnen.',
      en: 'The conjuror forgets his trick and says he has made it vanish rather well.',
    },
  },
  {
    key: 'self-reliance',
    word: { nl: 'zelfstandigheid', en: 'self-reliance' },
    meaning: {
      nl: 'Je redt je, en je vindt het fijn om het zelf te doen.',
      en: 'You manage, and you like doing it yourself.',
    },
    synonyms: {
      nl: ['het zelf doen', 'op eigen benen', 'je eigen boontjes doppen'],
      en: ['doing it yourself', 'standing on your own two feet', 'fending for yourself'],
    },
    example: {
      nl: 'Met één arm leert ze zichzelf aardappels schillen, op een plank met twee spijkers.',
      en: 'One-armed, she teaches herself to peel potatoes on a board with two nails.',
    },
  },
  {
    key: 'self-confidence',
    word: { nl: 'zelfvertrouwen', en: 'self-confidence' },
    meaning: {
      nl: 'Er is een ja in je: ik kan dit aan.',
      en: 'There’s a yes in you: I can face this.',
    },
    synonyms: {
      nl: ['in jezelf geloven', 'zeker zijn van jezelf', 'erop vertrouwen dat je het kunt'],
      en: ['believing in yourself', 'being sure of yourself', 'knowing you can do it'],
    },
    example: {
      nl: 'De invaller vraagt bij een strafschop in de laatste minuut om de bal.',
      en: 'The substitute asks for the ball when a last-minute penalty is given.',
    },
  },
  {
    key: 'carefulness',
    word: { nl: 'zorgvuldigheid', en: 'carefulness' },
    meaning: {
      nl: 'Je behandelt wat je in handen hebt alsof het ertoe doet.',
      en: 'You treat what you hold as though it matters.',
    },
    synonyms: {
      nl: ['met zorg doen', 'niets over het hoofd willen zien', 'netjes omgaan met'],
      en: ['doing it with care', 'handling things well', 'taking the trouble'],
    },
    example: {
      nl: 'De archivaris trekt handschoenen aan voor een briefkaart van een onbekende soldaat.',
      en: 'The archivist puts on gloves for a postcard from an unknown soldier.',
    },
  },
  {
    key: 'care',
    word: { nl: 'zorgzaamheid', en: 'care' },
    meaning: {
      nl: 'Je ziet wat een ander nodig heeft en maakt het in orde.',
      en: 'You see what another needs and you see to it.',
    },
    synonyms: {
      nl: ['zorgen voor', 'iemand verzorgen', 'iemand onder je hoede nemen'],
      en: ['looking after someone', 'taking someone under your wing', 'seeing to their needs'],
    },
    example: {
      nl: 'De oudste broer smeert om zeven uur vier trommels brood.',
      en: 'At seven the eldest brother packs four lunch boxes.',
    },
  },
]
