import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { filesBelow } from './parts/house.ts'
import { gapsIn } from './parts/lock.ts'
import { run } from './parts/run.ts'

/**
 * What is kept must be the same on every machine: the lock file names packages and their hashes, not where they were
 * fetched; no file names a package registry, a person's folder or this checkout.
 */
const root = process.cwd()

interface Check {
  readonly in: RegExp
  readonly finds: RegExp
}

/** What no kept file may hold, and in which files it is looked for. */
const CHECKS: readonly Check[] = [
  { in: /(^|\/)package-lock\.json$/, finds: /"resolved": "[a-z+]+:\/?\/?[^"]*"/ },
  { in: /./, finds: /\bregistry\.[a-z0-9-]+\.(?:org|com|net|io|dev|cn)\b/i },
  { in: /(^|\/)\.npmrc$/, finds: /^.*registry\s*=.*$|_auth.*|:_password.*/ },
  { in: /./, finds: /(?:\/home|\/Users)\/[a-z_][\w.-]*\/|[A-Z]:\\Users\\\w+/ },
  ...[root, homedir()].filter(isTelling).map((path) => ({ in: /./, finds: new RegExp(`${escaped(path)}(?![\\w-])`) })),
]

const kept = await keptFiles()
const faults = [...kept.flatMap((file) => faultsOf(file, readFileSync(join(root, file)))), ...gaps()]

process.stdout.write(`read ${kept.length} files\n`)
for (const fault of faults) process.stdout.write(`  ${fault}\n`)
if (faults.length > 0) process.exitCode = 1

function faultsOf(file: string, bytes: Buffer): readonly string[] {
  if (bytes.subarray(0, 8000).includes(0)) return []
  const text = bytes.toString('utf8')
  const told = CHECKS.filter((check) => check.in.test(file)).flatMap((check) => linesWith(text, check.finds))
  return told.map(({ line, found }) => `${file}:${line}: ${found}`)
}

/** `npm ci` refuses a lock file that does not name every package for every machine. */
function gaps(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return gapsIn(packages).map(
    ({ by, name }) => `package-lock.json: ${by} offers ${name}, which is not locked; npm run lock names it`,
  )
}

/** A path of two steps or more; "/" and "/app" stand in many texts without meaning this machine. */
function isTelling(path: string): boolean {
  return path.split(/[\\/]/).filter((step) => step !== '').length > 1
}

function linesWith(text: string, finds: RegExp): readonly { readonly line: number; readonly found: string }[] {
  return text.split('\n').flatMap((content, at) => {
    const found = finds.exec(content)
    return found === null
      ? []
      : [{ line: at + 1, found: `"${found[0]}" belongs to one machine or one place of download` }]
  })
}

/** What is in the repository or would be added next; without git, what stands on the disk. */
async function keptFiles(): Promise<readonly string[]> {
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], root)
  const all = listed.code === 0 ? listed.output.split('\0').filter((file) => file !== '') : standing()
  const gone = new Set(
    listed.code === 0 ? (await run('git', ['ls-files', '-z', '--deleted'], root)).output.split('\0') : [],
  )
  return all.filter((file) => !gone.has(file))
}

function standing(): readonly string[] {
  return filesBelow(root).map((file) => relative(root, file).split(sep).join('/'))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
