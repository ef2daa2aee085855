import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { rooms } from '../../plan.mjs'

/** The rooms from the ground up, as plan.mjs lists them. */
export const roomNames: readonly string[] = rooms.map((room) => String(room[0]))

/** Where source text may stand, below the root of the checkout. */
export const SOURCE_FOLDERS: readonly string[] = ['packages', 'stories', 'tests', 'tools']

const NOT_OURS = ['node_modules', 'dist', 'coverage', 'data', '.git', '.vite']
const SOURCE = /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs|vue|svelte|astro|coffee)$/

/** Every source file below these folders, as paths from the root with forward slashes, in order. */
export function sourceFiles(root: string, folders: readonly string[] = SOURCE_FOLDERS): readonly string[] {
  return folders
    .flatMap((folder) => filesBelow(join(root, folder)))
    .map((file) => relative(root, file).split(sep).join('/'))
    .filter((file) => SOURCE.test(file))
    .sort()
}

/** Every file below a folder that is ours; none where the folder does not stand. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NOT_OURS.includes(entry.name) ? [] : filesBelow(path)
    return entry.isFile() ? [path] : []
  })
}
