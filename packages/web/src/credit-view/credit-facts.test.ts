import { type CreditRead, readCreditText } from '@gendan/credit/read'
import { describe, expect, test } from 'vitest'
import { addedTo, type FactCorrection, nextIn, standingAt } from './correction.ts'
import { creditFacts, placeOfWords } from './credit-facts.ts'
import { factDraftOf, factFrom } from './fact-draft.ts'
import type { FactKind } from './fact-fields.ts'
import { factWords } from './fact-text.ts'
import { ownWords } from './own-words.ts'
import { doubtedFacts } from './scan-doubts.ts'
import { textMarks, textRows } from './text-marks.ts'

const TEXT = `Advised without engagement, our ref A-778
:27:1/1
:40A:IRREVOCABLE
:20:LC26-0417
:31C:260901
:31D:261130 CHINA
:50:HALVORSEN LYS AS
STORGATA 14
0155 OSLO
:59:NINGBO LINWAN CO., LTD.
:32B:USD52300,
:39A:10/05
:41D:ANY BANK IN CHINA
BY NEGOTIATION
:43P:NOT ALLOWED
:44C:261105
:45A:1000 PCS OAK CHAIRS AT USD 52.30/PC
CIF OSLO INCOTERMS 2020
:46A:+SIGNED COMMERCIAL INVOICE IN TRIPLICATE
+FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER,
MARKED FREIGHT PREPAID, NOTIFY APPLICANT
:47A:+THIRD PARTY DOCUMENTS ACCEPTABLE
:48:21/AFTER SHIPMENT`

const read = readCreditText(TEXT) as CreditRead
const facts = creditFacts(read.credit, TEXT, read.fields, read.type)
const marks = textMarks(facts)
const rows = textRows(TEXT, marks, read)
const saidBy = (path: string) => {
  const { from, to } = facts.find((fact) => fact.path === path)?.at ?? { from: 0, to: 0 }
  return TEXT.slice(from, to)
}

describe('every fact of a credit leads to its place', () => {
  test.each([
    ['number', 'LC26-0417'],
    ['applicant', 'HALVORSEN LYS AS'],
    ['expiry.date', '261130'],
    ['latestShipment', '261105'],
    ['availableWith.by', 'NEGOTIATION'],
    ['presentationPeriod.days', '21'],
    ['documents.0.originals', 'TRIPLICATE'],
    ['documents.1.originals', 'FULL SET'],
    ['expiry.place', 'CHINA'],
    ['amount', 'USD52300,'],
    ['tolerance', '10/05'],
    ['partialShipments', 'NOT ALLOWED'],
    ['availableWith.bank', 'ANY BANK IN CHINA'],
    ['goods.tradeTerm', 'CIF OSLO'],
    ['documents.1.demands.5', 'FREIGHT PREPAID'],
    ['conditions.0.effect', 'THIRD PARTY DOCUMENTS ACCEPTABLE'],
  ])('%s stands at “%s”', (path, words) => {
    expect(saidBy(path)).toBe(words)
  })

  test('what was not read has no place, and stands among the facts so that it can be added', () => {
    const missing = facts.find(({ path }) => path === 'deferredPayment')
    expect(missing?.value).toBeUndefined()
    expect(missing?.at).toBeUndefined()
  })

  test('words are found over line ends, and only in their own field', () => {
    expect(placeOfWords('A  B\nC', { from: 0, to: 6 }, 'B C')).toEqual({ from: 3, to: 6 })
    expect(placeOfWords('A  B\nC', { from: 0, to: 3 }, 'B C')).toBeUndefined()
    expect(placeOfWords('1 (2', { from: 0, to: 4 }, '(2')).toEqual({ from: 2, to: 4 })
  })
})

