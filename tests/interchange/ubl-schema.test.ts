import type { Description } from '@gendan/forms/interchange/description'
import { readUbl, type UblName, type UblRead, ublDocuments, writeUbl } from '@gendan/forms/interchange/ubl/documents'
import { everyElement, readXml, textOf, type XmlElement } from '@gendan/kernel/xml'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyFacts } from './harness/any-facts.ts'
import { examples, negative, schemaFaults } from './harness/schema.ts'

const names = Object.keys(ublDocuments) as readonly UblName[]

describe.each(names)('%s', (name) => {
  const samples = fc.sample(anyFacts(ublDocuments[name] as Description), { numRuns: 3, seed: 7 })

  test('is written in the order of its schema, whatever its facts are', async () => {
    expect(
      await schemaFaults(samples.map((facts, i) => ({ root: name, name: `${name}${i}`, text: written(name, facts) }))),
    ).toEqual([])
  })

  test('is read back with the same facts, and nothing of it is left unread', () => {
    for (const facts of samples) {
      const read = readDocument(written(name, facts))
      expect(read.facts).toEqual(facts)
      expect([read.unread, read.findings]).toEqual([[], []])
    }
  })
})

describe.each(examples)('the official example $name', ({ root, name, text }) => {
  const read = readDocument(text)

  test('is read, written again, valid and the same in every fact', async () => {
    const again = written(read.document, read.facts)
    expect(read.document).toBe(root)
    expect(read.findings).toEqual([])
    expect(await schemaFaults([{ root, name, text: again }])).toEqual([])
    expect(readDocument(again)).toEqual({ ...read, unread: [] })
  })

  test('has every text either among its facts or among what was not read', () => {
    const all = [...everyElement(rootOf(text))].filter((element) => textOf(element) !== undefined)
    const leftOver = read.unread.filter(({ path }) => !path.includes('/@'))
    const known = [...everyElement(rootOf(written(read.document, read.facts)))].filter((e) => textOf(e) !== undefined)
    expect(known.length + leftOver.length).toBe(all.length)
  })
})

test('the harness tells a broken order from a good one', async () => {
  expect(await schemaFaults([negative('order-test-good')])).toEqual([])
  expect(await schemaFaults([negative('order-test-bad-model')])).not.toEqual([])
  expect(await schemaFaults([negative('order-test-bad-syntax')])).not.toEqual([])
})

test('a document that is not among ours is refused by its name', () => {
  const read = readUbl(rootOf('<CreditNote xmlns="urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"/>'))
  expect(read.findings.map(({ rule, says }) => [rule, says.en.includes('CreditNote')])).toEqual([['UBL-05', true]])
})

function rootOf(text: string): XmlElement {
  const xml = readXml(text)
  if ('findings' in xml) throw new Error(JSON.stringify(xml.findings))
  return xml.root
}

function readDocument(text: string): UblRead {
  const read = readUbl(rootOf(text))
  if (!('facts' in read)) throw new Error(JSON.stringify(read.findings))
  return read
}

function written(name: UblName, facts: UblRead['facts']): string {
  const xml = writeUbl(name, facts as never)
  if ('findings' in xml) throw new Error(JSON.stringify(xml.findings))
  return xml.text
}
