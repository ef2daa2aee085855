import type { Answer } from '@gendan/contract/questions'
import { beginDay, closeDay, planDay } from '@gendan/orderfile/acts/day-acts'
import { type DayLog, dayLogId, type PlanLine } from '@gendan/orderfile/day-log'
import { useState } from 'react'
import { type Acting, useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { forget, keep, kept } from '../parts/kept.ts'

interface Typed {
  readonly lines: readonly PlanLine[]
  readonly note: string
  /** The version it was begun on. */
  readonly of: number
}

/** The plan and summary of one's day while it is typed: kept in the browser until it is saved. */
export interface OwnDay extends Typed {
  readonly put: (change: Partial<Typed>) => void
  readonly dirty: boolean
  readonly act: Acting
  readonly savePlan: () => Promise<boolean>
  readonly close: () => Promise<boolean>
}

export function useOwnDay(answer: Answer<'day-log'>): OwnDay {
  const { id: world } = useWorld()
  const name = `own-day.${world}.${answer.account}.${answer.day}`
  const act = useAct()
  const stands = standing(answer)
  const [typed, set] = useState<Typed | undefined>(() => kept(name, isTyped))
  const now = typed ?? stands
  function put(change: Partial<Typed>) {
    const next = { ...now, ...change }
    keep(name, next)
    set(next)
  }
  function settled() {
    forget(name)
    set(undefined)
  }
  const id = dayLogId(answer.account, answer.day as never)
  const on = { id, expected: answer.version }
  const plan = { day: answer.day as never, lines: [...now.lines] }
  async function savePlan(): Promise<boolean> {
    const done = answer.version === 0 ? await act.run(beginDay, plan, { id }) : await act.run(planDay, plan, on)
    if (done) settled()
    return done !== undefined
  }
  async function close(): Promise<boolean> {
    const begun = answer.version === 0 ? await act.run(beginDay, plan, { id }) : { version: answer.version }
    if (!begun) return false
    const done = await act.run(closeDay, { ...plan, note: now.note }, { id, expected: begun.version })
    if (done) settled()
    return done !== undefined
  }
  return { ...now, put, dirty: typed !== undefined, act, savePlan, close }
}

/** What is written; before anything is, what went over from the last day. */
function standing({ log, version, carried }: Answer<'day-log'>): Typed {
  const written = log as unknown as DayLog | null
  if (written) return { lines: written.lines, note: written.note, of: version }
  const over = (carried as unknown as readonly PlanLine[]).map((line) => ({
    ...line,
    end: 'open' as const,
    why: '',
    told: '',
  }))
  return { lines: over, note: '', of: version }
}

function isTyped(value: unknown): value is Typed {
  return (
    typeof value === 'object' && value !== null && 'lines' in value && Array.isArray(value.lines) && 'note' in value
  )
}
