import { pricedTerms } from '@gendan/forms/cost/parts'
import { type Band, reckon } from '@gendan/forms/cost/reckon'
import { quotation } from '@gendan/forms/kinds/quotation/form'
import type { Gate, Judged } from '../gate.ts'
import { decidesOver } from '../margin-posts.ts'
import type { OrderFile } from '../order-file.ts'

/**
 * G1: the rough cost is reckoned before a quotation leaves the house (seed 003, part 3, item 4). A firm that demands it holds the quotation
 * back until then; everywhere else the file warns.
 */
export const costedToQuoted: Gate = {
  id: 'G1',
  title: { en: 'Rough cost', zh: '粗算成本' },
  help: {
    en: 'Binds the rough cost, the prices offered and the band of the margin at the newest rate. In range the salesman passes it with a word; below the rate a supervisor or manager, below the floor the general manager. Asked only where the firm’s rules demand it.',
    zh: '签住报价概算、所报价格和按最新汇率的利润率范围。在规定范围内业务员写一句话即可通过；低于规定由主管或经理、低于底线由总经理通过。公司工作规则要求时才设此闸门。',
  },
  before: 'E2',
  beside: true,
  ifDemanded: true,
  signers: decidesOver['in-range'],
  signersBy: (deal) => decidesOver[bandOf(deal) ?? 'in-range'],
  forcedBy: ['manager', 'general-manager'],
  source: { title: '跟单员工作计划 (003) 篇3 三', at: '4 成本分析单' },
  shown: 'word',
  holds: quotation.kind,
  parts: ({ offer }) => (offer ? [{ id: '', name: { en: '', zh: '' } }] : []),
  after: [],
  lacks: ({ deal }) => (deal.cost?.rough ? [] : [NOT_RECKONED]),
  facts: ({ file, deal }) => (file.deal.offer ? { ...offered(file), band: bandOf(deal) ?? '' } : undefined),
  ownFacts: offered,
}

function bandOf({ cost, offer, house }: Judged): Band | undefined {
  return cost?.rough && offer ? reckon(cost.rough, offer.terms, house).now?.band : undefined
}

function offered({ deal: { cost, offer } }: OrderFile) {
  return { sheet: cost?.rough ?? 'none', terms: offer && pricedTerms(offer.terms) }
}

const NOT_RECKONED = {
  at: 'cost.rough',
  says: { en: 'The rough cost is not reckoned.', zh: '还没有做报价概算。' },
  remedy: { en: 'Reckon it before the quotation goes out.', zh: '开报价单之前请先核算。' },
}
