import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { WEB } from './doors/web.ts'

const PACKAGES = fileURLToPath(new URL('../../', import.meta.url))
/** The rooms whose sources end up in the screens. */
const ROOMS = ['kernel', 'trade', 'credit', 'firm', 'forms', 'orderfile', 'contract', 'stories', 'web']
const STAMP = join(WEB, '.built-from')

/** Builds the screens when their sources are not the ones built last; `say` tells about it. */
export async function buildWeb(say: (line: string) => void): Promise<void> {
  const print = await sourcesPrint()
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === print) return
  say('Building the screens, once; this takes some seconds. 正在生成界面，首次需要几秒。')
  const { build } = await import('vite')
  // Whatever surroundings it is started from, these are the screens of daily work: a developer's React is several times slower.
  process.env['NODE_ENV'] = 'production'
  await build({ root: join(PACKAGES, 'web'), logLevel: 'warn' })
  await writeFile(STAMP, print)
}

async function sourcesPrint(): Promise<string> {
  const hash = createHash('sha256')
  for (const room of ROOMS) {
    const folder = join(PACKAGES, room)
    const names = (await readdir(folder, { recursive: true }))
      .filter((name) =>
        /^(src|public)[\\/].*\.(tsx?|css|svg|png|woff2)$|^((index|sign)\.html|vite\.config\.ts|package\.json)$/.test(
          name,
        ),
      )
      .sort()
    for (const name of names)
      hash
        .update(room)
        .update(name)
        .update(await readFile(join(folder, name)))
  }
  return hash.digest('hex')
}
