import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFileSync } from '@swc/core'
import { cruise, type ICruiseOptions, type ICruiseResult, type IResolveOptions } from 'dependency-cruiser'
import { roomNames, SOURCE_FOLDERS, sourceFiles } from './parts/house.ts'

/**
 * Holds the house against plan.mjs: nobody looks upstairs, neighbours are strangers, windows have no pipes, pure rooms
 * stay pure, nothing runs in circles. Fails, too, when it saw fewer modules than there are files: a check that reads
 * nothing finds nothing wrong.
 */
const root = process.cwd()
const { options, ...ruleSet } = (await import(join(root, '.dependency-cruiser.mjs'))).default
const onDisk = sourceFiles(root)
const seen = await look()
const faults = [
  ...seen.summary.violations.map(
    (v) =>
      `${v.rule.name}: ${[v.from, ...(v.cycle?.map((one) => one.name) ?? [v.to])].join(' → ')}${hintOf(v.rule.name)}`,
  ),
  ...unseen(),
  ...hidden(),
  ...strayRooms(),
  ...declaredUpstairs(),
]

say(`saw ${ours().length} modules of ${onDisk.length} source files in ${roomsWithFiles().length} rooms`)
const bare = roomNames.filter((name) => !roomsWithFiles().includes(name))
if (bare.length > 0) say(`rooms without files yet: ${bare.join(', ')}`)
for (const fault of faults) say(`  ${fault}`)
if (faults.length > 0) process.exitCode = 1

async function look(): Promise<ICruiseResult> {
  const places = SOURCE_FOLDERS.filter((folder) => existsSync(join(root, folder)))
  const cruised: ICruiseOptions = { ...options, ruleSet, validate: true }
  const resolving: Partial<IResolveOptions> = options.enhancedResolveOptions
  const { output } = await cruise([...places], cruised, resolving)
  if (typeof output === 'string') throw new TypeError('expected the modules as data')
  return output
}

function ours(): readonly string[] {
  return seen.modules.map((module) => module.source).filter((source) => onDisk.includes(source))
}

function unseen(): readonly string[] {
  const read = new Set(ours())
  const missed = onDisk.filter((file) => !read.has(file))
  return missed.map(
    (file) => `not-seen: ${file} (saw ${read.size} of ${onDisk.length}; the plan cannot hold what it cannot read)`,
  )
}

/** Types imported in the middle of a line: the cruiser does not see them, so they may not be there. */
function hidden(): readonly string[] {
  return ours()
    .filter((file) => /\.[mc]?tsx?$/.test(file) && readFileSync(join(root, file), 'utf8').includes('import('))
    .filter((file) =>
      holds(parseFileSync(join(root, file), { syntax: 'typescript', tsx: file.endsWith('x') }), 'TsImportType'),
    )
    .map(
      (file) => `hidden-import: ${file} (write "import type { … } from '…'" at the top; the plan reads no other kind)`,
    )
}

function holds(node: unknown, type: string): boolean {
  if (typeof node !== 'object' || node === null) return false
  return ('type' in node && node.type === type) || Object.values(node).some((child) => holds(child, type))
}

function strayRooms(): readonly string[] {
  const strays = readdirSync(join(root, 'packages')).filter(
    (name) => !roomNames.includes(name) && !name.startsWith('.'),
  )
  return strays.map((name) => `not-in-the-plan: packages/${name} (a room enters plan.mjs with its first code)`)
}

/** A package.json that names a room above would make the forbidden import look declared. */
function declaredUpstairs(): readonly string[] {
  return roomNames.flatMap((name, floor) => {
    const file = join(root, 'packages', name, 'package.json')
    if (!existsSync(file)) return []
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'))
    const above = roomNames
      .slice(floor + 1)
      .filter((upper) => `@gendan/${upper}` in { ...dependencies, ...devDependencies })
    return above.map((upper) => `declared-upstairs: packages/${name}/package.json names @gendan/${upper}`)
  })
}

function roomsWithFiles(): readonly string[] {
  return roomNames.filter((name) => onDisk.some((file) => file.startsWith(`packages/${name}/`)))
}

function hintOf(rule: string): string {
  const found = ruleSet.forbidden.find((one: { name: string; comment?: string }) => one.name === rule)
  return found?.comment ? ` (${found.comment})` : ''
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
