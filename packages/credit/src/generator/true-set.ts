import { atLeast, decimal, multiply } from '@gendan/kernel/decimal'
import type { TrueDeal } from './true-deal.ts'

/** A presentation as the question of examination takes it, before its shape is looked at. */
// biome-ignore lint/suspicious/noExplicitAny: what a fault breaks has no shape of its own.
export type SetInput = any

/** The credit of a deal as its bank sends it. */
export function creditText(deal: TrueDeal): string {
  const { seller, buyer, numbers, days, lines } = deal
  const short = (day: string) => day.slice(2).replaceAll('-', '')
  return [
    ':27:1/1',
    ':40A:IRREVOCABLE',
    `:20:${numbers.credit}`,
    `:31C:${short(days.issued)}`,
    ':40E:UCP LATEST VERSION',
    `:31D:${short(days.expiry)}CHINA`,
    `:50:${buyer.name}`,
    buyer.address,
    `:59:${seller.name}`,
    seller.address,
    `:32B:USD${deal.total.replace('.', ',')}`,
    ':41D:ANY BANK IN CHINA',
    'BY NEGOTIATION',
    `:42C:${tenorOf(deal)}`,
    `:42A:${deal.bank}`,
    ':43P:NOT ALLOWED',
    ':43T:ALLOWED',
    `:44E:${deal.loading}, CHINA`,
    `:44F:${deal.discharge}, ${buyer.country}`,
    `:44C:${short(days.latest)}`,
    `:45A:${lines.map(({ name, article, quantity, unit, price }) => `+${quantity} ${unit} OF ${name} ${article} AT USD ${price} PER ${unit.slice(0, -1)}`).join('\n')}`,
    `+${deal.term} ${deal.term === 'FOB' ? deal.loading : deal.discharge} INCOTERMS 2020 AS PER CONTRACT NO. ${numbers.contract}`,
    ':46A:+SIGNED COMMERCIAL INVOICE IN TRIPLICATE',
    '+PACKING LIST IN TRIPLICATE',
    `+FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED, MARKED FREIGHT ${deal.term === 'FOB' ? 'COLLECT' : 'PREPAID'}, NOTIFY APPLICANT`,
    ...(deal.term === 'CIF'
      ? ['+INSURANCE POLICY IN DUPLICATE, BLANK ENDORSED, FOR 110 PCT OF INVOICE VALUE COVERING ALL RISKS AND WAR RISK']
      : []),
    '+CERTIFICATE OF ORIGIN ISSUED BY CCPIT',
    "+BENEFICIARY'S CERTIFICATE CERTIFYING THAT ONE SET OF COPY DOCUMENTS HAS BEEN SENT TO APPLICANT",
    ':47A:+ALL DOCUMENTS MUST BEAR THIS CREDIT NUMBER',
    `:71D:ALL BANKING CHARGES OUTSIDE ${buyer.country} ARE FOR BENEFICIARY`,
    `:48:${deal.period}/AFTER SHIPMENT`,
    ':49:WITHOUT',
  ].join('\n')
}

function tenorOf({ tenorDays }: TrueDeal): string {
  return tenorDays === 0 ? 'SIGHT' : `${tenorDays} DAYS AFTER B/L DATE`
}

/** Credit and documents of a deal: a presentation that complies. `agreed` is the deal of the credit, where something else was done. */
export function trueSet(deal: TrueDeal, agreed: TrueDeal = deal): SetInput {
  return {
    credit: { text: creditText(agreed) },
    presentation: { date: deal.days.presented, to: `BANK OF CHINA ${deal.loading}`, closedDays: [] },
    documents: [
      draft(deal),
      invoice(deal),
      packingList(deal),
      billOfLading(deal),
      ...(deal.term === 'CIF' ? [policy(deal)] : []),
      origin(deal),
      certificate(deal),
    ],
  }
}

const numbered = ({ numbers }: TrueDeal) => ({ credit: numbers.credit })
const described = ({ lines }: TrueDeal) => [{ description: lines[0]?.name }]

function draft(deal: TrueDeal): SetInput {
  return {
    ...{ kind: 'draft', title: 'BILL OF EXCHANGE', originals: 1, signed: true },
    tenor: deal.tenorDays === 0 ? 'AT SIGHT' : `AT ${tenorOf(deal)} (B/L DATED ${deal.days.shipped})`,
    dates: { issued: deal.days.presented },
    numbers: numbered(deal),
    parties: { drawer: deal.seller.name, drawee: deal.bank },
    total: { amount: deal.total, currency: 'USD' },
  }
}

