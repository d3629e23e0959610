// Sentences for refusals that have nothing to do with what a person asked: the server cannot store anything, or has no room.
const nl = {
  'storage.full': 'De schijf van de server is vol: er kan nu niets worden bewaard. Lezen kan wel. De beheerder kan dit verhelpen.',
  'storage.read-only': 'De server kan nu niets bewaren. Lezen kan wel. De beheerder kan dit verhelpen.',
  'storage.busy': 'De server is even bezet. Probeer het over een minuut opnieuw.',
  'storage.unreachable': 'De server kan nu niet bij wat er bewaard is. Probeer het over een minuut opnieuw.',
  'server.busy': 'De server is even bezet. Probeer het over een minuut opnieuw.',
  'space.full': 'Er past niet meer in deze ruimte. Er is niets bijgekomen.',
  'session.full': 'Er past niet meer in deze sessie. Er is niets bijgekomen.',
  'body.too-slow': 'Het versturen duurde te lang. Probeer het opnieuw.',
}
const en: typeof nl = {
  'storage.full': 'The server’s disk is full: nothing can be saved right now. Reading still works. The host can fix this.',
  'storage.read-only': 'The server can’t save anything right now. Reading still works. The host can fix this.',
  'storage.busy': 'The server is busy. Try again in a minute.',
  'storage.unreachable': 'The server can’t reach what it keeps right now. Try again in a minute.',
  'server.busy': 'The server is busy. Try again in a minute.',
  'space.full': 'There’s no more room in this space. Nothing was added.',
  'session.full': 'There’s no more room in this session. Nothing was added.',
  'body.too-slow': 'Sending took too long. Try again.',
}
export const serverWords: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = { nl, en }