describe('a fact stands at its own words', () => {
  const words = (kind: FactKind, path: string, value: unknown, text: string) => {
    const at = ownWords({ kind, path, value }, text, { from: 0, to: text.length })
    return at && text.slice(at.from, at.to)
  }

  test.each([
    ['260701CHINA', '260701'],
    ['DATE 2026-07-01 PLACE CHINA', '2026-07-01'],
    ['1 JULY 2026 IN CHINA', '1 JULY 2026'],
    ['IN CHINA, JUL. 1, 2026', 'JUL. 1, 2026'],
    ['01/07/2026', '01/07/2026'],
    ['2026年7月1日 中国', '2026年7月1日'],
    ['260711CHINA', undefined],
  ])('a day in %s', (text, found) => {
    expect(words('day', 'expiry.date', '2026-07-01', text)).toBe(found)
  })

  test.each([
    ['AMOUNT USD29.748,00 ONLY', 'USD29.748,00'],
    ['USD 29,748.00', 'USD 29,748.00'],
    ['US$29748', 'US$29748'],
    ['USD297480,00', undefined],
  ])('a sum in %s', (text, found) => {
    expect(words('money', 'amount', { amount: '29748.00', currency: 'USD' }, text)).toBe(found)
    expect(words('money', 'amount', { amount: '29748', currency: 'USD' }, text)).toBe(found)
  })

  test.each([
    ['originals', 3, 'PACKING LIST IN 3 ORIGINALS AND 2 COPIES', '3 ORIGINALS'],
    ['copies', 2, 'PACKING LIST IN 3 ORIGINALS AND 2 COPIES', '2 COPIES'],
    ['copies', 2, 'PLUS TWO (2) NON-NEGOTIABLE COPIES', 'TWO (2) NON-NEGOTIABLE COPIES'],
    ['originals', 2, 'INSURANCE POLICY IN DUPLICATE', 'DUPLICATE'],
    ['originals', 1, 'CERTIFICATE OF ORIGIN', undefined],
    ['copies', 0, 'INVOICE IN 3 COPIES', undefined],
  ])('%s %s of “%s”', (which, count, text, found) => {
    expect(words('count', `documents.0.${which}`, count, text)).toBe(found)
  })
})

describe('the text beside them', () => {
  test('no sign of it is lost, whatever lies over it', () => {
    expect(rows.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('\n')).toBe(TEXT)
  })

  test('numbers go up as one reads, and each ends once', () => {
    const ends = rows.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.ends))
    expect(ends.toSorted((a, b) => a - b)).toEqual(marks.map(({ number }) => number))
    expect(marks.every(({ at }, i) => at.from >= (marks[i - 1]?.at.from ?? 0))).toBe(true)
  })

  test('a demand lies inside its document: pointing at it means the demand', () => {
    const piece = rows.flatMap(({ pieces }) => pieces).find(({ text }) => text === 'FREIGHT PREPAID')
    const paths = marks[(piece?.marks.at(-1) ?? 0) - 1]?.paths
    expect(paths).toEqual(['documents.1.demands.5'])
    expect(piece?.marks.length).toBe(2)
  })

  test('fields stand beside the line that begins them; a line that belongs to nothing is marked', () => {
    expect(rows.find(({ tags }) => tags.includes('46A'))?.pieces[0]?.text).toContain(':46A:')
    expect(rows.filter(({ unread }) => unread).map(({ line }) => line)).toEqual([1])
  })
})

