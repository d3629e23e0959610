const nl = {
  title: 'Op dit apparaat',
  keep: 'Mijn woorden ook zonder netwerk bij me hebben',
  how: 'Ze worden hier versleuteld bewaard. De sleutel krijg je als je inlogt. Na zeven dagen zonder netwerk, of als je uitlogt, is alles hier weg. Op de server blijft het staan.',
  always: 'Wat je schrijft terwijl er geen netwerk is, wacht hier versleuteld tot het verstuurd kan worden. Ook als je dit uit laat.',
  shared: 'Deel je dit apparaat met anderen? Laat het dan uit, en log uit als je klaar bent.',
  row: { title: 'Ook zonder netwerk', lead: 'Kies of je woorden op dit apparaat meegaan' },
}
const en: typeof nl = {
  title: 'On this device',
  keep: 'Have my words with me without network too',
  how: 'They are kept here encrypted. You get the key when you sign in. After seven days without network, or when you sign out, everything here is gone. It stays on the server.',
  always: 'What you write while there is no network waits here, encrypted, until it can be sent. Also when you leave this off.',
  shared: 'Do you share this device with others? Then leave it off, and sign out when you are done.',
  row: { title: 'Without network too', lead: 'Choose whether your words come along on this device' },
}
export const offlineWords = { nl, en }
