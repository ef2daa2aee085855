import type { Words } from '@gendan/kernel/words'
import type { Keeping } from '@gendan/trade/goods'

/** How an article is had, as a form and a list say it. */
export const keepingWords: Readonly<Record<Keeping | '', Words>> = {
  '': { en: 'not said', zh: '未说明' },
  stock: { en: 'kept in stock', zh: '备库存' },
  order: { en: 'made to order', zh: '按单生产' },
}
