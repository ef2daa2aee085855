import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProgram } from '../../tests/prove/program.ts'
import { median, type Part, plain, type Size } from './figures.ts'

/** From the start of the process to the first answered request: on an empty folder, and on one that stands. */
export async function benchStarts(size: Size): Promise<Part> {
  const cold: number[] = []
  const warm: number[] = []
  for (let i = 0; i < (size.quick ? 1 : 3); i += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'gendan-start-'))
    cold.push(await started(folder))
    for (let again = 0; again < 3; again += 1) warm.push(await started(folder))
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    title: 'Starting',
    words: [
      'The screens are built already; cold makes the database, its tables and the table of ports. Up to the first answered request.',
    ],
    lines: [plain('cold', `${median(cold).toFixed(0)} ms`), plain('warm', `${median(warm).toFixed(0)} ms`)],
  }
}

async function started(folder: string): Promise<number> {
  const program = await startProgram(folder)
  await program.stop()
  return program.ready
}
