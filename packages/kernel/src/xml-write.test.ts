import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readXml } from './xml.ts'
import { writeXml } from './xml-write.ts'

const sound = fc
  .string({ unit: 'binary' })
  .filter((text) => !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text))

test('what is written is read as it was, marks, blanks and line ends too', () => {
  fc.assert(
    fc.property(sound, sound, (text, value) => {
      const written = writeXml({ name: 'a', attributes: { b: value }, children: [{ name: 'c', text }] })
      const read = 'text' in written ? readXml(written.text) : written
      if ('findings' in read) throw new Error(JSON.stringify(read.findings))
      expect(read.root.attributes['b']).toBe(value)
      expect(read.root.children[0]?.text).toBe(text)
    }),
  )
})

test('a character that XML cannot hold is told with its place, and nothing is written', () => {
  const written = writeXml({
    name: 'Invoice',
    children: [
      { name: 'Note', text: 'oak\u0000' },
      { name: 'ID', text: '\ud800' },
    ],
  })
  expect('findings' in written && written.findings.map(({ at, says }) => [at, says.en.includes('U+')])).toEqual([
    ['Invoice/Note', true],
    ['Invoice/ID', true],
  ])
})

test('an empty element is written as one mark', () => {
  expect(writeXml({ name: 'a', children: [{ name: 'b' }] })).toEqual({
    text: '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b/>\n</a>\n',
  })
})
