import { pricedTerms } from '@gendan/forms/cost/parts'
import { type Band, reckon } from '@gendan/forms/cost/reckon'
import { costSheet } from '@gendan/forms/kinds/cost-sheet/form'
import type { Binding } from '../binding.ts'
import type { Gate, Judged } from '../gate.ts'
import { decidesOver } from '../margin-posts.ts'
import type { OrderFile } from '../order-file.ts'

/**
 * G4: the detailed cost is reckoned and its margin agreed by who may decide over it. The band is judged at the newest rate and bound
 * with the sheet: a rate that moves the margin into another band closes the gate. The day of shipment is not among it: what an earlier day
 * costs stands in the sheet (docs/decisions/0051).
 */
export const costedToMarginAgreed: Gate = {
  id: 'G4',
  title: { en: 'Detailed cost, margin band', zh: '成本利润' },
  help: {
    en: "Binds the detailed cost, the priced terms and the band of the margin at the newest rate. In the firm's range the salesman signs himself, below it a supervisor or manager, below the floor the general manager alone.",
    zh: '签住订单详算、定价条款，以及按最新汇率的利润率范围。在规定范围内业务员自己签；低于规定由主管或经理签；低于底线只能由总经理签。',
  },
  before: 'E4',
  signers: decidesOver['in-range'],
  signersBy: (deal) => decidesOver[bandOf(deal) ?? 'in-range'],
  ownHand: (deal) => bandOf(deal) === 'in-range',
  forcedBy: ['general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '4 成本分析单' },
  kind: costSheet.kind,
  after: [],
  ...banded(costed),
  boundBefore: [banded(withLatest)],
}

/** What is bound of the file, with the band that it comes to. */
function banded(own: (file: OrderFile) => Readonly<Record<string, unknown>>): Binding {
  return {
    facts({ file, deal }) {
      const band = bandOf(deal)
      return band ? { ...own(file), band } : undefined
    },
    ownFacts: own,
  }
}

/** The band of the detailed cost at the newest rate; undefined while it cannot be reckoned. */
function bandOf({ cost, contract, house }: Judged): Band | undefined {
  if (!cost?.detailed || !contract) return undefined
  return reckon(cost.detailed, contract.terms, house).now?.band
}

function costed({ deal: { cost, contract } }: OrderFile) {
  const terms = contract?.terms
  return { sheet: cost?.detailed, terms: terms && { ...pricedTerms(terms), payment: terms.payment } }
}

/** As it was bound at first: with the latest day of shipment. */
function withLatest(file: OrderFile) {
  const { sheet, terms } = costed(file)
  return { sheet, terms: terms && { ...terms, latest: file.deal.contract?.terms.shipment.latest } }
}
