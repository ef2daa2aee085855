import type { Rule } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { creditRules } from '../parts/credit-rules.ts'
import { ucp } from '../parts/house.ts'
import { print } from './print.ts'
import type { ManufacturerCertificate } from './shape.ts'

const rule = family<ManufacturerCertificate>('MFC')

/** What must hold on it before the maker signs. */
export const rules: readonly Rule<ManufacturerCertificate>[] = [
  rule('01', 'block', ucp('art. 14 f'), { en: 'It says something', zh: '写明证明内容' }, ({ declares, credit }) =>
    when(
      declares.trim() === '' && (credit?.states.length ?? 0) === 0,
      'declares',
      { en: 'Nothing is certified on it.', zh: '没有任何证明内容。' },
      { en: 'Type what the credit wants certified.', zh: '请填写信用证要求证明的内容。' },
    ),
  ),
  rule('02', 'block', ucp('art. 14 f'), { en: 'The maker is named in English', zh: '制造商有英文名称' }, ({ issuer }) =>
    when(
      issuer.name.en === '',
      'issuer.name',
      { en: 'The maker has no English name.', zh: '制造商没有英文名。' },
      { en: 'Type it on the paper, or enter it in his file.', zh: '请在单据上填写，或补入其档案。' },
    ),
  ),
  rule('03', 'note', ucp('art. 14 f'), { en: 'Whoever issues it signs it', zh: '由出具人签署' }, ({ issuer, seller }) =>
    when(
      issuer.name.en !== seller.name.en,
      'issuer.name',
      {
        en: `It is the paper of ${issuer.name.en}: our signature is none.`,
        zh: `此单由 ${issuer.name.zh || issuer.name.en} 出具，我方签章无效。`,
      },
      { en: 'Send it to the maker to be stamped and signed.', zh: '请寄制造商签章。' },
    ),
  ),
  ...creditRules<ManufacturerCertificate>('MFC', 4, print),
]
