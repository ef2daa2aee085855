import type { Rule } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { ucp } from '../parts/house.ts'
import type { OriginApplication } from './shape.ts'

const rule = family<OriginApplication>('COA')
const isbp = (at: string) => ({ title: 'ISBP', at: unread(at) })

/** What must hold before origin is applied for. */
export const rules: readonly Rule<OriginApplication>[] = [
  rule('01', 'warn', isbp('L4'), { en: 'Every line has its origin', zh: '每行都有原产国' }, ({ lines }) => {
    const bare = lines.filter(({ origin }) => origin === '').map(({ code, name }) => code || name.en)
    return when(
      bare.length > 0,
      'lines',
      { en: `No origin is known of ${bare.join(', ')}.`, zh: `没有原产国：${bare.join('、')}。` },
      { en: 'Enter it in the goods file, and take it over into the terms.', zh: '请在商品资料里填写，并带入条款。' },
    )
  }),
  rule(
    '02',
    'warn',
    { title: '海关原产地管理', at: unread('HS code of every line') },
    { en: 'Every line has its HS code', zh: '每行都有商品编码' },
    ({ lines }) => {
      const bare = lines.filter(({ hsCode }) => hsCode === '').map(({ code, name }) => code || name.en)
      return when(
        bare.length > 0,
        'lines',
        { en: `No HS code is known of ${bare.join(', ')}.`, zh: `没有商品编码：${bare.join('、')}。` },
        { en: 'Enter it in the goods file, and take it over into the terms.', zh: '请在商品资料里填写，并带入条款。' },
      )
    },
  ),
  rule(
    '03',
    'block',
    isbp('L2'),
    { en: 'It is the certificate that the credit names', zh: '证书种类与信用证一致' },
    ({ certificate, wanted }) =>
      when(
        wanted?.form !== undefined &&
          !new RegExp(`\\b${wanted.form.replace(/[^A-Z0-9]/gi, '.?')}\\b`, 'i').test(certificate),
        'certificate',
        {
          en: `“${certificate}”; the credit wants form ${wanted?.form}.`,
          zh: `现为“${certificate}”，信用证要求 ${wanted?.form}。`,
        },
        { en: 'Apply for the form that the credit names.', zh: '请按信用证申请相应格式。' },
      ),
  ),
  rule(
    '04',
    'warn',
    ucp('art. 14 f'),
    { en: 'A preferential certificate has its criterion', zh: '优惠证书有原产地标准' },
    ({ certificate, criterion }) =>
      when(
        certificate !== 'CO' && criterion === '',
        'criterion',
        { en: `${certificate} wants an origin criterion.`, zh: `${certificate} 需填写原产地标准。` },
        { en: 'Type it as the rules of the agreement have it: WO, CTH, RVC.', zh: '请按协定填写：WO、CTH、RVC 等。' },
      ),
  ),
]
