import type { Answer } from '@gendan/contract/questions'
import type { Words } from '@gendan/kernel/words'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Hit, Search } from '../frame/place.ts'
import { useAsk } from './queries.ts'
import { useWorld, worldPath } from './world.ts'

const HINT: Words = { en: 'Order, customer, PO, goods, paper no.', zh: '订单、客户、客户 PO、货号、单证号' }
const PAUSE_MS = 160

/** The one search box: results as one types; Enter opens the first, or the page of all results while none is there. */
export function useSearchBox(): Search {
  const { id } = useWorld()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const sought = useSettled(text.trim())
  const found = useFound(sought)
  const hits = sought === text.trim() ? found : undefined
  return {
    hint: HINT,
    text,
    onText: setText,
    hits,
    onAll: () => void navigate({ to: '/w/$world/find', params: { world: id }, search: { search: text.trim() } }),
  }
}

/** What a few letters may mean; undefined while the answer is on its way or nothing was asked. */
export function useFound(sought: string): readonly Hit[] | undefined {
  const { id } = useWorld()
  const found = useAsk('find', { search: sought.slice(0, 120) }, { enabled: sought !== '' })
  return found.data?.rows.map((row) => hitOf(id, row))
}

const PAPER: Words = { en: 'Paper', zh: '单证' }
const KINDS: Readonly<Record<string, { readonly says: Words; readonly path: string }>> = {
  'order-file': { says: { en: 'Order', zh: '订单' }, path: '/orders' },
  party: { says: { en: 'Party', zh: '单位' }, path: '/parties' },
  goods: { says: { en: 'Goods', zh: '商品' }, path: '/goods' },
}

function hitOf(world: string, row: Answer<'find'>['rows'][number]): Hit {
  if (row.kind === 'paper') {
    const [file = '', paper = ''] = row.id.split('/')
    const to = worldPath(world, `/orders/${file}/issued/${encodeURIComponent(paper)}`)
    return { kind: PAPER, title: row.title, note: row.note, to }
  }
  const kind = KINDS[row.kind] ?? { says: { en: row.kind, zh: row.kind }, path: `/${row.kind}` }
  return {
    kind: kind.says,
    title: row.title,
    note: row.note,
    to: worldPath(world, `${kind.path}/${encodeURIComponent(row.id)}`),
  }
}

/** A text once its typist paused. */
function useSettled(text: string): string {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
