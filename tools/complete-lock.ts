import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryFor, gapsIn } from './parts/lock.ts'

/**
 * Writes into package-lock.json what npm has left out of it (parts/lock.ts says what and why). Run it after every change of
 * the lock file; `npm run guards` says when it is due.
 */
const file = join(process.cwd(), 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const filled = Object.fromEntries(gapsIn(lock.packages).map((gap) => [`node_modules/${gap.name}`, entryFor(gap)]))
const packages = Object.entries({ ...lock.packages, ...filled }).sort(([a], [b]) => a.localeCompare(b, 'en'))

writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
process.stdout.write(`${Object.keys(filled).length} packages for other machines named in package-lock.json\n`)
