// Words of the session frame. In a file of their own, because they are part of the first load of the app.
const nl = { session: 'Sessie', opening: 'De sessie gaat open' }
const en: typeof nl = { session: 'Session', opening: 'The session is opening' }
export const sessionFrameWords = { nl, en }
