import { compare, type Decimal, isPositive, zero } from '@gendan/kernel/decimal'
import { type Figures, formula } from '@gendan/kernel/formula'
import type { Words } from '@gendan/kernel/words'
import { Unusable } from '../calculation/calculation.ts'
import type { Stated, Worksheet } from '../calculation/worksheet.ts'

/** A net price by the name it has in the working: "FOB". */
export interface Named {
  readonly name: string
  readonly value: Decimal
}

/** A rate that is taken on the price itself: commission, bank charges, profit. */
export interface OnPrice {
  readonly name: string
  readonly rate: Decimal
  readonly says: Words
}

export type Freight =
  | { readonly amount: Decimal }
  /** A fraction of the FOB, CFR or CIF price; `premium` is the share of CIF that the premium takes, where it is known. */
  | { readonly rate: Decimal; readonly of: 'fob' | 'cfr' | 'cif'; readonly premium: Decimal }

/** `factor` times CIF is insured at `rate`; or so much money. */
export type Premium = { readonly factor: Decimal; readonly rate: Decimal } | { readonly amount: Decimal }

/** What a D rule adds behind the CIF value: costs after arrival as an amount, duty and taxes as fractions. */
export interface Landing {
  readonly costs: Decimal
  readonly duty: Decimal
  readonly consumptionTax: Decimal
  readonly vat: Decimal
}

/** All that stands between a net price and the price quoted, per unit and in one currency. */
export interface Between {
  /** Of the price quoted: "CIFC". */
  readonly name: string
  readonly onPrice: readonly OnPrice[]
  /** Commission on the FOB price within the quoted price; zero where it is taken on the price itself. */
  readonly commissionOnFob: Decimal
  readonly freight?: Freight | undefined
  readonly premium?: Premium | undefined
  readonly landing?: Landing | undefined
  readonly method: 'simultaneous' | 'successive'
}

/**
 * The price that leaves a net price after everything between them (P-01, P-02, P-04 to P-06, P-09, P-10, P-21, Q-05). Exact.
 * Throws Unusable where the rates take the whole price.
 */
export function priceOf(net: Named, given: Between, sheet: Worksheet): Decimal {
  const between = isPositive(given.commissionOnFob) ? onFob(given, sheet) : freightOnPrice(given)
  const carried = freighted(commissioned(net, between, sheet), between, sheet)
  if (!hasValue(between)) return grossed(carried, between.name, between, sheet)
  if (between.method === 'successive' && between.onPrice.length > 0) {
    const name = `${between.name}0`
    const value = cifValue(carried, { ...between, onPrice: [] }, between.landing ? 'V' : name, sheet)
    return grossed(landedPrice(value, name, between, sheet), between.name, between, sheet)
  }
  const value = cifValue(carried, between, between.landing ? 'V' : between.name, sheet)
  return landedPrice(value, between.name, between, sheet).value
}

/**
 * Freight that is a share of the CFR price quoted stands in one denominator with all else that is taken on that price:
 * otherwise it would be reckoned on a price without the profit, and the profit wanted would be missed. As it was given
 * where nothing else is on the price, each rate follows the other, or a premium or taxes come between.
 */
export function freightOnPrice(between: Between): Between {
  const { freight, onPrice, method } = between
  const share = freight && 'rate' in freight && freight.of === 'cfr' ? freight.rate : undefined
  if (share === undefined || hasValue(between) || onPrice.length === 0 || method === 'successive') return between
  return { ...between, freight: undefined, onPrice: [...onPrice, { name: 'f', rate: share, says: FREIGHT }] }
}

const FREIGHT = { en: 'Freight', zh: '运费' }

/**
 * A commission on the FOB price also takes its part of profit and bank charges, which the FOB price contains: each other rate
 * weighs 1 ÷ (1 − c) times as much. The premium is then on the invoiced price by either method.
 */
function onFob(between: Between, sheet: Worksheet): Between {
  const c = between.commissionOnFob
  const raised = between.onPrice.map((one) => {
    const says = { en: `${one.says.en}, and the commission on it`, zh: `${one.says.zh}（含其佣金）` }
    const name = `${one.name}c`
    return { ...one, name, rate: sheet.figure(says, `${name} = ${one.name} ÷ (1 − c)`, { [one.name]: one.rate, c }) }
  })
  return { ...between, onPrice: raised, method: 'simultaneous' }
}

