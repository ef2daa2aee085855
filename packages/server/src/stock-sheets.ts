import type { StockDayRow } from '@gendan/contract/stock-questions'
import { day, type ListSheet, number, text } from './list-sheet.ts'

export const STOCK_DAYS: ListSheet<StockDayRow> = {
  name: { en: 'Stock day by day', zh: '每日出入库' },
  columns: [
    day('Day', '日期'),
    text('Code', '货号'),
    text('Description', '英文品名'),
    text('Chinese name', '中文品名'),
    text('Unit', '单位'),
    number('In', '入库'),
    number('Out', '出库'),
    number('Found by count', '盘盈亏'),
    number('On hand', '结存'),
  ],
  cells: (row) => [row.day, row.code, row.name.en, row.name.zh, row.unit, row.came, row.went, row.counted, row.onHand],
}
