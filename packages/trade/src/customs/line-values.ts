import { type Decimal, sumOf, zero } from '@gendan/kernel/decimal'
import type { z } from 'zod'
import type { Fault } from '../calculation/calculation.ts'
import { fault, refuse } from '../calculation/faults.ts'
import { figure, positive, told } from '../calculation/field.ts'
import { shareOut } from '../calculation/share-out.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import type { consumptionShape } from './consumption-tax.ts'
import { importValue, importValueInput } from './import-value.ts'

/** The three ways to give the value of a line: itself, a valuation, or a price that has its share of the shipment's freight. */
export const valuationFields = {
  value: figure('Dutiable value in CNY, where it is known', '计税价格（已知时填，人民币）', 'CNY').optional(),
  valuation: told(
    importValueInput.optional(),
    'The price and what belongs to it, where the value is to be reckoned',
    '成交价格及相关费用（需计算计税价格时填）',
  ),
  price: positive(
    'Price of the line, where freight and insurance of the shipment are shared out',
    '该项货价（运保费由整批分摊时填）',
    'money',
  ).optional(),
}

/** Term, freight, insurance and costs of the whole shipment; they are shared out over the prices of the lines. */
export const shipmentShape = told(
  importValueInput.omit({ price: true }),
  'Term, rate, freight and insurance of the whole shipment, shared out by the prices of the lines',
  '整批货物的成交方式、汇率、运保费，按各项货价分摊',
)

interface ValuedLine {
  readonly value?: Decimal | undefined
  readonly valuation?: z.output<typeof importValueInput> | undefined
  readonly price?: Decimal | undefined
  readonly consumption?: z.output<typeof consumptionShape> | undefined
}

interface Valued<Line extends ValuedLine> {
  readonly lines: readonly Line[]
  readonly shipment?: z.output<typeof shipmentShape> | undefined
}

/** Each line with its dutiable value, to the fen. Throws Unusable with every line whose value is missing or told twice. */
export function lineValues<Line extends ValuedLine>(
  given: Valued<Line>,
  sheet: Worksheet,
): readonly { readonly line: Line; readonly value: Decimal }[] {
  const { lines, shipment } = given
  refuse([...lines.flatMap((line, i) => faultsOf(line, i, shipment !== undefined)), ...beerFaults(lines)])
  if (!shipment) return lines.map((line) => ({ line, value: ownValue(line, sheet) }))
  const prices = lines.map(({ price }) => price ?? zero)
  const { value } = importValue({ ...shipment, price: sumOf(prices) }, sheet)
  sheet.remark({ en: 'The value is shared out by the prices of the lines', zh: '计税价格按各项货价分摊' })
  const shares = shareOut(value, prices, 2)
  return lines.map((line, i) => ({ line, value: shares[i] ?? zero }))
}

function ownValue({ value, valuation }: ValuedLine, sheet: Worksheet): Decimal {
  return valuation ? importValue(valuation, sheet).value : (value ?? zero)
}

function faultsOf(line: ValuedLine, i: number, shared: boolean): readonly Fault[] {
  const at = `lines.${i}`
  if (shared) {
    const extra = line.value !== undefined || line.valuation !== undefined
    return line.price === undefined || extra
      ? [
          fault(
            `${at}.price`,
            'price-wanted',
            'With a shipment every line has its price, and no value.',
            '填写整批信息时，各项只填货价，不填计税价格。',
          ),
        ]
      : []
  }
  const ways = [line.value, line.valuation].filter((way) => way !== undefined).length
  if (line.price !== undefined || ways !== 1)
    return [
      fault(
        `${at}.value`,
        'one-value',
        'Give either the value or a valuation; a bare price needs a shipment.',
        '计税价格与成交价格信息只填一项；只填货价须同时填整批信息。',
      ),
    ]
  return []
}

function beerFaults(lines: readonly ValuedLine[]): readonly Fault[] {
  return lines.flatMap(({ consumption }, i) =>
    consumption?.kind === 'beer' && (consumption.tonnes === undefined) === (consumption.litres === undefined)
      ? [
          fault(
            `lines.${i}.consumption.tonnes`,
            'one-quantity',
            'Give the beer in tonnes or in litres.',
            '啤酒数量填吨数或升数之一。',
          ),
        ]
      : [],
  )
}
