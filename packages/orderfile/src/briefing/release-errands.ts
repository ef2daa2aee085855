import { departmentsOf, headOf } from '@gendan/firm/departments'
import type { Firm } from '@gendan/firm/firm'
import type { MeetingDecision, ReleaseMeeting, ToldMeeting } from '@gendan/forms/deal/production'
import { type Change, change, type Facts, type Now } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import { same } from '@gendan/kernel/same'
import { type ErrandFacts, errand, openErrands } from '../errand.ts'
import type { OrderFile } from '../order-file.ts'

/** The errands of the decisions of a release, those that stand and those that are told now. */
export function decisionNeeds(file: OrderFile, { decisions = [] }: ToldMeeting): readonly Need[] {
  const ids = [...standing(file), ...decisions].map(({ id }) => errandId(file, id))
  return [...new Set(ids)].map((id) => ({ ...refTo(errand, id), change: true, maybe: true }))
}

interface Decided {
  readonly file: OrderFile
  readonly meeting: ReleaseMeeting
  readonly ours: Firm
  readonly now: Now
  readonly facts: Facts
}

/**
 * What becomes of the errands when the decisions of a meeting are recorded: a new one is given to the head of its department, a changed
 * one changed, one that was struck out withdrawn, and given anew where it comes back. What nobody answers for stands in the minutes alone; what is done stays done.
 */
export function decisionErrands({ file, meeting, ours, now, facts }: Decided): readonly Change[] {
  const { decisions = [] } = meeting
  const kept = new Set(decisions.map(({ id }) => id))
  const given = decisions.flatMap((one) => {
    const id = errandId(file, one.id)
    const before = facts.of(errand, id)
    const told = factsOf(one, file, ours)
    if (told.doer === '') return []
    if (before.giver === '' || before.state === 'withdrawn')
      return [change(errand, id, { type: 'errand-given', facts: told, giver: now.by.account, day: now.day })]
    if (same(before.facts, told) || !CHANGEABLE.has(before.state)) return []
    return [change(errand, id, { type: 'errand-changed', facts: told, day: now.day })]
  })
  const gone = standing(file)
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => errandId(file, id))
    .filter((id) => facts.of(errand, id).giver !== '' && openErrands.includes(facts.of(errand, id).state))
    .map((id) => change(errand, id, { type: 'errand-withdrawn', word: '', day: now.day }))
  return [...given, ...gone]
}

const CHANGEABLE: ReadonlySet<string> = new Set(['given', 'accepted', 'returned'])

function standing({ deal }: OrderFile): readonly MeetingDecision[] {
  return deal.production?.meeting?.decisions ?? []
}

/** A decision has one errand, however often the meeting is recorded. */
function errandId({ id }: OrderFile, decision: string): string {
  return `${id}.${decision}`
}

function factsOf({ says, department, due }: MeetingDecision, file: OrderFile, ours: Firm): ErrandFacts {
  const about = { kind: 'order-file', id: file.id } as const
  return { says, doer: doerOf(department, file, ours), ...(due ? { due } : {}), about, proof: false, files: [] }
}

/** Who does what a department took on: the head who was asked about this order, else the one of today; '' where nobody answers for it. */
function doerOf(department: string, { owner, deal }: OrderFile, ours: Firm): string {
  if (department === '') return owner
  const asked = deal.briefing?.asked.find((head) => head.department === department)
  const usual = departmentsOf(ours).find(({ id }) => id === department)
  return asked?.account ?? (usual ? headOf(ours, usual) : '')
}
