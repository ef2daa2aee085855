import { covers, isPayable } from '@gendan/credit/examine/rules/insurance-faults'
import type { Credit } from '@gendan/credit/terms/credit'
import { type BoundCredit, termsOfBound } from '@gendan/forms/deal/bound-credit'
import type { Sections } from '@gendan/forms/deal/deal'
import type { Shipment } from '@gendan/forms/deal/shipment'
import { packedTerms } from '@gendan/forms/kinds/parts/packed-goods'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { compare, decimal, multiply } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

type Cover = NonNullable<Shipment['insurance']>

/**
 * The cover as it was asked for or as the policy has it, against what the credits want: so much of the value (110 % of it where they are silent), in
 * their currency, the risks by name, claims payable where they say, dated no later than the shipment. What is not known yet says nothing.
 */
export function coverFaults(deal: Sections): readonly Spot[] {
  const { shipment, credits = [] } = deal
  const cover = shipment?.insurance
  if (!cover) return []
  return credits.flatMap((bound) => {
    const credit = termsOfBound(bound)
    const demands = credit.documents.filter(({ kind }) => kind === 'insurance').flatMap((one) => one.demands)
    if (!credit.documents.some(({ kind }) => kind === 'insurance')) return []
    const wants = (what: string) => demands.flatMap((one) => (one.what === what ? (one.value ?? []) : []))
    return [
      ...sumFaults(cover, bound, credit, deal, wants('cover')[0]),
      ...riskFaults(cover, bound, wants('risk')),
      ...placeFaults(cover, bound, credit, wants('claims')[0]),
      ...dayFaults(cover, shipment.onBoard),
    ]
  })
}

function sumFaults(
  { insured }: Cover,
  { number }: BoundCredit,
  { amount }: Credit,
  { contract, packing }: Sections,
  factor = '1.1',
): readonly Spot[] {
  if (!insured || !contract) return []
  if (amount && insured.currency !== amount.currency)
    return [
      spot(
        'insured',
        `Insured in ${insured.currency}; credit ${number} is in ${amount.currency}.`,
        `保险币种为 ${insured.currency}，信用证 ${number} 为 ${amount.currency}。`,
        { en: `Have it insured in ${amount.currency}.`, zh: `请以 ${amount.currency} 投保。` },
      ),
    ]
  const { total } = pricedLines(packing ? packedTerms(contract.terms, packing) : contract.terms)
  const least = multiply(total.amount, decimal(factor))
  if (total.currency !== insured.currency || compare(insured.amount, least) >= 0) return []
  const [has, wanted] = [writeMoney(insured), writeMoney({ amount: least, currency: total.currency })]
  return [
    spot(
      'insured',
      `${has} is insured; credit ${number} wants ${wanted}.`,
      `投保 ${has}，信用证 ${number} 要求 ${wanted}。`,
      { en: 'Raise the amount insured before loading.', zh: '请在装船前提高保险金额。' },
    ),
  ]
}

function riskFaults({ cover = '' }: Cover, { number }: BoundCredit, risks: readonly string[]): readonly Spot[] {
  const lacking = cover === '' ? [] : risks.filter((risk) => !covers(cover, risk))
  if (lacking.length === 0) return []
  return [
    spot(
      'cover',
      `Credit ${number} wants ${lacking.join(', ')}: it is not covered.`,
      `信用证 ${number} 要求 ${lacking.join('、')}，未投保。`,
      { en: 'Have it added to the cover.', zh: '请加保。' },
    ),
  ]
}

function placeFaults({ claimsAt = '' }: Cover, { number }: BoundCredit, credit: Credit, wanted = ''): readonly Spot[] {
  if (claimsAt === '' || wanted === '' || isPayable(claimsAt, wanted, credit)) return []
  return [
    spot(
      'claimsAt',
      `Claims are payable at ${claimsAt}; credit ${number} wants ${wanted}.`,
      `赔付地点为 ${claimsAt}，信用证 ${number} 要求 ${wanted}。`,
      { en: 'Have the place of claims corrected.', zh: '请更正赔付地点。' },
    ),
  ]
}

function dayFaults({ issued }: Cover, onBoard: string | undefined): readonly Spot[] {
  if (!issued || !onBoard || issued <= onBoard) return []
  return [
    spot(
      'issued',
      `The policy is dated ${issued}, the goods were on board on ${onBoard}.`,
      `保单日期 ${issued} 晚于装船日 ${onBoard}。`,
      { en: 'Have the policy say that cover runs from the day of shipment.', zh: '请让保单注明自装运日起生效。' },
    ),
  ]
}

function spot(at: keyof Cover, en: string, zh: string, remedy: Words): Spot {
  return { at: `shipment.insurance.${at}`, says: { en, zh }, remedy }
}
