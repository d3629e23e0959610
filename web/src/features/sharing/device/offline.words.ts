const nl = {
  title: 'Op dit apparaat',
  keep: 'Mijn woorden ook zonder netwerk bij me hebben',
  how: 'Ze worden hier versleuteld bewaard. De sleutel krijg je als je je aanmeldt. Na zeven dagen zonder netwerk, of als je je afmeldt, is alles hier weg. Op de server blijft het staan.',
  always: 'Wat je schrijft terwijl er geen netwerk is, wacht hier versleuteld tot het verstuurd kan worden. Ook als dit uitstaat.',
  shared: 'Deel je dit apparaat met anderen? Laat het dan uit, en meld je af als je klaar bent.',
}
const en: typeof nl = {
  title: 'On this device',
  keep: 'Keep my words with me offline too',
  how: 'They’re kept here, encrypted. You get the key when you sign in. After seven days offline, or when you sign out, everything here is gone. It stays on the server.',
  always: 'What you write while you’re offline waits here, encrypted, until it can be sent. Even when this is off.',
  shared: 'Do you share this device with others? Then leave it off, and sign out when you’re done.',
}
export const offlineWords = { nl, en }
