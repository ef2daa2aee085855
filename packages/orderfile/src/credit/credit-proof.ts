import { type BoundCredit, termsOfBound } from '@gendan/forms/deal/bound-credit'
import type { Spot } from '@gendan/kernel/rule'
import { needsCredit } from '@gendan/trade/terms/payment'
import type { LedgerProof } from '../gate.ts'
import type { OrderFile } from '../order-file.ts'
import { isAudited } from './bound-facts.ts'

/** What the credits of an order prove at the gate of payment security; undefined where no part of the price is paid by credit, or none came. */
export function creditProof(file: OrderFile): LedgerProof | undefined {
  const { contract, credits = [] } = file.deal
  if (!contract || !needsCredit(contract.terms.payment) || credits.length === 0) return undefined
  const numbers = credits.map(({ number }) => number).join(', ')
  const covers = credits.every((one) => isAudited(one, file))
  return {
    covers,
    says: covers
      ? { en: `Credit ${numbers} is audited, no point is open.`, zh: `信用证 ${numbers} 已审妥，无未决要点。` }
      : { en: `Credit ${numbers} is not audited yet.`, zh: `信用证 ${numbers} 还没审妥。` },
    remedy: AUDIT,
    evidence: [],
  }
}

/** Why an order is not secured though its credit came: points are open, or it was not audited against the terms of today. */
export function unaudited(file: OrderFile): readonly Spot[] {
  return (file.deal.credits ?? [])
    .filter((one) => !isAudited(one, file))
    .map((one) => ({
      at: 'credits',
      says:
        one.open > 0
          ? {
              en: `${one.open} points of credit ${one.number} are open.`,
              zh: `信用证 ${one.number} 还有 ${one.open} 个要点未决。`,
            }
          : {
              en: `Credit ${one.number} is not audited against the terms of today.`,
              zh: `信用证 ${one.number} 还没有按现行条款审妥。`,
            },
      remedy: AUDIT,
    }))
}

/** What a signature at that gate binds of the audited credits: number, amount, accepted amendments. Nothing where there are none. */
export function securedBy(file: OrderFile): { readonly credits?: readonly unknown[] } {
  const audited = (file.deal.credits ?? []).filter((one) => isAudited(one, file))
  return audited.length > 0 ? { credits: audited.map(bindingOf) } : {}
}

function bindingOf(bound: BoundCredit) {
  const { amount } = termsOfBound(bound)
  return { number: bound.number, amount: amount ?? null, amendments: bound.amendments }
}

const AUDIT = {
  en: 'Judge the open points on the credit’s page and confirm the audit there.',
  zh: '请在信用证页面逐点判定并确认审证完毕。',
}
