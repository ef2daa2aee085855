import type { Money } from '@gendan/kernel/money'
import type { Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { BankAccount, PartyFacts } from '@gendan/trade/party'
import { type DeliveryTerm, sellerInsures } from '@gendan/trade/terms/incoterms'
import type { Seller } from '../../deal/deal.ts'
import type { ShipmentTerms } from '../../deal/terms.ts'
import { when } from './cells.ts'

/** Said on every commercial paper whose letterhead has no English name. */
export function sellerSpots(seller: Seller['letterhead']): readonly Spot[] {
  return when(
    seller.name.en === '',
    'seller.name',
    { en: 'The firm has no English name on its letterhead.', zh: '公司抬头没有英文名。' },
    { en: 'Enter it in the settings.', zh: '请在设置里填写。' },
  )
}

export function buyerSpots(buyer: PartyFacts): readonly Spot[] {
  return when(
    buyer.addressLines.length === 0 && !buyer.city,
    'buyer.name',
    { en: 'The customer has no address.', zh: '客户没有地址。' },
    {
      en: "Enter it in the customer's file; bank and customs read it.",
      zh: '请在客户资料里填写；银行和海关都要看。',
    },
  )
}

export function placeSpots({ incoterm, place }: DeliveryTerm): readonly Spot[] {
  return when(
    place === '',
    'delivery',
    { en: `${incoterm} stands without a place.`, zh: `${incoterm} 没有写地点。` },
    { en: 'Name the port or place in the terms.', zh: '请在条款里写明港口或地点。' },
  )
}

export function latestSpots({ latest }: ShipmentTerms): readonly Spot[] {
  return when(
    !latest,
    'shipment',
    { en: 'No latest day of shipment is agreed.', zh: '没有约定最迟装运日。' },
    {
      en: 'Agree it and enter it in the terms: without it nobody can be late.',
      zh: '请与客户约定并填入条款；没有它，谁也不算迟。',
    },
  )
}

export function coverSpots({ incoterm }: DeliveryTerm, insurance: Words): readonly Spot[] {
  return when(
    sellerInsures(incoterm) && insurance.en === '' && insurance.zh === '',
    'delivery',
    {
      en: `Under ${incoterm} we insure, but no cover is described.`,
      zh: `${incoterm} 由我方投保，但没有写明险别。`,
    },
    { en: 'Enter cover and percentage in the terms.', zh: '请在条款里写明险别和加成。' },
  )
}

export function markedSpots(marks: readonly string[]): readonly Spot[] {
  return when(
    marks.length === 0,
    'marks',
    { en: 'No shipping marks are agreed; N/M will be printed.', zh: '没有约定唛头，将印 N/M。' },
    { en: 'Ask the customer and enter them in the terms.', zh: '请向客户确认并填入条款。' },
  )
}

export function accountSpots(bank: BankAccount | undefined): readonly Spot[] {
  return when(
    !bank,
    'bank',
    { en: 'No bank account is chosen.', zh: '没有选择收款账户。' },
    {
      en: "Choose one of the firm's accounts; they are kept in the settings.",
      zh: '请选择一个公司账户；账户在设置里维护。',
    },
  )
}

export function accountCurrencySpots(bank: BankAccount | undefined, { currency }: Money): readonly Spot[] {
  return when(
    bank !== undefined && bank.currency !== currency,
    'bank.account',
    {
      en: `The account is kept in ${bank?.currency}, the invoice is in ${currency}.`,
      zh: `账户币种为 ${bank?.currency}，发票币种为 ${currency}。`,
    },
    { en: 'Choose an account in the same currency.', zh: '请选择币种相同的账户。' },
  )
}
