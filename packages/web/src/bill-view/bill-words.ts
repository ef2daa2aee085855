import type { NeededFor, Per } from '@gendan/firm/bill'
import type { Words } from '@gendan/kernel/words'

export const perWords: Readonly<Record<Per, Words>> = {
  piece: { en: 'a piece', zh: '每件' },
  carton: { en: 'a carton', zh: '每箱' },
  order: { en: 'an order', zh: '每单' },
}

export const neededWords: Readonly<Record<NeededFor, Words>> = {
  production: { en: 'for production', zh: '生产用' },
  packing: { en: 'for packing', zh: '包装用' },
}
