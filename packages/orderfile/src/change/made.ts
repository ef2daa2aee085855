import type { Firm } from '@gendan/firm/firm'
import type { Change } from '@gendan/forms/deal/change'
import type { ContractSection, Deal } from '@gendan/forms/deal/deal'
import type { Whose } from '@gendan/forms/deal/whose'
import { compareTerms } from '@gendan/forms/kinds/parts/compare-terms'
import type { Now } from '@gendan/kernel/act'
import type { OrderFile } from '../order-file.ts'
import { changeOf } from './change.ts'
import { whoAgain } from './who-again.ts'

/** Why the terms change, and who asked for it. */
interface Said {
  readonly reason: string
  readonly askedBy: string
  readonly whose?: Whose | undefined
}

/** A change as the file keeps it: what was and is in the words of the papers, and what it reopened when it was made. */
export function changeMade(
  file: OrderFile,
  before: ContractSection,
  after: ContractSection,
  deal: Deal,
  firm: Firm,
  { reason, askedBy, whose }: Said,
  now: Now,
): Change {
  const shown = changeOf(file, deal, firm, after, now.day)
  const renumbered = before.customerOrder === after.customerOrder ? [] : [numbers(before, after)]
  return {
    version: after.version,
    day: now.day,
    reason,
    askedBy,
    ...(whose ? { whose } : {}),
    by: now.by.account,
    rows: [...compareTerms(before.terms, after.terms).map(({ topic: _, ...row }) => row), ...renumbered],
    total: shown.total,
    reopened: shown.closing
      .filter(({ already }) => !already)
      .map((lamp) => ({ gate: lamp.gate, title: lamp.title, who: whoAgain(lamp) })),
    papers: shown.stale.filter(({ already }) => !already).map(({ number, version }) => `${number} v${version}`),
  }
}

function numbers(before: ContractSection, after: ContractSection): Change['rows'][number] {
  const plain = (text: string) => ({ en: text, zh: text })
  return {
    what: { en: "Customer's order", zh: '客户单号' },
    before: plain(before.customerOrder),
    after: plain(after.customerOrder),
  }
}
