import { compare, type Decimal } from '@gendan/kernel/decimal'
import { plainCapitals } from '../message/signs.ts'
import { coverIn, risksIn } from '../terms/cover.ts'
import type { Credit, Demand } from '../terms/credit.ts'
import type { Contract } from './contract.ts'
import { paymentTermsOf, saidIn, type Tenor, tenorOf } from './payment-terms.ts'
import type { Point } from './point.ts'
import { narrative } from './reviewed.ts'

const termsOf = ({ payment, latestShipment }: Contract) => paymentTermsOf(payment, latestShipment)
const noPlace = () => ({ from: 0, to: 0 })

/** The points that a contract has in its words more than in its members: payment, insurance, packing, its own number. */
export const agreedPoints: readonly Point[] = [
  {
    ...{ rule: 'CR-65', en: 'Tenor', zh: '付款期限', at: 'drafts.at' },
    credit: (credit) => tenorText(tenorOf(credit)),
    contract: (contract) => tenorText(termsOf(contract).tenor),
    agree: (credit, contract) => asSoon(tenorOf(credit), termsOf(contract).tenor),
    ask: (contract) => `amend the tenor to read ${tenorText(termsOf(contract).tenor)}`,
  },
  {
    ...{ rule: 'CR-65', en: 'Day of opening', zh: '开证时间', at: 'issued' },
    credit: ({ issued }) => issued,
    contract: (contract) => termsOf(contract).opened,
    agree: ({ issued = '' }, contract) => issued <= (termsOf(contract).opened ?? ''),
    ask: () => undefined,
  },
  {
    ...{ rule: 'CR-65', en: 'Validity', zh: '有效期', at: 'expiry.date' },
    credit: ({ expiry }) => expiry?.date,
    contract: (contract) => termsOf(contract).validUntil,
    agree: ({ expiry }, contract) => (expiry?.date ?? '') >= (termsOf(contract).validUntil ?? ''),
    ask: (contract) => `amend the date of expiry to read ${termsOf(contract).validUntil}`,
  },
  {
    ...{ rule: 'CR-54', en: 'Amount insured', zh: '投保加成', at: 'documents' },
    credit: (credit) => percentText(coverAsked(credit)),
    contract: ({ insurance }) => percentText(coverIn(plainCapitals(saidIn(insurance)), noPlace)[0]),
    agree: (credit, { insurance }) => {
      const [own, agreed] = [coverAsked(credit)?.value, coverIn(plainCapitals(saidIn(insurance)), noPlace)[0]?.value]
      return own === undefined || agreed === undefined ? undefined : compare(own as Decimal, agreed as Decimal) === 0
    },
    ask: ({ insurance }) =>
      `let the insurance be for ${percentText(coverIn(plainCapitals(saidIn(insurance)), noPlace)[0])} of the invoice value`,
    silent: true,
  },
  {
    ...{ rule: 'CR-55', en: 'Risks insured', zh: '险别', at: 'documents' },
    credit: (credit) => riskText(risksAsked(credit)),
    contract: ({ insurance }) => riskText(risksOf(saidIn(insurance))),
    agree: (credit, { insurance }) => {
      const agreed = risksOf(saidIn(insurance))
      return risksAsked(credit).every((risk) => agreed.includes(risk))
    },
    ask: ({ insurance }) => `let the insurance cover ${riskText(risksOf(saidIn(insurance)))}`,
    silent: true,
  },
  {
    ...{ rule: 'CR-65', en: 'Packing', zh: '包装', at: 'goods' },
    credit: (credit) => packingText(packingsIn(wordsOfAll(credit))),
    contract: (contract) => packingText(packingsOf(contract)),
    agree: (credit, contract) => {
      const agreed = packingsOf(contract)
      return packingsIn(wordsOfAll(credit)).every((one) => agreed.includes(one))
    },
    ask: (contract) => `amend the packing to read ${packingText(packingsOf(contract))}`,
    silent: true,
  },
  {
    ...{ rule: 'CR-65', en: 'Contract number', zh: '合同号', at: 'goods' },
    credit: (credit) => contractsCited(credit).join('; ') || undefined,
    contract: (contract) => numbersOf(contract).join(' / ') || undefined,
    agree: (credit, contract) =>
      contractsCited(credit).every((cited) => numbersOf(contract).some((own) => bare(cited) === bare(own))),
    ask: ({ number, otherNumbers: [other] = [] }) => `amend the contract number to read ${number ?? other}`,
    silent: true,
  },
]

