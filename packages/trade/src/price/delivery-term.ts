import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { incotermVariantTable } from '../tables/incoterm-variants.generated.ts'
import { checkDelivery, ways } from '../terms/delivery-rules.ts'
import {
  incotermShape,
  incoterms,
  leastCover,
  mustName,
  rulesOf,
  seaOnly,
  sellerClearsExport,
  sellerClearsImport,
  sellerInsures,
  sellerPaysMainCarriage,
} from '../terms/incoterms.ts'
import { oldTermsIn, termShape } from '../terms/old-terms.ts'
import { variantAnswer, variantOf, variantShape } from './term-variant.ts'

const WAYS = {
  sea: ['Sea', '海运'],
  'inland-waterway': ['Inland waterway', '内河'],
  road: ['Road', '公路'],
  rail: ['Rail', '铁路'],
  air: ['Air', '航空'],
  courier: ['Courier', '快递'],
  multimodal: ['Multimodal', '多式联运'],
} as const
const PARTIES = { seller: ['Seller', '卖方'], buyer: ['Buyer', '买方'], none: ['Nobody', '双方均无'] } as const
const party = (en: string, zh: string) => explained(told(z.enum(['seller', 'buyer']), en, zh), PARTIES)

const duties = {
  mainCarriage: party('Who contracts and pays the main carriage', '谁办理并支付主运输'),
  insurance: explained(
    told(
      z.enum(['seller', 'none']),
      'Who owes insurance to the other: the seller, or nobody',
      '谁有投保义务：卖方，或双方均无',
    ),
    PARTIES,
  ),
  exportClearance: party('Who clears for export', '谁办理出口清关'),
  importClearance: party('Who clears for import and pays duty and VAT', '谁办理进口清关并缴纳关税、增值税'),
  unloading: party(
    'Who unloads at the named place where the contract of carriage is silent',
    '谁在指定地点卸货（运输合同未定时）',
  ),
  mode: explained(
    told(
      z.enum(['any', 'sea']),
      'Any mode of transport, or sea and inland waterway only',
      '任何运输方式，或只限海运和内河',
    ),
    { any: ['Any mode', '任何运输方式'], sea: ['Sea and inland waterway', '海运和内河'] },
  ),
  risk: explained(
    told(
      z.enum(['disposal', 'carrier', 'first-carrier', 'alongside', 'on-board', 'arrived', 'unloaded']),
      'Where the risk passes to the buyer',
      '风险转移点',
    ),
    {
      disposal: ["At the buyer's disposal, not loaded", '交由买方处置（未装车）'],
      carrier: ['Loaded at the works, or at the carrier’s disposal elsewhere', '在工厂装车，或在他处交承运人处置'],
      'first-carrier': ['Handed to the first carrier', '交第一承运人'],
      alongside: ['Alongside the ship', '船边'],
      'on-board': ['On board', '装上船'],
      arrived: ['Arrived, ready for unloading', '运抵、可供卸货'],
      unloaded: ['Unloaded', '卸货后'],
    },
  ),
}

const input = z.strictObject({
  incoterm: told(
    termShape,
    'Incoterms 2020 rule; left out, the rules are looked for by the duties given',
    '术语；不填则按所给义务查找',
  ).optional(),
  ...z.strictObject(duties).partial().shape,
  variant: variantShape.optional(),
  way: explained(told(z.enum(ways), 'How the goods move', '运输方式'), WAYS).optional(),
  containerised: told(z.boolean(), 'Handed over in containers', '以集装箱交运').optional(),
  insured: told(z.boolean(), 'An insurance document is among the papers', '单据中有保险单').optional(),
  place: told(z.string().trim().max(80), 'The place named behind the rule', '术语后的地点').optional(),
  onBoardBill: told(z.boolean(), 'A bill of lading that says “on board” is wanted', '要求已装船提单').optional(),
})
export type DeliveryTermInput = z.output<typeof input>

