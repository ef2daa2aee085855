import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** The name of a file by what is in it: SHA-256 in hexadecimal. The server gives a kept file the same. */
export function contentAddress(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}
