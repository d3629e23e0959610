// What one space and one session may hold. The same limits hold at every way in: a call, a trace file, a space file. Nothing limits what
// goes out: all that was ever stored can be exported.

/** Bytes of the space file. */
export const mostSpaceBytes = 44 * 1024 * 1024
/** Events of one session: more than eight hours with two events a second. */
export const mostSessionEvents = 50_000
/** Bytes of the events of one session, as JSON. */
export const mostSessionBytes = 16 * 1024 * 1024
