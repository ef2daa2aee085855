import { describe, expect, it } from 'vitest'
import { composedScan, picturePages } from './compose-scan.ts'
import { filesRefused } from './scan-limits.ts'
import type { ScanPage, ScanWord } from './scan-shapes.ts'
import { meanSure, movedPlaces, textOfPages } from './scan-text.ts'

/** Signs are 10 wide on a page of 1000; `at` is where a word begins, in signs. */
const word = (said: string, at: number, sure = 95): ScanWord => ({
  said,
  sure,
  box: { x: at / 100, y: 0, width: said.length / 100, height: 0.01 },
})
const page = (...lines: ScanWord[][]): ScanPage => ({ width: 1000, lines })

describe('the text of recognised pages', () => {
  it('keeps indents and columns, and each word has its place', () => {
    const { text, words } = textOfPages([page([word(':32B:', 5), word('Amount', 11)], [word('USD29748,00', 10, 44)])])
    expect(text).toBe(':32B: Amount\n     USD29748,00')
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual([':32B:', 'Amount', 'USD29748,00'])
    expect(words.at(-1)).toMatchObject({ sure: 44, page: 1 })
  })

  it('keeps a wide gap between columns and one blank between words, none between Chinese signs', () => {
    expect(textOfPages([page([word('LABEL', 0), word('VALUE', 20)])]).text).toBe('LABEL               VALUE')
    expect(textOfPages([page([word('ANY', 0), word('BANK', 5)])]).text).toBe('ANY BANK')
    expect(textOfPages([page([word(':50', 0), word(':HALVORSEN', 3)])]).text).toBe(':50:HALVORSEN')
    expect(textOfPages([page([word('中国', 0), word('银行', 2.2)])]).text).toBe('中国银行')
  })

  it.each([
    ['146A:', ':46A:'],
    ['‘41D:', ':41D:'],
    ['1:48:', ':48:'],
    [':148:21', ':48:21'],
    ['14:30', '14:30'],
    [':20:', ':20:'],
    // Not a field that messages have.
    ['199Z:', '199Z:'],
    ['2026:', '2026:'],
  ])('reads the small colon before a tag: %s is %s', (said, mended) => {
    const { text, words } = textOfPages([page([word(said, 0)])])
    expect(text).toBe(mended)
    // What was mended is shown to a person.
    expect((words[0]?.sure ?? 0) < 80).toBe(said !== mended)
  })

  it.each([
    ['0SLO,', true],
    ['NINGB0', true],
    ['L1MITED', true],
    ['260701CHINA', false],
    ['LC26-0417', false],
    ['UCP600', false],
    ['29748,00', false],
  ])('doubts a nought or a one among letters, however sure it was read: %s', (said, doubtful) => {
    expect((textOfPages([page([word(said, 0)])]).words[0]?.sure ?? 0) < 80).toBe(doubtful)
  })

  it('is as sure as its signs are on the whole', () => {
    expect(meanSure([{ from: 0, to: 9, sure: 100 }])).toBe('1')
    expect(
      meanSure([
        { from: 0, to: 9, sure: 95 },
        { from: 10, to: 11, sure: 5 },
      ]),
    ).toBe('0.86')
    expect(meanSure([{ from: 0, to: 1, sure: 4 }])).toBe('0.04')
    expect(meanSure([])).toBeUndefined()
  })
})

describe('places after a change by hand', () => {
  const before = 'LC26 AMOUNT 29748\nOSLO'
  const places = [
    { from: 5, to: 11 },
    { from: 12, to: 17 },
    { from: 18, to: 22 },
  ]
  const left = (after: string) => movedPlaces(before, after, places).map(({ from, to }) => after.slice(from, to))
  it.each([
    ['nothing', before, ['AMOUNT', '29748', 'OSLO']],
    ['a sign of a word', 'LC26 AMOUNT 29740\nOSLO', ['AMOUNT', 'OSLO']],
    ['a sign set before a word', 'LC26 AMOUNT $29748\nOSLO', ['AMOUNT', 'OSLO']],
    ['a sign set behind a word', 'LC26 AMOUNT 29748,00\nOSLO', ['AMOUNT', 'OSLO']],
    ['a word before', 'THE LC26 AMOUNT 29748\nOSLO', ['AMOUNT', '29748', 'OSLO']],
    ['a word between', 'LC26 AMOUNT OF 29748\nOSLO', ['AMOUNT', '29748', 'OSLO']],
    ['a line behind', 'LC26 AMOUNT 29748\nOSLO\nNORWAY', ['AMOUNT', '29748', 'OSLO']],
    ['a blank inside a word', 'LC26 AMOUNT 297 48\nOSLO', ['AMOUNT', 'OSLO']],
    ['two words drawn together', 'LC26 AMOUNT29748\nOSLO', ['OSLO']],
    ['everything', '', []],
  ])('changed: %s', (_, after, stays) => expect(left(after)).toEqual(stays))
})

describe('a PDF of which some pages are pictures', () => {
  const typed = ':20:LC26-0417\n'.padEnd(90, 'X')
  it('has its pictures recognised and its text as it stands, in the order of its pages', () => {
    const texts = [typed, 'Scanned by a machine']
    expect(picturePages(texts)).toEqual([2])
    const scan = page([word(':32B:', 0), word('USD29748,00', 6, 44), word('AVAILABLE', 18)])
    const read = composedScan(texts, new Map([[2, scan]]))
    expect(read?.text).toBe(`${typed}\n:32B: USD29748,00 AVAILABLE`)
    const [doubt] = read?.doubts ?? []
    expect(read?.text.slice(doubt?.from, doubt?.to)).toBe('USD29748,00')
    expect(read).toMatchObject({ pages: 1, doubtful: 1, confidence: '0.72' })
  })

  it('says so where nothing was recognised', () => {
    expect(composedScan([''], new Map([[1, page()]]))).toBeUndefined()
  })
})

describe('files that cannot be read as pictures', () => {
  const file = (name: string, size = 1000, type = '') => ({ name, size, type })
  it('takes pictures and one PDF', () => {
    expect(filesRefused([file('1.png'), file('2.JPG'), file('3', 10, 'image/jpeg')])).toEqual([])
    expect(filesRefused([file('lc.pdf', 10, 'application/pdf')])).toEqual([])
  })

  it('gives every reason at once', () => {
    const told = filesRefused([file('a.heic'), file('b.png', 30_000_000), file('c.png', 0), file('d.pdf')])
    expect(told.map(({ en }) => en.slice(0, 22))).toEqual([
      'b.png is larger than 2',
      'a.heic is a kind of pi',
      'c.png is empty: choose',
      'Several files at once ',
    ])
    expect(filesRefused(Array.from({ length: 21 }, (_, i) => file(`${i}.png`)))).toHaveLength(1)
  })
})
