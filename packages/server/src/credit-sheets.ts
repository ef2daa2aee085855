import type { CreditRow } from '@gendan/contract/credit-questions'
import { say } from '@gendan/kernel/words'
import { creditStates } from '@gendan/orderfile/credit/state-of'
import { day, type ListSheet, number, text } from './list-sheet.ts'

/** The wall of credits as a list. */
export const CREDITS: ListSheet<CreditRow> = {
  name: { en: 'Letters of credit', zh: '信用证' },
  columns: [
    text('Credit', '信用证号'),
    text('Stands', '状态'),
    text('Customer', '客户'),
    text('Orders', '订单'),
    text('Currency', '币种'),
    number('Amount', '金额'),
    number('Drawn', '已支取'),
    number('Balance', '余额'),
    day('Received', '收证'),
    day('Latest shipment', '最迟装运'),
    day('Present by', '交单止'),
    day('Expiry', '效期'),
    text('Place of expiry', '到期地点'),
    number('Open points', '待决要点'),
    text('Issuing bank', '开证行'),
    text('Advised by', '通知行'),
  ],
  cells: (row, lang) => [
    row.number,
    say(creditStates[row.state], lang),
    lang === 'zh' ? row.customerNameZh || row.customerName : row.customerName || row.customerNameZh,
    row.orders.map((order) => order.number).join(', '),
    row.currency,
    row.amount,
    row.drawn,
    row.balance,
    row.received,
    row.latestShipment,
    row.lastPresentation,
    row.expiry,
    row.expiryPlace,
    String(row.open),
    row.issuingBank,
    row.advisingBank,
  ],
}
