import type { Problem } from '@gendan/contract/shapes'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { type ReactNode, useCallback, useRef, useState } from 'react'
import { noteSignedOut } from './queries.ts'
import { findingsIn, isOurs, problemIn, SaidPart } from './said.tsx'

/** Something on its way to the server, and what the server said to it. */
export interface Doing {
  /**
   * Does it. Undefined where it was refused, called off or given up, and then `said` tells why. Where the line broke,
   * the answer waits until the person tried again with success, so that what follows is done once, and is done.
   */
  readonly run: <T>(what: Words, work: () => Promise<T>) => Promise<T | undefined>
  readonly busy: boolean
  /** Why it was not done, ready to stand on the screen near the button; null where nothing is to be said. */
  readonly said: ReactNode
  readonly problem: Problem | undefined
  /** The reasons of a refusal by their place, for marking fields. */
  readonly findings: readonly Finding[]
  readonly clear: () => void
}

/** Thrown by work that its own person called off: nothing is said. */
export class CalledOff extends Error {
  override readonly name = 'CalledOff'
}

interface Failed {
  readonly what: Words
  readonly problem: Problem
  readonly again: () => void
}

/** Does one thing at a time with the server: busy while it runs, and every no as a part of the screen. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const running = useRef(false)
  const giveUp = useRef<() => void>(() => undefined)
  const tryOnce = useCallback(async <T,>(what: Words, work: () => Promise<T>, settle: (value?: T) => void) => {
    running.current = true
    setBusy(true)
    setFailed(null)
    try {
      settle(await work())
    } catch (thrown) {
      noteSignedOut(thrown)
      if (thrown instanceof CalledOff) return settle()
      const problem = problemIn(thrown)
      setFailed({ what, problem, again: () => void tryOnce(what, work, settle) })
      if (isOurs(problem)) giveUp.current = () => settle()
      else settle()
    } finally {
      running.current = false
      setBusy(false)
    }
  }, [])
  const run = useCallback(
    async <T,>(what: Words, work: () => Promise<T>): Promise<T | undefined> => {
      if (running.current) return undefined
      giveUp.current()
      return new Promise<T | undefined>((settle) => void tryOnce(what, work, settle))
    },
    [tryOnce],
  )
  const clear = useCallback(() => {
    giveUp.current()
    setFailed(null)
  }, [])
  const said = failed && <SaidPart act={failed.what} problem={failed.problem} onRetry={failed.again} />
  return { run, busy, said, problem: failed?.problem, findings: findingsIn(failed?.problem), clear }
}
