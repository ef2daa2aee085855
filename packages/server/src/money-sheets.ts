import type { AccountRow, StatementRow } from '@gendan/contract/account-questions'
import type { InvoiceRow } from '@gendan/contract/invoice-questions'
import type { DueRow, SlipRow } from '@gendan/contract/money-rows'
import { sides } from '@gendan/forms/account-statement/shape'
import { type Lang, say } from '@gendan/kernel/words'
import { type StatementState, statementStates } from '@gendan/orderfile/account-statement'
import { dueNames } from '@gendan/orderfile/money/due-lines'
import { invoiceKinds } from '@gendan/orderfile/supplier-invoice'
import { day, type ListSheet, number, text } from './list-sheet.ts'

/** Balances, one for each money. */
export const ACCOUNTS: ListSheet<AccountRow> = {
  name: { en: 'Balances', zh: '往来余额' },
  columns: [
    text('Party', '单位'),
    text('Customer or supplier', '客户或供应商'),
    text('Currency', '币种'),
    number('Balance', '余额'),
    number('Overdue', '逾期'),
    day('Last entry', '最近往来'),
    text('Last statement', '最近对账单'),
    day('Up to', '对至'),
    text('State', '状态'),
  ],
  cells: (row, lang) => [
    partyIn(row, lang),
    say(sides[row.side], lang),
    row.currency,
    row.balance,
    row.overdue,
    row.last,
    row.statement,
    row.stated,
    row.state && say(statementStates[row.state as StatementState], lang),
  ],
}

/** Statements of account. */
export const STATEMENTS: ListSheet<StatementRow> = {
  name: { en: 'Statements of account', zh: '对账单' },
  columns: [
    text('Number', '编号'),
    text('Party', '单位'),
    text('Customer or supplier', '客户或供应商'),
    day('From', '起'),
    day('To', '止'),
    text('Currency', '币种'),
    number('Closing balance', '期末余额'),
    day('Issued', '开出'),
    text('State', '状态'),
    day('Since', '日期'),
  ],
  cells: (row, lang) => [
    row.number,
    partyIn(row, lang),
    say(sides[row.side], lang),
    row.from,
    row.to,
    row.currency,
    row.closing,
    row.day,
    say(statementStates[row.state as StatementState], lang),
    row.since,
  ],
}

/** Bank slips. */
export const SLIPS: ListSheet<SlipRow> = {
  name: { en: 'Bank slips', zh: '水单' },
  columns: [
    day('Value day', '起息日'),
    text('Payer', '付款人'),
    text('Customer or supplier', '客户或供应商'),
    text('Reference', '附言'),
    text('Currency', '币种'),
    number('Amount', '金额'),
    number('Not allotted', '未认领'),
    text('Account', '账户'),
  ],
  cells: (row, lang) => [
    row.day,
    row.payer,
    partyIn(row, lang),
    row.reference,
    row.currency,
    row.amount,
    row.open,
    row.account,
  ],
}

/** Suppliers' invoices. */
export const INVOICES: ListSheet<InvoiceRow> = {
  name: { en: "Suppliers' invoices", zh: '供应商发票' },
  columns: [
    text('Number', '发票号码'),
    text('Supplier', '供应商'),
    day('Day', '开票日'),
    text('Kind', '票种'),
    text('Currency', '币种'),
    number('Amount', '价税合计'),
    number('Tax', '税额'),
    number('Open', '未付'),
    day('Due', '到期日'),
    text('Orders', '订单'),
    text('State', '状态'),
  ],
  cells: (row, lang) => [
    row.number,
    partyIn(row, lang),
    row.day,
    say(invoiceKinds[row.kind], lang),
    row.currency,
    row.amount,
    row.tax,
    row.open,
    row.due,
    row.orders,
    row.withdrawn ? say({ en: 'withdrawn', zh: '已撤回' }, lang) : null,
  ],
}

/** What is still to come in or go out. */
export const DUES: ListSheet<DueRow> = {
  name: { en: 'Money due', zh: '应收应付' },
  columns: [
    text('Order', '订单'),
    text('Customer or supplier', '客户或供应商'),
    text('What for', '款项'),
    text('Paper', '单证'),
    text('Currency', '币种'),
    number('Amount', '金额'),
    number('Open', '未结'),
    day('Due', '到期日'),
    number('Days late', '逾期天数'),
    text('Term', '付款条件'),
    text('Stopped', '停付'),
  ],
  cells: (row, lang) => [
    row.number,
    partyIn(row, lang),
    say(dueNames[row.what], lang),
    row.paper,
    row.currency,
    row.amount,
    row.open,
    row.due,
    row.late > 0 ? String(row.late) : null,
    say(row.term, lang),
    row.stopped ? say({ en: 'account waits for a call', zh: '账户待核实' }, lang) : null,
  ],
}

function partyIn({ partyName, partyNameZh }: Pick<DueRow, 'partyName' | 'partyNameZh'>, lang: Lang): string {
  return (lang === 'zh' && partyNameZh) || partyName
}
