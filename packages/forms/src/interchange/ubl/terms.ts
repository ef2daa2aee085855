import { each, group, groups, one } from '../description.ts'
import { address, contact, country, documentReference, location, party, period } from './parts.ts'

/** Delivery and payment, as invoices, orders and their answers say them. */

export const deliveryTerms = {
  id: one('identifier', 'ID'),
  terms: each('text', 'SpecialTerms'),
  riskCode: one('coded', 'LossRiskResponsibilityCode'),
  risks: each('text', 'LossRisk'),
  amount: one('amount', 'Amount'),
  place: group('DeliveryLocation', location),
}

export const despatch = {
  id: one('identifier', 'ID'),
  requested: one('day', 'RequestedDespatchDate'),
  estimated: one('day', 'EstimatedDespatchDate'),
  actual: one('day', 'ActualDespatchDate'),
  actualTime: one('time', 'ActualDespatchTime'),
  address: group('DespatchAddress', address),
  party: group('DespatchParty', party),
  contact: group('Contact', contact),
}

export const delivery = {
  id: one('identifier', 'ID'),
  quantity: one('quantity', 'Quantity'),
  least: one('quantity', 'MinimumQuantity'),
  most: one('quantity', 'MaximumQuantity'),
  actual: one('day', 'ActualDeliveryDate'),
  actualTime: one('time', 'ActualDeliveryTime'),
  latest: one('day', 'LatestDeliveryDate'),
  latestTime: one('time', 'LatestDeliveryTime'),
  tracking: one('identifier', 'TrackingID'),
  address: group('DeliveryAddress', address),
  place: group('DeliveryLocation', location),
  requested: group('RequestedDeliveryPeriod', period),
  promised: group('PromisedDeliveryPeriod', period),
  estimated: group('EstimatedDeliveryPeriod', period),
  carrier: group('CarrierParty', party),
  party: group('DeliveryParty', party),
  notify: groups('NotifyParty', party),
  despatch: group('Despatch', despatch),
  terms: groups('DeliveryTerms', deliveryTerms),
}

const bank = {
  id: one('identifier', 'ID'),
  name: one('text', 'Name'),
  address: group('Address', address),
}

const account = {
  id: one('identifier', 'ID'),
  name: one('text', 'Name'),
  alias: one('text', 'AliasName'),
  type: one('coded', 'AccountTypeCode'),
  currency: one('text', 'CurrencyCode'),
  notes: each('text', 'PaymentNote'),
  branch: group('FinancialInstitutionBranch', {
    id: one('identifier', 'ID'),
    name: one('text', 'Name'),
    bank: group('FinancialInstitution', bank),
    address: group('Address', address),
  }),
  country: group('Country', country),
}

export const paymentMeans = {
  id: one('identifier', 'ID'),
  code: one('coded', 'PaymentMeansCode'),
  due: one('day', 'PaymentDueDate'),
  channel: one('coded', 'PaymentChannelCode'),
  instruction: one('identifier', 'InstructionID'),
  notes: each('text', 'InstructionNote'),
  references: each('identifier', 'PaymentID'),
  payer: group('PayerFinancialAccount', account),
  payee: group('PayeeFinancialAccount', account),
}

export const paymentTerms = {
  id: one('identifier', 'ID'),
  means: each('identifier', 'PaymentMeansID'),
  notes: each('text', 'Note'),
  event: one('coded', 'ReferenceEventCode'),
  discount: one('figure', 'SettlementDiscountPercent'),
  penalty: one('figure', 'PenaltySurchargePercent'),
  percent: one('figure', 'PaymentPercent'),
  amount: one('amount', 'Amount'),
  due: one('day', 'PaymentDueDate'),
  period: group('SettlementPeriod', period),
  penaltyPeriod: group('PenaltyPeriod', period),
}

export const prepaidPayment = {
  id: one('identifier', 'ID'),
  paid: one('amount', 'PaidAmount'),
  received: one('day', 'ReceivedDate'),
  on: one('day', 'PaidDate'),
}

export const billingReference = {
  invoice: group('InvoiceDocumentReference', documentReference),
  creditNote: group('CreditNoteDocumentReference', documentReference),
  debitNote: group('DebitNoteDocumentReference', documentReference),
}
