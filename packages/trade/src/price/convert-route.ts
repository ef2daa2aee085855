import { add, type Decimal, isPositive, sumOf, zero } from '@gendan/kernel/decimal'
import type { Fault } from '../calculation/calculation.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import type { Incoterm } from '../terms/incoterms.ts'
import { sellerInsures, sellerPaysMainCarriage } from '../terms/incoterms.ts'
import type { Between, Landing } from './build-up.ts'
import { type Carriage, carriageFaults, freightOf, missing, premiumOf } from './carriage.ts'
import { deliversAtDestination, heightOf, type Rung, rungOf } from './ladder.ts'

/** One of the two prices of a conversion, with what differs for it. */
export interface Side {
  readonly incoterm: Incoterm
  readonly commission: Decimal
  readonly freight?: Decimal | undefined
  readonly insuredFactor?: Decimal | undefined
  readonly premiumRates?: readonly Decimal[] | undefined
  readonly premium?: Decimal | undefined
}

/** A conversion, as far as its way and what stands on it hang on it. */
export interface Conversion extends Carriage {
  readonly from: Side
  readonly to: Side
  readonly commissionBase: 'invoice' | 'fob'
  readonly cifcMethod: 'simultaneous' | 'successive'
  readonly ownCover: 'insured' | 'uninsured'
  readonly onCarriage: Decimal
  readonly unloading: Decimal
  readonly importClearance: Decimal
  readonly importCharges?: Decimal | undefined
  readonly dutyRate?: Decimal | undefined
  readonly consumptionTaxRate: Decimal
  readonly vatRate?: Decimal | undefined
  readonly importVat: 'paid' | 'unpaid'
}

/** How far down the way goes: to the net price under which rule on either side. */
export interface Route {
  readonly fromBase: Rung
  readonly toBase: Rung
}

/**
 * Down to the lowest rung that both prices share, and no lower: from CFR to CIF the freight is not asked for. Lower where
 * freight, premium or the base of the commission differ.
 */
export function routeOf(given: Conversion): Route {
  const base = baseOf(given)
  if (base !== 'FOB') return { fromBase: base, toBase: base }
  return { fromBase: atMostFob(given.from.incoterm), toBase: atMostFob(given.to.incoterm) }
}

function baseOf(given: Conversion): 'FOB' | 'CFR' | 'CIF' {
  const { from, to } = given
  const both = [from, to].every(({ incoterm }) => sellerPaysMainCarriage(incoterm))
  if (!both || commissionOnFob(given) || from.freight !== undefined || to.freight !== undefined) return 'FOB'
  const insured = isInsured(from, given) && isInsured(to, given)
  return insured && ![given, from, to].some(hasPremium) ? 'CIF' : 'CFR'
}

function hasPremium(one: Pick<Side, 'premium' | 'premiumRates'>): boolean {
  return one.premium !== undefined || one.premiumRates !== undefined
}

function commissionOnFob({ from, to, commissionBase }: Conversion): boolean {
  return commissionBase === 'fob' && [from, to].some(({ commission }) => isPositive(commission))
}

function atMostFob(incoterm: Incoterm): Rung {
  const rung = rungOf(incoterm)
  return heightOf(rung) < heightOf('FOB') ? rung : 'FOB'
}

function isInsured({ incoterm }: Side, { ownCover }: Conversion): boolean {
  return sellerInsures(incoterm) || (deliversAtDestination(incoterm) && ownCover === 'insured')
}

/** What stands between one of the two prices and the net price that both share. */
export function betweenOf(which: 'from' | 'to', given: Conversion, route: Route, sheet: Worksheet): Between {
  const side = given[which]
  const own = { ...given, ...carriageOf(side, given) }
  const c = side.commission
  const carried = sellerPaysMainCarriage(side.incoterm)
  const onFob = carried && given.commissionBase === 'fob'
  const has = isPositive(c)
  const base = route.toBase
  return {
    name: `${side.incoterm}${has ? 'C' : ''}`,
    onPrice: has && !onFob ? [{ name: 'c', rate: c, says: { en: 'Commission', zh: '佣金' } }] : [],
    commissionOnFob: onFob ? c : zero,
    freight: carried && !isAbove(base) ? freightOf(own, sheet) : undefined,
    premium: isInsured(side, given) && base !== 'CIF' ? premiumOf(own, sheet) : undefined,
    landing: deliversAtDestination(side.incoterm) ? landingOf(side.incoterm, given) : undefined,
    method: given.cifcMethod,
  }
}

