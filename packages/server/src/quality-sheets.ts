import type { SampleRow } from '@gendan/contract/quality-questions'
import { type SampleCharge, type SampleKind, sampleCharges, sampleKinds } from '@gendan/forms/deal/sample'
import { say } from '@gendan/kernel/words'
import { type SampleState, sampleStates } from '@gendan/orderfile/quality/ledger'
import { day, type ListSheet, number, text } from './list-sheet.ts'

/** The ledger of samples as a sheet. */
export const SAMPLES: ListSheet<SampleRow> = {
  name: { en: 'Samples', zh: '样品台账' },
  columns: [
    text('Order', '订单'),
    text('Customer', '客户'),
    text("Customer's order", '客户订单'),
    text('Article', '货号'),
    text('Sample', '样品'),
    text('Kind', '种类'),
    number('Round', '轮次'),
    text('Stands', '状态'),
    number('Asked', '客户要'),
    number('Made', '实做'),
    text('Made by', '打样单位'),
    day('Due', '交样日'),
    day('Made on', '做好日期'),
    text('Label of the kept one', '留样编号'),
    text('Shelf', '样品架'),
    day('Sealed', '封样日期'),
    day('Valid until', '有效期'),
    text('Lent to', '借给'),
    day('Sent', '寄出'),
    text('Courier', '快递'),
    text('Waybill', '单号'),
    day('Arrived', '签收'),
    text('Customer said', '客户意见原话'),
    text('Fee', '收费方式'),
    number('Amount', '金额'),
    text('Currency', '币种'),
    number('Received', '已收'),
    number('Awaited', '待收'),
  ],
  cells: (row, lang) => [
    ...[row.number, row.buyerName, row.customerOrder, row.goodsCode, say(row.name, lang)],
    ...[sampleKinds[row.kind as SampleKind][lang], `${row.round}`, sampleStates[row.state as SampleState][lang]],
    ...[`${row.asked}`, row.made === null ? null : `${row.made}`, say(row.makerName, lang)],
    ...[row.due, row.madeOn, row.sealedOn ? row.code : '', row.shelf, row.sealedOn, row.until, row.lentTo],
    ...[row.sentOn, row.courier, row.waybill, row.arrivedOn, row.comment],
    ...[sampleCharges[row.charge as SampleCharge][lang], row.fee, row.currency, row.received, row.awaited],
  ],
}
