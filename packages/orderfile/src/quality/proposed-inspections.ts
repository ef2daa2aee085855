import { type Inspection, type InspectionKind, standingInspections } from '@gendan/forms/deal/inspection'
import type { Purchase } from '@gendan/forms/deal/purchase'
import type { Terms } from '@gendan/forms/deal/terms'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { addDays, type Day } from '@gendan/kernel/day'
import { type Decimal, decimal, divide, isZero, multiply, round, sumOf } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { compute } from '@gendan/trade/calculation/calculation'
import { inspectionPointsCalculation } from '@gendan/trade/production/inspection-points'
import type { OrderFile } from '../order-file.ts'
import type { Workdays } from '../path/workdays.ts'
import { completeOn } from '../progress/counted.ts'
import { limitsIn, usualLimits } from './limits-in-text.ts'

/** An inspection that an order asks for and nobody has planned, with where its level and limits come from. */
export interface ProposedInspection {
  readonly inspection: Inspection
  /** Why on this day. */
  readonly because: Words
  /** The words of the order that name level or limits; empty where the usual ones stand. */
  readonly limitsFrom: string
}

interface Around {
  readonly today: Day
  readonly workdays: Pick<Workdays, 'from' | 'passed' | 'add'>
  /** The name of a supplier or maker, as a place is called by it. */
  readonly nameOf: (party: string) => string
}

/**
 * What is to be inspected of an order and is not planned: each purchase when it comes in, the goods in making when the share is made at which one
 * still can mend it, all of them when they are complete (seed 003, part 3, item 7). Days that are closed move to the next working day. Nobody is
 * sent to look at what is made already, or has been looked at as a whole.
 */
export function proposedInspections(file: OrderFile, around: Around): readonly ProposedInspection[] {
  const { contract, purchases = [], production } = file.deal
  if (!contract) return []
  const { terms } = contract
  if (file.deal.inspections?.some(({ kind, done }) => kind === 'final' && done)) return []
  const isPlanned = (kind: InspectionKind, purchase = '') =>
    standingInspections(file.deal.inspections ?? [], kind).some((one) => one.purchase === purchase)
  const bought = purchases
    .filter(({ id }) => !isPlanned('accessory', id))
    .map((one) => ofPurchase(one, file, terms, around))
  const mends = production && !completeOn(file) && !isPlanned('mid-term')
  const middle = mends ? [inTheMiddle(file, terms, around)] : []
  const final = (production || purchases.length > 0) && !isPlanned('final') ? [atTheEnd(file, terms, around)] : []
  return [...bought, ...middle.flat(), ...final].map((one) => notPast(one, around))
}

/** What should have been looked at already is proposed for today. */
function notPast(one: ProposedInspection, { today, workdays }: Around): ProposedInspection {
  if (one.inspection.planned >= today) return one
  return { ...one, inspection: { ...one.inspection, planned: workdays.from(today) } }
}

function ofPurchase(one: Purchase, file: OrderFile, terms: Terms, { workdays }: Around): ProposedInspection {
  const { id, lines, deliver, promised, place, quality } = one
  const unit = lines[0]?.quantity.unit ?? 'PCE'
  const same = lines.filter((line) => line.quantity.unit === unit)
  return {
    inspection: {
      ...blank(`plan-accessory-${id}`, 'accessory'),
      ...limitsOf([quality.en, quality.zh, ...demandsOf(file, terms)]).limits,
      ...{ purchase: id, place, planned: workdays.from(promised ?? deliver) },
      lot: { value: sumOf(same.map(({ quantity }) => decimal(quantity.value))), unit },
    },
    because: promised
      ? { en: `the supplier promised it for ${promised}`, zh: `供应商承诺 ${promised} 到货` }
      : { en: `it is to come on ${deliver}`, zh: `采购单交期 ${deliver}` },
    limitsFrom: limitsOf([quality.en, quality.zh, ...demandsOf(file, terms)]).from,
  }
}

