import { Worker } from 'node:worker_threads'
import type { BindJob } from './bind-job.ts'
import { openBook } from './book-of-pages.ts'

/**
 * The program that binds one order file: a process of its own, because the files in it come from anywhere, reading one cannot be
 * interrupted from inside, and what breaks here breaks here only. It ends with its book.
 */

const CHUNK = 1024 * 1024

watchMemory(Number(process.argv[2]))
const book = openBook()
process.on('disconnect', () => process.exit(0))
process.on('message', (job: BindJob) => void answer(job))

async function answer(job: BindJob): Promise<void> {
  if (job.do === 'add') {
    process.send?.(await book.add(job.bytes, job.mime))
    return
  }
  const bytes = await book.finish(job.cover, job.finish)
  for (let from = 0; from < bytes.length; from += CHUNK)
    process.send?.({ chunk: bytes.subarray(from, from + CHUNK), last: from + CHUNK >= bytes.length })
}

/** Bytes lie outside the reach of Node's own limits: a second thread looks at the whole process and ends it. */
function watchMemory(bytes: number): void {
  const watch = `
    const { workerData } = require('node:worker_threads')
    setInterval(() => { if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL') }, 100)
  `
  new Worker(watch, { eval: true, workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref()
}
