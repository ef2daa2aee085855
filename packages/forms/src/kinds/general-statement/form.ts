import type { Form } from '../../form.ts'
import { certificateParts, itemOfPart } from '../parts/certificate-parts.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { face } from './face.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type GeneralStatement, type Own, ownShape } from './shape.ts'

const NAME = { en: 'Statement', zh: '声明' }

/** A statement of ours under a heading of its own: for what a credit or buyer wants and no other paper says. */
export const generalStatement: Form<Own, GeneralStatement, 'contract'> = {
  kind: 'general-statement',
  code: 'GS',
  name: NAME,
  needs: ['contract'],
  parts: ({ credits }) => certificateParts(credits, 'other', NAME),
  own: {
    headed: { label: { en: 'Heading', zh: '标题' }, kind: 'text' },
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
    headed: 'STATEMENT',
    declares: credits?.length ? '' : 'We hereby state that the goods shipped are in conformity with the contract.',
  }),
  derive: (deal, own, given) => ({
    ...presentedFrom(deal, own, given, ['other', itemOfPart(given.part)]),
    headed: own.headed,
    declares: own.declares,
  }),
  rules,
  rows,
  print,
  face,
}
