import { party } from '@gendan/firm/party'
import { costRules } from '@gendan/forms/cost/rules'
import { costLayerShape, costSheetShape } from '@gendan/forms/deal/cost'
import { change, done, refused } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { blocks, judge } from '@gendan/kernel/rule'
import { z } from 'zod'
import { unlessClosed } from '../aside.ts'
import { dealIn, dealNeeds } from '../deal-of.ts'
import { orderFile } from '../order-file.ts'

const input = z.object({
  firm: z.string(),
  layer: costLayerShape,
  sheet: costSheetShape,
  /** Why the actual cost came out otherwise, by element; those that stand and are not named stay. */
  reasons: z.record(z.string(), z.string().trim().max(500)).default({}),
})

/** Reckons what an order costs, in one of its three layers. A layer that stands is replaced; the journal keeps what it was. */
export const reckonCost = unlessClosed({
  name: 'reckon-cost',
  title: { en: 'Reckon the cost', zh: '核算成本' },
  right: 'order',
  on: orderFile,
  does: 'changes',
  input,
  needs: (file, { firm, sheet }) => {
    const known = dealNeeds(file, firm)
    const named = [...new Set(sheet.lines.map(({ supplier }) => supplier))].filter((id) => id !== '')
    const fresh = named.filter((id) => !known.some((need) => need.kind === party.kind && need.id === id))
    return [...known, ...fresh.map((id) => refTo(party, id))]
  },
  decide(file, { firm, layer, sheet, reasons }, _now, facts) {
    const { deal } = dealIn(file, firm, facts)
    const { contract, offer, cost, house } = deal
    const terms = contract?.terms ?? offer?.terms
    const findings = judge(costRules, {
      ...{ layer, sheet, house, reasons: { ...cost?.reasons, ...reasons } },
      ...(terms ? { terms } : {}),
      ...(cost?.detailed ? { detailed: cost.detailed } : {}),
    })
    if (blocks(findings)) return refused(findings)
    return done([change(orderFile, file.id, { type: 'cost-reckoned', layer, sheet, reasons })])
  },
})
