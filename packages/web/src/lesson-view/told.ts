import type { JournalRow } from '@gendan/contract/rows'
import type { Lesson, LessonStep } from '@gendan/stories/lesson'

/** When and by whom a step of a lesson was done in the demo firm. */
export interface Told {
  readonly at: string
  readonly by: string
}

/** Only the firm's own life is told; what visitors did since stands in the journal, and in no lesson. */
const DEMO = 'demo'

/**
 * Which steps of a lesson the demo firm has lived, from the journal of its order: of all that was allowed, the first that signs at a gate is
 * the first signature of the journal there, the second the second. What was refused left no trace; another file is not looked into.
 */
export function toldSteps(lesson: Lesson, rows: readonly JournalRow[]): ReadonlyMap<number, Told> {
  const acts = queuesOf(rows)
  const steps = stepsOf(lesson).filter(isInOrder)
  const told = new Map<number, Told>()
  // Chapters may run beside each other; the firm has lived them day by day.
  for (const step of steps.toSorted((a, b) => a.day - b.day)) {
    const row = acts.get(keyOfStep(step))?.shift()
    if (row) told.set(step.number, { at: row.at, by: row.by })
  }
  return told
}

export function stepsOf({ chapters }: Lesson): readonly LessonStep[] {
  return chapters.flatMap(({ steps }) => steps)
}

/** The name of the file that a deed is done to; empty where it is done to goods or the firm. */
export function fileOf(on: LessonStep['deed']['on']): string {
  return typeof on === 'object' && 'file' in on ? on.file : ''
}

/** A step that is written into the journal of the lesson's own order. */
function isInOrder({ deed, refusedBy }: LessonStep): boolean {
  return refusedBy.length === 0 && (fileOf(deed.on) === 'order' || MONEY.has(deed.act))
}

const MONEY: ReadonlySet<string> = new Set(['record-slip', 'pay-supplier', 'record-supplier-invoice'])

function keyOfStep({ deed: { act, about } }: LessonStep): string {
  return PLACED.has(act) ? `${act} ${about?.gate ?? about?.paper ?? ''}` : act
}

/** Acts that are told apart by their gate or their paper. */
const PLACED: ReadonlySet<string> = new Set([
  ...['ask-signature', 'sign-gate', 'return-gate', 'pass-gate', 'force-gate'],
  ...['issue-paper', 'keep-file', 'waive-paper'],
])

/** The acts of the demo by what they were and where, each in its order; what happened at one instant by one act is one. */
function queuesOf(rows: readonly JournalRow[]): Map<string, JournalRow[]> {
  const own = rows.filter(({ from }) => from === DEMO).toReversed()
  const groups = new Map<string, JournalRow[]>()
  for (const row of own) groups.set(`${row.at} ${row.act}`, [...(groups.get(`${row.at} ${row.act}`) ?? []), row])
  const queues = new Map<string, JournalRow[]>()
  for (const group of groups.values()) {
    const [row] = group
    if (!row) continue
    const key = PLACED.has(row.act) ? `${row.act} ${group.map(placeOf).find(Boolean) ?? ''}` : row.act
    queues.set(key, [...(queues.get(key) ?? []), row])
  }
  return queues
}

/** The gate that an event is of, or the kind of its paper. */
function placeOf({ event }: JournalRow): string {
  const { gate, paper, file, waiver } = event as Readonly<Record<'gate' | 'paper' | 'file' | 'waiver', unknown>>
  if (typeof gate === 'string') return gate
  return [paper, file, waiver].map(kindOf).find(Boolean) ?? ''
}

function kindOf(of: unknown): string {
  return (of as { readonly kind?: string } | undefined)?.kind ?? ''
}
