import type { Decision } from '@gendan/kernel/act'
import { refuse } from './refuse.ts'

/** Said when a file would be opened for somebody who is no customer of ours. */
export function notACustomer(): Decision {
  return refuse(
    'OF-05',
    'buyer',
    { en: 'This party is not an active customer.', zh: '该单位不是在用的客户。' },
    { en: "Enter it as a customer first, or give it the customer's part.", zh: '请先登记为客户，或给它加上客户身份。' },
  )
}
