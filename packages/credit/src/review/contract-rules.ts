import {
  add,
  atLeast,
  compare,
  type Decimal,
  decimal,
  divide,
  multiply,
  one,
  subtract,
  sumOf,
  zero,
} from '@gendan/kernel/decimal'
import { digitsOf } from '@gendan/kernel/money'
import { nearestLines } from '../compare/lines.ts'
import { sameName } from '../compare/names.ts'
import { samePlace } from '../compare/places.ts'
import { alike, wordsOf } from '../compare/words.ts'
import type { Credit, GoodsLine, Permission } from '../terms/credit.ts'
import { sameUnit } from '../terms/goods.ts'
import { agreedPoints } from './agreed-points.ts'
import type { Contract } from './contract.ts'
import type { Point } from './point.ts'
import { concern, type ReviewRule, type ReviewSpot, reviewRule } from './reviewed.ts'

const money = (one: { readonly amount: string; readonly currency?: string | undefined } | undefined) =>
  one && [one.currency, one.amount].filter(Boolean).join(' ')
/** A sum with the minor digits of its currency: "USD 25064.00". */
const sum = (amount: Decimal | undefined, currency = '') =>
  amount && [currency, currency ? atLeast(amount, digitsOf(currency)) : amount].filter(Boolean).join(' ')
const percent = (share: Decimal) => `${multiply(share, decimal('100'))}%`
const permitted = (said: Permission | undefined) => said?.replace('-', ' ')
const totalOf = ({ total, lines }: Contract): Decimal | undefined =>
  total?.amount ?? sumWhole(lines.map(({ amount }) => amount?.amount))
const sumWhole = (amounts: readonly (Decimal | undefined)[]) =>
  amounts.length === 0 || amounts.includes(undefined) ? undefined : sumOf(amounts.flatMap((each) => each ?? []))

