// How values of PostgreSQL arrive: bigint, count() and sum() as numbers, bytea as plain Uint8Array, as on SQLite.

const int8 = 20
const numeric = 1700
const bytea = 17

/** Parsers by type number, for text that PostgreSQL sends. All our bigints are instants and counts, far below 2^53. */
export const postgresParsers: Readonly<Record<number, (text: string) => unknown>> = {
  [int8]: Number,
  [numeric]: Number,
  [bytea]: (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex')),
}
