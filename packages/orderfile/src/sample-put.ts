import type { Firm } from '@gendan/firm/firm'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Sample } from '@gendan/forms/deal/sample'
import type { Day } from '@gendan/kernel/day'
import { add, sumOf } from '@gendan/kernel/decimal'
import type { Money } from '@gendan/kernel/money'
import { lampOf } from './gate.ts'
import { gateOf } from './gates.ts'
import { feeReceipts } from './money/fees.ts'
import { type OrderFile, orderFile } from './order-file.ts'
import type { SamplePut } from './sample-rules.ts'

interface Here {
  readonly file: OrderFile
  readonly deal: Deal
  readonly firm: Firm
  readonly today: Day
  readonly makerInUse: boolean
}

/** A sample about to be written, with all it is judged by: the desk judges it while it is typed, the act before it is saved. */
export function samplePut(sample: Sample, { file, deal, firm, today, makerInUse }: Here): SamplePut {
  const samples = file.deal.samples ?? []
  const after = orderFile.evolve(file, { type: 'sample-put', sample })
  const opens = (id: string) => {
    const gate = gateOf(id)
    const drawn = { ...deal, samples: after.deal.samples ?? [] }
    return gate !== undefined && lampOf(gate, { file: after, deal: drawn, part: sample.id }, firm).state === 'open'
  }
  const terms = file.deal.contract?.terms ?? file.deal.offer?.terms
  return {
    sample,
    before: samples.find(({ id }) => id === sample.id),
    today,
    lines: terms?.lines.map(({ id }) => id) ?? [],
    makerInUse,
    formSigned: opens('G2'),
    keptShown: opens('G3'),
    remade: samples.some(({ again }) => again === sample.id),
    received: receivedFor(file, sample.id),
    currency: terms?.currency,
  }
}

/** What came in for the fee of a sample, in the money it was asked in then. */
function receivedFor(file: OrderFile, sample: string): Money | undefined {
  const receipts = feeReceipts(file, sample)
  const [first] = receipts
  if (!first) return undefined
  const { currency } = first.pays
  return { amount: sumOf(receipts.map(({ pays, charges }) => add(pays.amount, charges.amount))), currency }
}
