import type { Goods } from '@gendan/firm/goods'
import { fold } from '@gendan/kernel/grams'
import { ask } from '../client/client.ts'
import type { DraftLine } from './terms-draft.ts'

/** A line's facts from the goods file; what was already typed stays. */
export function fromGoods(line: DraftLine, { id, facts }: Goods): DraftLine {
  const { code, name, specification, hsCode, origin, unit, packing } = facts
  return {
    ...line,
    goods: id,
    ...{ code, specification, hsCode, origin },
    en: line.en || name.en,
    zh: line.zh || name.zh,
    unit: line.quantity && line.unit !== 'PCE' ? line.unit : unit,
    ...(packing ? { packing } : {}),
  }
}

/** The most codes looked up at once: a pasted list of more is filled step by step. */
const MOST = 80

/** Goods whose code is exactly one of these, by the code as it is compared. */
export async function goodsByCode(world: string, codes: readonly string[]): Promise<ReadonlyMap<string, Goods>> {
  const wanted = [...new Set(codes.map(fold))].slice(0, MOST)
  const found = await Promise.all(wanted.map((code) => byCode(world, code)))
  return new Map(found.flatMap((item) => (item ? [[fold(item.facts.code), item] as const] : [])))
}

async function byCode(world: string, code: string): Promise<Goods | undefined> {
  const { rows } = await ask(world, 'goods-list', { search: code, limit: 10 })
  const row = rows.find((one) => fold(one.code) === code)
  return row && goodsOf(world, row.id)
}

export async function goodsOf(world: string, id: string): Promise<Goods> {
  const { state } = await ask(world, 'goods', { id })
  return state as unknown as Goods
}