/** Where bulk stands at the share up to which the craft looks at it; without a day of start, ten working days before goods are complete. */
function inTheMiddle(file: OrderFile, terms: Terms, around: Around): readonly ProposedInspection[] {
  const { production } = file.deal
  if (!production) return []
  const { start, finish } = production
  const { workdays } = around
  const goods = ofGoods(file, terms, around)
  const share = inlineShare(goods.lot.value)
  const days = start ? +round(multiply(decimal(`${workdays.passed(start, finish)}`), share), 0, 'up') : 0
  const planned = workdays.from(start ? workdays.add(start, days) : workdays.add(finish, -MIDDLE_BEFORE))
  const percent = round(multiply(share, HUNDRED), 0, 'half-up')
  return [
    {
      inspection: { ...blank('plan-mid-term', 'mid-term'), ...goods, planned },
      because: start
        ? {
            en: `about ${percent} % are made by then: what is wrong can still be mended`,
            zh: `此时约做到 ${percent}%，有问题还来得及改`,
          }
        : { en: `${MIDDLE_BEFORE} working days before goods are complete`, zh: `货齐前 ${MIDDLE_BEFORE} 个工作日` },
      limitsFrom: limitsOf(demandsOf(file, terms)).from,
    },
  ]
}

/** Up to which share of an order made its goods are looked at on the way (B-11). */
function inlineShare(lot: Decimal): Decimal {
  const computed = compute(inspectionPointsCalculation, { quantity: lot })
  if ('errors' in computed || isZero(lot)) return decimal('0.2')
  return divide((computed.result as { readonly inlineToPieces: Decimal }).inlineToPieces, lot)
}

const MIDDLE_BEFORE = 10
const HUNDRED = decimal('100')

function atTheEnd(file: OrderFile, terms: Terms, around: Around): ProposedInspection {
  const { production, purchases = [] } = file.deal
  const lastIn = purchases
    .map(({ deliver, promised }) => promised ?? deliver)
    .toSorted()
    .at(-1)
  const day =
    production?.finish ?? lastIn ?? (terms.shipment.latest ? addDays(terms.shipment.latest, -7) : around.today)
  return {
    inspection: {
      ...blank('plan-final', 'final'),
      ...ofGoods(file, terms, around),
      planned: around.workdays.from(day),
    },
    because: production
      ? { en: `goods are complete on ${production.finish}`, zh: `${production.finish} 货齐` }
      : { en: `all that is bought is in on ${day}`, zh: `${day} 采购到齐` },
    limitsFrom: limitsOf(demandsOf(file, terms)).from,
  }
}

/** The goods of the order, where they are made, by the limits that its words ask for. */
function ofGoods(file: OrderFile, terms: Terms, { nameOf }: Around) {
  const { production } = file.deal
  const [lot] = pricedLines(terms).quantities
  return {
    ...limitsOf(demandsOf(file, terms)).limits,
    place: (production?.maker ? nameOf(production.maker) : (production?.workshop ?? '')).slice(0, 160),
    lot: lot ?? { value: decimal('0'), unit: 'PCE' },
  }
}

/** Every text of the order in which a customer may say how he wants it inspected. */
function demandsOf({ deal: { production, order } }: OrderFile, terms: Terms): readonly string[] {
  const { remarks, packing } = terms
  const points =
    production?.quality.flatMap(({ point, standard }) => [point.en, point.zh, standard.en, standard.zh]) ?? []
  const demands = production ? [production.demands.en, production.demands.zh] : []
  return [remarks.en, remarks.zh, ...demands, ...points, packing.en, packing.zh, ...(order?.order.notes ?? [])]
}

function limitsOf(texts: readonly string[]) {
  const from = texts.find((text) => limitsIn(text) !== undefined) ?? ''
  const found = limitsIn(from)
  const limits = { level: found?.level ?? usualLimits.level, aql: { ...usualLimits.aql, ...found?.aql } }
  return { limits, from }
}

function blank(id: string, kind: InspectionKind): Inspection {
  return {
    ...{ id, kind, purchase: '', planned: '', place: '', by: '', drawn: 0, points: [], photos: [] },
    ...{ lot: { value: decimal('0'), unit: 'PCE' }, ...usualLimits, found: { critical: 0, major: 0, minor: 0 } },
    ...{ remedy: '', again: '' },
  }
}
