import { CloseOutlined } from '@ant-design/icons'
import { actOf } from '@gendan/contract/acts'
import { useRouterState } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useWords } from '../words/language.tsx'
import { forgetOthers, useOthers } from './live.ts'
import { useAsk } from './queries.ts'
import { when } from './when.ts'
import { useWorld } from './world.ts'

/** What a page is about, by its address: `/orders/…`, `/parties/…`, `/goods/…`, the firm's own settings. */
const ABOUT: readonly { readonly path: RegExp; readonly kind: string }[] = [
  { path: /^\/w\/[^/]+\/orders\/([^/]+)/, kind: 'order-file' },
  { path: /^\/w\/[^/]+\/parties\/([^/]+)/, kind: 'party' },
  { path: /^\/w\/[^/]+\/goods\/([^/]+)/, kind: 'goods' },
]

/** On whose page one is while others change it: who, what and when, quietly. What is typed here stays. */
export function ChangedBy() {
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const { company } = useWorld()
  const { kind, id } = aboutOf(pathname, company)
  const change = useOthers(kind, id)
  // Whoever leaves the page has seen it.
  useEffect(() => () => forgetOthers(kind, id), [kind, id])
  return change ? <Said kind={kind} id={id} version={change.version} by={change.by} /> : null
}

function aboutOf(pathname: string, company: string): { readonly kind: string; readonly id: string } {
  for (const { path, kind } of ABOUT) {
    const id = path.exec(pathname)?.[1]
    if (id) return { kind, id: decodeURIComponent(id) }
  }
  return pathname.includes('/settings/') ? { kind: 'firm', id: company } : { kind: '', id: '' }
}

interface SaidProps {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly by: string
}

function Said({ kind, id, version, by }: SaidProps) {
  const { say, lang } = useWords()
  const journal = useAsk('journal', { kind, id, limit: 20 })
  const firm = useAsk('firm', {})
  const row = journal.data?.rows.find((one) => one.version === version)
  if (!row || !firm.data) return null
  const name = firm.data.people.find((one) => one.account === by)?.name ?? by
  const title = actOf(row.act)?.title ?? { en: row.act, zh: row.act }
  return (
    <div className="changed-by" role="status">
      <span>
        {say({ en: `${name} changed this: `, zh: `${name} 改了这里：` })}
        <span className="medium">{say(title)}</span>
        <span className="second"> · {when(row.at, lang)}</span>
      </span>
      <button
        type="button"
        className="changed-by-close"
        aria-label={say({ en: 'Seen', zh: '知道了' })}
        onClick={() => forgetOthers(kind, id)}
      >
        <CloseOutlined aria-hidden />
      </button>
    </div>
  )
}
