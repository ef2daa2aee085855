import type { Severity } from './tables.ts'

/** Where a series of lots stands between normal, tightened and reduced inspection. */
export interface Standing {
  readonly severity: Severity
  /** Of the latest lots under this severity, at most five: whether each was accepted. */
  readonly lately: readonly boolean[]
  /** Switching score; undefined where a lot did not say enough to count it. */
  readonly score: number | undefined
  /** Lots refused in this run of tightened inspection. */
  readonly refused: number
  /** Acceptance has stopped until the supplier has acted. */
  readonly stopped: boolean
}

/** How one lot fared on its first submission. */
export interface Outcome {
  readonly accepted: boolean
  /** What it adds to the switching score under normal inspection; undefined where that cannot be told. */
  readonly adds: number | undefined
  /** Production was irregular or delayed. */
  readonly irregular: boolean
}

/** Whether reduced inspection may be used at all. */
export interface Leave {
  readonly steady: boolean
  readonly agreed: boolean
}

/** Where a series begins. */
export function beginsAt(severity: Severity): Standing {
  return { severity, lately: [], score: 0, refused: 0, stopped: false }
}

/** The standing after a lot (N-05; ISO 2859-1 clause 9.3). */
export function afterLot(now: Standing, lot: Outcome, leave: Leave): Standing {
  if (now.severity === 'tightened') return afterTightened(now, lot)
  if (now.severity === 'reduced') return lot.accepted && !lot.irregular ? now : beginsAt('normal')
  return afterNormal(now, lot, leave)
}

/** Two refused of five or fewer tighten; a score of 30 reduces, where production is steady and the authority agrees. */
function afterNormal(now: Standing, lot: Outcome, leave: Leave): Standing {
  const lately = [...now.lately, lot.accepted].slice(-5)
  if (lately.filter((accepted) => !accepted).length >= 2) return beginsAt('tightened')
  const score = scoreAfter(now.score, lot)
  if (score !== undefined && score >= 30 && leave.steady && leave.agreed && !lot.irregular) return beginsAt('reduced')
  return { ...now, lately, score }
}

function scoreAfter(before: number | undefined, { accepted, adds }: Outcome): number | undefined {
  if (!accepted || adds === 0) return 0
  return before === undefined || adds === undefined ? undefined : before + adds
}

/** Five accepted in a row bring normal inspection back; five refused in all stop acceptance. */
function afterTightened(now: Standing, { accepted }: Outcome): Standing {
  const lately = accepted ? [...now.lately, true] : []
  if (lately.length >= 5) return beginsAt('normal')
  const refused = now.refused + (accepted ? 0 : 1)
  return { ...now, lately, refused, stopped: refused >= 5 }
}
