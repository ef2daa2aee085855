import type { Words } from '@gendan/kernel/words'

/** What accessories and their bills are told by. */
export const accessoryNames: Readonly<Record<string, Words>> = {
  accessories: { en: 'bill of accessories', zh: '配件清单' },
  exploded: { en: 'from the bill of accessories', zh: '来自配件清单' },
  demand: { en: 'demand', zh: '需求' },
  key: { en: 'accessory', zh: '配件' },
  keeping: { en: 'kept in stock or made to order', zh: '备货方式' },
  loss: { en: 'loss', zh: '损耗' },
  needed: { en: 'needed for', zh: '用于' },
  pack: { en: 'in packs of', zh: '每包数量' },
}
