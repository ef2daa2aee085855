import { type Decimal, isPositive, zero } from '@gendan/kernel/decimal'
import type { Figures } from '@gendan/kernel/formula'
import type { Worksheet } from '../calculation/worksheet.ts'
import { type Between, freightOnPrice, type Named, type OnPrice, taxesOn } from './build-up.ts'

/** A price taken apart into all that must come off it, and what is left. Exact, in the price's currency. */
export interface Parts {
  /** What the rates on the price take, by their name in the working: commission "c", bank charges "b". */
  readonly onPrice: Figures
  readonly commission: Decimal
  /** The CIF value; nothing where none is wanted. */
  readonly value?: Decimal
  readonly insured: Decimal
  readonly premium: Decimal
  readonly freight: Decimal
  readonly landing: Decimal
  readonly duty: Decimal
  readonly consumptionTax: Decimal
  readonly vat: Decimal
  readonly net: Decimal
}

/**
 * Takes a quoted price down to the net price (P-03, P-07, P-10, P-20, P-21, Q-06): off come what is taken on the price, taxes
 * and costs behind arrival, premium and freight, in this order. Exact; the net price may come out below zero.
 */
export function takeApart(price: Decimal, net: string, given: Between, sheet: Worksheet): Parts {
  const c = given.commissionOnFob
  const onFob = isPositive(c)
  const between = asReckoned(given, onFob)
  const whole = { name: between.name, value: price }
  const taken = takenOnPrice(whole, between, sheet)
  const landed = landing(whole, taken, between, sheet)
  const insurance = premiumIn(landed.value, between, sheet)
  const first = onFob ? {} : taken
  const off = { ...first, ...landed.off, ...(isPositive(insurance.premium) ? { I: insurance.premium } : {}) }
  const below = onFob ? `${net}C` : net
  const carried = left(whole, off, between.freight ? 'CFR' : below, sheet)
  const freight = freightIn(carried, landed.value, between, sheet)
  const free = between.freight ? left(carried, { F: freight }, below, sheet) : carried
  const C = onFob ? sheet.figure(ON_FOB, `C = ${free.name} × c`, { [free.name]: free.value, c }) : zero
  const { F: shared, ...onPrice } = taken
  return {
    onPrice,
    commission: taken['C'] ?? C,
    ...(landed.known ? { value: landed.value.value } : {}),
    ...insurance,
    freight: shared ?? freight,
    ...behind(between, landed),
    net: onFob ? left(free, { C, ...taken }, net, sheet).value : free.value,
  }
}

/** As the price was built up. */
function asReckoned(given: Between, onFob: boolean): Between {
  return onFob ? { ...given, method: 'simultaneous' } : freightOnPrice(given)
}

const ON_FOB = { en: 'Commission on the FOB price', zh: '佣金（按 FOB 价）' }

function behind({ landing: after }: Between, { off }: Landed) {
  const at = (name: string) => off[name] ?? zero
  return { landing: after?.costs ?? zero, duty: at('D'), consumptionTax: at('G'), vat: at('W') }
}

/** What the rates take: all on the price, or each on what the one behind it leaves; the last stands outermost. */
function takenOnPrice(whole: Named, { onPrice, method }: Between, sheet: Worksheet): Figures {
  const taken: Record<string, Decimal> = {}
  for (const one of [...onPrice].reverse()) {
    const base = method === 'successive' ? [whole.name, ...Object.keys(taken)] : [whole.name]
    const text = base.length > 1 ? `(${base.join(' − ')})` : whole.name
    const figures = { ...taken, [whole.name]: whole.value, [one.name]: one.rate }
    taken[signOf(one)] = sheet.figure(one.says, `${signOf(one)} = ${text} × ${one.name}`, figures)
  }
  return taken
}

/** The amount that a rate takes: C for c, B for b. */
export function signOf({ name }: OnPrice): string {
  return name.toUpperCase()
}

interface Landed {
  readonly value: Named
  readonly known: boolean
  readonly off: Readonly<Record<string, Decimal>>
}

/** The CIF value within the price, and what stands behind it. */
function landing(whole: Named, taken: Figures, between: Between, sheet: Worksheet): Landed {
  const { landing: behind, method } = between
  const before = method === 'successive' ? taken : {}
  const at = { ...before, [whole.name]: whole.value }
  const net = [whole.name, ...Object.keys(before)].join(' − ')
  if (!behind) {
    if (Object.keys(before).length === 0) return { value: whole, known: between.premium !== undefined, off: {} }
    const says = { en: 'Without what is taken on the price', zh: '扣除按成交价计的各项' }
    const name = `${whole.name}0`
    const value = { name, value: sheet.figure(says, `${name} = ${net}`, at) }
    return { value, known: between.premium !== undefined, off: {} }
  }
  const { duty: d, consumptionTax: x, vat: v, costs: Z } = behind
  const off: Record<string, Decimal> = isPositive(Z) ? { Z } : {}
  const top = isPositive(Z) ? `${net} − Z` : net
  const divisor = [d, x, v].some(isPositive) ? ' ÷ ((1 + d) ÷ (1 − x) × (1 + v))' : ''
  const says = { en: 'CIF value within the price', zh: '价格中的 CIF 价' }
  const bracketed = divisor && top.includes(' ') ? `(${top})` : top
  const value = { name: 'V', value: sheet.figure(says, `V = ${bracketed}${divisor}`, { ...at, Z, d, x, v }) }
  return { value, known: true, off: { ...off, ...taxesOn(value, behind, sheet) } }
}

function premiumIn(value: Named, { premium }: Between, sheet: Worksheet): { premium: Decimal; insured: Decimal } {
  if (!premium) return { premium: zero, insured: zero }
  if ('amount' in premium) return { premium: premium.amount, insured: zero }
  const figures = { [value.name]: value.value, k: premium.factor, r: premium.rate }
  const insured = { en: 'Insured amount', zh: '保险金额' }
  const A = sheet.figure(insured, `A = ${value.name} × k`, figures)
  return {
    insured: A,
    premium: sheet.figure({ en: 'Premium', zh: '保险费' }, 'I = A × r', { A, r: premium.rate }),
  }
}

function freightIn(carried: Named, value: Named, { freight, premium, landing: behind }: Between, sheet: Worksheet) {
  if (!freight) return zero
  if ('amount' in freight) return freight.amount
  const says = { en: 'Freight', zh: '运费' }
  const { rate: f, premium: q } = freight
  const at = { [carried.name]: carried.value, [value.name]: value.value, f, q }
  if (freight.of === 'cfr') return sheet.figure(says, `F = ${carried.name} × f`, at)
  if (freight.of === 'fob') return sheet.figure(says, `F = ${carried.name} × f ÷ (1 + f)`, at)
  if (premium || behind) return sheet.figure(says, `F = ${value.name} × f`, at)
  return sheet.figure(says, `F = ${carried.name} × f ÷ (1 − q)`, at)
}

const INCOME = { en: 'Left to cover cost and profit', zh: '可抵成本与利润的净收入' }

function left(whole: Named, off: Figures, name: string, sheet: Worksheet): Named {
  const parts = Object.keys(off)
  if (parts.length === 0 && whole.name === name) return whole
  const says = name === 'N0' ? INCOME : { en: `${name}: what is left`, zh: `${name}：扣除后余额` }
  const text = `${name} = ${[whole.name, ...parts].join(' − ')}`
  return { name, value: sheet.figure(says, text, { ...off, [whole.name]: whole.value }) }
}
