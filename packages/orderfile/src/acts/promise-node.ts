import { firm } from '@gendan/firm/firm'
import { whoseShape } from '@gendan/forms/deal/whose'
import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { dayShape } from '@gendan/kernel/day'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { countryIn, partyNeeds } from '../deal-of.ts'
import { orderFile } from '../order-file.ts'
import { pathRulesOf } from '../path/durations.ts'
import { isHis } from '../path/owner.ts'
import { pathOf } from '../path/path.ts'
import { placedFacts } from '../path/path-facts.ts'
import { promiseRules } from '../path/promise-rules.ts'
import { workdaysOf } from '../path/workdays.ts'

const input = z.object({
  firm: z.string(),
  node: z.string().max(120),
  day: dayShape,
  reason: z.string().trim().max(500),
  /** Whose delay it is; the step's own owner's where left out. */
  whose: whoseShape.optional(),
})

/** Takes another day on for a step of the path, with the reason; what the forecast said before is kept beside it. */
export const promiseNode = unlessEnded({
  name: 'promise-node',
  title: { en: 'Promise a new day for a step', zh: '承诺节点新日期' },
  right: 'promise',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm: id }) => [refTo(firm, id), ...partyNeeds(file)],
  decide(file, { firm: firmId, node: id, day, reason, whose }, now, facts) {
    const rules = pathRulesOf(facts.of(firm, firmId))
    const told = placedFacts(file, countryIn(file, facts))
    const path = told && pathOf(told, rules, workdaysOf(rules), now.day)
    const node = path?.nodes.find((one) => one.id === id)
    const his = node !== undefined && isHis(node.kind, file.owner, now.by)
    const findings = judge(promiseRules, { node, day, reason, today: now.day, his })
    if (blocks(findings)) return refused(findings)
    const was = node?.forecast ?? now.day
    const promise = { day, reason: reason.trim(), by: now.by.account, at: now.at, was, ...(whose ? { whose } : {}) }
    return done([change(orderFile, file.id, { type: 'node-promised', node: id, promise })])
  },
})
