import { askedParts } from '../../deal/sourcing-parts.ts'
import type { Form } from '../../form.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type InquiryLetter, type Own, ownShape } from './shape.ts'

/** The inquiry letter: a supplier is asked for price, fewest pieces, time, mould, packing and payment, with room for his figures. */
export const inquiryLetter: Form<Own, InquiryLetter, 'sourcing'> = {
  kind: 'inquiry-letter',
  code: 'IQ',
  name: { en: 'Inquiry letter', zh: '询盘函' },
  needs: ['sourcing'],
  parts: askedParts,
  own: {
    opening: { label: { en: 'Opening', zh: '开头语' }, kind: 'lines' },
    closing: { label: { en: 'Closing', zh: '结束语' }, kind: 'lines' },
    tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
  },
  ownShape,
  begin: ({ suppliers, sourcing }, { part }) => {
    const asked = sourcing.asked.find(({ id }) => id === part)
    const country = suppliers[asked?.supplier ?? '']?.country
    return { opening: '', closing: '', tongue: country === 'CN' ? 'zh' : 'en' }
  },
  derive({ seller, suppliers, sourcing }, own, given) {
    const asked = sourcing.asked.find(({ id }) => id === given.part)
    const supplier = suppliers[asked?.supplier ?? '']
    if (!asked || !supplier) throw new RangeError(`nobody asked by ${given.part}`)
    return {
      given,
      buyer: seller.letterhead,
      supplier,
      lines: sourcing.lines.filter(({ id }) => asked.lines.includes(id)),
      answerBy: asked.answerBy ?? '',
      place: asked.place,
      wishes: asked.wishes,
      opening: own.opening,
      closing: own.closing,
    }
  },
  rules,
  rows,
  keeps: ['name', 'quantity'],
  print,
}
