import { execFileSync } from 'node:child_process'
import { cpSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readyBinaries } from './binaries.ts'
import { linked } from './library-links.ts'
import { placesIn } from './places.ts'

test('npm with --ignore-scripts leaves out the links between libraries: they are made at the start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-links-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const installed = dirname(dirname(readyBinaries(placesIn(folder), undefined).postgres))
  const native = join(folder, 'native')
  cpSync(installed, native, { recursive: true, verbatimSymlinks: true, filter: (from) => !from.endsWith('.a') })
  const lib = join(native, 'lib')
  for (const name of readdirSync(lib)) if (lstatSync(join(lib, name)).isSymbolicLink()) rmSync(join(lib, name))
  const version = () => execFileSync(join(native, 'bin/postgres'), ['-V'], { encoding: 'utf8', stdio: 'pipe' })

  expect(version).toThrow(/cannot open shared object file|Library not loaded/)
  expect(linked(native)).toBe(true)
  expect(version()).toMatch(/^postgres \(PostgreSQL\) 18\./)
})
