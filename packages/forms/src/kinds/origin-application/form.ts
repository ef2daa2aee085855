import type { Form } from '../../form.ts'
import { demandOf, wordingFor } from '../parts/credit-wording.ts'
import { sellerShown } from '../parts/face.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { shippedGoods } from '../parts/presented-goods.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type OriginApplication, type Own, ownShape } from './shape.ts'

/** What the chamber or customs needs to certify the origin: general or preferential, in the credit's words (ISBP L). */
export const originApplication: Form<Own, OriginApplication, 'contract' | 'packing'> = {
  kind: 'origin-application',
  code: 'COA',
  name: { en: 'Application for a certificate of origin', zh: '原产地证申请资料' },
  needs: ['contract', 'packing'],
  own: {
    certificate: {
      label: { en: 'Certificate', zh: '证书种类' },
      kind: 'text',
      help: {
        en: 'CO for the general one; FORM A (GSP), FORM E (ASEAN), RCEP, or the agreement of the country.',
        zh: '一般原产地证填 CO；优惠证填 FORM A（普惠制）、FORM E（东盟）、RCEP 等。',
      },
    },
    criterion: {
      label: { en: 'Origin criterion', zh: '原产地标准' },
      kind: 'text',
      help: {
        en: 'As the form wants it: "P", "WO", "CTH", "RVC". None for a general certificate.',
        zh: '按所选证书填写：P、WO、CTH、RVC 等；一般证不填。',
      },
    },
    authority: { label: { en: 'Issued by', zh: '签证机构' }, kind: 'text' },
    ...presentedFields,
  },
  ownShape,
  begin: ({ credits }, given) => {
    const asked = wordingFor(credits, 'certificate-of-origin')
    const form = demandOf(asked, 'form')
    return {
      ...beginPresented(given),
      tongue: 'both',
      certificate: form ? (form.length <= 2 ? `FORM ${form}` : form) : 'CO',
      criterion: '',
      authority: demandOf(asked, 'issuer') || 'CCPIT',
    }
  },
  derive(deal, own, given) {
    const { terms, ...shipped } = shippedGoods(deal, deal.contract.terms, deal.packing)
    const asked = wordingFor(deal.credits, 'certificate-of-origin')
    const [form, issuer] = [demandOf(asked, 'form'), demandOf(asked, 'issuer')]
    return {
      ...presentedFrom(deal, own, given, ['certificate-of-origin']),
      ...shipped,
      lines: terms.lines.map(({ code, name, specification, quantity, hsCode, origin }) => ({
        ...{ code, name, specification, quantity, hsCode },
        origin: origin ?? '',
      })),
      ...{ certificate: own.certificate, criterion: own.criterion, authority: own.authority },
      exporter: sellerShown(deal.seller.letterhead),
      ...(asked ? { wanted: { ...(form ? { form } : {}), ...(issuer ? { issuer } : {}), item: asked.item } } : {}),
    }
  },
  rules,
  rows,
  print,
  goesTo: 'elsewhere',
}
