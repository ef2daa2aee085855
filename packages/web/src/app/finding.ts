import type { Answer } from '@gendan/contract/questions'
import { type Lang, say, type Words } from '@gendan/kernel/words'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Hit, Search } from '../frame/place.ts'
import { useWords } from '../words/language.tsx'
import { useAsk } from './queries.ts'
import { useWorld, worldPath } from './world.ts'

const HINT: Words = {
  en: 'Order, customer, PO, goods, credit, paper, mail, note',
  zh: '订单、客户、PO、货号、信用证、单证、邮件、备注',
}
const PAUSE_MS = 160
const FEW_IN_BOX = 4

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
export function useFound(sought: string, few = FEW_IN_BOX): readonly Hit[] | undefined {
  const { id } = useWorld()
  const { lang } = useWords()
  const found = useAsk('find', { search: sought.slice(0, 120), few }, { enabled: sought !== '' })
  return found.data?.rows.map((row) => hitOf(id, row, lang))
}

const PAPER: Words = { en: 'Paper', zh: '单证' }
const KINDS: Readonly<Record<string, { readonly says: Words; readonly path: string }>> = {
  'order-file': { says: { en: 'Order', zh: '订单' }, path: '/orders' },
  party: { says: { en: 'Party', zh: '单位' }, path: '/parties' },
  goods: { says: { en: 'Goods', zh: '商品' }, path: '/goods' },
  stock: { says: { en: 'Stock', zh: '库存' }, path: '/stock' },
  message: { says: { en: 'Mail or note', zh: '邮件与沟通' }, path: '/mail' },
  'bank-slip': { says: { en: 'Bank slip', zh: '水单' }, path: '/money/slips' },
  'supplier-invoice': { says: { en: 'Invoice', zh: '供应商发票' }, path: '/money/invoices' },
  credit: { says: { en: 'Credit', zh: '信用证' }, path: '/credits' },
  presentation: { says: { en: 'Presentation', zh: '交单' }, path: '/presentations' },
  'account-statement': { says: { en: 'Statement', zh: '对账单' }, path: '/money/statements' },
  said: { says: { en: 'Written', zh: '写下的话' }, path: '' },
}

function hitOf(world: string, row: Answer<'find'>['rows'][number], lang: Lang): Hit {
  if (row.kind === 'paper') {
    const [file = '', paper = ''] = row.id.split('/')
    const to = worldPath(world, `/orders/${file}/issued/${encodeURIComponent(paper)}`)
    return { kind: PAPER, title: row.title, note: row.note, to }
  }
  const kind = kindOf(row.kind)
  const seen = { kind: kind.says, title: row.title, note: row.note, found: row.found }
  if (row.kind === 'message')
    return { ...seen, to: worldPath(world, `/mail?${new URLSearchParams({ state: 'all', id: row.id })}`) }
  if (row.of) {
    const to = worldPath(world, pathOf(row.of))
    return {
      ...seen,
      title: row.title || say(kindOf(row.of.kind).says, lang),
      note: row.did ? say(row.did, lang) : '',
      to,
    }
  }
  return { ...seen, to: worldPath(world, pathOf(row)) }
}

function kindOf(kind: string) {
  return KINDS[kind] ?? { says: { en: kind, zh: kind }, path: `/${kind}` }
}

/** Where a record stands; stock has one page for all. */
function pathOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  const { path } = kindOf(kind)
  return kind === 'stock' ? path : `${path}/${encodeURIComponent(id)}`
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