/** The points that a contract has as members, in the order in which an exporter goes through a credit. */
export const memberPoints: readonly Point[] = [
  {
    ...{ rule: 'CR-30', en: 'Applicant', zh: '开证申请人', at: 'applicant' },
    credit: ({ applicant }) => applicant?.name,
    contract: ({ buyer }) => buyer?.name,
    agree: ({ applicant }, { buyer }) => sameName(applicant?.name ?? '', buyer?.name ?? '') !== 'other',
    ask: ({ buyer }) => `amend the applicant to read ${buyer?.name}`,
  },
  {
    ...{ rule: 'CR-30', en: 'Beneficiary', zh: '受益人', at: 'beneficiary' },
    credit: ({ beneficiary }) => beneficiary?.name,
    contract: ({ seller }) => seller?.name,
    agree: ({ beneficiary }, { seller }) => sameName(beneficiary?.name ?? '', seller?.name ?? '') === 'same',
    ask: ({ seller }) => `amend the beneficiary to read ${seller?.name}`,
  },
  {
    ...{ rule: 'CR-25', en: 'Currency', zh: '币种', at: 'amount' },
    credit: ({ amount }) => amount?.currency,
    contract: ({ total }) => total?.currency,
    agree: ({ amount }, { total }) => amount?.currency === total?.currency,
    ask: ({ total }) => `amend the currency to read ${total?.currency}`,
  },
  {
    ...{ rule: 'CR-65', en: 'Amount', zh: '金额', at: 'amount' },
    credit: ({ amount }) => sum(amount?.amount, amount?.currency),
    contract: (contract) => sum(totalOf(contract), contract.total?.currency),
    agree: (credit, contract) => compare(credit.amount?.amount ?? zero, totalOf(contract) ?? zero) === 0,
    ask: (contract) => `amend the amount to read ${sum(totalOf(contract), contract.total?.currency)}`,
  },
  {
    ...{ rule: 'CR-65', en: 'Tolerance', zh: '浮动', at: 'tolerance' },
    credit: ({ tolerance }) => tolerance && `+${percent(tolerance.plus)} -${percent(tolerance.minus)}`,
    contract: ({ tolerance }) => tolerance && `+${percent(tolerance.plus)} -${percent(tolerance.minus)}`,
    agree: ({ tolerance }, { tolerance: agreed }) =>
      tolerance?.plus === agreed?.plus && tolerance?.minus === agreed?.minus,
    ask: ({ tolerance }) =>
      tolerance &&
      `insert a tolerance of plus ${percent(tolerance.plus)} and minus ${percent(tolerance.minus)} on amount and quantity`,
  },
  {
    ...{ rule: 'CR-32', en: 'Goods', zh: '货物', at: 'goods' },
    credit: ({ goods }) => goods?.text,
    contract: ({ lines }) => lines.map(({ description }) => description).join('; ') || undefined,
    agree: sameGoods,
    ask: ({ lines }) => `amend the goods to read ${lines.map(({ description }) => description).join('; ')}`,
  },
  {
    ...{ rule: 'CR-32', en: 'Quantity', zh: '数量', at: 'goods.lines' },
    credit: ({ goods }) =>
      goods?.lines
        .map(({ quantity }) => quantity && `${quantity.value} ${quantity.unit}`)
        .filter(Boolean)
        .join('; ') || undefined,
    contract: ({ lines }) =>
      lines
        .map(({ quantity }) => quantity && `${quantity.value} ${quantity.unit}`)
        .filter(Boolean)
        .join('; ') || undefined,
    agree: sameQuantities,
    ask: ({ lines }) =>
      `amend the quantity to read ${lines.map(({ quantity }) => quantity && `${quantity.value} ${quantity.unit}`).join('; ')}`,
  },
  {
    ...{ rule: 'CR-32', en: 'Unit price', zh: '单价', at: 'goods.lines' },
    credit: ({ goods }) =>
      goods?.lines
        .map(({ unitPrice }) => money(unitPrice))
        .filter(Boolean)
        .join('; ') || undefined,
    contract: ({ lines }) =>
      lines
        .map(({ unitPrice }) => money(unitPrice))
        .filter(Boolean)
        .join('; ') || undefined,
    agree: (credit, contract) => (credit.goods?.lines ?? []).every((line) => isPricedSo(line, credit, contract)),
    ask: ({ lines }) => `amend the unit price to read ${lines.map(({ unitPrice }) => money(unitPrice)).join('; ')}`,
  },
  {
    ...{ rule: 'CR-32', en: 'Trade term', zh: '贸易术语', at: 'goods.tradeTerm' },
    credit: ({ goods }) => termText(goods?.tradeTerm),
    contract: ({ tradeTerm }) => termText(tradeTerm),
    agree: ({ goods }, { tradeTerm }) => {
      const [a, b] = [goods?.tradeTerm, tradeTerm]
      return (
        a?.incoterm.toUpperCase() === b?.incoterm.toUpperCase() &&
        (!(a?.place && b?.place) || samePlace(a.place, b.place) !== false)
      )
    },
    ask: ({ tradeTerm }) => `amend the trade term to read ${termText(tradeTerm)}`,
  },
  {
    ...{ rule: 'CR-65', en: 'Port of loading', zh: '装货港', at: 'portOfLoading' },
    credit: ({ portOfLoading }) => portOfLoading,
    contract: ({ portOfLoading }) => portOfLoading,
    agree: ({ portOfLoading: own }, { portOfLoading: agreed }) =>
      samePlace(own ?? '', agreed ?? '') || samePlace(agreed ?? '', own ?? ''),
    ask: ({ portOfLoading }) => `amend the port of loading to read ${portOfLoading}`,
  },
  {
    ...{ rule: 'CR-65', en: 'Port of discharge', zh: '卸货港', at: 'portOfDischarge' },
    credit: ({ portOfDischarge }) => portOfDischarge,
    contract: ({ portOfDischarge }) => portOfDischarge,
    agree: ({ portOfDischarge: own }, { portOfDischarge: agreed }) =>
      samePlace(own ?? '', agreed ?? '') || samePlace(agreed ?? '', own ?? ''),
    ask: ({ portOfDischarge }) => `amend the port of discharge to read ${portOfDischarge}`,
  },
  {
    ...{ rule: 'CR-65', en: 'Latest shipment', zh: '最迟装运日', at: 'latestShipment' },
    credit: ({ latestShipment }) => latestShipment,
    contract: ({ latestShipment }) => latestShipment,
    agree: ({ latestShipment: own = '' }, { latestShipment: agreed = '' }) => own >= agreed,
    ask: ({ latestShipment }) => `amend the latest date of shipment to read ${latestShipment}`,
  },
  {
    ...{ rule: 'CR-41', en: 'Partial shipments', zh: '分批装运', at: 'partialShipments' },
    credit: ({ partialShipments }) => permitted(partialShipments),
    contract: ({ partialShipments }) => permitted(partialShipments),
    agree: ({ partialShipments: own }, { partialShipments: agreed }) =>
      own === agreed || own === 'allowed' || (own === 'conditional' ? undefined : false),
    ask: () => 'let partial shipments be allowed',
  },
  {
    ...{ rule: 'CR-65', en: 'Transhipment', zh: '转运', at: 'transhipment' },
    credit: ({ transhipment }) => permitted(transhipment),
    contract: ({ transhipment }) => permitted(transhipment),
    agree: ({ transhipment: own }, { transhipment: agreed }) =>
      own === agreed || own === 'allowed' || (own === 'conditional' ? undefined : false),
    ask: () => 'let transhipment be allowed',
  },
]

/** All points of the analysis sheet. */
export const points: readonly Point[] = [...memberPoints, ...agreedPoints]

