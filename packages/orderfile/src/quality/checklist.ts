import type { Inspection, InspectionKind } from '@gendan/forms/deal/inspection'
import type { FoundPoint, Measure, PointTopic } from '@gendan/forms/deal/inspection-parts'
import type { Purchase } from '@gendan/forms/deal/purchase'
import type { Line, Terms } from '@gendan/forms/deal/terms'
import { byGoods, compareTerms } from '@gendan/forms/kinds/parts/compare-terms'
import { writeQuantity } from '@gendan/forms/kinds/parts/priced-lines'
import { type Decimal, decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'
import { termsToCopy } from '../repeat/copied.ts'

type Planned = Pick<Inspection, 'kind' | 'purchase'>

/**
 * What is looked at, point by point, in the order's own words: quality, quantity, packing, marks, cartons, special demands, and what is new
 * against the customer's last order (seed 003, part 3, item 7: inspected by the order). Nobody has looked at any of it yet.
 */
export function checklistOf(file: OrderFile, { kind, purchase }: Planned, last?: OrderFile): readonly FoundPoint[] {
  const bought = file.deal.purchases?.find(({ id }) => id === purchase)
  const { contract, offer } = file.deal
  const terms = (contract ?? offer)?.terms
  if (bought) return ofPurchase(bought)
  if (!terms) return []
  return [
    ...qualityPoints(file),
    ...quantities(terms, kind),
    ...packing(file, terms, kind),
    ...demands(file, terms),
    ...news(file, last),
  ]
}

/** An inspection with every point of the checklist that it does not hold yet; what was answered stays as it is. */
export function withChecklist(inspection: Inspection, points: readonly FoundPoint[]): Inspection {
  const known = new Set(inspection.points.map(({ id }) => id))
  const more = points.filter(({ id }) => !known.has(id))
  return more.length > 0 ? { ...inspection, points: [...inspection.points, ...more].slice(0, 200) } : inspection
}

function point(id: string, about: PointTopic, name: Words, wanted?: Words): readonly FoundPoint[] {
  const says = wanted && (wanted.en !== '' || wanted.zh !== '')
  if (wanted && !says) return []
  return [{ id, about, point: name, ...(wanted ? { wanted: cut(wanted) } : {}), right: false, found: '', unseen: true }]
}

/** Words of the order as they fit on a phone; the paper they come from is a press away. */
function cut({ en, zh }: Words): Words {
  return { en: en.slice(0, 600), zh: zh.slice(0, 600) }
}

function ofPurchase({ lines, quality, packing: packed }: Purchase): readonly FoundPoint[] {
  return [
    ...point('buy-quality', 'quality', { en: 'Quality demanded of the supplier', zh: '采购单质量要求' }, quality),
    ...lines
      .slice(0, 40)
      .flatMap((line) => [
        ...point(`buy-quantity-${line.id}`, 'quantity', called('Quantity', '数量', line), writeQuantity(line.quantity)),
        ...point(`buy-spec-${line.id}`, 'quality', called('As specified', '规格', line), line.specification),
      ]),
    ...point('buy-packing', 'packing', { en: 'Packing', zh: '包装' }, packed),
  ]
}

function qualityPoints({ deal: { production, samples = [] } }: OrderFile): readonly FoundPoint[] {
  const kept = samples.find(({ id }) => id === production?.sample)
  return [
    ...(production?.quality ?? []).flatMap((one) =>
      point(one.id, 'quality', one.point, one.standard.en || one.standard.zh ? one.standard : undefined),
    ),
    ...(kept?.shelf
      ? point('kept-sample', 'sample', { en: `As the kept sample, ${kept.shelf}`, zh: `与封样 ${kept.shelf} 一致` })
      : []),
  ]
}

/** Counted only where all is made: at the end. */
function quantities({ lines }: Terms, kind: InspectionKind): readonly FoundPoint[] {
  if (kind !== 'final') return []
  return lines
    .slice(0, 60)
    .flatMap((line) =>
      point(`quantity-${line.id}`, 'quantity', called('Quantity', '数量', line), writeQuantity(line.quantity)),
    )
}

function packing({ deal: { production } }: OrderFile, terms: Terms, kind: InspectionKind): readonly FoundPoint[] {
  if (kind !== 'final') return []
  const marks = terms.marks.filter(Boolean).join(' / ')
  const told = production && (production.packing.en || production.packing.zh) ? production.packing : terms.packing
  return [
    ...point('packing', 'packing', { en: 'Packing', zh: '包装' }, told),
    ...point('marks', 'marks', { en: 'Shipping marks', zh: '唛头' }, { en: marks, zh: marks }),
    ...terms.lines
      .slice(0, 40)
      .flatMap((line) => [
        ...point(
          `label-${line.id}`,
          'marks',
          called('Article number on label and carton', '标签、箱唛货号', line),
          codes(line),
        ),
        ...point(`carton-${line.id}`, 'carton', called('Carton', '外箱', line), cartonWords(line)),
      ]),
  ]
}

function codes({ code, customerCode }: Line): Words {
  const both = [customerCode, code].filter(Boolean).join(' / ')
  return { en: both, zh: both }
}

function cartonWords({ packing: packed, quantity }: Line): Words {
  if (!packed) return { en: '', zh: '' }
  const { perCarton, lengthCm, widthCm, heightCm, grossKg } = packed
  const size = `${lengthCm} × ${widthCm} × ${heightCm} cm, ${grossKg} kg`
  return { en: `${perCarton} ${quantity.unit} in a carton, ${size}`, zh: `每箱 ${perCarton} ${quantity.unit}，${size}` }
}

/** What the customer asked for beside quality points: remarks of the terms, notes of his order, demands put to the workshop. */
function demands({ deal: { production, order } }: OrderFile, { remarks, lines }: Terms): readonly FoundPoint[] {
  const notes = (order?.order.notes ?? []).slice(0, 10)
  return [
    ...point('remarks', 'demand', { en: 'Special terms', zh: '特别条款' }, remarks),
    ...notes.flatMap((note, i) =>
      point(`note-${i + 1}`, 'demand', { en: 'His order says', zh: '客户订单注明' }, { en: note, zh: note }),
    ),
    ...(production && !sameWords(production.demands, remarks)
      ? point('demands', 'demand', { en: 'Demands on the whole order', zh: '整单要求' }, production.demands)
      : []),
    ...(production?.lines ?? []).slice(0, 40).flatMap(({ line, demands: asked }) => {
      const of = lines.find(({ id }) => id === line)
      return of ? point(`demand-${line}`, 'demand', called('Demands', '要求', of), asked) : []
    }),
  ]
}

function sameWords(a: Words, b: Words): boolean {
  return a.en === b.en && a.zh === b.zh
}

/** What a workshop that made the last order does wrong by habit: goods, packing and clauses that are others now. Prices and days are not seen on goods. */
function news(file: OrderFile, last: OrderFile | undefined): readonly FoundPoint[] {
  const [was, is] = [last && termsToCopy(last), termsToCopy(file)]
  if (!was || !is) return []
  return compareTerms(was, is, byGoods)
    .filter(({ topic, after }) => SEEN.has(topic) && (after.en !== '' || after.zh !== ''))
    .slice(0, 20)
    .flatMap(({ what, before, after }, i) =>
      point(`new-${i + 1}`, 'new', what, {
        en: before.en ? `${after.en} (was ${before.en})` : after.en,
        zh: before.zh ? `${after.zh}（上一单：${before.zh}）` : after.zh,
      }),
    )
}

const SEEN: ReadonlySet<string> = new Set(['goods', 'packing', 'clauses'])

function called(en: string, zh: string, line: { readonly code: string; readonly name: Words }): Words {
  return {
    en: `${en}, ${line.code || line.name.en || line.name.zh}`,
    zh: `${zh}，${line.code || line.name.zh || line.name.en}`,
  }
}

/** How much a carton may differ from what was told of it, where nothing was agreed: measured by hand, weighed on a floor scale. */
const SIZE_CM = decimal('1')
const WEIGHT_KG = decimal('0.5')

/** What is measured: every "420 ± 5 mm" of the quality points, and at the end the cartons as they were told. */
export function measuresOf(file: OrderFile, { kind, purchase }: Planned): readonly Measure[] {
  const bought = file.deal.purchases?.find(({ id }) => id === purchase)
  if (bought) return measuresIn('buy-quality', { en: 'Quality demanded', zh: '质量要求' }, bought.quality)
  const points = (file.deal.production?.quality ?? []).flatMap(({ id, point: name, standard }) =>
    measuresIn(id, name, standard),
  )
  const terms = (file.deal.contract ?? file.deal.offer)?.terms
  const cartons = kind === 'final' ? (terms?.lines ?? []).slice(0, 3).flatMap(cartonMeasures) : []
  return [...points, ...cartons].slice(0, 30)
}

function measuresIn(id: string, name: Words, { en, zh }: Words): readonly Measure[] {
  const found = [...`${en}\n${zh}`.matchAll(TOLERANCE)]
  const once = found.filter((one, i) => found.findIndex((other) => other[0] === one[0]) === i).slice(0, 4)
  return once.map(([, nominal = '0', allowed = '0', unit = ''], i) => ({
    ...{ id: `m-${id}-${i + 1}`, name, unit, nominal: decimal(nominal), values: [] },
    ...{ plus: decimal(allowed), minus: decimal(allowed) },
  }))
}

/** "420 ± 5 mm", "17.8 +/- 0.3kg", "45±2%". */
const TOLERANCE =
  /(\d{1,6}(?:\.\d{1,4})?)\s*(?:mm|cm|m|g|kg|%)?\s*(?:±|\+\/-|\+-)\s*(\d{1,5}(?:\.\d{1,4})?)\s*(mm|cm|m|g|kg|%|°C|℃|N|mN)?/g

function cartonMeasures(line: Line): readonly Measure[] {
  const { packing: packed } = line
  if (!packed) return []
  const one = (key: string, en: string, zh: string, nominal: Decimal, unit: string, allowed: Decimal): Measure => ({
    ...{
      id: `m-${key}-${line.id}`,
      name: called(en, zh, line),
      unit,
      nominal,
      plus: allowed,
      minus: allowed,
      values: [],
    },
  })
  return [
    one('length', 'Carton length', '箱长', packed.lengthCm, 'cm', SIZE_CM),
    one('width', 'Carton width', '箱宽', packed.widthCm, 'cm', SIZE_CM),
    one('height', 'Carton height', '箱高', packed.heightCm, 'cm', SIZE_CM),
    one('gross', 'Gross weight of a carton', '每箱毛重', packed.grossKg, 'kg', WEIGHT_KG),
  ]
}

/** An inspection with every measure that it does not hold yet. */
export function withMeasures(inspection: Inspection, proposed: readonly Measure[]): Inspection {
  const known = new Set((inspection.measures ?? []).map(({ id }) => id))
  const more = proposed.filter(({ id }) => !known.has(id))
  return more.length > 0
    ? { ...inspection, measures: [...(inspection.measures ?? []), ...more].slice(0, 60) }
    : inspection
}
