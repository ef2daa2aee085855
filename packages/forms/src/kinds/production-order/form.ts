import { daysBetween } from '@gendan/kernel/day'
import { compare, subtract } from '@gendan/kernel/decimal'
import type { Quantity } from '@gendan/kernel/money'
import { packed } from '@gendan/trade/goods'
import type { DealWith } from '../../deal/deal.ts'
import type { Production } from '../../deal/production.ts'
import { type Sample, sampleKinds } from '../../deal/sample.ts'
import type { Line } from '../../deal/terms.ts'
import type { Form } from '../../form.ts'
import { packingTotals } from '../parts/packing-totals.ts'
import { perUnit } from '../parts/priced-lines.ts'
import { isBought } from './bought-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type MadeBy, type MadeLine, type Maker, type Own, ownShape, type ProductionOrder } from './shape.ts'

const nothing = { en: '', zh: '' }

/** The production order: every demand, quantity, day and quality point, for those who make the goods (seed 003, part 3, item 5). */
export const productionOrder: Form<Own, ProductionOrder, 'production' | 'contract'> = {
  kind: 'production-order',
  code: 'MO',
  name: { en: 'Production order', zh: '生产加工单' },
  needs: ['production', 'contract'],
  own: {
    copies: {
      label: { en: 'Copies to', zh: '抄送' },
      kind: 'text',
      help: { en: 'Production, sales and accounts keep one each.', zh: '生产、业务、会计各存一份。' },
    },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: () => ({ copies: '生产部、业务部、会计部各一份', tongue: 'zh' }),
  derive(deal, own, given) {
    const { terms } = deal.contract
    const { production } = deal
    const latest = terms.shipment.latest ?? ''
    const sample = deal.samples?.find(({ id }) => id === production.sample)
    const ordered = new Set(terms.lines.map(({ id }) => id))
    return {
      given,
      seller: deal.seller.letterhead,
      maker: makerOf(deal),
      customerOrder: deal.contract.customerOrder,
      lines: terms.lines.filter((line) => isHere(line, deal)).map((line) => madeLine(line, production)),
      unordered: production.lines.map(({ line }) => line).filter((line) => !ordered.has(line)),
      quantities: perUnit(production.lines.map(({ quantity }) => quantity)),
      start: production.start ?? '',
      finish: production.finish,
      latest,
      ...(latest ? { spareDays: daysBetween(production.finish, latest) } : {}),
      demands: production.demands,
      packing: production.packing,
      cartons: packingTotals(terms),
      marks: terms.marks,
      quality: production.quality,
      named: production.sample !== '',
      ...(sample ? { sample: madeBy(sample) } : {}),
      agreed: { packing: terms.packing, remarks: terms.remarks },
      copies: own.copies,
    }
  },
  rules,
  rows,
  keeps: ['name', 'quantity'],
  print,
  goesTo: 'house',
}

function makerOf({ production, suppliers }: DealWith<'contract' | 'production'>): Maker {
  const { maker, workshop } = production
  if (!maker) return { own: true, name: { en: workshop, zh: workshop }, person: '' }
  const facts = suppliers[maker]
  return { own: false, name: facts?.name ?? nothing, person: facts?.contact?.name ?? '' }
}

/** A line stands on the paper unless it is left out of the plan because a purchase of the order brings it. */
function isHere(line: Line, deal: DealWith<'contract' | 'production'>): boolean {
  return deal.production.lines.some((one) => one.line === line.id) || !isBought(line, deal)
}

function madeLine(line: Line, { lines }: Production): MadeLine {
  const { code, customerCode, name, specification, quantity: ordered, packing } = line
  const planned = lines.find((one) => one.line === line.id)
  const more = planned && above(planned.quantity, ordered)
  return {
    ...{ code, customerCode, name, specification, ordered },
    ...(planned ? { quantity: planned.quantity } : {}),
    ...(more ? { more } : {}),
    demands: planned?.demands ?? nothing,
    ...(packing ? { cartons: { each: packing.perCarton, count: packed(ordered, packing).packages } } : {}),
  }
}

function above(made: Quantity, ordered: Quantity): Quantity | undefined {
  if (made.unit !== ordered.unit || compare(made.value, ordered.value) <= 0) return undefined
  return { value: subtract(made.value, ordered.value), unit: made.unit }
}

function madeBy({ name, kind, round, shelf, verdict }: Sample): MadeBy {
  return { name, kind: sampleKinds[kind], round, shelf, approved: verdict === 'approved' }
}
