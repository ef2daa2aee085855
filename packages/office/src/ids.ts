import { randomBytes } from 'node:crypto'

const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz'

/** A UUID of version 7: sorted by time, so that new rows lie together. */
export function freshId(): string {
  const bytes = randomBytes(16)
  const at = Date.now()
  bytes.writeUIntBE(at, 0, 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A short id for companies, worlds and accounts: twelve letters and digits that nobody confuses. */
export function shortId(): string {
  return [...randomBytes(12)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('')
}

/** A secret for links and cookies: 256 bits. */
export function secret(): string {
  return randomBytes(32).toString('base64url')
}
