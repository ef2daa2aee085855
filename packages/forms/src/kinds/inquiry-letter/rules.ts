import type { Rule } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { cisg, seed003 } from '../parts/house.ts'
import type { InquiryLetter } from './shape.ts'

const rule = family<InquiryLetter>('IQ')

/** What must hold of an inquiry before it goes to a supplier. */
export const rules: readonly Rule<InquiryLetter>[] = [
  rule('01', 'block', cisg('art. 14'), { en: 'It says what is wanted', zh: '写明要什么' }, ({ lines }) =>
    when(
      lines.length === 0,
      'lines',
      { en: 'Nothing is asked for.', zh: '没有写询价的货物。' },
      { en: 'Choose goods for this supplier.', zh: '请选择向该供应商询价的货物。' },
    ),
  ),
  rule('02', 'warn', seed003('6 采购单'), { en: 'Quality is stressed', zh: '写明质量要求' }, ({ wishes, lines }) =>
    when(
      wishes.en === '' && wishes.zh === '' && lines.every(({ specification: s }) => s.en === '' && s.zh === ''),
      'wishes',
      { en: 'No word says what quality is wanted.', zh: '没有写质量要求。' },
      { en: 'Prices without a quality cannot be compared.', zh: '质量不明，价格无从比较；请写明。' },
    ),
  ),
  rule('03', 'warn', cisg('art. 18 (2)'), { en: 'It says by when', zh: '写明报价期限' }, ({ answerBy, given }) =>
    when(
      answerBy === '' || answerBy < given.day,
      'answerBy',
      { en: 'No day for the answer lies ahead.', zh: '没有写报价期限，或已过期。' },
      { en: 'Name the day on which you compare.', zh: '请写明比价的日期。' },
    ),
  ),
]
