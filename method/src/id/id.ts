// Makes ids: UUIDv7 (RFC 9562), which sort in the order in which they were made.
/** `at`: epoch milliseconds. `random`: ten random bytes. Both are arguments, so this function is pure. */
export function uuidv7(at: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  let rest = at
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = rest % 256
    rest = Math.floor(rest / 256)
  }
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
