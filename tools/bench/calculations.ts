import { type Calculation, compute } from '@gendan/trade/calculation/calculation'
import { calculations } from '@gendan/trade/calculation/catalogue'
import { median, type Part, plain, type Size } from './figures.ts'

const QUOTATION = 'export-quotation'
const [QUOTATION_MS, PER_SECOND] = [1, 10_000]

/** Every example of every calculation, again and again in one process: reading the input, the figures and the working. */
export async function benchCalculations(size: Size): Promise<Part> {
  const all = await Promise.all(Object.values(calculations).map((load) => load()))
  const asked = all.flatMap((one) => one.examples.map(({ input }) => ({ one, input })))
  const quotations = asked.filter(({ one }) => one.name === QUOTATION)
  for (const { one, input } of asked) compute(one, input)
  const quotation = median(quotations.flatMap(({ one, input }) => times(one, input, size.calls * 20)))
  const rates = Array.from({ length: size.rounds }, () => perSecond(asked, size.rateMs))
  return {
    title: 'Calculations',
    words: [
      `${all.length} calculations by their ${asked.length} examples, in one process without a server; their results and workings are`,
      'made whole each time. There is no floor: the aims are a full quotation within a millisecond, ten thousand answers a second.',
    ],
    lines: [
      plain(
        'a full quotation',
        `${quotation.toFixed(3)} ms`,
        `≤ ${QUOTATION_MS} ms`,
        quotations.length > 0 && quotation <= QUOTATION_MS,
      ),
      plain(
        'all examples in turn',
        `${median(rates).toFixed(0)} per second`,
        `≥ ${PER_SECOND} per second`,
        median(rates) >= PER_SECOND,
      ),
    ],
  }
}

function times(one: Calculation, input: unknown, calls: number): readonly number[] {
  return Array.from({ length: calls }, () => {
    const since = performance.now()
    compute(one, input)
    return performance.now() - since
  })
}

function perSecond(asked: readonly { readonly one: Calculation; readonly input: unknown }[], ms: number): number {
  const since = performance.now()
  let done = 0
  while (performance.now() - since < ms)
    for (const { one, input } of asked) {
      compute(one, input)
      done += 1
    }
  return done / ((performance.now() - since) / 1000)
}
