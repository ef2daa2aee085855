import type { ReactNode } from 'react'

/** That a person read a term otherwise than the machine did: at a path of the terms as they were read. */
export interface FactCorrection {
  readonly id: string
  readonly path: string
  /** As it should read; left out where it should not stand there. */
  readonly value?: unknown
  readonly reason: string
  /** Who corrected it, by name, and when: words as they are shown. */
  readonly who: string
  readonly takenBack?: boolean
}

/** What can be done with facts; left out where they can only be looked at. */
export interface FactActs {
  readonly corrections: readonly FactCorrection[]
  readonly busy: boolean
  /** What was said to the last act. */
  readonly said: ReactNode
  /** Answers whether it was done. An undefined value: it should not stand there. */
  readonly correct: (path: string, value: unknown, reason: string) => Promise<boolean>
  readonly takeBack: (correction: FactCorrection, reason: string) => Promise<boolean>
  /** Says that facts read off a scan are right as they stand, by their paths. */
  readonly confirm: (paths: readonly string[]) => Promise<boolean>
  /** Under what name what is typed is kept in this browser. */
  readonly keptAs: string
}

/** The correction that stands for a term: the last one that nobody took back. */
export function standingAt(corrections: readonly FactCorrection[], path: string): FactCorrection | undefined {
  return corrections.findLast((one) => one.path === path && !one.takenBack)
}

/** Corrections of terms that were not read in a list: a document that was added. `items` is how many were read. */
export function addedTo(
  corrections: readonly FactCorrection[],
  list: string,
  items: number,
): readonly FactCorrection[] {
  return corrections.filter(({ path, takenBack, value }) => {
    const place = path.startsWith(`${list}.`) ? path.slice(list.length + 1) : ''
    return !takenBack && value !== undefined && /^\d+$/.test(place) && Number(place) >= items
  })
}

/** The path of one more item of a list: behind those that were read and those that were added. */
export function nextIn(corrections: readonly FactCorrection[], list: string, items: number): string {
  const taken = corrections
    .filter(({ path }) => path.startsWith(`${list}.`))
    .map(({ path }) => Number(path.slice(list.length + 1).split('.')[0]) + 1)
  return `${list}.${Math.max(items, ...taken, 0)}`
}
