// Parses values of PostgreSQL as SQLite gives them: bigint, count() and sum() as numbers, bytea as Uint8Array.
const int8 = 20
const numeric = 1700
const bytea = 17

/** By type number, for values in text format. All our bigints are instants and counts, far below 2^53. */
export const postgresParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [int8]: Number,
  [numeric]: Number,
  [bytea]: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
}
