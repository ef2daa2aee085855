import type { FigureRow, FigureThing } from '@gendan/contract/figure-questions'
import { say } from '@gendan/kernel/words'
import { day, type ListSheet, number, text } from './list-sheet.ts'

export const FIGURES_BY: ListSheet<FigureRow> = {
  name: { en: 'Figures', zh: '经营数字' },
  columns: [
    text('Who or when', '对象'),
    number('Shipped', '装船'),
    number('On time, first day', '按首次约定准时'),
    number('On time, revised', '按改期后准时'),
    number('Late days', '晚天数'),
    number('First inspections', '首次验货'),
    number('Passed at once', '一次通过'),
    number('Deliveries', '供应商到货'),
    number('Delivered on time', '准时到货'),
    number('PI signed back', 'PI 签回'),
    number('Days to PI back', 'PI 签回平均天数'),
    number('PO signed back', '采购单签回'),
    number('Days to PO back', '采购单签回平均天数'),
    number('Margin reckoned', '预计利润率'),
    number('Orders reckoned', '预计单数'),
    number('Margin actual', '实际利润率'),
    number('Orders with actual cost', '实际单数'),
  ],
  cells: (row, lang) => [
    say(row.name, lang),
    ...[row.shipped, row.onTime, row.onTimeRevised, row.lateDays, row.inspected, row.passed].map(String),
    ...[row.delivered, row.deliveredOnTime, row.signed].map(String),
    ...[row.signedDays, String(row.bought), row.boughtDays],
    ...[row.planned, String(row.plannedOrders), row.actual, String(row.actualOrders)],
  ],
}

export const FIGURE_ORDERS: ListSheet<FigureThing> = {
  name: { en: 'Behind the figure', zh: '数字背后的订单' },
  columns: [
    text('Order', '订单'),
    text('Customer', '客户'),
    text('Followed by', '跟单'),
    text('Supplier', '供应商'),
    day('Sent', '发出'),
    day('Agreed first', '首次约定'),
    day('Revised', '改期后'),
    day('Day', '日期'),
    number('Days late', '晚天数'),
    text('At once', '一次通过'),
    number('Margin reckoned', '预计利润率'),
    number('Margin actual', '实际利润率'),
  ],
  cells: (row, lang) => [
    row.number,
    row.buyerName,
    row.ownerName,
    say(row.supplierName, lang),
    row.since,
    row.dueFirst,
    row.due,
    row.day,
    row.late === null ? null : String(row.late),
    row.good === null ? '' : say(row.good ? { en: 'yes', zh: '是' } : { en: 'no', zh: '否' }, lang),
    row.planned,
    row.actual,
  ],
}
