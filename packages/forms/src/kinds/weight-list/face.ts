import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import { countShown, marksShown, packingShown } from '../parts/face.ts'
import { presentedFace } from '../parts/presented.ts'
import type { WeightList } from './shape.ts'

/** The weight list as a bank's hand reads it. */
export function face(list: WeightList): PresentedDocument {
  return presentedFace(list, 'weight-list', 'WEIGHT LIST', {
    goods: list.lines.map(({ name, packed }) => ({ description: name.en || name.zh, ...countShown(packed) })),
    ...packingShown(list.totals, list.packageKind),
    marks: marksShown(list.marks),
  })
}
