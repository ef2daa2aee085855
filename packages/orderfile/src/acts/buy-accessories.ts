import { type Party, party } from '@gendan/firm/party'
import { type Purchase, purchaseLineShape, purchaseShape } from '@gendan/forms/deal/purchase'
import { change, done, type Facts, refused } from '@gendan/kernel/act'
import type { Need } from '@gendan/kernel/aggregate'
import { blocks, type Finding, judge } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'
import { accessoryBuyingRules } from '../accessories/accessory-rules.ts'
import { ACCESSORY_FACTS, type AccessoryFact, accessoriesOf } from '../accessories/of-order.ts'
import type { Standing } from '../accessories/to-buy.ts'
import { onward } from '../aside.ts'
import { judgePurchase } from '../buying.ts'
import { goodsOf } from '../deal-of.ts'
import { orderFile } from '../order-file.ts'

const { quantity, unitPrice } = purchaseLineShape.unwrap().shape
const { supplier, currency, vatRate, deliver, place, quality, packing, payment, terms } = purchaseShape.unwrap().shape

const buyShape = z
  .object({
    ...{ supplier, currency, vatRate, deliver, place, quality, packing, payment, terms },
    /** What is bought, each by its key in the demand of the order. */
    lines: z
      .array(z.object({ key: z.string().max(900), quantity, unitPrice }).readonly())
      .min(1)
      .max(200)
      .readonly(),
  })
  .readonly()
type Buy = z.infer<typeof buyShape>

/** Plans purchases of what the order's bills ask for, one for each supplier, all or none. Each line keeps the demand it was bought for. */
export const buyAccessories = onward({
  name: 'buy-accessories',
  title: { en: 'Buy accessories', zh: '采购配件' },
  right: 'purchase',
  on: orderFile,
  does: 'changes',
  input: z.object({ buys: z.array(buyShape).min(1).max(40).readonly() }),
  needs: (_, { buys }) => suppliersIn(buys),
  lists: (file) => [{ list: ACCESSORY_FACTS, of: { goods: goodsOf(file).join(',') } }],
  decide(file, { buys }, now, facts) {
    const { standings } = accessoriesOf(file, facts.rows(ACCESSORY_FACTS) as readonly AccessoryFact[])
    const made = buys.map((buy, i) => purchaseOf(buy, standings, i === 0 ? now.id : `${now.id}-${i + 1}`))
    const findings = buys.flatMap((buy, i) =>
      [...judgeLines(buy, standings), ...judgePurchase(file, made[i] as Purchase, supplierIn(buy, facts))].map(
        (finding) => placed(finding, i, buys.length > 1 ? whose(i, supplierIn(buy, facts)) : undefined),
      ),
    )
    if (blocks(findings)) return refused(findings)
    return done(made.map((purchase) => change(orderFile, file.id, { type: 'purchase-put', purchase, reason: '' })))
  },
})

function suppliersIn(buys: readonly Buy[]): readonly Need[] {
  const ids = [...new Set(buys.flatMap((buy) => buy.supplier || []))]
  return ids.map((id) => ({ kind: party.kind, id, maybe: true as const }))
}

function supplierIn(buy: Buy, facts: Facts) {
  return buy.supplier ? facts.of(party, buy.supplier) : undefined
}

/** The supplier, or which purchase it is where none is chosen. */
function whose(i: number, of: Party | undefined): Words {
  const { en = '', zh = '' } = of?.facts.name ?? {}
  return { en: en || zh || `Purchase ${i + 1}`, zh: zh || en || `采购 ${i + 1}` }
}

/** Of several purchases each finding says whose it is. */
function placed(finding: Finding, i: number, of: Words | undefined): Finding {
  const says = of ? { en: `${of.en}: ${finding.says.en}`, zh: `${of.zh}：${finding.says.zh}` } : finding.says
  return { ...finding, at: `buys.${i}.${finding.at}`, says }
}

function judgeLines({ lines }: Buy, standings: readonly Standing[]): readonly Finding[] {
  return lines.flatMap(({ key, quantity: { value } }, n) => {
    const standing = standings.find((one) => one.key === key)
    return judge(accessoryBuyingRules, { at: `lines.${n}`, quantity: value, standing })
  })
}

/** What the bills say of it goes onto the order as its specification: mark, colour, the customer's own words. */
function purchaseOf({ lines, ...buy }: Buy, standings: readonly Standing[], id: string): Purchase {
  return {
    ...{ ...buy, id },
    lines: lines.map(({ key, quantity: asked, unitPrice: price }, n) => {
      const one = standings.find((standing) => standing.key === key)
      const notes = [...new Set(one?.working.flatMap(({ note }) => note || []) ?? [])].join('; ')
      const of = [...new Set(one?.working.map(({ line }) => line) ?? [])]
      return {
        ...{
          id: `${n + 1}`,
          for: of.length === 1 ? (of[0] ?? '') : '',
          goods: one?.goods ?? '',
          code: one?.code ?? '',
        },
        ...{ name: one?.name ?? { en: '', zh: '' }, specification: { en: notes, zh: notes } },
        ...{ quantity: asked, unitPrice: price },
        ...(one ? { exploded: { key, demand: one.demand } } : {}),
      }
    }),
  }
}
