import { type BankChange, bankDataOf, STATES } from '@gendan/firm/bank-guard'
import type { Firm } from '@gendan/firm/firm'
import { type Finding, findingOf } from '@gendan/kernel/rule'

/** Why a paper may not name an account of ours that somebody asked for and nobody confirmed (docs/decisions/0036). */
export function accountWaits(ours: Firm, own: Readonly<Record<string, unknown>>): readonly Finding[] {
  const wanted = own['bank']
  const { banks, changes } = bankDataOf(ours)
  if (typeof wanted !== 'string' || wanted === '' || banks.some(({ id }) => id === wanted)) return []
  return changes
    .filter(({ account, state }) => account.id === wanted && state !== 'replaced')
    .slice(-1)
    .map(waits)
}

const rule = { id: 'BNK-17', weight: 'block', source: { title: 'Gendan decision 0036', at: 'papers' } } as const

function waits({ account, day, state, settled }: BankChange): Finding {
  const why = settled?.reason ? ` (${settled.reason})` : ''
  return findingOf(rule, {
    at: 'bank',
    says: {
      en: `Account ${account.id} was asked for on ${day}: ${STATES[state].en}${why}.`,
      zh: `账户 ${account.id} 于 ${day} 提出：${STATES[state].zh}${why}。`,
    },
    remedy: {
      en: 'Choose an account that holds, or have this one confirmed by another person’s call.',
      zh: '请改选有效账户，或由另一人回电核实后再用。',
    },
  })
}
