import type { Finding } from '@gendan/kernel/rule'
import { stop } from './refuse.ts'

/** Said when a purchase is named that the file does not have (any more). */
export function noPurchase(): Finding {
  return stop(
    'PU-20',
    'purchase',
    { en: 'The file has no such purchase.', zh: '本单没有这份采购。' },
    { en: 'It may have been dropped meanwhile; look at the list.', zh: '可能刚被取消，请看采购清单。' },
  )
}
