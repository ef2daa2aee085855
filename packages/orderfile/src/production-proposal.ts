import type { Deal, DealWith } from '@gendan/forms/deal/deal'
import type { ProductionPlan } from '@gendan/forms/deal/production'
import type { Line, Terms } from '@gendan/forms/deal/terms'
import { addDays, type Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'

const nothing: Words = { en: '', zh: '' }

/** Days proposed between goods complete and latest shipment: final inspection, booking, declaration, haul. */
const BUFFER_DAYS = 10

/**
 * The first plan of an order, taken from what is known already: nobody types a figure or a demand twice. `complete` is the day by which
 * the path wants the goods; it goes before the days kept free at the end where it is earlier and still to come.
 */
export function proposeProduction(deal: DealWith<'contract'>, today: Day, complete?: Day): ProductionPlan {
  const { terms } = deal.contract
  const sample = sampleOf(deal)
  const { latest } = terms.shipment
  const usual = latest ? addDays(latest, -BUFFER_DAYS) : addDays(today, BUFFER_DAYS)
  return {
    maker: makerOf(deal, sample?.maker),
    workshop: '',
    finish: complete && complete > today && complete < usual ? complete : usual,
    lines: terms.lines.map((line) => ({ line: line.id, quantity: line.quantity, demands: demandsOf(line, deal) })),
    demands: terms.remarks,
    quality: [sampleOf(deal) ? asSample : asDemanded],
    packing: terms.packing,
    sample: sample?.id ?? '',
  }
}

/** A plan that was made for earlier terms, with a line for every line of those that stand now, in their order. */
export function followTerms(plan: ProductionPlan, { lines }: Terms): ProductionPlan {
  return {
    ...plan,
    lines: lines.map(
      (line) =>
        plan.lines.find((one) => one.line === line.id) ?? { line: line.id, quantity: line.quantity, demands: nothing },
    ),
  }
}

const asSample = {
  id: 'q1',
  point: { en: 'Look and workmanship', zh: '外观与做工' },
  standard: { en: 'As the kept sample', zh: '同封样' },
  weight: 'major',
} as const
const asDemanded = { ...asSample, standard: { en: 'As the demands of this order', zh: '符合本单要求' } } as const

/** The sample that bulk goes by: the one the customer approved, the pre-production sample before others. */
function sampleOf({ samples = [] }: Deal) {
  const standing = samples.filter(({ verdict }) => verdict === undefined || verdict === 'approved')
  const ranked = [
    standing.filter(({ kind, verdict }) => kind === 'pre-production' && verdict === 'approved'),
    standing.filter(({ kind, verdict }) => kind === 'counter' && verdict === 'approved'),
    standing.filter(({ kind }) => kind === 'pre-production'),
  ]
  return ranked.flat()[0]
}

/** The supplier whose price the order was reckoned with, where it is but one; else the maker of the sample. */
function makerOf({ cost }: Deal, sampled: string | undefined): string {
  const reckoned = (cost?.detailed ?? cost?.rough)?.lines.map(({ supplier }) => supplier) ?? []
  const [first = '', ...others] = [...new Set(reckoned.filter((id) => id !== ''))]
  return first && others.length === 0 ? first : (sampled ?? '')
}

/** What the sample of the line was to fulfil holds for the bulk, too. */
function demandsOf(line: Line, { samples = [] }: Deal): Words {
  return samples.find((one) => one.line === line.id && one.verdict !== 'dropped')?.demands ?? nothing
}
