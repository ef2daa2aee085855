import { fingerprint } from '@gendan/kernel/fingerprint'

/**
 * The id under which a demo firm keeps a file of a story: the same for everybody who knows its world, so that a lesson leads to the order
 * that it tells. A UUID of version 8, drawn from the SHA-256 of the three names.
 */
export function lessonFile(world: string, story: string, file: string): string {
  const hex = fingerprint([world, story, file])
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return parts.join('-')
}
