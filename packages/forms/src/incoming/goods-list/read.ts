import { fold } from '@gendan/kernel/grams'
import { goodsFactsShape, type Keeping } from '@gendan/trade/goods'
import { z } from 'zod'
import type { Rows } from '../parts/cell.ts'
import { countryCode } from '../parts/country-code.ts'
import { type ListRead, type ListReader, readList } from '../parts/list-sheet.ts'

const shape = z.object({ facts: goodsFactsShape })
export type GoodsInput = z.infer<typeof shape>

type Key =
  | 'code'
  | 'name'
  | 'nameZh'
  | 'specification'
  | 'hsCode'
  | 'unit'
  | 'origin'
  | 'perCarton'
  | 'length'
  | 'width'
  | 'height'
  | 'gross'
  | 'net'
  | 'keeping'

/** Goods from a sheet: each row as the input of enter-goods. */
export function readGoods(rows: Rows): ListRead<GoodsInput> {
  return readList(rows, reader)
}

const reader: ListReader<Key, GoodsInput> = {
  fields: [
    {
      key: 'code',
      to: 'facts.code',
      words: ['code', 'item', 'itemno', 'articleno', 'article', 'sku', '货号', '编号', '商品编号'],
    },
    {
      key: 'name',
      to: 'facts.name.en',
      words: ['description', 'name', 'englishname', 'nameen', 'descriptionen', '英文品名', '品名', '商品名称'],
    },
    {
      key: 'nameZh',
      to: 'facts.name.zh',
      words: ['chinesename', 'namezh', 'namecn', 'descriptionzh', '中文品名', '中文名', '中文名称'],
    },
    { key: 'specification', to: 'facts.specification.en', words: ['specification', 'spec', '规格'] },
    { key: 'hsCode', to: 'facts.hsCode', words: ['hscode', 'hs', '税号', '海关编码'] },
    { key: 'unit', to: 'facts.unit', words: ['unit', '单位'] },
    { key: 'origin', to: 'facts.origin', words: ['origin', 'countryoforigin', '原产国'] },
    {
      key: 'perCarton',
      to: 'facts.packing.perCarton',
      words: ['pcspercarton', 'percarton', 'pcsctn', 'qtyctn', '每箱件数', '装箱数', '装箱量'],
    },
    { key: 'length', to: 'facts.packing.lengthCm', words: ['lengthcm', 'length', 'lcm', '长', '长cm'] },
    { key: 'width', to: 'facts.packing.widthCm', words: ['widthcm', 'width', 'wcm', '宽', '宽cm'] },
    { key: 'height', to: 'facts.packing.heightCm', words: ['heightcm', 'height', 'hcm', '高', '高cm'] },
    { key: 'gross', to: 'facts.packing.grossKg', words: ['gwkg', 'gw', 'grosskg', '毛重', '毛重kg'] },
    { key: 'net', to: 'facts.packing.netKg', words: ['nwkg', 'nw', 'netkg', '净重', '净重kg'] },
    { key: 'keeping', to: 'facts.keeping', words: ['keeping', 'kept', 'stockororder', '备货方式', '供货方式'] },
  ],
  needs: 'code',
  label: (text) => text('code'),
  raw: (text) => ({
    facts: {
      code: text('code'),
      name: { en: text('name'), zh: text('nameZh') },
      specification: { en: text('specification'), zh: '' },
      hsCode: text('hsCode'),
      unit: text('unit') || 'PCE',
      origin: countryCode(text('origin')),
      ...(text('perCarton') ? { packing: packingOf(text) } : {}),
      ...(text('keeping') ? { keeping: keepingOf(text('keeping')) } : {}),
    },
  }),
  shape,
  only: { with: 'perCarton', keys: ['length', 'width', 'height', 'gross', 'net'] },
}

const KEPT: Readonly<Record<string, Keeping>> = {
  ...{ stock: 'stock', keptinstock: 'stock', instock: 'stock', 备库存: 'stock', 现货: 'stock', 库存: 'stock' },
  ...{ order: 'order', madetoorder: 'order', toorder: 'order', 按单生产: 'order', 按单: 'order', 订单生产: 'order' },
}

/** What stands there where it is no such word: the shape then says so at its cell. */
function keepingOf(text: string): string {
  return KEPT[fold(text).replace(/[\s_-]+/gu, '')] ?? text
}

function packingOf(text: (key: Key) => string) {
  return {
    perCarton: text('perCarton'),
    lengthCm: text('length'),
    widthCm: text('width'),
    heightCm: text('height'),
    grossKg: text('gross'),
    netKg: text('net'),
  }
}
