import type { BillRow } from '@gendan/contract/bill-questions'
import type { Words } from '@gendan/kernel/words'
import { type ListSheet, number, text } from './list-sheet.ts'

const PER: Readonly<Record<BillRow['line']['per'], Words>> = {
  piece: { en: 'piece', zh: '每件' },
  carton: { en: 'carton', zh: '每箱' },
  order: { en: 'order', zh: '每单' },
}
const NEEDED: Readonly<Record<BillRow['line']['needed'], Words>> = {
  production: { en: 'production', zh: '生产' },
  packing: { en: 'packing', zh: '包装' },
}

/** Bills of accessories, with the heads under which they are read in again. */
export const BILLS: ListSheet<BillRow> = {
  name: { en: 'Bills of accessories', zh: '配件清单' },
  columns: [
    text('Article', '商品货号'),
    text('Accessory', '配件货号'),
    text('Accessory name', '配件英文名'),
    text('Chinese name', '配件中文名'),
    number('Quantity', '用量'),
    text('Per', '按'),
    text('Unit', '单位'),
    number('Loss %', '损耗 %'),
    text('When', '用于'),
    text('Note', '备注'),
    text('Supplier', '供应商'),
    number('Lead days', '交期天数'),
    number('Minimum', '起订量'),
    number('Pack', '每包数量'),
  ],
  cells: ({ line, article, part, supplier }, lang) => [
    article.code,
    part?.code ?? '',
    (part?.name ?? line.name).en,
    (part?.name ?? line.name).zh,
    line.quantity,
    PER[line.per][lang],
    line.unit,
    line.loss,
    NEEDED[line.needed][lang],
    line.note,
    supplier ? supplier[lang] || supplier.zh || supplier.en : '',
    line.leadDays === undefined ? null : `${line.leadDays}`,
    line.minimum ?? null,
    line.pack ?? null,
  ],
}