const said = (en: string, zh: string) =>
  told(z.strictObject({ en: told(z.string(), 'English', '英文'), zh: told(z.string(), 'Chinese', '中文') }), en, zh)

const row = z.strictObject({
  incoterm: told(incotermShape, 'The rule', '术语'),
  name: said('Its name', '名称'),
  ...duties,
  cover: explained(
    told(z.enum(['none', 'icc-c', 'icc-a']), 'The least cover that the seller owes', '卖方应投保的最低险别'),
    {
      none: ['None', '无'],
      'icc-c': ['Institute Cargo Clauses (C)', '协会货物保险条款（C）'],
      'icc-a': ['Institute Cargo Clauses (A)', '协会货物保险条款（A）'],
    },
  ),
  coverWords: said('The same in words', '最低险别').optional(),
  riskPasses: said('When the risk passes', '风险转移时点'),
  mustName: said('Which place stands behind the rule', '术语后应写的地点'),
  riskAtNamedPlace: told(z.boolean(), 'The risk passes at the place that is named', '风险在所写地点转移'),
})

const output = z.strictObject({
  rules: told(
    z.array(row),
    'The rule asked for, or every rule with the duties given',
    '所查术语，或符合所给义务的全部术语',
  ),
  variant: told(variantAnswer, 'What its added words say', '术语变形的费用划分').optional(),
  fits: told(z.boolean(), 'Nothing speaks against it; see the warnings', '没有不妥之处，见提示'),
})
export type DeliveryTermFacts = z.output<typeof output>
type Row = DeliveryTermFacts['rules'][number]

/**
 * Who carries, insures, clears and unloads under a rule of Incoterms 2020, where the risk passes, and what does not fit the
 * movement (INC-01 to INC-07); or which rules have the duties that are given. No figures, no rounding.
 */
export function deliveryTerm(asked: DeliveryTermInput, sheet: Worksheet): DeliveryTermFacts {
  refuse([foreignVariant(asked)])
  const given = { ...asked, incoterm: asked.incoterm ?? (asked.variant && incotermVariantTable[asked.variant].base) }
  const rules = (given.incoterm ? [given.incoterm] : incoterms).map(factsOf).filter((one) => matches(one, given))
  const findings = given.incoterm ? checkDelivery({ ...given, incoterm: given.incoterm }) : []
  for (const finding of findings) sheet.warn(finding)
  for (const one of rules) sheet.remark(sentence(one))
  if (rules.length === 0)
    sheet.remark({
      en: 'No rule of Incoterms 2020 has these duties together.',
      zh: 'Incoterms 2020 中没有同时符合这些义务的术语。',
    })
  const variant = given.variant && variantOf(given.variant, sheet)
  return {
    rules,
    ...(variant ? { variant } : {}),
    fits: rules.length > 0 && findings.every(({ weight }) => weight === 'note'),
  }
}

function foreignVariant({ incoterm, variant }: DeliveryTermInput) {
  const base = variant && incotermVariantTable[variant].base
  return (
    base !== undefined &&
    incoterm !== undefined &&
    base !== incoterm &&
    fault(
      'variant',
      'other-term',
      `${variant} belongs to ${base}, not to ${incoterm}: correct one of them.`,
      `${variant} 是 ${base} 的变形，不是 ${incoterm} 的：请更正其一。`,
    )
  )
}

function factsOf(incoterm: Row['incoterm']): Row {
  const facts = rulesOf(incoterm)
  const cover = leastCover(incoterm)
  return {
    incoterm,
    name: facts.name,
    mainCarriage: sellerPaysMainCarriage(incoterm) ? 'seller' : 'buyer',
    insurance: sellerInsures(incoterm) ? 'seller' : 'none',
    cover: facts.cover,
    ...(cover ? { coverWords: cover } : {}),
    exportClearance: sellerClearsExport(incoterm) ? 'seller' : 'buyer',
    importClearance: sellerClearsImport(incoterm) ? 'seller' : 'buyer',
    unloading: facts.unloading,
    mode: seaOnly(incoterm) ? 'sea' : 'any',
    risk: facts.risk,
    riskPasses: facts.riskPasses,
    mustName: mustName(incoterm),
    riskAtNamedPlace: facts.risk !== 'first-carrier' && facts.place !== 'port-of-destination',
  }
}

