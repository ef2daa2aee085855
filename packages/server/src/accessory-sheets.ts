import type { AccessoryRow } from '@gendan/contract/accessory-questions'
import { say } from '@gendan/kernel/words'
import { day, type ListSheet, number, text } from './list-sheet.ts'

/** What an order takes, with the working of each figure in words. */
export const ACCESSORIES: ListSheet<AccessoryRow> = {
  name: { en: 'Accessories', zh: '配件需求' },
  columns: [
    text('Accessory', '配件货号'),
    text('Accessory name', '配件英文名'),
    text('Chinese name', '配件中文名'),
    text('Unit', '单位'),
    number('Needed', '需求'),
    number('In stock', '库存'),
    number('Bought', '已购'),
    number('To buy', '待购'),
    number('Left over', '余料'),
    number('Bought too much', '多购'),
    day('There by', '最迟到货'),
    day('Order by', '最迟下单'),
    text('Supplier', '供应商'),
    text('Note', '备注'),
    text('How it is worked out', '计算过程'),
  ],
  cells: (row, lang) => [
    row.code,
    row.name.en,
    row.name.zh,
    row.unit,
    row.demand,
    row.stock,
    row.boughtTogether,
    row.toBuy,
    row.surplus,
    row.tooMuch,
    row.by ?? null,
    row.orderBy ?? null,
    say(row.supplierName, lang),
    [...new Set(row.working.flatMap(({ note }) => note || []))].join('; '),
    row.working.map(workingText).join('; '),
  ],
}

/** "BJ-101: 480 × 8 + 3 % = 3955.2" */
function workingText({ ofCode, count, quantity, loss, needs }: AccessoryRow['working'][number]): string {
  return `${ofCode}: ${count} × ${quantity}${loss === '0' ? '' : ` + ${loss} %`} = ${needs}`
}
