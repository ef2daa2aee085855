import type { Goods } from '@gendan/firm/goods'
import type { Terms } from '@gendan/forms/deal/terms'
import { useQueries } from '@tanstack/react-query'
import { askKey } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { ask } from '../client/client.ts'

/** The terms with the packing of goods that was entered after they were agreed; undefined while it is on its way. */
export function useKnownPacking(terms: Terms | undefined): Terms | undefined {
  const { id: world } = useWorld()
  const lacking = (terms?.lines ?? []).flatMap(({ goods, packing }) => (goods && !packing ? [goods] : []))
  const ids = [...new Set(lacking)]
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: askKey(world, 'goods', { id }),
      queryFn: () => ask(world, 'goods', { id }),
    })),
  })
  if (!terms || answers.some(({ isPending }) => isPending)) return undefined
  const known = new Map(
    ids.map((id, i) => [id, (answers[i]?.data?.state as unknown as Goods | undefined)?.facts.packing]),
  )
  const lines = terms.lines.map((line) => {
    const packing = line.packing ?? known.get(line.goods)
    return packing ? { ...line, packing } : line
  })
  return { ...terms, lines }
}