function tenorText(tenor: Tenor | undefined): string | undefined {
  if (!tenor) return undefined
  return 'from' in tenor ? `${tenor.days} days after ${tenor.from.toLowerCase()}` : 'at sight'
}

/** Paid as soon as was agreed, or sooner; days after different events cannot be told from each other. */
function asSoon(own: Tenor | undefined, agreed: Tenor | undefined): boolean | undefined {
  if (!(own && agreed)) return undefined
  if (own.days === 0) return true
  if (!('from' in agreed) || ('from' in own && own.from === agreed.from)) return own.days <= agreed.days
  return undefined
}

function coverAsked({ documents }: Credit): Demand | undefined {
  return documents.flatMap(({ demands }) => demands).find(({ what }) => what === 'cover')
}

function risksAsked({ documents }: Credit): readonly string[] {
  return documents.flatMap(({ demands }) =>
    demands.flatMap(({ what, value }) => (what === 'risk' && value ? [value] : [])),
  )
}

function risksOf(text: string): readonly string[] {
  return risksIn(plainCapitals(text), noPlace).flatMap(({ value }) => value ?? [])
}

function riskText(risks: readonly string[]): string | undefined {
  return risks.length > 0 ? risks.join(', ') : undefined
}

function percentText(cover: Demand | undefined): string | undefined {
  return cover?.value && `${Math.round(Number(cover.value) * 1000) / 10} PCT`
}

const PACKING =
  /(\d[\d,]*)\s*(?:PCS?|PIECES?|SETS?|PAIRS?|DOZ(?:ENS?)?|KGS?|BAGS?|ROLLS?|UNITS?)\s*(?:\/|PER\s+|(?:PACKED\s+)?IN(?:TO)?\s+|TO\s+)\s*(?:A\s+|AN\s+|ONE\s+|EACH\s+|1\s*)?(?:EXPORT\s+|STANDARD\s+)?(CTN|CARTON|BOX|BAG|CASE|BALE|DRUM|POLYBAG|SACK)/g

/** "20 pcs per carton", in one form: "20/CARTON". */
function packingsIn(text: string): readonly string[] {
  return [...plainCapitals(text).matchAll(PACKING)].map(
    ([, figure = '', kind = '']) => `${figure.replace(/,/g, '')}/${kind === 'CTN' ? 'CARTON' : kind}`,
  )
}

function packingsOf({ packing, lines }: Contract): readonly string[] {
  return packingsIn([saidIn(packing), ...lines.map(({ description }) => description)].join('\n'))
}

function packingText(packings: readonly string[]): string | undefined {
  return packings.length > 0 ? [...new Set(packings)].join(', ') : undefined
}

function wordsOfAll(credit: Credit): string {
  return narrative(credit)
    .map(({ text }) => text)
    .join('\n')
}

const CITED =
  /\b(?:(?:SALES\s+)?(?:CONTRACT|S\/C|SALES\s+CONFIRMATION|CONFIRMATION)|PRO[\s-]?FORMA(?:\s+INVOICE)?|P\.?\/?I\.?)\s*(?:NO\.?|NUMBER|NR\.?|#)\s*[:.]?\s*([A-Z0-9][A-Z0-9./-]*\d[A-Z0-9/-]*)/g

function contractsCited(credit: Credit): readonly string[] {
  return [...new Set([...plainCapitals(wordsOfAll(credit)).matchAll(CITED)].map(([, number = '']) => number))]
}

/** Our papers that a credit may cite: the contract, and the proforma invoice that went before it. */
function numbersOf({ number, otherNumbers = [] }: Contract): readonly string[] {
  return [...(number ? [number] : []), ...otherNumbers]
}

function bare(number: string): string {
  return number.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
