import { examine } from '@gendan/credit/examine/examine'
import { documentShape, type PresentedDocument, presentationShape } from '@gendan/credit/examine/presentation'
import { generate } from '@gendan/credit/generator/generate'
import { trueSet } from '@gendan/credit/generator/true-set'
import { termsOf } from '@gendan/credit/given-credit'
import { decimal } from '@gendan/kernel/decimal'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { termsOfBound } from './deal/bound-credit.ts'
import type { Deal } from './deal/deal.ts'
import { draft } from './form.ts'
import { sampleCreditDeal } from './sample-credit.ts'
import { dealOf, packable } from './sample-true-deal.ts'

const OURS = [
  'commercial-invoice',
  'packing-list',
  'weight-list',
  'shipping-advice',
  'bill-of-exchange',
  'beneficiary-certificate',
]
/** Days on which papers are made, before the goods go and after. */
const DAYS: Readonly<Record<string, string>> = {
  'commercial-invoice': '2026-05-30',
  'packing-list': '2026-05-30',
  'weight-list': '2026-05-30',
}

/** Every paper of ours that the credit asks for, as it shows itself, with the counts that are presented. */
function ours(deal: Deal, days: Readonly<Record<string, string>>, day: string): readonly PresentedDocument[] {
  const [bound] = deal.credits ?? []
  const credit = bound && termsOfBound(bound)
  return catalogue
    .filter(({ kind, face }) => face && OURS.includes(kind))
    .flatMap((form) => {
      const part = form.parts?.(deal)[0]?.id
      const given = {
        ...{ number: `LW-${form.code}26-0001`, day: days[form.kind] ?? day, version: 1 },
        ...(part === undefined ? {} : { part }),
      }
      const papers = { 'commercial-invoice': 'LW-CI26-0001' }
      const own = form.begin(deal as never, { ...given, papers }, 14)
      const { filled, findings } = draft(form, deal, own, given)
      expect([form.kind, findings.filter(({ weight }) => weight === 'block')]).toEqual([form.kind, []])
      const face = form.face?.(filled)
      const asked = credit?.documents.find(({ kind }) => kind === face?.kind)
      if (!face || !(asked || (face.kind === 'draft' && credit?.drafts?.at))) return []
      const counts = asked ? { originals: asked.originals, copies: asked.copies } : { originals: 2, copies: 0 }
      return [{ ...face, ...counts }]
    })
}

/** Documents of others under the credit of the standing example, as somebody types them from the paper. */
const others: readonly PresentedDocument[] = [
  {
    ...{
      kind: 'bill-of-lading',
      title: 'BILL OF LADING',
      originals: 3,
      originalsStated: 3,
      signed: true,
      endorsed: true,
    },
    signature: 'EVERGREAT LINE NINGBO BRANCH AS AGENT FOR THE CARRIER EVERGREAT LINE',
    dates: { issued: '2026-06-06', onBoard: '2026-06-06' },
    numbers: { own: 'EGLV 1420 0618 8213', credit: 'LC26-0418' },
    parties: {
      shipper: 'NINGBO LINWAN HOME FURNISHING CO., LTD.',
      consignee: 'TO ORDER',
      notify: 'HALVORSEN AND LUND AS, INDUSTRIGATA 36, 0357 OSLO, NORWAY',
    },
    goods: [{ description: 'OAK DINING CHAIRS AND OAK WALL SHELVES' }],
    transport: {
      ...{
        mode: 'sea',
        carrier: 'EVERGREAT LINE',
        vessel: 'EVER ORIENT',
        voyage: '0426W',
        onBoardVessel: 'EVER ORIENT',
      },
      ...{ loading: 'NINGBO', discharge: 'OSLO' },
    },
    packages: { count: '315', kind: 'CARTONS' },
    weights: { gross: '5301' },
    freight: 'FREIGHT PREPAID',
    marks: 'H&L AS HL-44018 OSLO C/NO. 1-315',
    clauses: ['CLEAN ON BOARD'],
  },
  {
    ...{
      kind: 'insurance',
      title: 'CARGO INSURANCE POLICY',
      originals: 2,
      originalsStated: 2,
      signed: true,
      endorsed: true,
    },
    issuer: 'EAST HARBOUR PROPERTY INSURANCE CO., LTD.',
    dates: { issued: '2026-06-05' },
    numbers: { own: 'EHP-26-118204', credit: 'LC26-0418' },
    parties: { insured: 'NINGBO LINWAN HOME FURNISHING CO., LTD.' },
    goods: [{ description: 'OAK DINING CHAIRS AND OAK WALL SHELVES' }],
    transport: { vessel: 'EVER ORIENT', voyage: '0426W', loading: 'NINGBO', discharge: 'OSLO' },
    insured: {
      ...{ amount: '32723.00', currency: 'USD', from: 'NINGBO', to: 'OSLO', claimsAt: 'OSLO' },
      cover: ['ALL RISKS AND WAR RISK'],
    },
  },
  {
    ...{ kind: 'certificate-of-origin', title: 'CERTIFICATE OF ORIGIN', originals: 1, signed: true },
    issuer: 'CHINA COUNCIL FOR THE PROMOTION OF INTERNATIONAL TRADE',
    dates: { issued: '2026-06-05' },
    numbers: { credit: 'LC26-0418' },
    parties: { shipper: 'NINGBO LINWAN HOME FURNISHING CO., LTD.', consignee: 'HALVORSEN AND LUND AS' },
    goods: [{ description: 'OAK DINING CHAIRS AND OAK WALL SHELVES' }],
    statements: ['COUNTRY OF ORIGIN: CHINA'],
  },
].map((one) => documentShape.parse(one))

