import type { Form } from '../../form.ts'
import { goodsUnder } from '../parts/credit-goods.ts'
import { creditOf } from '../parts/credit-wording.ts'
import { packageKindShown } from '../parts/face.ts'
import { packedGoods } from '../parts/packed-goods.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { face } from './face.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type Own, ownShape, type WeightList } from './shape.ts'

/** The weight list: what each package weighs, as measured (ISBP N). */
export const weightList: Form<Own, WeightList, 'contract' | 'packing'> = {
  kind: 'weight-list',
  code: 'WL',
  name: { en: 'Weight list', zh: '重量单' },
  needs: ['contract', 'packing'],
  own: presentedFields,
  ownShape,
  begin: (_, given) => beginPresented(given),
  derive(deal, own, given) {
    const { contract, packing, credits } = deal
    const packed = packedGoods(goodsUnder(creditOf(credits), contract.terms).terms, packing)
    return {
      ...packed,
      ...presentedFrom(deal, own, given, ['weight-list']),
      packageKind: packageKindShown(packing.cartons, packed.totals),
    }
  },
  rules,
  rows,
  keeps: ['from'],
  print,
  face,
}
