import { Worker } from 'node:worker_threads'
import { mailLimits } from './limits.ts'
import type { ParseAnswer } from './parsed.ts'

/**
 * Reads a mail in a worker with its own memory and ten seconds. Of one that cannot be read in that, the head alone is read: who wrote, to whom
 * and about what is known all the same.
 */
export async function parseApart(source: Buffer): Promise<ParseAnswer> {
  const answer = await inWorker(source)
  if ('parsed' in answer) return answer
  const head = await inWorker(headOf(source))
  return 'parsed' in head ? { ...answer, head: head.parsed } : answer
}

const HEAD_BYTES = 256 * 1024

/** What stands above the first empty line. */
function headOf(source: Buffer): Buffer {
  const end = source.indexOf('\r\n\r\n')
  return source.subarray(0, Math.min(end < 0 ? source.length : end + 4, HEAD_BYTES))
}

function inWorker(source: Buffer): Promise<ParseAnswer> {
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
