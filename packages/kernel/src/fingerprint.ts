import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The canonical form of plain data: keys sorted by code unit, absent and undefined members left out, no white space
 * (RFC 8785 for the data we keep: strings, booleans, null, integers, lists and records). Throws TypeError for anything else.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && value % 1 === 0) return String(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (typeof value === 'object') return record(value as Record<string, unknown>)
  throw new TypeError(`no canonical form for ${typeof value}`)
}

/** SHA-256 of the canonical form, in hexadecimal: what a signature is bound to. */
export function fingerprint(facts: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(facts))))
}

/** The first eight digits in two groups, for eyes: "7F3A 91C2". */
export function shortPrint(print: string): string {
  return `${print.slice(0, 4)} ${print.slice(4, 8)}`.toUpperCase()
}

function record(value: Record<string, unknown>): string {
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member !== undefined) members += `${members && ','}${JSON.stringify(key)}:${canonical(member)}`
  }
  return `{${members}}`
}
