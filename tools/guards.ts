import { join } from 'node:path'
import { inTurns, run } from './parts/run.ts'

/** Runs every guard of the house and says how each one fared; none is left out because another has failed. */
interface Guard {
  readonly name: string
  readonly holds: string
  readonly command: readonly string[]
}

interface Fared {
  readonly guard: Guard
  readonly code: number
  readonly output: string
  readonly seconds: string
}

const root = process.cwd()
const GUARDS: readonly Guard[] = [
  { name: 'types', holds: 'every file compiles with what its room may know', command: ['tools/check-types.ts'] },
  { name: 'plan', holds: 'nobody looks upstairs', command: ['tools/check-plan.ts'] },
  {
    name: 'style',
    holds: 'small, plain, named alike',
    command: [
      program('@biomejs/biome/bin/biome'),
      'check',
      '--error-on-warnings',
      '--max-diagnostics=none',
      '--colors=off',
    ],
  },
  {
    name: 'dead',
    holds: 'what nobody uses is gone',
    command: [program('knip/bin/knip.js'), '--no-progress', '--no-config-hints'],
  },
  {
    name: 'generated',
    holds: 'generated files are what their sources make',
    command: ['tools/make-all.ts', '--check'],
  },
  { name: 'papers', holds: 'nothing kept belongs to one machine', command: ['tools/check-papers.ts'] },
]

const fared = await inTurns(GUARDS.map((guard) => () => stand(guard)))
for (const { guard, output } of fared.filter((one) => one.code !== 0)) {
  process.stdout.write(`\n── ${guard.name} ──\n${output.trimEnd()}\n`)
}
process.stdout.write('\n')
for (const { guard, code, seconds } of fared) {
  process.stdout.write(
    `${code === 0 ? 'ok  ' : 'FAIL'} ${guard.name.padEnd(10)} ${seconds.padStart(5)} s  ${guard.holds}\n`,
  )
}
if (fared.some((one) => one.code !== 0)) process.exitCode = 1

async function stand(guard: Guard): Promise<Fared> {
  const begun = performance.now()
  const { code, output } = await run(process.execPath, guard.command, root)
  return { guard, code, output, seconds: ((performance.now() - begun) / 1000).toFixed(1) }
}

/** A program in node_modules by its file, so that no shell and no search path decides which one runs. */
function program(file: string): string {
  return join(root, 'node_modules', file)
}
