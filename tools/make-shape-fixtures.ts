import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { aggregates } from '@gendan/contract/aggregates'
import { shapePrint } from '@gendan/store/shape-print'
import { shapeExamples } from './parts/shape-examples.ts'

const FOLDER = new URL('../packages/store/src/upcast/fixtures/', import.meta.url)
const checking = process.argv.includes('--check')

/**
 * Writes the fixture of every aggregate's shape of today (`--check`: fails where it is not what stands). A fixture that was
 * released is never written again: a changed shape gets a new number first, and this tool then adds its file beside the old.
 */
async function make(): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  for (const aggregate of aggregates) {
    const name = `${aggregate.kind}-${aggregate.shape}.json`
    const events = shapeExamples[aggregate.kind] ?? []
    const state = events.reduce((sofar, event) => aggregate.evolve(sofar, event), aggregate.born('0'))
    const fixture = { kind: aggregate.kind, shape: aggregate.shape, print: shapePrint(aggregate), state, events }
    const text = `${JSON.stringify(fixture, null, 1)}\n`
    const before = await readFile(new URL(name, FOLDER), 'utf8').catch(() => '')
    if (before === text) continue
    if (checking) {
      console.error(`${name} is not what the shapes of today make: see packages/store/src/upcast.test.ts`)
      process.exitCode = 1
    } else await writeFile(new URL(name, FOLDER), text)
  }
}

await make()
