import { act, change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { findingOf, type Spot } from '@gendan/kernel/rule'
import { z } from 'zod'
import { classesOf } from '../customer-class.ts'
import { firm } from '../firm.ts'
import { party } from '../party.ts'

const input = z.object({
  firm: z.string(),
  class: z.string().trim().min(1).max(40),
  since: dayShape,
  reason: z.string().trim().min(2).max(300),
})

/** Says of which class a customer is, from which day on and why; what was said before stays in his file. */
export const classCustomer = act({
  name: 'class-customer',
  title: { en: 'Class a customer', zh: '评定客户等级' },
  right: 'divide',
  on: party,
  does: 'changes',
  input,
  needs: (_, { firm: id }) => [refTo(firm, id)],
  decide(one, { firm: firmId, class: id, since, reason }, { day, by }, facts) {
    const known = classesOf(facts.of(firm, firmId).rules).some((other) => other.id === id)
    const findings = [
      ...(one.roles.includes('customer') ? [] : [stop('CLS-01', NOT_CUSTOMER)]),
      ...(known ? [] : [stop('CLS-02', UNKNOWN)]),
      ...(since > day ? [stop('CLS-03', LATER)] : []),
    ]
    if (findings.length > 0) return refused(findings)
    return done([
      change(party, one.id, { type: 'customer-classed', classed: { class: id, since, reason, by: by.account } }),
    ])
  },
})

const NOT_CUSTOMER: Spot = {
  at: 'class',
  says: { en: 'This firm is no customer of ours.', zh: '该单位不是我方客户。' },
  remedy: { en: 'Mark it as a customer first.', zh: '请先把它设为客户。' },
}
const UNKNOWN: Spot = {
  at: 'class',
  says: { en: 'The firm does not have this class.', zh: '公司没有这个客户等级。' },
  remedy: { en: 'Choose one of the list, or add it in the settings.', zh: '请从清单中选，或在设置中添加。' },
}
const LATER: Spot = {
  at: 'since',
  says: { en: 'That day has not come yet.', zh: '这一天还没到。' },
  remedy: { en: 'Enter today or an earlier day.', zh: '请填今天或更早的日期。' },
}

function stop(id: string, spot: Spot) {
  return findingOf({ id, weight: 'block', source: { title: '跟单员岗位证书培训讲义 (002)', at: '三(7)' } }, spot)
}
