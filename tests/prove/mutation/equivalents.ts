import type { Mutant } from './mutants.ts'

/** A default that is never reached: nobody can see whether it is another, or is left out. */
interface NeverReached {
  /** How the path of the file ends. */
  readonly file: string
  /** The whole of it, as it stands in the file: "amounts[i] ?? zero". */
  readonly text: string
  readonly why: string
}

const THERE = 'the place is there: it is counted over the same list'
const REFUSED = 'the input is refused before, where it is missing'

/** Looked at one by one. */
export const neverReached: readonly NeverReached[] = [
  { file: 'price/build-up.ts', text: "parts[0] ?? '0'", why: THERE },
  { file: 'price/convert-route.ts', text: "names[i] ?? 'd'", why: THERE },
  { file: 'price/cost-sheet.ts', text: 'days ?? zero', why: REFUSED },
  {
    file: 'price/export-result.ts',
    text: "(['loss', 'even', 'profit'] as const)[compare(income, K) + 1] ?? 'even'",
    why: 'a comparison is −1, 0 or 1',
  },
  { file: 'price/sliding-commission.ts', text: 'scale[last]?.rate ?? zero', why: THERE },
  { file: 'price/split-amount.ts', text: 'parts[i] ?? zero', why: THERE },
  { file: 'customs/consumption-tax.ts', text: 'tax.litres ?? zero', why: REFUSED },
  { file: 'customs/declaration-charges.ts', text: 'given?.amount ?? zero', why: REFUSED },
  {
    file: 'customs/declaration-charges.ts',
    text: "customsTransactionModes[mode]?.name.zh ?? ''",
    why: 'every mode stands in the table',
  },
  { file: 'customs/import-value.ts', text: 'tonnes ?? zero', why: REFUSED },
  { file: 'customs/import-value.ts', text: 'freightPerTonne ?? zero', why: REFUSED },
  { file: 'customs/line-values.ts', text: 'price ?? zero', why: REFUSED },
  { file: 'customs/line-values.ts', text: 'shares[i] ?? zero', why: THERE },
  { file: 'customs/line-values.ts', text: 'value ?? zero', why: REFUSED },
  { file: 'customs/retail-import.ts', text: 'values[i] ?? zero', why: THERE },
  { file: 'customs/tonnage-tax.ts', text: 'netTonnage ?? one', why: REFUSED },
  { file: 'customs/valuation-method.ts', text: 'chosen?.work?.() ?? zero', why: REFUSED },
  { file: 'customs/valuation-method.ts', text: "chosen?.method ?? 'fallback'", why: REFUSED },
  { file: 'refund/export-treatment.ts', text: 'found?.rate ?? zero', why: REFUSED },
  {
    file: 'refund/invoice-match.ts',
    text: "line.invoices[0]?.unit ?? ''",
    why: 'a line has an invoice, or its shape is refused',
  },
  {
    file: 'refund/invoice-match.ts',
    text: 'fit?.value ?? invoiced',
    why: 'a line has a quantity, or its shape is refused',
  },
  { file: 'refund/processing-write-off.ts', text: 'I ?? zero', why: REFUSED },
  { file: 'refund/trading-refund.ts', text: 'g ?? zero', why: REFUSED },
  { file: 'settlement/bill-maturity.ts', text: "inOrder[0] ?? ''", why: 'a day is given, or the shape is refused' },
  { file: 'settlement/bill-maturity.ts', text: "inOrder.at(-1) ?? ''", why: 'a day is given, or the shape is refused' },
  { file: 'settlement/cross-rate.ts', text: "shared ?? ''", why: REFUSED },
  { file: 'settlement/cross-rate.ts', text: 'a ?? one', why: 'there are two legs' },
  { file: 'settlement/cross-rate.ts', text: 'b ?? one', why: 'there are two legs' },
  { file: 'settlement/deposit-balance.ts', text: 'given.depositShare ?? zero', why: REFUSED },
  { file: 'settlement/forward-rate.ts', text: 'quoteInterest ?? one', why: REFUSED },
  { file: 'settlement/forward-rate.ts', text: 'baseInterest ?? one', why: REFUSED },
  { file: 'settlement/forward-rate.ts', text: 'term?.T ?? one', why: REFUSED },
  { file: 'settlement/forward-rate.ts', text: 'term?.U ?? one', why: REFUSED },
  { file: 'settlement/fx-conversion.ts', text: 'R ?? one', why: REFUSED },
  { file: 'settlement/fx-conversion.ts', text: 'home ?? one', why: REFUSED },
  { file: 'settlement/fx-result.ts', text: 'rates[i] ?? R', why: THERE },
  { file: 'settlement/payment-schedule.ts', text: 'amounts[i] ?? zero', why: THERE },
  { file: 'settlement/payment-schedule.ts', text: 'share ?? zero', why: REFUSED },
  {
    file: 'settlement/presentation-deadline.ts',
    text: "given.latestShipment ?? ''",
    why: 'it is asked for just before',
  },
  {
    file: 'settlement/presentation-deadline.ts',
    text: "(severalShipments === 'separate' ? shipments[0] : shipments.at(-1)) ?? ''",
    why: 'a day is given, or the shape is refused',
  },
  { file: 'settlement/sight.ts', text: "accepted ?? ''", why: REFUSED },
]

/** Whether no test can find a mutant, because it changes a default that is never reached. */
export function isEquivalent({ start, end, was, is }: Mutant, file: string, source: string): boolean {
  return neverReached.some((one) => {
    if (!file.endsWith(one.file)) return false
    const left = one.text.slice(0, one.text.lastIndexOf(' ?? '))
    if (was === one.text) return is === left
    return placesOf(one.text, source).some((at) => start >= at + left.length && end <= at + one.text.length)
  })
}

/** Entries whose text is no longer in any of these files: they have outlived their code. */
export function outlived(sources: ReadonlyMap<string, string>): readonly string[] {
  const files = [...sources]
  return neverReached
    .filter((one) => !files.some(([file, source]) => file.endsWith(one.file) && source.includes(one.text)))
    .map(({ file, text }) => `${file}: ${text}`)
}

function placesOf(text: string, source: string): readonly number[] {
  const found: number[] = []
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) found.push(at)
  return found
}
