import type { Deal, DealWith } from '../../deal/deal.ts'
import { type Inspection, inspectionName } from '../../deal/inspection.ts'
import { openingOf } from '../../deal/quality.ts'
import type { Form } from '../../form.ts'
import { planIfAny } from '../parts/inspection-plan.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type InspectionReport, type Own, ownShape, type SeenPoint } from './shape.ts'

/** The inspection report: by the order, what was drawn, what was found, what follows (seed 003, part 3, item 7). */
export const inspectionReport: Form<Own, InspectionReport, 'inspections'> = {
  kind: 'inspection-report',
  code: 'IR',
  name: { en: 'Inspection report', zh: '验货报表' },
  needs: ['inspections'],
  parts: ({ inspections = [] }) => inspections.map((one) => ({ id: one.id, name: inspectionName(one) })),
  own: {
    addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: () => ({ addition: '', tongue: 'zh' }),
  derive(deal, own, given) {
    const { inspections, seller, buyer, contract } = deal
    const chosen = inspections.find(({ id }) => id === given.part) ?? (given.part ? NONE : inspections[0]) ?? NONE
    const { points: seenPoints, photos, purchase: __, again, ...inspection } = chosen
    const plan = planIfAny(chosen)
    const maker = makerOf(deal, chosen)
    const before = inspections.find(({ id }) => id === again)
    return {
      given,
      seller: seller.letterhead,
      buyer,
      customerOrder: contract?.customerOrder ?? '',
      inspection,
      ...(maker ? { maker } : {}),
      goods: goodsOf(deal, chosen),
      ...(plan ? { plan } : {}),
      points: pointsOf(deal, chosen),
      photos: [...photos, ...seenPoints.flatMap((point) => point.photos ?? [])],
      keptSample: keptOf(deal),
      ...openingIn(deal, chosen.id),
      ...(before ? { before: before.done ?? before.planned } : {}),
      addition: own.addition,
    }
  },
  rules,
  rows,
  print,
  goesTo: 'house',
}

function makerOf({ suppliers, purchases = [], production }: Deal, { purchase }: Inspection) {
  const bought = purchases.find(({ id }) => id === purchase)
  return suppliers[bought ? bought.supplier : (production?.maker ?? '')]
}

function goodsOf({ purchases = [], contract, offer }: Deal, { purchase }: Inspection) {
  const bought = purchases.find(({ id }) => id === purchase)
  const lines = bought?.lines ?? (contract ?? offer)?.terms.lines ?? []
  return lines.map(({ code, name }) => ({ code, name }))
}

/** Each point with what is right by the production order. */
function pointsOf({ production }: DealWith<'inspections'>, { points }: Inspection): readonly SeenPoint[] {
  const standards = new Map(production?.quality.map(({ id, standard }) => [id, standard]))
  return points.map((one) => ({ ...one, standard: one.wanted ?? standards.get(one.id) ?? { en: '', zh: '' } }))
}

function keptOf({ production, samples = [] }: Deal): string {
  return samples.find(({ id }) => id === production?.sample)?.shelf ?? ''
}

/** What it was opened with: told from the scan and the word, not from who stood there. */
function openingIn(deal: Deal, inspection: string): Pick<InspectionReport, 'opening'> {
  const opening = openingOf(deal, inspection)
  if (!opening) return {}
  const { scan, why, day } = opening
  return { opening: { why, day, ...(scan ? { scan } : {}) } }
}

/** Stands for an inspection that the file does not have: the first rule says so. */
const NONE: Inspection = {
  id: '',
  kind: 'final',
  purchase: '',
  planned: '',
  place: '',
  lot: { value: '0' as Inspection['lot']['value'], unit: 'PCE' },
  level: '',
  aql: { critical: '', major: '', minor: '' },
  by: '',
  drawn: 0,
  found: { critical: 0, major: 0, minor: 0 },
  points: [],
  photos: [],
  remedy: '',
  again: '',
}