function found(credit: unknown, documents: readonly PresentedDocument[], date: string) {
  const presentation = { date, to: 'BANK OF CHINA NINGBO', closedDays: [] }
  const answer = examine(presentationShape.parse({ credit, presentation, documents }))
  if ('errors' in answer) throw new Error(JSON.stringify(answer.errors))
  return answer.findings
}

const under = { credit: sampleCreditDeal.credits?.[0]?.terms }
const failing = (documents: readonly PresentedDocument[]) =>
  found(under, documents, '2026-06-12')
    .filter(({ verdict, weight }) => verdict !== 'pass' && weight !== 'note')
    .map(({ rule, document, says }) => [rule, document, says.en])

describe('the papers of an order under its credit', () => {
  const papers = ours(sampleCreditDeal, DAYS, '2026-06-08')

  test('comply on their face, with the documents of others beside them', () => {
    expect(papers.map(({ kind }) => kind).toSorted()).toEqual([
      'beneficiary-certificate',
      'commercial-invoice',
      'draft',
      'packing-list',
      'shipping-advice',
      'weight-list',
    ])
    expect(failing([...papers, ...others])).toEqual([])
  })

  test.each([
    ['another credit number', 'packing-list', { numbers: { credit: 'LC26-0419' } }, 'GEN-62'],
    ['another amount', 'draft', { total: { amount: decimal('29784'), currency: 'USD' } }, 'DRF-13'],
    ['another tenor', 'draft', { tenor: 'AT 60 DAYS AFTER B/L DATE' }, 'DRF-04'],
    ['another buyer', 'commercial-invoice', { parties: { buyer: 'BERGEN MOBLER AS' } }, 'INV-02'],
    ['another weight', 'weight-list', { weights: { gross: decimal('5900') } }, 'XD-05'],
    ['another vessel', 'shipping-advice', { transport: { vessel: 'EVER HOPE' } }, 'XD-08'],
    [
      'nothing certified',
      'beneficiary-certificate',
      { statements: ['WE CERTIFY THAT THE WEATHER WAS FINE'] },
      'BEN-01',
    ],
  ])('%s on the %s is found', (_, kind, change, rule) => {
    const wrong = papers.map((one) => (one.kind === kind ? { ...one, ...change } : one)) as readonly PresentedDocument[]
    expect(failing([...wrong, ...others]).map(([id]) => id)).toContain(rule)
  })

  test('typed wrong on a form, it is found: another tenor, another drawee', () => {
    const form = catalogue.find(({ kind }) => kind === 'bill-of-exchange')
    const given = { number: 'LW-BOE26-0001', day: '2026-06-08', version: 1 }
    const own = { ...form?.begin(sampleCreditDeal as never, given, 14), tenorTyped: 'SIGHT', drawnOn: 'DEUTDEFF' }
    const bill = form?.face?.(form.derive(sampleCreditDeal as never, own, given))
    const set = [...papers.filter(({ kind }) => kind !== 'draft'), { ...bill, originals: 2 } as PresentedDocument]
    expect(failing([...set, ...others]).map(([id]) => id)).toEqual(expect.arrayContaining(['DRF-02', 'DRF-04']))
  })
})

describe('the papers of a generated deal', () => {
  test.each(Array.from({ length: 40 }, (_, i) => i + 1))('comply with the credit of seed %i', (seed) => {
    const deal = packable(generate(seed).deal)
    const set = trueSet(deal)
    const read = termsOf({ text: set.credit.text })
    if ('errors' in read) throw new Error('unreadable')
    const made = ours(
      dealOf(deal, { ...read.credit }),
      { 'bill-of-exchange': deal.days.presented, 'beneficiary-certificate': deal.days.presented },
      deal.days.invoiced,
    )
    const kinds = made.map(({ kind }) => kind)
    const theirs = set.documents.filter(({ kind }: PresentedDocument) => !kinds.includes(kind))
    expect(kinds.length).toBe(4)
    const findings = found(set.credit, [...made, ...theirs], deal.days.presented)
    expect(
      findings
        .filter(({ verdict, weight }) => verdict !== 'pass' && weight === 'block')
        .map(({ rule, says }) => [rule, says.en]),
    ).toEqual([])
  })
})