const RULES: Readonly<Record<string, readonly [string, string]>> = {
  'CR-25': ["The credit is in the contract's currency", '信用证币种与合同一致'],
  'CR-30': ['Applicant and beneficiary are buyer and seller of the contract', '申请人与受益人即合同买卖双方'],
  'CR-32': ['Goods, quantity, price and trade term are those of the contract', '货物、数量、单价、贸易术语与合同一致'],
  'CR-41': ['Partial shipments are allowed where the contract has them', '合同允许分批时信用证亦允许'],
  'CR-54': ['The insurance is for as much of the value as was agreed', '投保加成与合同一致'],
  'CR-55': ['The insurance is against the risks that were agreed', '险别与合同一致'],
  'CR-65': ['Every other point of the credit agrees with the contract', '信用证其他各点与合同一致'],
}

/** The points as rules: where the credit differs, or must be judged, with what to ask. */
export const contractRules: readonly ReviewRule[] = Object.entries(RULES).map(([id, [en, zh]]) =>
  reviewRule({
    id,
    en,
    zh,
    test: ({ credit, contract }) =>
      contract ? points.filter(({ rule }) => rule === id).flatMap((point) => differences(point, credit, contract)) : [],
  }),
)

function differences(point: Point, credit: Credit, contract: Contract): readonly ReviewSpot[] {
  const verdict = verdictOn(point, credit, contract)
  if (verdict === 'pass' || verdict === undefined) return []
  const [own, agreed] = [point.credit(credit)?.slice(0, 120), (point.contract(contract) ?? '').slice(0, 120)]
  const [has, hasZh] = own === undefined ? ['says nothing', '未写明'] : [`has “${own}”`, `为“${own}”`]
  const en = `${point.en}: the credit ${has}, the contract has “${agreed}”.`
  const zh = `${point.zh}：信用证${hasZh}，合同为“${agreed}”。`
  return [concern(point.at, en, zh, point.ask(contract), verdict)]
}

/** Agrees, conflicts, or must be judged; undefined where the contract says nothing of it. What the credit leaves out must be judged. */
export function verdictOn(point: Point, credit: Credit, contract: Contract): 'pass' | 'fail' | 'judgement' | undefined {
  if (point.contract(contract) === undefined) return undefined
  if (point.credit(credit) === undefined) return point.silent ? undefined : 'judgement'
  const agree = point.agree(credit, contract)
  return agree === undefined ? 'judgement' : agree ? 'pass' : 'fail'
}

function termText(
  term:
    | { readonly incoterm: string; readonly place?: string | undefined; readonly year?: string | undefined }
    | undefined,
): string | undefined {
  return term && [term.incoterm, term.place, term.year].filter(Boolean).join(' ')
}

/** Every telling word of the contract's lines stands in the credit. */
function sameGoods({ goods }: Credit, { lines }: Contract): boolean {
  const shown = wordsOf((goods?.text ?? '').replace(/[./-]/g, ' '))
  const wanted = wordsOf(
    lines
      .map(({ description }) => description)
      .join(' ')
      .replace(/[./-]/g, ' '),
  ).filter((word) => word.length > 2 || /\d{2}/.test(word))
  return wanted.every((word) => shown.some((own) => alike(own, word) !== 'other'))
}

/** Quantities agree line by line, each with the line of the contract that speaks of the same goods, within the tolerance of the contract. Undefined where the credit counts fewer lines. */
function sameQuantities({ goods }: Credit, { lines, tolerance }: Contract): boolean | undefined {
  const share = tolerance?.plus ?? zero
  const agrees = (goods?.lines ?? []).every((own) => {
    const { quantity } = own
    if (!quantity) return true
    return nearestLines(own.description, lines).some((line) => {
      const agreed = line.quantity
      if (
        !agreed ||
        !(quantity.unit === '' || sameUnit(agreed.unit, quantity.unit)) ||
        compare(agreed.value, zero) === 0
      )
        return false
      const by = subtract(divide(quantity.value, agreed.value), one)
      return compare(by, share) <= 0 && compare(add(by, share), zero) >= 0
    })
  })
  // Lines of the contract that the credit does not count may be left out of it: a person must look.
  const counted = (all: readonly { readonly quantity?: unknown }[]) => all.filter(({ quantity }) => quantity).length
  return agrees && counted(goods?.lines ?? []) < counted(lines) ? undefined : agrees
}

/**
 * Whether a line has the price of the contract's line of that quantity, or of any where several have it. Another currency is told here only where
 * the credit's amount is in the contract's.
 */
function isPricedSo({ unitPrice, quantity }: GoodsLine, { amount }: Credit, { lines }: Contract): boolean {
  if (!unitPrice) return true
  const same = lines.filter((line) => quantity && line.quantity && compare(line.quantity.value, quantity.value) === 0)
  return (same.length === 1 ? same : lines).some(({ unitPrice: agreed }) => {
    if (!agreed || compare(agreed.amount, unitPrice.amount) !== 0) return false
    const currency = currencyIn(agreed)
    return currency === undefined || currency === unitPrice.currency || currency !== amount?.currency
  })
}

function currencyIn(money: { readonly amount: Decimal; readonly currency?: string | undefined }): string | undefined {
  return money.currency
}
