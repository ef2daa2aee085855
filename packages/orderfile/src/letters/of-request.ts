import type { Firm } from '@gendan/firm/firm'
import type { Deal } from '@gendan/forms/deal/deal'
import type { Day } from '@gendan/kernel/day'
import type { PartyFacts } from '@gendan/trade/party'
import { orderFile } from '../order-file.ts'
import type { DayRequest } from '../request/day-request.ts'
import type { LetterSource } from './variables.ts'

interface Around {
  readonly party: PartyFacts
  readonly letterhead: Firm['letterhead']
  readonly writer: string
  readonly today: Day
}

/** What a letter about a request is filled from where there is no order yet: the request, the customer and our letterhead. */
export function sourceOfRequest(request: DayRequest, { party, letterhead, writer, today }: Around): LetterSource {
  const deal = { seller: { letterhead, banks: [] } } as unknown as Deal
  return { file: orderFile.born(''), deal, party, part: '', today, writer, request }
}
