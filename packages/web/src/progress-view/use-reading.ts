import type { WorkshopRow } from '@gendan/contract/making-questions'
import type { NewReport } from '@gendan/forms/deal/progress'
import { blocks, type Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { useMemo } from 'react'
import { useWorld } from '../app/world.ts'
import { checkDraft, isEmpty, type ProgressDraft, readDraft } from './progress-draft.ts'

/** What is typed as it is read, with everything that is wrong with it. */
export interface Reading {
  readonly report: NewReport | undefined
  readonly unread: readonly string[]
  readonly findings: readonly Finding[]
  readonly stopped: boolean
}

/** Reads and judges what is typed, as the server will. */
export function useReading(draft: ProgressDraft, row: WorkshopRow): Reading {
  const { day } = useWorld()
  return useMemo(() => {
    const { report, unread } = readDraft({ ...draft, id: draft.id || 'not-sent-yet' })
    const findings = report && !isEmpty(draft) ? checkDraft(report, row, day) : []
    return { report, unread, findings, stopped: blocks(findings) }
  }, [draft, row, day])
}

const NOT_A_FIGURE: Words = { en: 'This is no figure.', zh: '这不是数字。' }

/** What is wrong at one box: "sew/1", "stocked/1", "faults/0". */
export function placesWrong(
  { report, unread, findings }: Reading,
  draft: ProgressDraft,
  place: string,
): readonly Words[] {
  if (unread.includes(place)) return [NOT_A_FIGURE]
  return findings
    .filter(({ at, weight }) => weight === 'block' && placeAt(at, report, draft) === place)
    .map(({ says }) => says)
}

/** The box that a finding of the report speaks of. */
function placeAt(at: string, report: NewReport | undefined, draft: ProgressDraft): string {
  const [part, index, , fault] = at.split('.')
  const i = Number(index)
  if (part === 'stocked') return `stocked/${report?.stocked[i]?.line ?? ''}`
  const made = part === 'made' ? report?.made[i] : undefined
  if (!made) return ''
  if (fault === undefined) return `${made.process}/${made.line}`
  const own = draft.faults
    .map((one, n) => ({ one, n }))
    .filter(({ one }) => one.process === made.process && one.line === made.line)
  return `faults/${own[Number(fault)]?.n ?? ''}`
}
