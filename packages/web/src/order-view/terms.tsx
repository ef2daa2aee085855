import type { Goods } from '@gendan/firm/goods'
import { termsHelp } from '@gendan/forms/help/terms'
import { useQueries } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { askKey, useAsk } from '../app/queries.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { ask } from '../client/client.ts'
import { Helped } from '../parts/field-help.tsx'
import { firmHereOf, type Standing, standingOf } from './standing.ts'
import type { TermsOf } from './terms-checks.ts'
import { TermsEditor } from './terms-editor.tsx'
import { startOf } from './terms-start.ts'
import './orders.css'
import './order-parts.css'
import './terms.css'

/** The terms of a deal on one page: what is offered, settled or amended. */
export function TermsPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/terms' })
  const { of } = useSearch({ from: '/w/$world/orders/$file/terms' })
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  const standing = order.data && standingOf(order.data)
  const matched = useMatchedGoods(standing)
  if (!standing || !firm.data || !matched) return <Waiting title={{ en: 'Terms', zh: '条款' }} of={[order, firm]} />
  const wanted: TermsOf = of ?? (standing.file.deal.order || standing.file.deal.contract ? 'contract' : 'offer')
  const here = firmHereOf(firm.data)
  return (
    <Helped by={termsHelp}>
      <TermsEditor
        key={`${file} ${wanted}`}
        standing={standing}
        here={here}
        of={wanted}
        start={startOf(standing.file, wanted, matched)}
      />
    </Helped>
  )
}

/** The goods that the lines of the order, or of the inquiry, were matched to, by line number; undefined while they are on their way. */
function useMatchedGoods(standing: Standing | undefined): Readonly<Record<string, Goods>> | undefined {
  const { id: world } = useWorld()
  const deal = standing?.file.deal
  const asked = Object.fromEntries((deal?.inquiry?.wants ?? []).map(({ goods }, i) => [`${i + 1}`, goods]))
  const wanted = deal?.contract ? {} : (deal?.order?.goods ?? asked)
  const ids = [...new Set(Object.values(wanted).filter(Boolean))]
  const answers = useQueries({
    queries: ids.map((id) => ({
      queryKey: askKey(world, 'goods', { id }),
      queryFn: () => ask(world, 'goods', { id }),
    })),
  })
  if (answers.some(({ isPending }) => isPending)) return undefined
  const byId = new Map(ids.map((id, i) => [id, answers[i]?.data?.state as unknown as Goods | undefined]))
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([line, id]) => {
      const found = byId.get(id)
      return found ? [[line, found]] : []
    }),
  )
}
