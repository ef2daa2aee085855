import type { Words } from '@gendan/kernel/words'
import { type DeliveryTerm, incoterms, leastCover, rulesOf, writeDeliveryTerm } from './incoterms.ts'

/**
 * What a delivery term lays on each side, in one sentence: carriage, insurance, clearance, and where the risk passes. Facts about the
 * eleven rules of Incoterms 2020 in our own words; the text of the ICC is not reproduced. Throws RangeError where
 * there is no such rule.
 */
export function dutiesOf(delivery: DeliveryTerm): Words {
  const { incoterm } = delivery
  if (!incoterms.includes(incoterm)) throw new RangeError(`no rule of Incoterms 2020: ${incoterm}`)
  const { mainCarriage, exportClearance, importClearance, unloading, riskPasses } = rulesOf(incoterm)
  const cover = leastCover(incoterm)
  const term = writeDeliveryTerm(delivery)
  const en = [
    `the ${mainCarriage} contracts and pays the main carriage`,
    cover && `the seller insures the goods for the buyer, at least ${cover.en} for 110% of the price`,
    exportClearance === importClearance
      ? `the ${exportClearance} clears the goods for export and import`
      : `the ${exportClearance} clears them for export and the ${importClearance} for import`,
    unloading === 'seller' && 'the seller unloads at the named place',
    `the risk passes to the buyer ${riskPasses.en}`,
  ]
  const zh = [
    `${SIDES[mainCarriage]}订立主运输合同并付运费`,
    cover && `卖方为买方投保，至少${cover.zh}，保额为价款的 110%`,
    exportClearance === importClearance
      ? `${SIDES[exportClearance]}办理出口和进口清关`
      : `${SIDES[exportClearance]}办理出口清关，${SIDES[importClearance]}办理进口清关`,
    unloading === 'seller' && '卖方在指定地点卸货',
    `风险在${riskPasses.zh}转移给买方`,
  ]
  return { en: `${term}: ${en.filter(Boolean).join('; ')}.`, zh: `${term}：${zh.filter(Boolean).join('；')}。` }
}

const SIDES = { seller: '卖方', buyer: '买方' } as const