/** Has the duties that were given; a rule for sea alone does not go by air. */
function matches(one: Row, given: DeliveryTermInput): boolean {
  const asked = (Object.keys(duties) as (keyof typeof duties)[]).filter((duty) => given[duty] !== undefined)
  const fits =
    given.incoterm !== undefined ||
    checkDelivery({ ...given, incoterm: one.incoterm }).every(({ weight }) => weight !== 'warn')
  return fits && asked.every((duty) => one[duty] === given[duty])
}

const SIDES = { seller: '卖方', buyer: '买方', none: '双方均无义务' } as const

function sentence(one: Row) {
  const { incoterm, mainCarriage, insurance, exportClearance, importClearance, riskPasses } = one
  return {
    en: `${incoterm}: carriage ${mainCarriage}; insurance ${insurance}; export clearance ${exportClearance}; import clearance ${importClearance}; risk passes ${riskPasses.en}.`,
    zh: `${incoterm}：运输${SIDES[mainCarriage]}；保险${SIDES[insurance]}；出口清关${SIDES[exportClearance]}；进口清关${SIDES[importClearance]}；风险在${riskPasses.zh}转移。`,
  }
}

export const deliveryTermCalculation = calculation({
  name: 'delivery-term',
  title: {
    en: 'Incoterms 2020: who carries, insures, clears, and where the risk passes',
    zh: '贸易术语：运输、保险、清关义务与风险转移',
  },
  topic: 'price',
  says: {
    en: 'The duties of both sides under a rule and whether it fits the movement; or which rules have given duties.',
    zh: '某一术语下双方的义务、是否适合该运输方式；或哪些术语符合给定的义务。',
  },
  rules: ['INC-01', 'INC-02', 'INC-03', 'INC-04', 'INC-05', 'INC-06', 'INC-07'],
  remarks: oldTermsIn,
  sources: [{ title: 'Incoterms 2020', at: unread('A2 to A9 of every rule') }],
  input,
  output,
  examples: [
    {
      title: { en: 'CIF for containers', zh: '集装箱货物用 CIF' },
      input: { incoterm: 'CIF', way: 'sea', containerised: true, place: 'Hamburg' },
      gives: {
        fits: false,
        'rules.0.insurance': 'seller',
        'rules.0.cover': 'icc-c',
        'rules.0.risk': 'on-board',
        'rules.0.riskAtNamedPlace': false,
      },
    },
    {
      title: { en: 'The seller pays the carriage by air and insures', zh: '空运，卖方付运费并投保' },
      input: { mainCarriage: 'seller', insurance: 'seller', way: 'air' },
      gives: { fits: true, 'rules.0.incoterm': 'CIP', 'rules.length': 1 },
    },
    {
      title: { en: 'FOB stowed and trimmed', zh: 'FOBST：理舱、平舱费由谁负担' },
      input: { variant: 'FOB-STOWED-TRIMMED' },
      gives: {
        'rules.0.incoterm': 'FOB',
        'rules.0.risk': 'on-board',
        'variant.stowing': 'seller',
        'variant.trimming': 'seller',
        'variant.unloading': 'buyer',
      },
    },
    {
      title: { en: 'DDU of the rules of 2000', zh: '2000 年通则的 DDU' },
      input: { incoterm: 'DDU', way: 'road' },
      gives: { 'rules.0.incoterm': 'DAP', 'rules.0.importClearance': 'buyer', fits: true },
    },
  ],
  work: deliveryTerm,
})