function isAbove(base: Rung): boolean {
  return base === 'CFR' || base === 'CIF'
}

/** The freight and premium of one side: its own where it has them, else the common ones. */
function carriageOf(side: Side, given: Conversion): Partial<Carriage> {
  const freight =
    side.freight === undefined ? {} : { freight: side.freight, freightPerLot: undefined, freightRate: undefined }
  const premium = hasPremium(side) ? { premium: side.premium, premiumRates: side.premiumRates } : {}
  return { ...freight, ...premium, insuredFactor: side.insuredFactor ?? given.insuredFactor }
}

function landingOf(incoterm: Incoterm, given: Conversion): Landing {
  const rung = rungOf(incoterm)
  if (rung !== 'DDP') {
    const costs = rung === 'DPU' ? add(given.onCarriage, given.unloading) : given.onCarriage
    return { costs, duty: zero, consumptionTax: zero, vat: zero }
  }
  return {
    costs: sumOf([given.onCarriage, given.importClearance, given.importCharges ?? zero]),
    duty: given.dutyRate ?? zero,
    consumptionTax: given.consumptionTaxRate,
    vat: given.importVat === 'paid' ? (given.vatRate ?? zero) : zero,
  }
}

/** What the way needs and is not given, and what is given twice. */
export function conversionFaults(given: Conversion): readonly Fault[] {
  const { toBase } = routeOf(given)
  const sides = [given.from, given.to]
  const freighted = !isAbove(toBase) && sides.some(({ incoterm }) => sellerPaysMainCarriage(incoterm))
  const insured = toBase !== 'CIF' ? sides.filter((side) => isInsured(side, given)) : []
  const cleared = sides.some(({ incoterm }) => rungOf(incoterm) === 'DDP')
  return [
    ...carriageFaults(given),
    ...(freighted && !sides.every((side) => freightKnown(side, given)) ? [NO_FREIGHT] : []),
    ...(insured.some((side) => ![given, side].some(hasPremium)) ? [NO_PREMIUM] : []),
    ...(cleared && [given.dutyRate, given.vatRate, given.importCharges].every((one) => one === undefined)
      ? [NO_DUTY]
      : []),
  ]
}

function freightKnown(side: Side, given: Conversion): boolean {
  if (!sellerPaysMainCarriage(side.incoterm)) return true
  return [side.freight, given.freight, given.freightPerLot, given.freightRate].some((one) => one !== undefined)
}

const NO_FREIGHT = missing(
  'freight',
  'one of the two prices bears the main carriage and the other does not',
  '两价之一含主运费，须给出运费',
)
const NO_PREMIUM = missing(
  'premiumRates',
  'one of the two prices bears insurance; give the rates, or [] where none is charged',
  '两价之一含保险费，须给出费率（不计则写 []）',
)
const NO_DUTY = missing(
  'dutyRate',
  'DDP bears duty and taxes; give their rates, or importCharges as an amount',
  'DDP 含进口税费，须给出税率，或以 importCharges 给出金额',
)

/** The price after discounts that follow one another (P-22). */
export function discounted(price: Decimal, discounts: readonly Decimal[], sheet: Worksheet): Decimal {
  if (discounts.length === 0) return price
  const { text, figures } = series(discounts)
  const says = { en: 'The price after discounts', zh: '折实价' }
  return sheet.figure(says, `N = P × ${text.join(' × ')}`, { ...figures, P: price })
}

/** The price before discounts that leaves so much after them. */
export function listPrice(net: Decimal, name: string, discounts: readonly Decimal[], sheet: Worksheet): Decimal {
  if (discounts.length === 0) return net
  const { text, figures } = series(discounts)
  const says = { en: 'The price before discounts', zh: '折扣前报价' }
  return sheet.figure(says, `P = ${name} ÷ ${text.join(' ÷ ')}`, { ...figures, [name]: net })
}

function series(discounts: readonly Decimal[]) {
  const names = discounts.map((_, i) => (discounts.length > 1 ? `d${i + 1}` : 'd'))
  return {
    text: names.map((name) => `(1 − ${name})`),
    figures: Object.fromEntries(discounts.map((rate, i) => [names[i] ?? 'd', rate])),
  }
}
