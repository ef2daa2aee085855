import type { DealWith } from '../../deal/deal.ts'
import type { Form } from '../../form.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { shippedGoods } from '../parts/presented-goods.ts'
import { face } from './face.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type ManufacturerCertificate, type Own, ownShape } from './shape.ts'

/** The manufacturer's certificate: drawn up by us, headed and signed by whoever made the goods (UCP 600 art. 14 f). */
export const manufacturerCertificate: Form<Own, ManufacturerCertificate, 'contract' | 'packing'> = {
  kind: 'manufacturer-certificate',
  code: 'MFC',
  name: { en: "Manufacturer's certificate", zh: '厂商证明' },
  needs: ['contract', 'packing'],
  own: {
    madeBy: {
      label: { en: 'Manufacturer, in English', zh: '制造商英文名' },
      kind: 'text',
      help: { en: 'Empty where we made the goods ourselves.', zh: '我方自产时留空。' },
    },
    declares: { label: { en: 'Declares', zh: '证明内容' }, kind: 'lines' },
    ...presentedFields,
  },
  ownShape,
  begin: (deal, given) => ({
    ...beginPresented(given),
    madeBy: makersOf(deal)[0]?.name.en ?? '',
    declares: deal.credits?.length
      ? ''
      : 'We hereby certify that we are the manufacturer of the goods named on this certificate and that they are new.',
  }),
  derive: (deal, own, given) => ({
    ...presentedFrom(deal, own, given, ['manufacturer-certificate']),
    goods: shippedGoods(deal, deal.contract.terms, deal.packing).goods,
    issuer: issuerOf(deal, own.madeBy),
    declares: own.declares,
  }),
  rules,
  rows,
  print,
  face,
}

/** The suppliers who bring goods of the order as they are sold, those with an English name. */
function makersOf({ purchases = [], suppliers, contract }: DealWith<'contract'>) {
  const sold = contract.terms.lines
  return purchases
    .filter(({ lines }) =>
      lines.some(({ goods, for: line }) => goods !== '' && sold.some((one) => one.id === line && one.goods === goods)),
    )
    .flatMap(({ supplier }) => {
      const found = suppliers[supplier]
      return found?.name.en ? [found] : []
    })
}

function issuerOf(deal: DealWith<'contract'>, madeBy: string): ManufacturerCertificate['issuer'] {
  const { letterhead } = deal.seller
  if (madeBy === '') return { name: letterhead.name, addressLines: letterhead.addressLines }
  const known = makersOf(deal).find(({ name }) => name.en === madeBy)
  if (!known) return { name: { en: madeBy, zh: madeBy }, addressLines: [] }
  const { name, addressLines, city } = known
  return { name: { en: name.en, zh: name.zh || name.en }, addressLines: [...addressLines, city].filter(Boolean) }
}
