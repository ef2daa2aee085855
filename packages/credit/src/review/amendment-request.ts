import { writeDay } from '@gendan/kernel/day'
import type { Credit } from '../terms/credit.ts'
import type { Contract } from './contract.ts'
import { points } from './contract-rules.ts'
import type { ReviewFinding } from './reviewed.ts'

/** The fields of a message in which the terms stand, by the first part of their path or the first two, in the order of an issue. */
const FIELDS: Readonly<Record<string, string>> = {
  number: '20',
  form: '40A',
  rules: '40E',
  issued: '31C',
  expiry: '31D',
  applicantBank: '51a',
  issuingBank: '52a',
  applicant: '50',
  beneficiary: '59',
  amount: '32B',
  tolerance: '39A',
  maximum: '39B',
  additionalAmounts: '39C',
  availableWith: '41a',
  'drafts.drawee': '42a',
  drafts: '42C',
  mixedPayment: '42M',
  deferredPayment: '42P',
  partialShipments: '43P',
  transhipment: '43T',
  placeOfReceipt: '44A',
  portOfLoading: '44E',
  portOfDischarge: '44F',
  placeOfDelivery: '44B',
  latestShipment: '44C',
  shipmentPeriod: '44D',
  goods: '45A',
  documents: '46A',
  conditions: '47A',
  charges: '71D',
  presentationPeriod: '48',
  confirmation: '49',
  confirmingBank: '58a',
  reimbursingBank: '53a',
  instructions: '78',
}

/** So much of a clause is quoted that it is told from the others. */
const QUOTED = 90

/** One thing that is asked for: where it stands in the credit, and how it should read. */
export interface AmendmentLine {
  /** "44C"; left out where it concerns the credit as a whole. */
  readonly field?: string
  /** "Field 44C: please amend the latest date of shipment to read 10 June 2026 (now 1 June 2026)." */
  readonly text: string
}

/**
 * What an amendment is asked to change, each thing once, in the order of the fields of a credit. Who calls it has chosen the findings: those that
 * conflict, or those that a person decided to have amended.
 */
export function amendmentLines(findings: readonly ReviewFinding[], credit: Credit): readonly AmendmentLine[] {
  const asked = findings.map((finding) => ({ ...finding, ask: finding.ask ?? `amend it: ${lower(finding.says.en)}` }))
  const lines = asked
    .filter(({ ask }) => !asked.some((other) => takesIn(other.ask, ask)))
    .map((finding) => lineOf(finding, credit))
  const once = [...new Map(lines.map((line) => [line.text, line])).values()]
  return once.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** A letter to the applicant in the English of amendments; undefined where nothing is asked. */
export function amendmentLetter(
  findings: readonly ReviewFinding[],
  credit: Credit,
  contract?: Pick<Contract, 'number'>,
): string | undefined {
  const lines = amendmentLines(findings, credit)
  if (lines.length === 0) return undefined
  const under = contract?.number ? ` under our contract No. ${contract.number}` : ''
  return [
    `Re: your letter of credit No. ${credit.number ?? '—'}${under}`,
    '',
    'Dear Sirs,',
    '',
    'Thank you for the credit. Before shipment we kindly ask you to have it amended by the issuing bank as follows:',
    '',
    ...lines.map(({ text }, i) => `${i + 1}. ${text}`),
    '',
    'All other terms remain unchanged. Please let the amendment reach us through the advising bank, so that shipment can be made in time.',
  ].join('\n')
}

/** Asked for by its figure or its day, a thing is not asked for again in other words. */
function takesIn(ask: string, other: string): boolean {
  return (
    (ask.startsWith('amend the latest date of shipment to read') && other === 'extend the latest date of shipment') ||
    (ask.startsWith('amend the amount to read') && other.startsWith('increase the amount to'))
  )
}

function lineOf({ at, ask, says }: ReviewFinding & { readonly ask: string }, credit: Credit): AmendmentLine {
  const field = fieldAt(at)
  const said = inWords(ask.replace(/\.$/, ''))
  const present = presentAt(says.en, credit)
  const item = field === undefined ? '' : `Field ${field}${itemAt(at, credit)}: `
  const wanted = `please ${said}${present === undefined ? '' : ` (now ${inWords(present)})`}.`
  return { ...(field === undefined ? {} : { field }), text: item === '' ? upper(wanted) : `${item}${wanted}` }
}

function fieldAt(at: string): string | undefined {
  const [root = '', part = ''] = at.split('.')
  return FIELDS[`${root}.${part}`] ?? FIELDS[root]
}

/** Of fields 46A and 47A the item, by its place and its first words. */
function itemAt(at: string, { documents = [], conditions = [] }: Credit): string {
  const [root, place] = at.split('.')
  const list = root === 'documents' ? documents : root === 'conditions' ? conditions : []
  const found = list.findIndex((_, i) => String(i) === place)
  const text = list[found]?.text.replace(/\s+/g, ' ').trim()
  if (found < 0 || !text) return ''
  return `, item ${found + 1} (“${text.length > QUOTED ? `${text.slice(0, QUOTED).trimEnd()}…` : text}”)`
}

/** What the credit has today where a point of the contract is to be read instead; nothing where that is long. */
function presentAt(says: string, credit: Credit): string | undefined {
  const present = points.find(({ en }) => says.startsWith(`${en}: the credit has`))?.credit(credit)
  return present !== undefined && present.length <= QUOTED ? present : undefined
}

function placeOf({ field }: AmendmentLine): number {
  return field === undefined ? -1 : Object.values(FIELDS).indexOf(field)
}

/** Days as letters write them. */
function inWords(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => writeDay(day, 'en'))
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lower(text: string): string {
  return (text.charAt(0).toLowerCase() + text.slice(1)).replace(/\.$/, '')
}
