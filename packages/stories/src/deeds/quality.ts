import { type Inspection, type InspectionKind, inspectionKinds } from '@gendan/forms/deal/inspection'
import { keptOf } from '@gendan/forms/deal/quality'
import type { Sample } from '@gendan/forms/deal/sample'
import { inspectionPlan } from '@gendan/forms/kinds/parts/inspection-plan'
import { decimal, sumOf } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { piecesOf } from '@gendan/orderfile/quality/label'
import type { Deed, PartOf, Scene } from '../story.ts'
import { deed, looking, naming, saying, settledTerms } from './selling.ts'

const NOTHING = { en: '', zh: '' }

/** The customer asks for samples of the first line. */
export function asksForSample(
  kind: Sample['kind'],
  asked: number,
  demands: Words,
  due: number,
  fee: Pick<Sample, 'charge' | 'fee'> = { charge: 'free' },
): Deed {
  return looking('put-sample', (scene) => {
    const [line] = settledTerms(scene).lines
    return {
      firm: scene.firm,
      sample: {
        ...{ id: `s-${kind}`, kind, round: 1, line: line?.id ?? '', name: line?.name ?? NOTHING, asked, demands },
        ...{ due: scene.day(due), maker: scene.id(scene.cast.maker), shelf: '', courier: '' },
        ...{ ...fee, waybill: '', comment: '', again: '' },
      },
    }
  })
}

/** What becomes of the latest sample: made, sent, judged. */
export function sample(change: (scene: Scene) => Partial<Sample>): Deed {
  return looking('put-sample', (scene) => {
    const standing = scene.order.file.deal.samples?.at(-1)
    return { firm: scene.firm, sample: { ...standing, ...change(scene) } }
  })
}

export const latestSample: PartOf = ({ order }) => order.file.deal.samples?.at(-1)?.id ?? ''

/** The pieces are counted, and the one that is kept is sealed and photographed. */
export function seals(made: number): Deed {
  const sealed = looking('seal-sample', (scene) => ({
    ...{ firm: scene.firm, sample: latestSample(scene), made, photo: scene.kept.attachment },
  }))
  return { ...sealed, keeps: ({ cast }) => `Sealed sample of ${cast.customerOrder}`, photo: true }
}

/** The kept sample is lent until a day of the story. */
export function lendsSample(to: string, why: string, due: number): Deed {
  return saying(
    why,
    looking('lend-sample', (scene) => ({ sample: latestSample(scene), to, why, due: scene.day(due) })),
  )
}

export function takesSampleBack(): Deed {
  return looking('return-sample', (scene) => ({ sample: latestSample(scene) }))
}

/** The final inspection is opened with the kept sample of the order. */
export function scans(id: string): Deed {
  return looking('scan-sample', (scene) => {
    const { file } = scene.order
    const sample = file.deal.samples?.find(({ id: one }) => keptOf(file.deal, one))
    const kept = sample && piecesOf(file, sample).find(({ is }) => is === 'kept')
    return { inspection: id, code: kept?.code ?? '', way: 'camera', from: file.id }
  })
}

/** The manager lets a final inspection begin without a kept sample. */
export function opens(id: string, why: string): Deed {
  return saying(
    why,
    deed('open-inspection', () => ({ inspection: id, why })),
  )
}

interface InspectionWish {
  readonly id?: string
  /** The purchase that is looked at, for accessories. */
  readonly of?: PartOf
  /** The inspection that these goods did not pass. */
  readonly again?: string
}

/** An inspection is planned for a day of the story, of all pieces of the order, at the limits of the house. */
export function plansInspection(kind: InspectionKind, planned: number, wish: InspectionWish = {}): Deed {
  const { id = kind, of = () => '', again = '' } = wish
  return naming(
    inspectionKinds[kind],
    looking('put-inspection', (scene) => ({
      inspection: { ...blank(kind, scene, of(scene)), id, again, planned: scene.day(planned) },
    })),
  )
}

type Found = Partial<Pick<Inspection, 'found' | 'verdict' | 'remedy' | 'points' | 'drawn'>>

/** What was found today: as many drawn as the standard asks, every point of the production order right where nothing else is said. */
export function inspects(id: string, by: string, found: Found = {}): Deed {
  return looking('put-inspection', (scene) => {
    const planned = scene.order.file.deal.inspections?.find((one) => one.id === id)
    if (!planned) throw new RangeError(`no inspection ${id} is planned`)
    const points = scene.order.file.deal.production?.quality ?? []
    return {
      inspection: {
        ...planned,
        ...{ done: scene.today, by, drawn: drawnFor(planned), verdict: 'passed', remedy: '' },
        points: points.map(({ id: point, point: name }) => ({ id: point, point: name, right: true, found: '' })),
        ...found,
      },
    }
  })
}

export const inspectionOf =
  (id: string): PartOf =>
  () =>
    id

/** Of all that was bought in a purchase, or of the goods of the order. */
function blank(kind: InspectionKind, scene: Scene, purchase: string): Inspection {
  const bought = scene.order.file.deal.purchases?.find(({ id }) => id === purchase)?.lines
  const lines = bought ?? settledTerms(scene).lines
  const whole = sumOf(lines.map(({ quantity }) => decimal(quantity.value)))
  return {
    ...{ id: '', kind, purchase, planned: '', place: '工厂仓库', level: 'II', again: '', by: '', drawn: 0 },
    lot: { value: whole, unit: lines[0]?.quantity.unit ?? 'PCE' },
    aql: { critical: '0', major: '2.5', minor: '4.0' },
    found: { critical: 0, major: 0, minor: 0 },
    ...{ points: [], photos: [], remedy: '' },
  }
}

/** As many as the plan asks; a count has no part. */
function drawnFor(inspection: Inspection): number {
  const plan = inspectionPlan(inspection)
  return 'sample' in plan ? Number.parseInt(plan.sample, 10) : 0
}
