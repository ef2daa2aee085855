import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** What a program said, both its voices in the order they came, and how it ended. */
export interface Ran {
  readonly code: number
  readonly output: string
}

/** Runs a program to its end. A program that cannot be started has ended with 127. */
export function run(program: string, args: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((resolve) => {
    const parts: string[] = []
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.setEncoding('utf8').on('data', (text: string) => parts.push(text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => parts.push(text))
    child.on('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: parts.join('') }))
  })
}

/** Does all jobs, as many at a time as the machine has cores, and answers in the order of the list. */
export async function inTurns<T>(jobs: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const answers = new Map<number, T>()
  const waiting = jobs.entries()
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (const [at, job] of waiting) answers.set(at, await job())
  })
  await Promise.all(workers)
  return jobs.flatMap((_, at) => {
    const answer = answers.get(at)
    return answer === undefined ? [] : [answer]
  })
}
