import { type Finding, judge, type Rule, type RuleExample, type Spot, unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { IncotermVariant } from '../tables/incoterm-variants.generated.ts'
import {
  type Incoterm,
  leastCover,
  mustName,
  rulesOf,
  seaOnly,
  sellerInsures,
  sellerPaysMainCarriage,
} from './incoterms.ts'

/** How goods move from where the seller hands them over. */
export const ways = ['sea', 'inland-waterway', 'road', 'rail', 'air', 'courier', 'multimodal'] as const
export type Way = (typeof ways)[number]

/** A term of delivery, and what is known of the movement and its papers. */
export interface DeliveryToCheck {
  readonly incoterm: Incoterm
  readonly way?: Way | undefined
  /** The goods are handed over in a container, before they are on board. */
  readonly containerised?: boolean | undefined
  /** An insurance document is among the papers. */
  readonly insured?: boolean | undefined
  readonly place?: string | undefined
  /** The buyer, or his bank, wants a bill of lading that says “on board”. */
  readonly onBoardBill?: boolean | undefined
  /** Words that a charter trade adds: “stowed”, “landed”. */
  readonly variant?: IncotermVariant | undefined
}

/** Everything to mind about a term of delivery. */
export function checkDelivery(subject: DeliveryToCheck): readonly Finding[] {
  return judge(deliveryRules, subject)
}

const SOURCE = 'Incoterms 2020'

function rule(
  id: string,
  weight: Rule<DeliveryToCheck>['weight'],
  at: string,
  title: Words,
  test: Rule<DeliveryToCheck>['test'],
): Rule<DeliveryToCheck> {
  return { id, weight, title, source: { title: SOURCE, at: unread(at) }, test }
}

export const deliveryRules: readonly Rule<DeliveryToCheck>[] = [
  rule(
    'INC-01',
    'warn',
    'introduction, rules for sea and inland waterway transport',
    {
      en: 'FAS, FOB, CFR and CIF are for sea and inland waterway only',
      zh: 'FAS、FOB、CFR、CIF 只适用于海运和内河运输',
    },
    ({ incoterm, way }) =>
      seaOnly(incoterm) && way && way !== 'sea' && way !== 'inland-waterway'
        ? [wrong(incoterm, { en: `for carriage by ${way}`, zh: `用于${WAYS[way]}` })]
        : [],
  ),
  rule(
    'INC-02',
    'warn',
    'explanatory notes for users to FAS, FOB, CFR, CIF',
    {
      en: 'Goods in containers are handed over in a terminal before they are on board: FCA, CPT or CIP, not FOB, CFR or CIF',
      zh: '集装箱货物在装船前已在堆场交货：宜用 FCA、CPT、CIP，不宜用 FOB、CFR、CIF',
    },
    ({ incoterm, containerised }) =>
      seaOnly(incoterm) && containerised ? [wrong(incoterm, { en: 'for containers', zh: '用于集装箱货物' })] : [],
  ),
  rule(
    'INC-03',
    'block',
    'CIF A5, CIP A5',
    {
      en: 'Under CIF and CIP an insurance document belongs to the papers',
      zh: 'CIF、CIP 须有保险单据',
    },
    ({ incoterm, insured }) => (sellerInsures(incoterm) && insured === false ? [uninsured(incoterm)] : []),
  ),
  rule(
    'INC-04',
    'note',
    'CPT, CIP, CFR, CIF: A2, A3',
    {
      en: 'Under the C rules the risk passes at the place of shipment, not at the place that is named',
      zh: 'C 组术语的风险在装运地转移，不在所写的目的地转移',
    },
    ({ incoterm, place }) =>
      place && sellerPaysMainCarriage(incoterm) && riskAtOrigin(incoterm) ? [twoPoints(incoterm, place)] : [],
  ),
  rule(
    'INC-05',
    'block',
    'A2, B2 of every rule',
    { en: 'The rule stands with its named place', zh: '术语后须写明地点' },
    ({ incoterm, place }) => (place === '' ? [placeless(incoterm)] : []),
  ),
  rule(
    'INC-06',
    'note',
    'FCA A6, B6',
    {
      en: 'Under FCA a bill of lading on board is agreed: the buyer tells the carrier to issue it to the seller',
      zh: 'FCA 下需要已装船提单的，双方应约定由买方指示承运人签发给卖方',
    },
    ({ incoterm, onBoardBill }) => (incoterm === 'FCA' && onBoardBill ? [agreeBill] : []),
  ),
  {
    ...rule(
      'INC-07',
      'note',
      '',
      {
        en: 'Words added to FOB, CFR or CIF share out the costs of loading and unloading; they do not move the risk unless the contract says so',
        zh: 'FOB、CFR、CIF 的变形只划分装卸费用；合同未另行约定的，不改变风险转移点',
      },
      ({ incoterm, variant }) => (variant ? [costsAlone(incoterm)] : []),
    ),
    source: {
      title: '国际贸易实务 (textbooks for Chinese colleges)',
      at: unread('贸易术语的变形'),
    },
  },
]

const WAYS: Readonly<Record<Way, string>> = {
  sea: '海运',
  'inland-waterway': '内河运输',
  road: '公路运输',
  rail: '铁路运输',
  air: '空运',
  courier: '快递',
  multimodal: '多式联运',
}

/** The rule of the same duties that may be used for any mode of transport. */
const ANYWHERE: Readonly<Partial<Record<Incoterm, Incoterm>>> = { FAS: 'FCA', FOB: 'FCA', CFR: 'CPT', CIF: 'CIP' }

function wrong(incoterm: Incoterm, why: Words): Spot {
  const other = ANYWHERE[incoterm] ?? 'FCA'
  return {
    at: 'incoterm',
    says: { en: `${incoterm} does not fit ${why.en}.`, zh: `${incoterm} 不宜${why.zh}。` },
    remedy: { en: `Agree ${other} in its place.`, zh: `改用 ${other}。` },
  }
}

function uninsured(incoterm: Incoterm): Spot {
  const cover = leastCover(incoterm)
  return {
    at: 'insured',
    says: { en: `${incoterm}, but no insurance document.`, zh: `${incoterm} 成交，却没有保险单据。` },
    remedy: {
      en: `Insure for at least 110 % of the price, ${cover?.en}, in the currency of the contract.`,
      zh: `按合同币种、不低于价款的 110% 投保，至少${cover?.zh}。`,
    },
  }
}

function riskAtOrigin(incoterm: Incoterm): boolean {
  const { risk } = rulesOf(incoterm)
  return risk === 'on-board' || risk === 'first-carrier'
}

function twoPoints(incoterm: Incoterm, place: string): Spot {
  const { riskPasses } = rulesOf(incoterm)
  return {
    at: 'place',
    says: {
      en: `${place} is where the carriage is paid to; the risk passes ${riskPasses.en}.`,
      zh: `${place} 是运费付至的地点；风险在${riskPasses.zh}转移。`,
    },
    remedy: {
      en: `Write the place of shipment into the ${incoterm} contract as well.`,
      zh: `合同中另写明装运地（${incoterm}）。`,
    },
  }
}

function placeless(incoterm: Incoterm): Spot {
  return {
    at: 'place',
    says: { en: `${incoterm} stands without a place.`, zh: `${incoterm} 后面没有写地点。` },
    remedy: { en: `Add the ${mustName(incoterm).en}.`, zh: `补上${mustName(incoterm).zh}。` },
  }
}

const agreeBill: Spot = {
  at: 'onBoardBill',
  says: {
    en: 'The carrier gives the FCA seller no bill on board of himself: he hands over before loading.',
    zh: 'FCA 卖方在装船前交货，承运人不会主动向其签发已装船提单。',
  },
  remedy: {
    en: 'Agree that the buyer instructs the carrier to issue it to the seller after loading.',
    zh: '约定由买方指示承运人在装船后向卖方签发已装船提单。',
  },
}

function costsAlone(incoterm: Incoterm): Spot {
  return {
    at: 'variant',
    says: {
      en: 'The added words are no part of Incoterms: they share out costs and leave the risk where it is.',
      zh: '术语变形不属于国际贸易术语解释通则：只划分费用，不改变风险转移点。',
    },
    remedy: {
      en: `Write into the ${incoterm} contract who bears which cost, and whether the risk is to move with it.`,
      zh: `在 ${incoterm} 合同中写明各项费用由谁负担，以及风险是否随之转移。`,
    },
  }
}

const example = (rule: string, holds: DeliveryToCheck, fails: DeliveryToCheck): RuleExample<DeliveryToCheck> => ({
  rule,
  holds,
  fails,
})

export const deliveryRuleExamples: readonly RuleExample<DeliveryToCheck>[] = [
  example('INC-01', { incoterm: 'FCA', way: 'air' }, { incoterm: 'FOB', way: 'air' }),
  example('INC-02', { incoterm: 'CIP', containerised: true }, { incoterm: 'CIF', containerised: true }),
  example('INC-03', { incoterm: 'CFR', insured: false }, { incoterm: 'CIF', insured: false }),
  example('INC-04', { incoterm: 'DAP', place: 'Hamburg' }, { incoterm: 'CFR', place: 'Hamburg' }),
  example('INC-05', { incoterm: 'FOB', place: 'Ningbo' }, { incoterm: 'FOB', place: '' }),
  example('INC-06', { incoterm: 'FOB', onBoardBill: true }, { incoterm: 'FCA', onBoardBill: true }),
  example('INC-07', { incoterm: 'FOB' }, { incoterm: 'FOB', variant: 'FOB-STOWED' }),
]
