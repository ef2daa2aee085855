import { Worker } from 'node:worker_threads'
import { mailLimits } from './limits.ts'
import type { ParseAnswer } from './parsed.ts'

/** Reads a mail in a worker with its own memory and ten seconds; what cannot be read in that is an answer, too. */
export function parseApart(source: Buffer): Promise<ParseAnswer> {
  const { promise, resolve } = Promise.withResolvers<ParseAnswer>()
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: new Uint8Array(source),
    resourceLimits: { maxOldGenerationSizeMb: mailLimits.megabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
    stdout: true,
    stderr: true,
  })
  const timer = setTimeout(() => resolve({ fault: 'time' }), mailLimits.milliseconds)
  worker.once('message', resolve)
  worker.once('error', (error: NodeJS.ErrnoException) =>
    resolve({ fault: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : error.message }),
  )
  worker.once('exit', () => resolve({ fault: 'ended' }))
  return promise.finally(() => {
    clearTimeout(timer)
    void worker.terminate()
  })
}
