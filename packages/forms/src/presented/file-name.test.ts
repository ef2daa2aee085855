import { documentKindWords } from '@gendan/credit/terms/term-words'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingOf, fileNameInSet } from './file-name.ts'

const bill = { place: 3, kind: documentKindWords['bill-of-lading'], title: 'COSU6123', ending: 'pdf' }

describe('the name of a file of a set', () => {
  it('begins with its place, so that a folder stands in the order of the credit', () => {
    expect(fileNameInSet(bill, 'zh')).toBe('03 海运提单 COSU6123.pdf')
    expect(fileNameInSet({ ...bill, part: 2 }, 'en')).toBe('03-2 Bill of lading COSU6123.pdf')
  })
  it('does not say the kind twice', () => {
    expect(fileNameInSet({ ...bill, title: 'BILL OF LADING' }, 'en')).toBe('03 Bill of lading.pdf')
  })
  it('carries nothing that Windows forbids, and nothing invisible that turns its ending round', () => {
    expect(fileNameInSet({ ...bill, title: 'A/B: "C"? \u202Efdp.exe ..' }, 'zh')).toBe(
      '03 海运提单 A-B- -C-- fdp.exe.pdf',
    )
  })
  it('whatever a document is called: Windows keeps it, and no two places share a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const [name, next] = [3, 4].map((place) => fileNameInSet({ ...bill, place, title }, 'zh'))
        expect(name).toMatch(/^03 海运提单[^<>:"/\\|?*\p{Cc}]*[^. ]\.pdf$|^03 海运提单\.pdf$/u)
        expect([...(name ?? '')].length).toBeLessThanOrEqual(124)
        expect(name).not.toBe(next)
      }),
    )
  })
})

describe('the ending', () => {
  it('tells what the file is, not what it is called', () => {
    expect(endingOf('application/pdf', 'bl.exe')).toBe('pdf')
    expect(endingOf('application/octet-stream', 'scan.TIF')).toBe('TIF')
    expect(endingOf('', 'scan')).toBe('bin')
  })
})