/** Whether a CIF value must be known: for the premium, or for what is due at the border. */
function hasValue({ premium, landing }: Between): boolean {
  return premium !== undefined || landing !== undefined
}

function commissioned(net: Named, { commissionOnFob: c }: Between, sheet: Worksheet): Named {
  if (!isPositive(c)) return net
  const says = { en: 'With the commission on the FOB price', zh: '按 FOB 价计佣后的含佣价' }
  const name = `${net.name}C`
  return { name, value: sheet.figure(says, `${name} = ${net.name} ÷ (1 − c)`, { [net.name]: net.value, c }) }
}

function freighted(net: Named, between: Between, sheet: Worksheet): Named {
  const { freight } = between
  if (!freight) return net
  const name = 'CFR'
  const says = { en: 'CFR (CPT) without what is taken on the price', zh: 'CFR（CPT）净价' }
  const at = { [net.name]: net.value }
  if ('amount' in freight)
    return { name, value: sheet.figure(says, `CFR = ${net.name} + F`, { ...at, F: freight.amount }) }
  const f = freight.rate
  if (freight.of === 'fob') return { name, value: sheet.figure(says, `CFR = ${net.name} × (1 + f)`, { ...at, f }) }
  if (freight.of === 'cfr') return { name, value: ratio(sheet, says, name, net.name, '1', ['f'], { ...at, f }) }
  if (between.premium || between.landing) return net
  const q = freight.premium
  const onCif = { en: 'Freight, a share of the CIF price', zh: '运费（占 CIF 价的比例）' }
  const F = ratio(sheet, onCif, 'F', `${net.name} × f`, '1', ['f', 'q'], { ...at, f, q })
  return { name, value: sheet.figure(says, `CFR = ${net.name} + F`, { ...at, F }) }
}

/** The CIF value, in which the premium, and by one denominator all that is taken on the price, are contained. */
function cifValue(carried: Named, between: Between, name: string, sheet: Worksheet): Named {
  const T = between.landing ? taxBurden(between.landing, sheet) : zero
  const rates = between.onPrice.map((one) => one.name)
  const sold = rates.length > 0 ? `(1 − ${rates.join(' − ')})` : ''
  const [whole, off] = isPositive(T) ? [`(1 + T)${sold && ` × ${sold}`}`, ['T']] : ['1', rates]
  const added = addedTo(between)
  const taken = takenOff(between)
  const top = sumText([carried.name, ...added.texts])
  const figures = { ...ratesOf(between.onPrice), T, ...added.figures, ...taken.figures, [carried.name]: carried.value }
  const says = { en: 'CIF (CIP) value, premium and rates in it', zh: 'CIF（CIP）价，含保险费及按成交价计的各项' }
  return { name, value: ratio(sheet, says, name, top, whole, [...off, ...taken.texts], figures) }
}

interface Terms {
  readonly texts: readonly string[]
  readonly figures: Figures
}

/** What stands above the line beside the price with freight: a premium in money, and the rates on what comes after arrival. */
function addedTo({ premium, landing, onPrice }: Between): Terms {
  const inMoney = premium && 'amount' in premium ? { I: premium.amount } : {}
  const rates = onPrice.map((one) => one.name).join(' + ')
  const behind = landing && isPositive(landing.costs) && rates ? landing.costs : undefined
  return {
    texts: [...Object.keys(inMoney), ...(behind ? [`(${rates}) × Z`] : [])],
    figures: { ...inMoney, ...(behind ? { Z: behind } : {}) },
  }
}

/** What stands below the line because it is a share of CIF: freight and premium. */
function takenOff({ premium, freight }: Between): Terms {
  const f = freight && 'of' in freight && freight.of === 'cif' ? { f: freight.rate } : {}
  const insured = premium && 'rate' in premium ? { k: premium.factor, r: premium.rate } : {}
  return { texts: [...Object.keys(f), ...('k' in insured ? ['k × r'] : [])], figures: { ...f, ...insured } }
}

