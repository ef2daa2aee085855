import { setWith } from '@gendan/credit/examine/clean-set.examples'
import { documentShape } from '@gendan/credit/examine/presentation'
import type { PlacedText } from '@gendan/credit/pdf/pdf-text'
import { examinedBy } from '@gendan/orderfile/presentation/examined'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { describe, expect, it } from 'vitest'
import { factOn, spotsOnText } from './desk-places.ts'

/** The standing set with the packing list naming another invoice. */
const clean = setWith((input) => {
  input.documents[2].numbers.invoice = 'LW-CI26-9999'
})
const documents = clean.documents.map(
  (face, i): HeldDocument => ({
    ...{ id: `d${i}`, kind: face.kind, title: face.title ?? '', source: { from: 'others', files: [] } },
    ...{ originals: face.originals ?? 1, copies: face.copies ?? 0, face: { ...face }, by: '', at: '' },
  }),
)
const terms = clean.credit.credit as never
const { findings } = examinedBy(terms, { documents, judgements: [] }, { day: '2026-11-16' })
const number = findings.find(({ finding }) => finding.says.en.includes('LW-CI26-9999'))

describe('the place of a finding on each document', () => {
  it('is its own on the document that it names, and that of the same fact on the other', () => {
    if (!number) throw new Error('the number differs')
    const [, invoice, list, bill] = documents as [HeldDocument, HeldDocument, HeldDocument, HeldDocument]
    expect(factOn(number, list)).toBe('numbers.invoice')
    expect(factOn(number, invoice)).toBe('numbers.own')
    expect(factOn(number, bill)).toBeUndefined()
  })
})

/** One line of a page, of letters two millimetres wide. */
const told = (text: string): PlacedText => ({
  text,
  places: [{ from: 0, to: text.length, page: 1, x: 10, y: 20, width: text.length * 2, height: 4 }],
})

describe('the place of a fact in the text of a PDF', () => {
  const face = documentShape.parse({
    kind: 'bill-of-lading',
    dates: { onBoard: '2026-11-07' },
    weights: { gross: '6200' },
  })
  it('is where the text says it, however a day or a figure is written', () => {
    const text = told('ON BOARD 07 NOV 2026  GROSS 6,200.00 KGS')
    expect(spotsOnText(text, face, ['dates.onBoard', 'weights.gross'])).toMatchObject([
      { at: 'dates.onBoard', page: 1, x: 10 + 9 * 2, width: 11 * 2 },
      { at: 'weights.gross', page: 1, x: 10 + 28 * 2, width: 8 * 2 },
    ])
  })
  it('is nowhere where the document does not show it, or the file holds pictures', () => {
    expect(spotsOnText(told('ON BOARD 07 NOV 2026'), face, ['transport.vessel', ''])).toEqual([])
    expect(spotsOnText(undefined, face, ['dates.onBoard'])).toEqual([])
  })
})
