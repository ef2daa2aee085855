import { compare } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Rule } from '@gendan/kernel/rule'
import { unread } from '@gendan/kernel/rule'
import { family, when } from '../parts/cells.ts'
import { creditRules } from '../parts/credit-rules.ts'
import { sellerSpots } from '../parts/deal-spots.ts'
import { ucp } from '../parts/house.ts'
import { print } from './print.ts'
import type { BillOfExchange } from './shape.ts'

const rule = family<BillOfExchange>('BOE')
const isbp = (at: string) => ({ title: 'ISBP', at: unread(at) })

/** What must hold on a draft before it is drawn. */
export const rules: readonly Rule<BillOfExchange>[] = [
  rule('01', 'warn', isbp('B2'), { en: 'It has a tenor', zh: '写明付款期限' }, ({ tenor }) =>
    when(
      tenor === '',
      'tenor',
      { en: 'Neither credit nor contract sets a tenor.', zh: '信用证和合同都没有写付款期限。' },
      { en: 'Type the tenor: AT SIGHT.', zh: '请填写期限，如 AT SIGHT。' },
    ),
  ),
  rule('02', 'warn', isbp('B1'), { en: 'It names whom it is drawn on', zh: '写明付款人' }, ({ drawee }) =>
    when(
      drawee === '',
      'drawee',
      { en: 'It is drawn on nobody.', zh: '没有付款人。' },
      { en: 'Type the drawee: the bank of field 42A, or the buyer.', zh: '请填写付款人：42A 的银行，或买方。' },
    ),
  ),
  rule(
    '03',
    'warn',
    isbp('B2 c'),
    { en: 'A tenor from shipment has its day', zh: '从装运起算的期限有起算日' },
    ({ tenor, onBoard }) =>
      when(
        /B\/?L|LADING|SHIPMENT|ON BOARD/.test(tenor) && !onBoard,
        'tenor',
        {
          en: `${tenor}: the day on board is not known, so no maturity can be told.`,
          zh: `${tenor}：装船日未知，无法确定到期日。`,
        },
        { en: 'Record the shipment first.', zh: '请先登记装运。' },
      ),
  ),
  rule(
    '04',
    'block',
    ucp('art. 18 b, 30'),
    { en: 'No more is drawn than the credit has', zh: '支取不超过信用证金额' },
    ({ total, most }) =>
      when(
        most !== undefined && (most.currency !== total.currency || compare(total.amount, most.amount) > 0),
        'total',
        {
          en: `${writeMoney(total)} is drawn; the credit has ${most ? writeMoney(most) : ''}.`,
          zh: `支取 ${writeMoney(total)}，信用证最高 ${most ? writeMoney(most) : ''}。`,
        },
        { en: 'Draw what the credit has, or have it amended.', zh: '请按信用证金额出票，或要求改证。' },
      ),
  ),
  rule('05', 'block', isbp('B8'), { en: 'The drawer is named in English', zh: '出票人有英文名称' }, ({ seller }) =>
    sellerSpots(seller),
  ),
  rule('06', 'warn', isbp('B5'), { en: 'It is paid to somebody', zh: '写明收款人' }, ({ payee }) =>
    when(
      payee === '',
      'payee',
      { en: 'It is payable to nobody.', zh: '没有收款人。' },
      { en: 'Type our bank.', zh: '请填写我方银行。' },
    ),
  ),
  rule('07', 'note', ucp('art. 6 c'), { en: 'Payment is by draft', zh: '付款方式用汇票' }, ({ paidByDraft }) =>
    when(
      !paidByDraft,
      'total',
      { en: 'Neither the contract nor a credit asks for a draft.', zh: '合同和信用证都没有要求汇票。' },
      { en: 'Draw one only where the bank asks for it.', zh: '银行要求时才开立。' },
    ),
  ),
  ...creditRules<BillOfExchange>('BOE', 8, print),
]
