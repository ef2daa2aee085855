import type { Credit } from '@gendan/credit/terms/credit'
import { writeDay } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import type { PaymentTerms, TenorStart } from '@gendan/trade/terms/payment'
import { partyShown } from '../parts/face.ts'
import type { BillOfExchange } from './shape.ts'

/** "AT SIGHT", "AT 30 DAYS AFTER B/L DATE": as typed, as field 42C has it, or as the contract says. Empty where nothing sets it. */
export function tenorOf(typed: string, credit: Credit | undefined, payment: PaymentTerms): string {
  const told = typed || credit?.drafts?.at || ofContract(payment)
  if (told === '') return ''
  const plain = told.replace(/^\s*(?:DRAFTS?\s+)?AT\s+/i, '').trim()
  return `AT ${plain.toUpperCase()}`
}

const STARTS: Readonly<Record<TenorStart, string>> = {
  sight: 'SIGHT',
  'bill-of-lading-date': 'B/L DATE',
  'invoice-date': 'INVOICE DATE',
  delivery: 'DELIVERY',
}

function ofContract({ instalments }: PaymentTerms): string {
  const when = instalments.find(({ by }) => by === 'L/C' || by === 'D/P' || by === 'D/A')?.when
  if (when?.at === 'sight') return 'SIGHT'
  return when?.at === 'days-after' ? `${when.days} DAYS AFTER ${STARTS[when.from]}` : ''
}

/** The tenor with the day that it runs from, where that is the day of shipment and known. */
export function datedTenor({ tenor, onBoard }: Pick<BillOfExchange, 'tenor' | 'onBoard'>): Words {
  if (!onBoard || !/B\/?L|LADING|SHIPMENT|ON BOARD|AWB|WAYBILL/.test(tenor)) return { en: tenor, zh: tenor }
  const named = /B\/?L|LADING/.test(tenor)
  return {
    en: `${tenor} (${named ? 'B/L dated' : 'shipped on'} ${writeDay(onBoard, 'en')})`,
    zh: `${tenor}（${named ? '提单日' : '装运日'} ${writeDay(onBoard, 'zh')}）`,
  }
}

/** As typed; the bank of field 42A, "issuing bank" by its own name; for collection the buyer. Empty where none of them is. */
export function draweeOf(
  typed: string,
  credit: Credit | undefined,
  buyer: PartyFacts,
  { instalments }: PaymentTerms,
): string {
  if (typed) return typed
  const bank = credit?.drafts?.drawee
  if (bank && !/^(?:THE\s+)?(?:ISSUING BANK|US|OURSELVES)$/i.test(bank.trim())) return bank
  if (credit) return credit.issuingBank ?? ''
  return instalments.some(({ by }) => by === 'D/P' || by === 'D/A') ? partyShown(buyer) : ''
}

/** "Drawn under NRDKNOKK L/C no. LC26-0418 dated 20 March 2026"; for collection under the contract. */
export function clauseOf(credit: Credit | undefined, customerOrder: string, invoice: string): string {
  if (!credit) {
    const under = [customerOrder && `contract no. ${customerOrder}`, invoice && `invoice no. ${invoice}`]
    const told = under.filter(Boolean).join(', ')
    return told ? `Drawn under ${told}, for collection` : 'Drawn for collection'
  }
  const { issuingBank = '', number = '', issued } = credit
  return [
    `Drawn under ${issuingBank}`.trim(),
    number && `documentary credit no. ${number}`,
    issued && `dated ${writeDay(issued, 'en')}`,
  ]
    .filter(Boolean)
    .join(' ')
}
