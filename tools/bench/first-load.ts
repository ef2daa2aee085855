import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildWeb } from '../../packages/server/src/build-web.ts'
import { type Part, plain } from './figures.ts'

const DIST = fileURLToPath(new URL('../../packages/web/dist/', import.meta.url))
/** Kilobytes, JavaScript and CSS together, gzip. */
export const AIM_KB = 450

/** The first load against its aim. */
export async function benchFirstLoad(): Promise<Part> {
  await buildWeb(() => undefined)
  const { files, js, css } = await firstLoad((file) => readFile(join(DIST, file)))
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
  return {
    title: 'First load of the screens',
    words: [`${files} files, gzip. Fonts come later, slice by slice, as a page shows their characters.`],
    lines: [
      plain('JavaScript', kb(js)),
      plain('CSS', kb(css)),
      plain('together', kb(js + css), `≤ ${AIM_KB} kB`, (js + css) / 1000 <= AIM_KB),
    ],
  }
}

interface Weight {
  readonly files: number
  /** Bytes, gzip. */
  readonly js: number
  readonly css: number
}

/**
 * What a browser fetches before the first screen: what the page names, and what those import at once; what is imported by `import()` comes
 * when it is needed. `read` gives a file by its path from the page.
 */
export async function firstLoad(read: (file: string) => Promise<Uint8Array>): Promise<Weight> {
  const text = async (file: string) => new TextDecoder().decode(await read(file))
  const all = new Map<string, number>()
  async function follow(file: string): Promise<void> {
    if (all.has(file)) return
    all.set(file, 0)
    all.set(file, gzipSync(await read(file), { level: 9 }).length)
    if (!file.endsWith('.js')) return
    const imported = (await text(file)).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)
    for (const [, other = ''] of imported) await follow(posix.join(file, '..', other))
  }
  for (const [, file = ''] of (await text('index.html')).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    await follow(file)
  const weight = (end: string) => [...all].reduce((sum, [file, bytes]) => (file.endsWith(end) ? sum + bytes : sum), 0)
  return { files: all.size, js: weight('.js'), css: weight('.css') }
}
