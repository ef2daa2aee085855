import { accessoriesOf } from './bill.ts'
import type { Goods } from './goods.ts'

type Article = Pick<Goods, 'id' | 'facts' | 'bill'>

/**
 * The circle that an accessory would close: the codes on the way from the article down through the accessory's own bills and back to
 * it, "A, B, A". Undefined where none leads back.
 */
export function circlesThrough(
  article: Pick<Goods, 'id' | 'facts'>,
  accessory: string,
  under: readonly Article[],
): readonly string[] | undefined {
  const known = new Map(under.map((one) => [one.id, one]))
  const seen = new Set<string>()
  const down = (id: string): readonly string[] | undefined => {
    if (id === article.id) return [article.facts.code]
    const one = known.get(id)
    if (!one || seen.has(id)) return undefined
    seen.add(id)
    for (const next of accessoriesOf(one.bill)) {
      const way = down(next)
      if (way) return [one.facts.code, ...way]
    }
    return undefined
  }
  const back = down(accessory)
  return back && [article.facts.code, ...back]
}
