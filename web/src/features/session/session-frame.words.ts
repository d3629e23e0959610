// The few words of a session that is still opening, apart from the others because they are there from the first load.
const nl = { session: 'Sessie', opening: 'De sessie gaat open' }
const en: typeof nl = { session: 'Session', opening: 'The session is opening' }
export const sessionFrameWords = { nl, en }
