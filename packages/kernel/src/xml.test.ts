import { describe, expect, test } from 'vitest'
import { child, children, path, readXml, textOf, type XmlElement, xmlLimits } from './xml.ts'

const read = (text: string): XmlElement => {
  const found = readXml(text)
  if ('findings' in found) throw new Error(found.findings[0].says.en)
  return found.root
}
const refused = (text: string, limits = xmlLimits) => {
  const found = readXml(text, limits)
  if ('root' in found) throw new Error('was read')
  return found.findings[0]
}

describe('a message is read as a tree', () => {
  test('the prefix a sender chose does not matter, the namespace does', () => {
    const prefixed = read('<o:Order xmlns:o="urn:o" xmlns:b="urn:b"><b:ID>34</b:ID></o:Order>')
    const plain = read('<Order xmlns="urn:o"><ID xmlns="urn:b">34</ID></Order>')
    for (const root of [prefixed, plain]) {
      expect([root.name, root.namespace]).toEqual(['Order', 'urn:o'])
      expect(textOf(child(root, 'ID', 'urn:b'))).toBe('34')
      expect(child(root, 'ID', 'urn:o')).toBeUndefined()
    }
  })

  test('comments vanish, CDATA and character references are text', () => {
    expect(textOf(read('<a> x<!-- not this --><![CDATA[ & <y>]]>&#233;&amp; </a>'))).toBe('x & <y>é&')
  })

  test('each element knows its line and column', () => {
    const root = read('<a>\n  <b>\n    <c/></b></a>')
    const c = path(root, 'b', 'c')
    expect([root.line, root.column, c?.line, c?.column]).toEqual([1, 1, 3, 5])
  })

  test('an element whose attributes stand on the next line still begins at its "<"', () => {
    const b = child(read('<a>\n  <b\n    c="1"/></a>'), 'b')
    expect([b?.line, b?.column]).toEqual([2, 3])
  })

  test('attributes are kept by local name, declarations of namespaces are not', () => {
    const root = read('<a xmlns:x="urn:x" unitCode="KGM" x:unitCode="2" __proto__="p"/>')
    expect(Object.entries(root.attributes)).toEqual([
      ['unitCode', 'KGM'],
      ['{urn:x}unitCode', '2'],
      ['__proto__', 'p'],
    ])
  })

  test('children come in the order of the message', () => {
    expect(children(read('<a><n>1</n><m/><n>2</n></a>'), 'n').map(textOf)).toEqual(['1', '2'])
  })

  test('a character that straddles two reading steps stays whole', () => {
    const padding = 'x'.repeat(4096 - '<a>'.length - 1)
    expect(read(`<a>${padding}𠮷</a>`).text).toBe(`${padding}𠮷`)
  })
})

describe('what is not well-formed says where and what to do', () => {
  test.each([
    ['<a><b></a>', /where "b" \(begun in line 1\) should end/],
    ['<a>', /"a" is never closed/],
    ['', /no element|no XML element/],
    ['hello', /./],
    ['<a>&nbsp;</a>', /entity/],
    ['<a>\u0000</a>', /forbids/],
    ['<x:a/>', /prefix "x"/],
    ['<a b="1" b="2"/>', /"b" stands twice/],
    ['\n<?xml version="1.0"?><a/>', /before the XML declaration/],
    ['<a/><b/>', /after the message ends/],
    ['<a><b</a>', /not closed with/],
  ])('%j is refused', (text, said) => {
    const finding = refused(text)
    expect(finding).toMatchObject({ rule: 'XML-01', weight: 'block', verdict: 'fail' })
    expect(finding.says.en).toMatch(said)
    expect(finding.says.zh).toMatch(/[一-鿿]/)
    expect(finding.remedy?.zh).toBeTruthy()
  })

  test('the place is the line of the fault', () => {
    expect(refused('<a>\n<b>\n</c>\n</a>').at).toMatch(/^line 3, column/)
  })
})

describe('a hostile message is refused before it can do harm', () => {
  const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  test.each([
    ['billion laughs', `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l9;</a>`],
    ['quadratic blowup', `<!DOCTYPE a [<!ENTITY b "${'b'.repeat(50_000)}">]><a>${'&b;'.repeat(50_000)}</a>`],
    ['external entity', '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'],
    ['external subset', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'],
    ['parameter entity', '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.org/p">%p;]><a/>'],
  ])('%s: a DOCTYPE is refused', (_, text) => {
    const started = performance.now()
    expect(refused(text).rule).toBe('XML-02')
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test.each([
    ['nesting without end', '<a>'.repeat(1_000_000), /100 levels/],
    ['elements without end', `<a>${'<b/>'.repeat(200_001)}</a>`, /200000 elements/],
    ['attributes without end', `<a ${Array.from({ length: 101 }, (_, i) => `b${i}=""`).join(' ')}/>`, /100 attributes/],
  ])('%s is refused', (_, text, said) => {
    const started = performance.now()
    const finding = refused(text)
    expect(finding.rule).toBe('XML-03')
    expect(finding.says.en).toMatch(said)
    expect(performance.now() - started).toBeLessThan(3000)
  })

  test('a message longer than the limit is not even begun', () => {
    expect(refused(`<a>${'x'.repeat(100)}</a>`, { ...xmlLimits, characters: 50 }).says.en).toMatch(/at most 50/)
  })
})
