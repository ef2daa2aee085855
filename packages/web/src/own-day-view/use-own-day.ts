import type { Answer } from '@gendan/contract/questions'
import { beginDay, closeDay, planDay } from '@gendan/orderfile/acts/day-acts'
import { type DayLog, dayLogId, type PlanLine } from '@gendan/orderfile/day-log'
import { type Acting, useAct } from '../app/act.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'

interface Typed {
  readonly lines: readonly PlanLine[]
  readonly note: string
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
  const act = useAct()
  const { account, version } = answer
  const day = answer.day as never
  const stands = standing(answer)
  const edit = useEdit<Typed>(stands, version, `own-day.${world}.${account}.${answer.day}`)
  const { lines, note } = edit.value
  const id = dayLogId(account, day)
  const plan = { day, lines: [...lines] }
  /** The lines are saved, the word to the day is not: it stays typed. */
  const planned = () => edit.done({ lines, note: stands.note })
  async function savePlan(): Promise<boolean> {
    const done =
      version === 0
        ? await act.run(beginDay, plan, { id })
        : await act.run(planDay, plan, { id, expected: edit.expected })
    if (done) planned()
    return done !== undefined
  }
  async function close(): Promise<boolean> {
    const begun = version === 0 ? await act.run(beginDay, plan, { id }) : { version: edit.expected }
    if (!begun) return false
    if (version === 0) planned()
    const done = await act.run(closeDay, { ...plan, note }, { id, expected: begun.version })
    if (done) edit.done()
    return done !== undefined
  }
  return {
    lines,
    note,
    put: (change) => edit.set({ ...edit.value, ...change }),
    dirty: edit.dirty,
    act,
    savePlan,
    close,
  }
}

/** What is written; before anything is, what went over from the last day. */
function standing({ log, carried }: Answer<'day-log'>): Typed {
  const written = log as unknown as DayLog | null
  if (written) return { lines: written.lines, note: written.note }
  const over = (carried as unknown as readonly PlanLine[]).map((line) => ({
    ...line,
    end: 'open' as const,
    why: '',
    told: '',
  }))
  return { lines: over, note: '' }
}
