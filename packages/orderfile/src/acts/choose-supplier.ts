import { neededBy } from '@gendan/forms/deal/needed-by'
import { choiceShape } from '@gendan/forms/deal/sourcing'
import { comparisons } from '@gendan/forms/sourcing/compare'
import { change, done, refused } from '@gendan/kernel/act'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessEnded } from '../aside.ts'
import { dealIn, dealNeeds } from '../deal-of.ts'
import { orderFile } from '../order-file.ts'
import { choiceRules } from '../sourcing/sourcing-rules.ts'

const { line, asked, reason } = choiceShape.unwrap().shape
const input = z.object({ firm: z.string(), line, asked, reason: reason.default('') })

/** Chooses from whom a thing will be bought. Cost sheet and purchases propose it from then on. */
export const chooseSupplier = unlessEnded({
  name: 'choose-supplier',
  title: { en: 'Choose a supplier', zh: '选定供应商' },
  right: 'purchase',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm }) => dealNeeds(file, firm),
  decide(file, { firm, ...chosen }, now, facts) {
    const { house } = dealIn(file, firm, facts).deal
    const measure = { house, today: now.day, needed: neededBy(file.deal) }
    const all = file.deal.sourcing ? comparisons(file.deal.sourcing, measure) : []
    const comparison = all.find((one) => one.line.id === chosen.line)
    const findings = judge(choiceRules, { ...chosen, comparison })
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'supplier-chosen', choice: { ...chosen, day: now.day } })])
  },
})
