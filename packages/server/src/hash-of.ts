import { createHash } from 'node:crypto'

/** What is kept of a secret that was handed out: of a cookie, a link, a token. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
