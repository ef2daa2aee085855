import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { BindAnswer, BindFault, BindJob, Finish } from './bind-job.ts'
import { bindingLimits } from './limits.ts'

/** The process that binds was killed: by time, by memory, or by what it read. */
export class BinderDied extends Error {
  override readonly name = 'BinderDied'
}

/** A binder at work on one book. */
export interface BinderMachine {
  /** Throws BinderDied where the file kills or stops the process. */
  readonly add: (bytes: Uint8Array, mime: string) => Promise<{ readonly pages: number } | { readonly fault: BindFault }>
  /** The bytes of the book, piece by piece. */
  readonly finish: (cover: Uint8Array, finish: Finish) => AsyncGenerator<Uint8Array>
  readonly end: () => void
}

export function startBinder(): BinderMachine {
  const child = start()
  const answers: BindAnswer[] = []
  let wake: () => void = () => undefined
  let gone: BinderDied | undefined
  const died = (why: string) => {
    gone ??= new BinderDied(why)
    wake()
  }
  child.on('message', (answer: BindAnswer) => {
    answers.push(answer)
    wake()
  })
  child.on('error', (fault) => died(fault.message))
  child.on('exit', (code, signal) => died(`the binder ended (${signal ?? code})`))
  async function next(milliseconds: number = bindingLimits.milliseconds): Promise<BindAnswer> {
    const timer = setTimeout(() => {
      died('time')
      child.kill('SIGKILL')
    }, milliseconds)
    try {
      for (;;) {
        const answer = answers.shift()
        if (answer) return answer
        if (gone) throw gone
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    } finally {
      clearTimeout(timer)
    }
  }
  const ask = (job: BindJob) => child.send(job, (fault) => fault && died(fault.message))
  return {
    async add(bytes, mime) {
      ask({ do: 'add', bytes, mime })
      const answer = await next()
      if ('chunk' in answer) throw new RangeError('the binder answered another question')
      return answer
    },
    async *finish(cover, finish) {
      ask({ do: 'finish', cover, finish })
      for (;;) {
        const answer = await next(bindingLimits.finishMilliseconds)
        if (!('chunk' in answer)) throw new RangeError('the binder answered another question')
        yield answer.chunk
        if (answer.last) return
      }
    },
    end: () => child.kill('SIGKILL'),
  }
}

/** It inherits no environment: it needs no password and no address. */
function start(): ChildProcess {
  const system = process.env['SystemRoot']
  return fork(
    fileURLToPath(new URL('./bind-process.ts', import.meta.url)),
    [String(bindingLimits.megabytes * 1024 * 1024)],
    {
      serialization: 'advanced',
      execArgv: ['--max-old-space-size=512'],
      env: system === undefined ? {} : { SystemRoot: system },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    },
  )
}
