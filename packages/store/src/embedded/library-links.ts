import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Makes the links between library names that the package lists and npm cannot carry. False if one is missing and cannot be
 * made here.
 */
export function linked(native: string): boolean {
  return linksOf(native).every(({ source, target }) => {
    const place = join(dirname(native), target)
    return existsSync(place) || linkTo(join(dirname(native), source), place)
  })
}

function linkTo(source: string, place: string): boolean {
  try {
    symlinkSync(relative(dirname(place), source), place)
  } catch {
    // A second start may have made it in the meantime; a read-only node_modules leaves it missing.
  }
  return existsSync(place)
}

function linksOf(native: string): readonly { readonly source: string; readonly target: string }[] {
  const list = join(native, 'pg-symlinks.json')
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []
}