describe('a fact is typed by its kind', () => {
  const same: readonly (readonly [FactKind, unknown, string])[] = [
    ['money', { amount: '52300.00', currency: 'USD' }, 'USD 52,300.00'],
    ['tolerance', { plus: '0.1', minus: '0.05' }, '+10 % / −5 %'],
    ['tolerance', { plus: '0.05', minus: '0.05' }, '± 5 %'],
    ['day', '2026-11-05', '2026-11-05'],
    ['permission', 'not-allowed', 'not allowed'],
    ['count', 21, '21'],
    ['party', { name: 'HALVORSEN', address: 'OSLO' }, 'HALVORSEN\nOSLO'],
    ['incoterm', { incoterm: 'CIF', place: 'OSLO' }, 'CIF OSLO'],
    ['demand', { what: 'cover', value: '1.1' }, '110 %'],
    ['demand', { what: 'signed' }, 'yes'],
    ['document-kind', 'packing-list', 'Packing list'],
  ]
  test.each(same)('%s that is typed again as it stands is the same', (kind, value, words) => {
    expect(factFrom(kind, factDraftOf(kind, value), value)).toEqual(value)
    expect(factWords(kind, value).en).toBe(words)
  })

  test.each<readonly [FactKind, Readonly<Record<string, string>>]>([
    ['money', { currency: 'US', amount: '100' }],
    ['money', { currency: 'USD', amount: 'much' }],
    ['day', { day: '5/11/2026' }],
    ['count', { count: '2.5' }],
    ['tolerance', { plus: '', minus: '' }],
    ['requirement', { choice: 'packing-list', originals: '', copies: '', text: '' }],
    ['goods-line', { description: 'CHAIRS', quantity: 'some', unit: 'PCS', price: '', currency: '' }],
  ])('%s that is not whole is no fact yet', (kind, draft) => {
    expect(factFrom(kind, draft, undefined)).toBeUndefined()
  })

  test('a price times a count is the amount of a line', () => {
    const typed = { description: 'CHAIRS', quantity: '1,000', unit: 'PCS', price: '52.30', currency: 'usd' }
    expect(factFrom('goods-line', typed, undefined)).toMatchObject({
      quantity: { value: '1000', unit: 'PCS' },
      unitPrice: { amount: '52.30', currency: 'USD', per: 'PCS' },
      amount: { currency: 'USD' },
    })
  })
})

describe('what persons corrected', () => {
  const made = (id: string, path: string, value: unknown, takenBack = false): FactCorrection => ({
    ...{ id, path, value, takenBack },
    ...{ reason: 'as printed', who: 'Lin Xiao' },
  })
  const all = [
    made('1', 'amount', 1),
    made('2', 'amount', 2, true),
    made('3', 'documents.2', { text: 'A' }),
    made('4', 'documents.2.originals', 3),
    made('5', 'documents.0', undefined),
  ]
  test('the last that nobody took back stands', () => {
    expect(standingAt(all, 'amount')?.id).toBe('1')
    expect(standingAt(all, 'number')).toBeUndefined()
  })
  test('items added to a list are those behind what was read', () => {
    expect(addedTo(all, 'documents', 2).map(({ id }) => id)).toEqual(['3'])
    expect(addedTo(all, 'documents', 3)).toEqual([])
  })
  test('one more item stands behind all of them', () => {
    expect(nextIn(all, 'documents', 2)).toBe('documents.3')
    expect(nextIn([], 'conditions', 0)).toBe('conditions.0')
  })
})

describe('facts read off a scan', () => {
  const at = (words: string) => ({ from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length })
  const places = [at(':44C:261105'), at('USD52300,'), at('STORGATA'), at(':40A:')]
  const doubted = (confirmed: string[], corrections: FactCorrection[] = []) => [
    ...doubtedFacts(facts, { places, confirmed: new Set(confirmed) }, corrections),
  ]

  test('are doubtful where they lie on a doubtful word; a doubtful tag alone is none', () => {
    expect(doubted([]).sort()).toEqual(['amount', 'latestShipment'])
  })

  test('are so until a person confirms or corrects them', () => {
    expect(doubted(['amount'])).toEqual(['latestShipment'])
    const own = { id: 'k1', path: 'latestShipment', value: '2026-11-06', reason: 'a stain', who: 'Lin' }
    expect(doubted(['amount'], [own])).toEqual([])
    expect(doubted(['amount'], [{ ...own, takenBack: true }])).toEqual(['latestShipment'])
  })

  test('are marked in the text, cut where the doubt begins and ends', () => {
    const [line] = textRows(TEXT, marks, read, places).filter(({ tags }) => tags.includes('32B'))
    expect(line?.pieces.map(({ text, doubtful }) => [text, doubtful])).toEqual([
      [':32B:', false],
      ['USD52300,', true],
    ])
    expect(rows.every(({ pieces }) => pieces.every(({ doubtful }) => !doubtful))).toBe(true)
  })
})
