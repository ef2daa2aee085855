import type { Finding } from '@gendan/kernel/rule'
import type { Way } from '../parts/finding-card.tsx'
import { paperPath } from './paper-path.ts'
import type { Standing } from './standing.ts'

/** Where a finding of a file can be put right: the terms, the goods, a new version of a paper, the rates. `go` takes a path of this world. */
export function waysOf(finding: Finding, { file }: Standing, go: (path: string) => void): readonly Way[] {
  const { at } = finding
  if (at.startsWith('contract.'))
    return [way(go, `/orders/${file.id}/terms?of=contract`, 'Amend the terms', '修改条款')]
  if (at.startsWith('papers.')) {
    const paper = file.papers.find((one) => at === `papers.${one.id}`)
    return paper ? [way(go, paperPath(file.id, paper.kind, paper.part), 'New version', '开新版')] : []
  }
  if (at.startsWith('goods.')) return [way(go, `/goods/${at.slice('goods.'.length)}`, 'Open the goods', '看商品')]
  if (at === 'rate') return [way(go, '/settings/rates', 'Record the rate', '登记汇率')]
  if (at === 'order.goods') return [way(go, `/new?file=${file.id}`, 'Match the goods', '对商品')]
  return []
}

function way(go: (path: string) => void, path: string, en: string, zh: string): Way {
  return { label: { en, zh }, go: () => go(path) }
}
