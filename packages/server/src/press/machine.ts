import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Job } from './compositor.ts'
import { PressFailed } from './failures.ts'

/** One press at work: a process that sets one page at a time. */
export interface Machine {
  readonly busy: () => boolean
  /** Throws PressFailed where the page takes too long, the press dies, or the layout refuses the page. */
  readonly run: (job: Job) => Promise<Done>
  readonly end: (fault: PressFailed) => void
}

export type Done = Exclude<Answer, { readonly fault: string }>

interface Limits {
  readonly milliseconds: number
  readonly megabytes: number
}

interface Running {
  readonly resolve: (answer: Done) => void
  readonly reject: (fault: Error) => void
  readonly timer: NodeJS.Timeout
}

/** Starts a press. `gone` is told once, when it can no longer be used. */
export function startMachine(limits: Limits, gone: () => void): Machine {
  const child = start(limits)
  let running: Running | undefined
  let alive = true

  const settle = (use: (job: Running) => void): void => {
    const job = running
    running = undefined
    if (!job) return
    clearTimeout(job.timer)
    rest(child)
    use(job)
  }
  const end = (fault: PressFailed): void => {
    if (!alive) return
    alive = false
    gone()
    child.kill('SIGKILL')
    settle((job) => job.reject(fault))
  }
  child.on('message', (answer: Answer) => {
    settle((job) => ('fault' in answer ? job.reject(new PressFailed('layout', answer.fault)) : job.resolve(answer)))
    if (answer.rss > RETIRE * limits.megabytes * MEGABYTE) end(new PressFailed('memory', 'the press is replaced'))
  })
  child.on('error', (fault) => end(new PressFailed('died', `the press could not be reached: ${fault.message}`)))
  child.on('exit', (code, signal) => end(new PressFailed('died', `the press ended (${signal ?? code})`)))
  return {
    busy: () => running !== undefined,
    run: (job) =>
      new Promise((resolve, reject) => {
        const late = () => end(new PressFailed('time', `the page was not set within ${limits.milliseconds} ms`))
        running = { resolve, reject, timer: setTimeout(late, limits.milliseconds) }
        wake(child)
        child.send(job, (fault) => fault && end(new PressFailed('died', fault.message)))
      }),
    end,
  }
}

const MEGABYTE = 1024 * 1024
/** A press is replaced between pages from this part of its memory on, so that the limit strikes only a runaway page. */
const RETIRE = 0.6

/** The press inherits no environment: it needs no password and no address. */
function start(limits: Limits): ChildProcess {
  const system = process.env['SystemRoot']
  const child = fork(
    fileURLToPath(new URL('./compositor.ts', import.meta.url)),
    [String(limits.megabytes * MEGABYTE)],
    {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=256'],
      env: system === undefined ? {} : { SystemRoot: system },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  rest(child)
  return child
}

/** An idle press keeps no program alive; a working one does. */
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function wake(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}
