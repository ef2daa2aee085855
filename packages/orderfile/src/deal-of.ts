import type { Firm } from '@gendan/firm/firm'
import type { Party } from '@gendan/firm/party'
import type { Deal } from '@gendan/forms/deal/deal'
import type { OrderFile } from './order-file.ts'

/** The dataset from which a file's papers are drawn: its sections, with seller and buyer from their own homes. */
export function dealOf(file: OrderFile, firm: Firm, buyer: Party): Deal {
  return { ...file.deal, seller: { letterhead: firm.letterhead, banks: firm.banks }, buyer: buyer.facts }
}
