import { add, type Decimal, fixed, grouped, zero } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { packed } from '@gendan/trade/goods'
import type { Terms } from '../../deal/terms.ts'

/** Cartons and measures of a whole deal; weights in kg, volume in m³, exact. `complete` is false while a line has no packing. */
export interface PackingTotals {
  readonly complete: boolean
  readonly packages: Decimal
  readonly volumeM3: Decimal
  readonly grossKg: Decimal
  readonly netKg: Decimal
}

export function packingTotals(terms: Terms): PackingTotals {
  const each = terms.lines.map((line) => (line.packing ? packed(line.quantity, line.packing) : undefined))
  const known = each.filter((one) => one !== undefined)
  const total = (pick: (one: (typeof known)[number]) => Decimal): Decimal => known.map(pick).reduce(add, zero)
  return {
    complete: each.length > 0 && known.length === each.length,
    packages: total((one) => one.packages),
    volumeM3: total((one) => one.volumeM3),
    grossKg: total((one) => one.grossKg),
    netKg: total((one) => one.netKg),
  }
}

/** "675 cartons, 71.302 m³, G.W. 8,100.00 kg, N.W. 7,290.00 kg": m³ to three decimals, kg to two, half up, for print only. */
export function writePacking(totals: PackingTotals): Words {
  if (!totals.complete) return { en: '', zh: '' }
  const figure = (value: Decimal, places: number) => grouped(fixed(value, places, 'half-up'))
  const [n, m3] = [figure(totals.packages, 0), figure(totals.volumeM3, 3)]
  const [gross, net] = [figure(totals.grossKg, 2), figure(totals.netKg, 2)]
  return {
    en: `${n} cartons, ${m3} m³, G.W. ${gross} kg, N.W. ${net} kg`,
    zh: `${n} 箱，${m3} 立方米，毛重 ${gross} 千克，净重 ${net} 千克`,
  }
}
