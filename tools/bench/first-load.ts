import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildWeb } from '../../packages/server/src/build-web.ts'
import { type Part, plain } from './figures.ts'

const DIST = fileURLToPath(new URL('../../packages/web/dist/', import.meta.url))
const AIM_KB = 450

/** What a browser fetches before the first screen: the page, what it names, and what those import at once. */
export async function benchFirstLoad(): Promise<Part> {
  await buildWeb(() => undefined)
  const page = readFileSync(join(DIST, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')
  const all = new Set<string>()
  for (const file of named) follow(file, all)
  const weight = (end: string) =>
    [...all].filter((file) => file.endsWith(end)).reduce((sum, file) => sum + zipped(readFileSync(join(DIST, file))), 0)
  const [js, css] = [weight('.js'), weight('.css')]
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
  return {
    title: 'First load of the screens',
    words: [`${all.size} files, gzip. Fonts come later, slice by slice, as a page shows their characters.`],
    lines: [
      plain('JavaScript', kb(js)),
      plain('CSS', kb(css)),
      plain('together', kb(js + css), `≤ ${AIM_KB} kB`, (js + css) / 1000 <= AIM_KB),
    ],
  }
}

/** Static imports only: what is imported by `import()` comes when it is needed. */
function follow(file: string, all: Set<string>): void {
  if (all.has(file)) return
  all.add(file)
  if (!file.endsWith('.js')) return
  const text = readFileSync(join(DIST, file), 'utf8')
  for (const [, other = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
    follow(join(file, '..', other), all)
}

function zipped(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length
}
