import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where a backup made by every release lies, named `<version>.gendan-backup`. */
export const RELEASES = fileURLToPath(new URL('../../packages/store/releases/', import.meta.url))
export const ENDING = '.gendan-backup'

/** The versions of which a file lies there. */
export function keptReleases(): readonly string[] {
  return readdirSync(RELEASES)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort()
}

/** The versions that have left the house: those whose heading in the changelog is a bare number. */
export function leftTheHouse(): readonly string[] {
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
  return [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, version = '']) => version)
}
