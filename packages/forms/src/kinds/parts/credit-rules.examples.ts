import type { RuleExample } from '@gendan/kernel/rule'
import type { Seller } from '../../deal/deal.ts'
import type { CreditWording } from './credit-wording.ts'

/** A credit that asks nothing of a paper that it does not show. */
export const quietCredit: CreditWording = {
  number: 'LC26-0417',
  others: 0,
  issued: '2026-03-20',
  bank: 'NRDKNOKK',
  applicant: { name: 'HALVORSEN AND LUND AS', address: 'INDUSTRIGATA 36\n0357 OSLO, NORWAY' },
  beneficiary: { name: 'NINGBO LINWAN HOME FURNISHING CO., LTD.' },
  item: '',
  originals: 1,
  copies: 2,
  demands: [],
  quotes: { number: true, issued: false, bank: false },
  states: [],
  shows: [],
  asks: [],
}

interface Paper {
  readonly seller: Seller['letterhead']
  readonly credit?: CreditWording
}

/** For each rule of a paper under a credit one that holds and one that fails. */
export function creditExamples<Under extends Paper>(
  code: string,
  first: number,
  sound: Under,
): readonly RuleExample<Under>[] {
  const id = (n: number) => `${code}-${`${first + n}`.padStart(2, '0')}`
  const holds = { ...sound, credit: quietCredit }
  const fails = (credit: Partial<CreditWording>) => ({ ...sound, credit: { ...quietCredit, ...credit } })
  return [
    { rule: id(0), holds, fails: fails({ asks: ['NAME OF THE REFINERY AND BATCH'] }) },
    { rule: id(1), holds, fails: fails({ beneficiary: { name: 'HANGZHOU OTHER TRADING CO., LTD.' } }) },
    { rule: id(2), holds, fails: fails({ demands: [{ what: 'legalised', value: '' }] }) },
    { rule: id(3), holds, fails: fails({ others: 1 }) },
  ]
}
