import { sides } from '@gendan/forms/deal/whose'
import { type Act, type Decision, refused } from '@gendan/kernel/act'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Aside } from './aside-shape.ts'
import type { OrderFile, orderFile } from './order-file.ts'
import { stop } from './refuse.ts'
import { reached } from './stage.ts'

/** What a file that stands beside its way is called. */
export const asideNames: Readonly<Record<Aside['state'], Words>> = {
  hold: { en: 'On hold', zh: '暂停' },
  cancelled: { en: 'Cancelled', zh: '已取消' },
  lost: { en: 'Lost', zh: '已流失' },
}

/** "On hold: the customer asks for time": its name and the reason in one line. */
export function asideWords(aside: Aside): Words {
  const name = asideNames[aside.state]
  const why = aside.state === 'lost' ? aside.why.name : sideOf(aside)
  return {
    en: [name.en, why.en, aside.reason].filter(Boolean).join(': '),
    zh: [name.zh, why.zh, aside.reason].filter(Boolean).join('：'),
  }
}

/** For whose sake a hold is, where it is not our own. */
function sideOf(aside: Aside): Words {
  const whose = aside.state === 'hold' ? aside.whose : undefined
  return whose && whose !== 'ourselves' ? sides[whose] : { en: '', zh: '' }
}

/** Why an order is not moved on: it is on hold, cancelled or lost. Nothing where it goes its way. */
export function asideFindings({ aside }: Pick<OrderFile, 'aside'>): readonly Finding[] {
  return aside ? [stop('AS-01', 'aside', asideWords(aside), REMEDY[aside.state])] : []
}

const REMEDY: Readonly<Record<Aside['state'], Words>> = {
  hold: { en: 'Lift the hold first.', zh: '请先恢复订单。' },
  cancelled: { en: 'A cancelled order stays so. Copy it into a new file.', zh: '已取消的订单不再恢复，请复制成新单。' },
  lost: { en: 'Revive it with a reason first.', zh: '请先写明理由恢复该单。' },
}

/** Why nothing is done in a closed file. */
export function closedFindings({ stage }: Pick<OrderFile, 'stage'>): readonly Finding[] {
  if (!reached(stage, 'E19')) return []
  const says = { en: 'The file is closed.', zh: '档案已经归档。' }
  return [stop('BF-08', 'stage', says, { en: 'A manager reopens it with a reason.', zh: '请经理写明原因重新打开。' })]
}

/** Why nothing more is done for an order: it was cancelled or lost, or its file is closed. Nothing while it goes on or is on hold. */
export function endedFindings(file: Pick<OrderFile, 'aside' | 'stage'>): readonly Finding[] {
  return [...(file.aside?.state === 'hold' ? [] : asideFindings(file)), ...closedFindings(file)]
}

/** An act that goes on while the file is open, whatever else it waits for. */
export function unlessClosed<Input>(declared: Act<typeof orderFile, Input>): Act<typeof orderFile, Input> {
  return guarded(declared, () => [])
}

/** An act that moves an order on. It is refused, with the reason, while the file is on hold, cancelled or lost. */
export function onward<Input>(declared: Act<typeof orderFile, Input>): Act<typeof orderFile, Input> {
  return guarded(declared, asideFindings)
}

/** An act that prepares or records: it goes on while the file is on hold, and not once it is cancelled or lost. */
export function unlessEnded<Input>(declared: Act<typeof orderFile, Input>): Act<typeof orderFile, Input> {
  return guarded(declared, (file) => (file.aside?.state === 'hold' ? [] : asideFindings(file)))
}

/** Refuses with every reason at once: those of the guard, and what the act itself would have said. */
function guarded<Input>(
  declared: Act<typeof orderFile, Input>,
  stops: (file: OrderFile) => readonly Finding[],
): Act<typeof orderFile, Input> {
  return {
    ...declared,
    decide(file, input, now, facts): Decision {
      const decided = declared.decide(file, input, now, facts)
      const found = [...stops(file), ...closedFindings(file)]
      if (found.length === 0) return decided
      return refused([...found, ...(decided.ok ? [] : decided.findings)])
    },
  }
}
