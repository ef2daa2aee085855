import { Worker } from 'node:worker_threads'
import type { Setting } from './setting.ts'
import { openTypesetter, type PrintedPdf, type PrintedSvg } from './typesetter.ts'

/**
 * The program of one press: a process of its own, because setting a page cannot be interrupted from inside (ending a
 * worker thread waits until the page is done; ending a process does not) and because what breaks here breaks here only.
 */

/** What the server asks of a press; one at a time. */
export type Job =
  | { readonly id: number; readonly kind: 'pdf'; readonly setting: Setting; readonly at: string }
  | { readonly id: number; readonly kind: 'svg'; readonly setting: Setting }

/** `rss`: bytes of memory the press holds after the job; it is replaced before it grows too large. */
export type Answer =
  | { readonly id: number; readonly pdf: PrintedPdf; readonly rss: number }
  | { readonly id: number; readonly svg: PrintedSvg; readonly rss: number }
  | { readonly id: number; readonly fault: string; readonly rss: number }

const limit = Number(process.argv[2])
watchMemory(limit)
const typesetter = openTypesetter()
process.on('disconnect', () => process.exit(0))
process.on('message', (job: Job) => process.send?.(answerTo(job)))

function answerTo(job: Job): Answer {
  try {
    const done =
      job.kind === 'pdf' ? { pdf: typesetter.pdf(job.setting, job.at) } : { svg: typesetter.svg(job.setting) }
    return { id: job.id, ...done, rss: process.memoryUsage.rss() }
  } catch (fault) {
    return { id: job.id, fault: fault instanceof Error ? fault.message : String(fault), rss: process.memoryUsage.rss() }
  }
}

/** The page is set outside the reach of Node's own limits: a second thread looks at the whole process and ends it. */
function watchMemory(bytes: number): void {
  const watch = `
    const { workerData } = require('node:worker_threads')
    setInterval(() => { if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL') }, 200)
  `
  new Worker(watch, { eval: true, workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref()
}