function taxBurden({ duty: d, consumptionTax: x, vat: v }: Landing, sheet: Worksheet): Decimal {
  if (![d, x, v].some(isPositive)) return zero
  const says = { en: 'Duty and taxes together, as a share of the CIF value', zh: '关税与进口环节税合计占 CIF 价之比' }
  return sheet.figure(says, 'T = (1 + d) ÷ (1 − x) × (1 + v) − 1', { d, x, v })
}

function landedPrice(value: Named, name: string, { landing }: Between, sheet: Worksheet): Named {
  if (!landing) return value
  const taxes = taxesOn(value, landing, sheet)
  const parts = { [value.name]: value.value, ...taxes, ...(isPositive(landing.costs) ? { Z: landing.costs } : {}) }
  const says = { en: 'Delivered at destination', zh: '目的地交货价' }
  return { name, value: sheet.figure(says, `${name} = ${Object.keys(parts).join(' + ')}`, parts) }
}

/** Duty D, consumption tax G and VAT W on a CIF value, those that are there; exact unless they are stated. */
export function taxesOn(value: Named, rates: Landing, sheet: Worksheet, stated?: Stated): Figures {
  const { duty: d, consumptionTax: x, vat: v } = rates
  const at = { [value.name]: value.value, d, x, v }
  const taxes: Record<string, Decimal> = {}
  const base = () => sumText([value.name, ...Object.keys(taxes)])
  if (isPositive(d)) taxes['D'] = sheet.figure(DUTY, `D = ${value.name} × d`, at, stated)
  if (isPositive(x)) taxes['G'] = sheet.figure(CONSUMPTION, `G = ${base()} ÷ (1 − x) × x`, { ...at, ...taxes }, stated)
  if (isPositive(v)) taxes['W'] = sheet.figure(VAT, `W = ${base()} × v`, { ...at, ...taxes }, stated)
  return taxes
}

const DUTY = { en: 'Import duty', zh: '进口关税' }
const CONSUMPTION = { en: 'Consumption tax', zh: '消费税' }
const VAT = { en: 'Import VAT', zh: '进口环节增值税' }

/** Divides by what the rates on the price leave of it: at once, or one after the other. */
function grossed(net: Named, name: string, { onPrice, method }: Between, sheet: Worksheet): Decimal {
  if (onPrice.length === 0) return net.name === name ? net.value : renamed(net, name, sheet)
  const names = onPrice.map((one) => one.name)
  const figures = { ...ratesOf(onPrice), [net.name]: net.value }
  const says = { en: 'The price, with what is taken on it', zh: '含按成交价计各项的价格' }
  if (method === 'simultaneous') return ratio(sheet, says, name, net.name, '1', names, figures)
  return sheet.figure(says, `${name} = ${net.name}${names.map((one) => ` ÷ (1 − ${one})`).join('')}`, figures)
}

function renamed(net: Named, name: string, sheet: Worksheet): Decimal {
  return sheet.figure({ en: `${name} price`, zh: `${name} 价` }, `${name} = ${net.name}`, { [net.name]: net.value })
}

/** Divides by a whole less what is taken off it; throws Unusable where nothing is left of it. */
export function ratio(
  sheet: Worksheet,
  says: Words,
  name: string,
  top: string,
  whole: string,
  off: readonly string[],
  figures: Figures,
): Decimal {
  if (off.length === 0 && whole === '1') return sheet.figure(says, `${name} = ${top}`, figures)
  const left = [whole, ...off].join(' − ')
  if (compare(formula(left).value(figures), zero) <= 0) throw nothingLeft()
  return sheet.figure(says, `${name} = ${top} ÷ (${left})`, figures)
}

export function nothingLeft(): Unusable {
  return new Unusable([
    {
      path: '',
      code: 'nothing-left',
      message: {
        en: 'Commission, premium, profit, charges and freight together take the whole price: lower one of them.',
        zh: '佣金、保险费、利润、费用与运费合计已达价格的全部：请调低其中一项。',
      },
    },
  ])
}

export function ratesOf(onPrice: readonly OnPrice[]): Figures {
  return Object.fromEntries(onPrice.map(({ name, rate }) => [name, rate]))
}

/** "a + b" in brackets where there are two; one alone stands as it is. */
export function sumText(parts: readonly string[]): string {
  return parts.length > 1 ? `(${parts.join(' + ')})` : (parts[0] ?? '0')
}
