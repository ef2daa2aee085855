import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { chineseFonts, latinFonts } from './fonts.ts'
import { missingGlyphs, withSquares } from './glyphs.ts'
import { sampleSheet, sheetOf } from './testing/sample-sheet.ts'

const at = (text: string) => missingGlyphs(sheetOf({ text, at: 'name' })).map((finding) => finding.says.en)

describe('characters of a page', () => {
  it('names of the trade can be printed: Łódź, Çeşme, 镕, ₹, №, ²', () => {
    expect(at('Łódź Çeşme Győr İzmir Đà Nẵng Москва Αθήνα 朱镕基 ₹ € ¥ № ² ³ ® ° × ≤ ′ ″ “”‘’ — …')).toEqual([])
    expect(missingGlyphs(sampleSheet())).toEqual([])
  })
  it('one finding for each place and character, with its code and the words around it', () => {
    const [finding, ...more] = missingGlyphs(sheetOf({ text: 'to be 😀 packed 😀', at: 'packing' }))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ rule: 'PRESS-01', weight: 'block', at: 'packing', verdict: 'fail' })
    expect(finding?.says.en).toContain('U+1F600')
    expect(finding?.says.en).toContain('“to be 😀 packed …”')
    expect(finding?.remedy?.zh).toBeTruthy()
  })
  it('a text without a path is found by its place on the sheet', () => {
    expect(missingGlyphs(sampleSheet({ foot: '👍' })).map((finding) => finding.at)).toEqual(['foot'])
    const [finding] = missingGlyphs(sheetOf({ text: 'fine', note: { en: 'fine', zh: '好👍' } }))
    expect(finding?.at).toBe('blocks.0.cell')
  })
  it('a tongue that is not printed is not judged', () => {
    expect(missingGlyphs(sampleSheet({ tongue: 'en', title: { en: 'OFFER', zh: '👍' } }))).toEqual([])
  })
  it.each([
    ['a turn of direction that shows another account than the one paid', 'A/C 12\u202E34'],
    ['a joiner nobody sees', 'ACME\u200BLTD'],
    ['a control', 'ACME\u0000LTD'],
    ['a lost character', 'M\uFFFDnchen'],
    ['half of a pair', 'x\uD83Dx'],
    ['a private character', 'x\uE000x'],
  ])('refuses %s', (_, text) => {
    expect(at(text)).toHaveLength(1)
  })
  it('line breaks of every system and tabs are fine', () => {
    expect(at('one\r\ntwo\nthree\rfour\tfive')).toEqual([])
  })
  it('the live page shows squares where the print would refuse', () => {
    expect(withSquares('a😀b\u202Ec\r\nd')).toBe('a□b□c\nd')
  })
  it('every weight of a face draws the same characters, so one is asked', () => {
    for (const face of [latinFonts, chineseFonts]) {
      const sets = face.map((file) =>
        (create(readFileSync(file)) as Font).characterSet.toSorted((a, b) => a - b).join(),
      )
      expect(new Set(sets).size).toBe(1)
    }
  })
})
