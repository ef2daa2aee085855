import type { Supply } from '@gendan/firm/supply'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { SupplierScore } from '../supplier/score.ts'

export const risks = {
  low: { en: 'low', zh: '低' },
  middle: { en: 'middling', zh: '中' },
  high: { en: 'high', zh: '高' },
} as const satisfies Record<string, Words>
export type Risk = keyof typeof risks

/** What may go wrong where somebody else makes the goods, each reason from his own page. */
export interface MakerRisk {
  readonly risk: Risk
  readonly why: readonly Words[]
}

interface Reason {
  readonly risk: Risk
  readonly says: Words
}

/** Deliveries from which on a share says something, and the shares below which it frightens. */
const ENOUGH = 3

/** The risk of giving the goods to a supplier: what he hands on, who looked at him, how he kept his word. Nothing known is a risk of its own. */
export function riskOf(
  supply: Supply | undefined,
  today: Day,
  score?: Pick<SupplierScore, 'due' | 'byOwnFault' | 'inspected' | 'passedFirst'>,
): MakerRisk {
  const reasons = [...handedOn(supply), ...looked(supply, today), ...kept(score)]
  const risk: Risk = reasons.some((one) => one.risk === 'high')
    ? 'high'
    : reasons.some((one) => one.risk === 'middle')
      ? 'middle'
      : 'low'
  return { risk, why: reasons.map(({ says }) => says) }
}

function handedOn(supply: Supply | undefined): readonly Reason[] {
  return (supply?.subcontracts ?? []).map(({ work, to, risk, note }) => ({
    risk,
    says: {
      en: `hands on ${work}${to ? ` to ${to}` : ''}: risk ${risks[risk].en}${note ? ` (${note})` : ''}`,
      zh: `${work}外发${to ? `给${to}` : ''}，风险${risks[risk].zh}${note ? `（${note}）` : ''}`,
    },
  }))
}

function looked(supply: Supply | undefined, today: Day): readonly Reason[] {
  const [audit] = supply?.audits ?? []
  if (!audit) return [{ risk: 'middle', says: { en: 'nobody has audited him', zh: '没有验过厂' } }]
  if (audit.result === 'failed')
    return [{ risk: 'high', says: { en: `failed the audit of ${audit.day}`, zh: `${audit.day} 验厂不合格` } }]
  if (audit.until !== '' && audit.until < today)
    return [{ risk: 'middle', says: { en: `his audit ran out on ${audit.until}`, zh: `验厂已于 ${audit.until} 过期` } }]
  if (audit.result === 'conditional')
    return [
      { risk: 'middle', says: { en: `audited ${audit.day}, with conditions`, zh: `${audit.day} 验厂有条件通过` } },
    ]
  return [{ risk: 'low', says: { en: `passed the audit of ${audit.day}`, zh: `${audit.day} 验厂合格` } }]
}

function kept(
  score: Pick<SupplierScore, 'due' | 'byOwnFault' | 'inspected' | 'passedFirst'> | undefined,
): readonly Reason[] {
  if (!score) return []
  const { due, byOwnFault, inspected, passedFirst } = score
  const says = {
    en: `${byOwnFault} of ${due} deliveries on time, ${passedFirst} of ${inspected} inspections passed at once`,
    zh: `交货 ${due} 次准时 ${byOwnFault} 次，首检 ${inspected} 次合格 ${passedFirst} 次`,
  }
  if (due < ENOUGH)
    return [{ risk: 'middle', says: { en: `little known of him: ${says.en}`, zh: `往来不多：${says.zh}` } }]
  // Integers only: a part under seven tenths is high, under nine tenths middling.
  return [{ risk: byOwnFault * 10 < due * 7 ? 'high' : byOwnFault * 10 < due * 9 ? 'middle' : 'low', says }]
}