function invoice(deal: TrueDeal): SetInput {
  return {
    ...{ kind: 'commercial-invoice', title: 'COMMERCIAL INVOICE', originals: 1, copies: 2, signed: true },
    issuer: deal.seller.name,
    dates: { issued: deal.days.invoiced },
    numbers: { ...numbered(deal), own: deal.numbers.invoice },
    parties: { beneficiary: deal.seller.name, buyer: `${deal.buyer.name}, ${deal.buyer.address}` },
    goods: deal.lines.map(({ name, article, quantity, unit, price, amount }) => ({
      description: `${name} ${article}`,
      quantity: `${quantity}`,
      unit,
      unitPrice: price,
      amount,
    })),
    total: { amount: deal.total, currency: 'USD' },
    tradeTerm: `${deal.term} ${deal.term === 'FOB' ? deal.loading : deal.discharge} INCOTERMS 2020`,
    marks: marksOf(deal),
    statements: [`AS PER CONTRACT NO. ${deal.numbers.contract}`],
  }
}

function marksOf({ buyer, cartons }: TrueDeal): string {
  return `${buyer.name.split(' ')[0]} ${buyer.city} NOS 1-${cartons}`
}

function packingList(deal: TrueDeal): SetInput {
  return {
    ...{ kind: 'packing-list', title: 'PACKING LIST', originals: 1, copies: 2, issuer: deal.seller.name },
    dates: { issued: deal.days.invoiced },
    numbers: { ...numbered(deal), invoice: deal.numbers.invoice },
    goods: deal.lines.map(({ name, article, quantity, unit }) => ({
      description: `${name} ${article}`,
      quantity: `${quantity}`,
      unit,
    })),
    packages: { count: `${deal.cartons}`, kind: 'CARTONS' },
    weights: { gross: `${deal.gross}`, net: `${deal.net}` },
    marks: marksOf(deal),
  }
}

function billOfLading(deal: TrueDeal): SetInput {
  return {
    ...{
      kind: 'bill-of-lading',
      title: 'BILL OF LADING',
      originals: 3,
      originalsStated: 3,
      signed: true,
      endorsed: true,
    },
    signature: `${deal.carrier} ${deal.loading} BRANCH AS AGENT FOR THE CARRIER ${deal.carrier}`,
    dates: { issued: deal.days.shipped, onBoard: deal.days.shipped },
    numbers: { ...numbered(deal), own: deal.numbers.bill },
    parties: { shipper: deal.seller.name, consignee: 'TO ORDER', notify: `${deal.buyer.name}, ${deal.buyer.address}` },
    goods: described(deal),
    transport: {
      ...{ mode: 'sea', carrier: deal.carrier, vessel: deal.vessel, voyage: deal.voyage, onBoardVessel: deal.vessel },
      ...{ loading: deal.loading, discharge: deal.discharge },
    },
    packages: { count: `${deal.cartons}`, kind: 'CARTONS' },
    weights: { gross: `${deal.gross}` },
    freight: deal.term === 'FOB' ? 'FREIGHT COLLECT' : 'FREIGHT PREPAID',
    marks: marksOf(deal),
    clauses: ["SHIPPER'S LOAD, COUNT AND SEAL", 'CLEAN ON BOARD'],
  }
}

function policy(deal: TrueDeal): SetInput {
  return {
    ...{
      kind: 'insurance',
      title: 'CARGO INSURANCE POLICY',
      originals: 2,
      originalsStated: 2,
      signed: true,
      endorsed: true,
    },
    issuer: 'EAST CHINA PROPERTY INSURANCE CO., LTD.',
    dates: { issued: deal.days.invoiced },
    numbers: numbered(deal),
    parties: { insured: deal.seller.name },
    goods: described(deal),
    transport: { vessel: deal.vessel, voyage: deal.voyage, loading: deal.loading, discharge: deal.discharge },
    insured: {
      amount: atLeast(multiply(deal.total, decimal('1.1')), 2),
      currency: 'USD',
      cover: ['ALL RISKS AND WAR RISK AS PER CIC OF PICC'],
      from: deal.loading,
      to: deal.discharge,
      claimsAt: deal.discharge,
    },
  }
}

function origin(deal: TrueDeal): SetInput {
  return {
    ...{ kind: 'certificate-of-origin', title: 'CERTIFICATE OF ORIGIN', originals: 1, signed: true },
    issuer: 'CHINA COUNCIL FOR THE PROMOTION OF INTERNATIONAL TRADE',
    dates: { issued: deal.days.invoiced },
    numbers: numbered(deal),
    parties: { shipper: deal.seller.name, consignee: deal.buyer.name },
    goods: described(deal),
    statements: ['COUNTRY OF ORIGIN: CHINA'],
  }
}

function certificate(deal: TrueDeal): SetInput {
  return {
    ...{ kind: 'beneficiary-certificate', title: "BENEFICIARY'S CERTIFICATE", originals: 1, signed: true },
    issuer: deal.seller.name,
    dates: { issued: deal.days.presented },
    numbers: numbered(deal),
    statements: ['WE CERTIFY THAT ONE SET OF COPY DOCUMENTS HAS BEEN SENT TO THE APPLICANT'],
  }
}
