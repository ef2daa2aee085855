import { type Firm, firm } from '@gendan/firm/firm'
import { type Party, party } from '@gendan/firm/party'
import { series, seriesId } from '@gendan/firm/series'
import { type Change, change, type Facts, type Now } from '@gendan/kernel/act'
import { type Need, refTo } from '@gendan/kernel/aggregate'
import { orderFile } from './order-file.ts'
import { fileNumber } from './paper-number.ts'

/** What every way of opening a file needs: the firm, the customer, the series of file numbers. */
export function openingNeeds(firmId: string, buyer: string, now: Now): readonly Need[] {
  return [refTo(firm, firmId), refTo(party, buyer), { ...refTo(series, seriesId('FILE', now.day)), change: true }]
}

/** The changes that open a file: its number is taken and it belongs to the person who opens it. */
export function opening(id: string, firmId: string, buyer: string, now: Now, facts: Facts): readonly Change[] {
  const ours: Firm = facts.of(firm, firmId)
  const numbers = seriesId('FILE', now.day)
  const next = facts.of(series, numbers).last + 1
  const number = fileNumber(ours.rules.prefix, now.day, next)
  return [
    change(series, numbers, { type: 'number-taken', number: next }),
    change(orderFile, id, { type: 'file-opened', number, day: now.day, buyer, owner: now.by.account }),
  ]
}

/** A customer that stands in the party file and is in use. */
export function isCustomer(buyer: Party): boolean {
  return buyer.active && buyer.roles.includes('customer')
}
