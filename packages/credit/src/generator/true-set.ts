import { atLeast, decimal, multiply } from '@gendan/kernel/decimal'
import { askedCarriage, carriages, remarks, voyageOf } from './carriage.ts'
import { insures, paysFreight, type TrueDeal, termPlace } from './true-deal.ts'

/** A presentation as the question of examination takes it, before its shape is looked at. */
// biome-ignore lint/suspicious/noExplicitAny: what a fault breaks has no shape of its own.
export type SetInput = any

/** The credit of a deal as its bank sends it. */
export function creditText(deal: TrueDeal): string {
  return creditFields(deal)
    .map(([tag, value]) => `:${tag}:${value}`)
    .join('\n')
}

/** The same field by field, in the order of the message. */
export function creditFields(deal: TrueDeal): readonly (readonly [tag: string, value: string])[] {
  const { seller, buyer, numbers, days, lines } = deal
  const { from, to } = carriages[deal.way]
  const goods = lines.map(
    ({ name, article, quantity, unit, price }) =>
      `+${quantity} ${unit} OF ${name} ${article} AT USD ${price} PER ${unit.slice(0, -1)}`,
  )
  const term = `+${deal.term} ${termPlace(deal)} INCOTERMS 2020 AS PER CONTRACT NO. ${numbers.contract}`
  return [
    ['27', '1/1'],
    ['40A', 'IRREVOCABLE'],
    ['20', numbers.credit],
    ['31C', short(days.issued)],
    ['40E', 'UCP LATEST VERSION'],
    ['31D', `${short(days.expiry)}CHINA`],
    ['50', `${buyer.name}\n${buyer.address}`],
    ['59', `${seller.name}\n${seller.address}`],
    ['32B', `USD${deal.total.replace('.', ',')}`],
    ['41D', 'ANY BANK IN CHINA\nBY NEGOTIATION'],
    ['42C', tenorOf(deal)],
    ['42A', deal.bank],
    ['43P', 'NOT ALLOWED'],
    ['43T', 'ALLOWED'],
    [from, `${deal.loading}, CHINA`],
    [to, `${deal.discharge}, ${buyer.country}`],
    ['44C', short(days.latest)],
    ['45A', [...goods, term].join('\n')],
    ['46A', papersAsked(deal).join('\n')],
    ['47A', '+ALL DOCUMENTS MUST BEAR THIS CREDIT NUMBER'],
    ['71D', `ALL BANKING CHARGES OUTSIDE ${buyer.country} ARE FOR BENEFICIARY`],
    ['48', `${deal.period}/AFTER SHIPMENT`],
    ['49', 'WITHOUT'],
  ]
}

function papersAsked(deal: TrueDeal): readonly string[] {
  const policy =
    '+INSURANCE POLICY IN DUPLICATE, BLANK ENDORSED, FOR 110 PCT OF INVOICE VALUE COVERING ALL RISKS AND WAR RISK'
  return [
    '+SIGNED COMMERCIAL INVOICE IN TRIPLICATE',
    '+PACKING LIST IN TRIPLICATE',
    askedCarriage(deal),
    ...(insures(deal) ? [policy] : []),
    '+CERTIFICATE OF ORIGIN ISSUED BY CCPIT',
    "+BENEFICIARY'S CERTIFICATE CERTIFYING THAT ONE SET OF COPY DOCUMENTS HAS BEEN SENT TO APPLICANT",
  ]
}

const short = (day: string) => day.slice(2).replaceAll('-', '')

function tenorOf({ tenorDays, way }: TrueDeal): string {
  return tenorDays === 0 ? 'SIGHT' : `${tenorDays} DAYS AFTER ${carriages[way].dated}`
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
      transportDocument(deal),
      ...(insures(deal) ? [policy(deal)] : []),
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
    tenor:
      deal.tenorDays === 0
        ? 'AT SIGHT'
        : `AT ${tenorOf(deal)} (${deal.way === 'sea' ? 'B/L DATED' : 'SHIPPED ON'} ${deal.days.shipped})`,
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
    tradeTerm: `${deal.term} ${termPlace(deal)} INCOTERMS 2020`,
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

function transportDocument(deal: TrueDeal): SetInput {
  const { kind, title, negotiable } = carriages[deal.way]
  const buyer = `${deal.buyer.name}, ${deal.buyer.address}`
  const originals = negotiable ? { originals: 3, originalsStated: 3, endorsed: true } : { originals: 1 }
  return {
    ...{ kind, title, ...originals, signed: true },
    signature: `${deal.carrier} ${deal.loading} BRANCH AS AGENT FOR THE CARRIER ${deal.carrier}`,
    dates: { issued: deal.days.shipped, onBoard: deal.days.shipped },
    numbers: { ...numbered(deal), own: deal.numbers.bill },
    parties: { shipper: deal.seller.name, consignee: negotiable ? 'TO ORDER' : buyer, notify: buyer },
    goods: described(deal),
    transport: voyageOf(deal),
    packages: { count: `${deal.cartons}`, kind: 'CARTONS' },
    weights: { gross: `${deal.gross}` },
    freight: paysFreight(deal) ? 'FREIGHT PREPAID' : 'FREIGHT COLLECT',
    marks: marksOf(deal),
    clauses: [...remarks[deal.way]],
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
    transport: {
      ...(deal.way === 'sea' ? { vessel: deal.vessel } : {}),
      ...{ voyage: deal.voyage, loading: deal.loading, discharge: deal.discharge },
    },
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
