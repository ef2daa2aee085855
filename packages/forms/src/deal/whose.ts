import type { Words } from '@gendan/kernel/words'
import { z } from 'zod'

/** Whose a delay, or a wish for a change, may be: a delay has an owner (seed 003, part 6, five; practice of merchandisers). */
export const sides = {
  customer: { en: 'Customer', zh: '客户' },
  supplier: { en: 'Supplier', zh: '供应商' },
  ourselves: { en: 'Ourselves', zh: '本公司' },
  forwarder: { en: 'Forwarder and carrier', zh: '货代与承运人' },
  bank: { en: 'Bank', zh: '银行' },
  authority: { en: 'Customs and authorities', zh: '海关与主管机关' },
  nature: { en: 'Nature and events', zh: '不可抗力' },
} as const satisfies Record<string, Words>
export type Whose = keyof typeof sides

export const whoseShape = z.enum(Object.keys(sides) as [Whose, ...Whose[]])
