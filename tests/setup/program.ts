import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const GENDAN = fileURLToPath(new URL('../../packages/cli/bin/gendan.mjs', import.meta.url))

/** The real program as `npm start` starts it, on a data folder of its own. */
export interface Program {
  readonly url: string
  readonly child: ChildProcess
  readonly folder: string
  /** Ends it in good order and answers with its exit code; the folder goes with it. */
  readonly end: () => Promise<number | null>
}

export async function startProgram(env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-program-'))
  const child = spawn(process.execPath, [GENDAN, 'start'], {
    env: { ...process.env, GENDAN_DATA: folder, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await addressFrom(child)
  return {
    url,
    child,
    folder,
    async end() {
      const code = await ended(child, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
      return code
    },
  }
}

/** Sends a signal and waits for the end. */
export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code))
    child.kill(signal)
  })
}

/** The one line with the address. Fails with everything that was said where the program ends instead. */
function addressFrom(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const hear = (bytes: Buffer): void => {
      said += bytes.toString()
      const found = /(http:\/\/localhost:\d+)/.exec(said)
      if (found?.[1]) resolve(found[1])
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => reject(new Error(`the program ended: ${said}`)))
  })
}
