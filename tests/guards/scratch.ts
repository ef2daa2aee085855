import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** A copy of the house that may be broken: sources copied, packages linked, rooms linked to the copies. */
export interface Scratch {
  readonly root: string
  write(file: string, text: string): void
  remove(): void
}

const HOUSE = join(import.meta.dirname, '..', '..')
const NOT_COPIED = ['node_modules', 'dist', 'data', 'coverage', '.git', '.vite']

export function scratchHouse(): Scratch {
  const root = mkdtempSync(join(tmpdir(), 'gendan-guards-'))
  const copied = readdirSync(HOUSE).filter((name) => !NOT_COPIED.includes(name))
  for (const name of copied) {
    cpSync(join(HOUSE, name), join(root, name), {
      recursive: true,
      filter: (source) => !NOT_COPIED.includes(basename(source)),
    })
  }
  linkPackages(root)
  return {
    root,
    write(file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), text)
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Packages come from the house by links; the rooms among them must be the copies, or the copies would go unread; caches stay at home. */
function linkPackages(root: string): void {
  const from = join(HOUSE, 'node_modules')
  const to = join(root, 'node_modules')
  mkdirSync(join(to, '@gendan'), { recursive: true })
  for (const name of readdirSync(from)) {
    if (name !== '@gendan' && name !== '.cache' && !name.startsWith('.vite'))
      symlinkSync(join(from, name), join(to, name))
  }
  for (const room of readdirSync(join(HOUSE, 'packages'))) {
    symlinkSync(join(root, 'packages', room), join(to, '@gendan', room))
    const own = join(HOUSE, 'packages', room, 'node_modules')
    if (existsSync(own)) symlinkSync(own, join(root, 'packages', room, 'node_modules'))
  }
}
