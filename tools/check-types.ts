import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { sourceFiles } from './parts/house.ts'
import { inTurns, run } from './parts/run.ts'

/**
 * Compiles the house four times, each time with what that part of it may know: pure rooms see neither Node nor a page,
 * the window sees a page, the rest sees Node. Fails, too, when a file stands in none of them.
 */
const PROJECTS = ['tsconfig.pure.json', 'tsconfig.node.json', 'tsconfig.web.json', 'tsconfig.web-tests.json']

/** One package whose types name Node's makes `process` compile in the whole project: what must not come in, and where. */
const SEALED: Readonly<Record<string, RegExp>> = {
  'tsconfig.pure.json': /\/@types\/node\/|\/lib\.(dom|webworker)\b/,
  'tsconfig.web.json': /\/@types\/node\//,
}

const root = process.cwd()
const require = createRequire(join(root, 'package.json'))
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
const answers = await inTurns(PROJECTS.map((project) => () => compile(project)))
const compiled = new Set(answers.flatMap((answer) => answer.files))
const outside = sourceFiles(root).filter((file) => /\.[mc]?tsx?$/.test(file) && !compiled.has(file))

for (const { project, files, faults } of answers) {
  say(`${project}: ${files.length} files, ${faults.length} lines of faults`)
  for (const fault of faults) say(`  ${fault}`)
}
for (const file of outside) say(`  not-compiled: ${file} stands in none of ${PROJECTS.join(', ')}`)
if (outside.length > 0 || answers.some((answer) => answer.faults.length > 0)) process.exitCode = 1

interface Answer {
  readonly project: string
  /** Files of ours that were compiled, as paths from the root. */
  readonly files: readonly string[]
  readonly faults: readonly string[]
}

async function compile(project: string): Promise<Answer> {
  if (!existsSync(join(root, project))) return { project, files: [], faults: [`${project} is missing`] }
  const { code, output } = await run(
    process.execPath,
    [compiler, '-p', project, '--pretty', 'false', '--listFiles', '--incremental', '--tsBuildInfoFile', known(project)],
    root,
  )
  const lines = output.split('\n').map((line) => line.trimEnd())
  const listed = lines.filter((line) => existsFile(line)).map((line) => relative(root, line).split(sep).join('/'))
  const told = lines.filter((line) => line !== '' && !existsFile(line) && !line.includes('error TS18003'))
  const silent = code !== 0 && told.length === 0 && !output.includes('TS18003')
  const leak = listed.find((file) => SEALED[project]?.test(file))
  const faults = [
    ...told,
    ...(silent ? [`the compiler ended with ${code} and said nothing`] : []),
    ...(leak ? [`leaked: ${leak} came in with some import, so this project no longer forbids what it should`] : []),
  ]
  return { project, files: listed.filter((file) => !file.includes('node_modules')), faults }
}

/** Where the compiler keeps what it found, so that the next check looks again at what changed alone: a tenth of the work. */
function known(project: string): string {
  return join(root, 'node_modules', '.cache', 'types', `${project}.tsbuildinfo`)
}

/** `--listFiles` prints absolute paths among the faults. */
function existsFile(line: string): boolean {
  return (line.startsWith('/') || /^[A-Za-z]:[\\/]/.test(line)) && existsSync(line)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
