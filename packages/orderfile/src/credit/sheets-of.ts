import type { SheetLine } from '@gendan/credit/review/review'
import type { Credit } from '@gendan/credit/terms/credit'
import type { Firm } from '@gendan/firm/firm'
import type { AmendmentRequest } from '@gendan/forms/credit-letters/amendment-request'
import type { CreditAnalysis } from '@gendan/forms/credit-letters/analysis-sheet'
import type { Day } from '@gendan/kernel/day'
import { writeMoney } from '@gendan/kernel/money'
import type { Verdict } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import type { CreditFile, judgements } from './credit-shape.ts'
import type { CreditPoint } from './points-of.ts'
import { bindingTerms } from './terms-of.ts'

/** What a person decides about a point of the review. */
export const judgementWords: Readonly<Record<(typeof judgements)[number], Words>> = {
  amend: { en: 'Have it amended', zh: '要求改证' },
  accept: { en: 'Accept it', zh: '接受' },
  ask: { en: 'Ask the bank', zh: '问银行' },
}

/** The three answers of a review. */
export type Answered = 'agrees' | 'conflicts' | 'judge'
export const answerWords: Readonly<Record<Answered, Words>> = {
  agrees: { en: 'agrees', zh: '相符' },
  conflicts: { en: 'conflicts', zh: '不符' },
  judge: { en: 'to be judged', zh: '须判断' },
}

export function answeredBy(verdict: Verdict): Answered {
  if (verdict === 'pass') return 'agrees'
  return verdict === 'fail' ? 'conflicts' : 'judge'
}

interface Between {
  readonly credit: CreditFile
  readonly seller: Pick<Firm, 'letterhead'>
  /** The numbers of the orders that it pays. */
  readonly orders: readonly string[]
  readonly day: Day
}

/** The request for amendment as it goes to the buyer, in the words of a letter. */
export function requestOf(
  { credit, seller, orders, day }: Between,
  buyer: PartyFacts,
  letter: string,
): AmendmentRequest {
  const { number = '', issuingBank = '', amount } = bindingTerms(credit)
  const sum = amount ? writeMoney(amount) : ''
  return { seller: seller.letterhead, buyer, day, credit: { number, bank: issuingBank, amount: sum }, orders, letter }
}

/** The analysis sheet with every decision; `names` are those of the people, by account. */
export function analysisOf(
  { credit, seller, orders, day }: Between,
  reviewed: { readonly lines: readonly SheetLine[]; readonly points: readonly CreditPoint[] },
  names: ReadonlyMap<string, string>,
): CreditAnalysis {
  const { audited } = credit
  return {
    ...{ seller: seller.letterhead, day, orders, credit: headOf(bindingTerms(credit)) },
    lines: reviewed.lines.map((line) => ({ ...line, answer: answerWords[answeredBy(line.verdict)] })),
    points: reviewed.points.map(({ rule, finding, judged }) => ({
      ...{ rule, says: finding.says, note: judged?.note ?? '' },
      decided: judged ? judgementWords[judged.how] : { en: 'open', zh: '待决' },
    })),
    ...(audited ? { audited: `${names.get(audited.by) ?? ''} ${audited.at.slice(0, 10)}`.trim() } : {}),
  }
}

function headOf(terms: Credit): CreditAnalysis['credit'] {
  const { number = '', issuingBank = '', applicant, amount, latestShipment, shipmentPeriod, expiry } = terms
  const days = terms.presentationPeriod?.days
  return {
    ...{ number, bank: issuingBank, applicant: applicant?.name ?? '', amount: amount ? writeMoney(amount) : '' },
    latestShipment: latestShipment ?? shipmentPeriod ?? '',
    expiry: [expiry?.date, expiry?.place].filter(Boolean).join(', '),
    presentation:
      days === undefined
        ? ''
        : `${days} days${terms.presentationPeriod?.from ? ` · ${terms.presentationPeriod.from}` : ''}`,
  }
}
