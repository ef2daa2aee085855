import { setWith } from '@gendan/credit/examine/clean-set.examples'
import { describe, expect, it } from 'vitest'
import { emptySheet, examinedSheet, inputOf, sheetFrom } from './sheet-draft.ts'

const clean = setWith()

function loaded(json: string) {
  const read = sheetFrom(json)
  if ('errors' in read) throw new Error(read.errors.map(({ message }) => message.en).join(' '))
  return read.sheet
}

describe('a sheet without an order', () => {
  it('takes the file of the command line whole, and gives it back as the same question', () => {
    const sheet = loaded(JSON.stringify(clean))
    expect(sheet).toMatchObject({ day: '2026-11-16', bank: 'BANK OF CHINA NINGBO' })
    expect(inputOf(loaded(JSON.stringify(inputOf(sheet))))).toEqual(inputOf(sheet))
    expect(examinedSheet(sheet).examined).toMatchObject({ complies: true, open: [] })
  })
  it('finds what the desk of an order finds', () => {
    const late = setWith((input) => {
      input.documents[3].dates.onBoard = '2026-11-07'
      input.documents[3].dates.issued = '2026-11-07'
    })
    const { examined } = examinedSheet(loaded(JSON.stringify(late)))
    expect(examined.open.map(({ finding, documents }) => [finding.rule, documents])).toEqual([['TIM-09', ['4']]])
  })
  it('examines nothing without a credit, and tells why one cannot be read', () => {
    expect(examinedSheet(emptySheet('2026-11-16')).examined.errors).toEqual([])
    const { terms, examined } = examinedSheet({ ...emptySheet('2026-11-16'), text: 'good morning' })
    expect(terms).toBeUndefined()
    expect(examined.errors.length).toBeGreaterThan(0)
  })
  it('tells every fault of a file at once', () => {
    expect(sheetFrom('{')).toMatchObject({ errors: [{ code: 'no-json' }] })
    const read = sheetFrom(
      JSON.stringify({ credit: {}, presentation: { date: 'soon' }, documents: [{ signed: 'yes' }] }),
    )
    const paths = 'errors' in read ? read.errors.map(({ path }) => path) : []
    expect(paths).toEqual(expect.arrayContaining(['presentation.date', 'documents.0.signed']))
  })
})
