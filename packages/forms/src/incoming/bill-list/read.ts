import type { NeededFor, Per } from '@gendan/firm/bill'
import { compare, decimal, decimalShape, isDecimal, isPositive, zero } from '@gendan/kernel/decimal'
import { fold } from '@gendan/kernel/grams'
import { unitShape } from '@gendan/trade/unit'
import { z } from 'zod'
import type { Rows } from '../parts/cell.ts'
import { type ListRead, type ListReader, readList } from '../parts/list-sheet.ts'

const positive = decimalShape.refine(isPositive, { message: 'not-positive' })
const HUNDRED = decimal('100')

const shape = z.object({
  article: z.string().min(1).max(60),
  code: z.string().max(60),
  name: z.object({ en: z.string().max(200), zh: z.string().max(200) }),
  supplier: z.string().max(200),
  line: z.object({
    unit: unitShape.or(z.literal('')),
    quantity: positive,
    per: z.enum(['piece', 'carton', 'order']),
    loss: decimalShape.refine((loss) => !isDecimal(loss) || (compare(loss, zero) >= 0 && compare(loss, HUNDRED) < 0), {
      message: 'not-a-loss',
    }),
    needed: z.enum(['production', 'packing']),
    note: z.string().max(500),
    leadDays: z.coerce.number().int().min(0).max(999).optional(),
    minimum: decimalShape.refine((figure) => !isDecimal(figure) || compare(figure, zero) >= 0).optional(),
    pack: positive.optional(),
  }),
})
/** One line of a sheet of bills: which article's, which accessory by its code or in words, the supplier by his name. */
export type BillSheetLine = z.infer<typeof shape>

type Key =
  | 'article'
  | 'code'
  | 'name'
  | 'nameZh'
  | 'quantity'
  | 'per'
  | 'unit'
  | 'loss'
  | 'needed'
  | 'note'
  | 'supplier'
  | 'leadDays'
  | 'minimum'
  | 'pack'

/** Bills of accessories from a sheet, line by line; several lines of one article are its bill. */
export function readBills(rows: Rows): ListRead<BillSheetLine> {
  return readList(rows, reader)
}

const reader: ListReader<Key, BillSheetLine> = {
  fields: [
    {
      key: 'article',
      to: 'article',
      words: ['article', 'product', 'item', 'itemno', 'articleno', '商品货号', '成品货号', '货号'],
    },
    { key: 'code', to: 'code', words: ['accessory', 'accessorycode', 'partno', 'component', '配件货号', '配件编号'] },
    { key: 'name', to: 'name.en', words: ['accessoryname', 'description', 'name', '配件英文名'] },
    { key: 'nameZh', to: 'name.zh', words: ['chinesename', 'namezh', '配件名称', '配件', '品名', '配件中文名'] },
    { key: 'quantity', to: 'line.quantity', words: ['quantity', 'qty', '用量', '数量'] },
    { key: 'per', to: 'line.per', words: ['per', 'for', '按', '计法'] },
    { key: 'unit', to: 'line.unit', words: ['unit', '单位'] },
    { key: 'loss', to: 'line.loss', words: ['loss', 'losspercent', 'waste', 'loss%', '损耗', '损耗率', '损耗%'] },
    { key: 'needed', to: 'line.needed', words: ['when', 'neededfor', '用于', '何时要到'] },
    { key: 'note', to: 'line.note', words: ['note', 'notes', 'remark', 'remarks', '备注', '说明'] },
    { key: 'supplier', to: 'supplier', words: ['supplier', '供应商', '常用供应商'] },
    { key: 'leadDays', to: 'line.leadDays', words: ['leadtime', 'leaddays', 'leadtimedays', '交期', '交期天数'] },
    { key: 'minimum', to: 'line.minimum', words: ['minimum', 'moq', 'minimumorder', '起订量'] },
    { key: 'pack', to: 'line.pack', words: ['pack', 'packsize', 'inpacksof', '每包数量', '包装量'] },
  ],
  needs: 'article',
  label: (text) => text('article'),
  alike: true,
  raw: (text) => ({
    article: text('article'),
    code: text('code'),
    name: { en: text('name'), zh: text('nameZh') },
    supplier: text('supplier'),
    line: {
      unit: text('unit'),
      quantity: text('quantity'),
      per: perOf(text('per')),
      loss: text('loss').replace(/\s*%$/u, '') || '0',
      needed: neededOf(text('needed'), text('per')),
      note: text('note'),
      ...(text('leadDays') ? { leadDays: text('leadDays') } : {}),
      ...(text('minimum') ? { minimum: text('minimum') } : {}),
      ...(text('pack') ? { pack: text('pack') } : {}),
    },
  }),
  shape,
}

const PER: Readonly<Record<string, Per>> = {
  '': 'piece',
  ...{ piece: 'piece', apiece: 'piece', pc: 'piece', pcs: 'piece', 每件: 'piece', 件: 'piece', 每个: 'piece' },
  ...{ carton: 'carton', acarton: 'carton', ctn: 'carton', 每箱: 'carton', 箱: 'carton' },
  ...{ order: 'order', anorder: 'order', 每单: 'order', 单: 'order', 整单: 'order' },
}

/** What stands there where it is no such word: the shape then says so at its cell. */
function perOf(text: string): string {
  return PER[plain(text)] ?? text
}

const NEEDED: Readonly<Record<string, NeededFor>> = {
  ...{ production: 'production', forproduction: 'production', 生产: 'production', 生产用: 'production' },
  ...{ packing: 'packing', forpacking: 'packing', 包装: 'packing', 包装用: 'packing' },
}

/** What is counted by the carton is for packing, where nothing else is said. */
function neededOf(text: string, per: string): string {
  if (text === '') return perOf(per) === 'carton' ? 'packing' : 'production'
  return NEEDED[plain(text)] ?? text
}

function plain(text: string): string {
  return fold(text).replace(/\s+/gu, '')
}
