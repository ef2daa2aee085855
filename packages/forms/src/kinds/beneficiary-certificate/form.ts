import type { Form } from '../../form.ts'
import { certificateParts, itemOfPart } from '../parts/certificate-parts.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { face } from './face.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type BeneficiaryCertificate, type Own, ownShape } from './shape.ts'

const NAME = { en: "Beneficiary's certificate", zh: '受益人证明' }

/** The beneficiary's certificate: one for each that the credit asks, in its words (ISBP P). */
export const beneficiaryCertificate: Form<Own, BeneficiaryCertificate, 'contract'> = {
  kind: 'beneficiary-certificate',
  code: 'BC',
  name: NAME,
  needs: ['contract'],
  parts: ({ credits }) => certificateParts(credits, 'beneficiary-certificate', NAME),
  own: {
    declares: {
      label: { en: 'Declares', zh: '证明内容' },
      kind: 'lines',
      help: {
        en: 'The sentences of the credit stand on the page already; type what is to be said beside them.',
        zh: '信用证要求的语句已自动列出，这里填其余内容。',
      },
    },
    ...presentedFields,
  },
  ownShape,
  begin: ({ credits }, given) => ({
    ...beginPresented(given),
    declares: credits?.length
      ? ''
      : 'We hereby certify that one full set of copies of the shipping documents has been sent to the buyer.',
  }),
  derive: (deal, own, given) => ({
    ...presentedFrom(deal, own, given, ['beneficiary-certificate', itemOfPart(given.part)]),
    declares: own.declares,
  }),
  rules,
  rows,
  print,
  face,
}
