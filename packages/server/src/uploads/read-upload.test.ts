import { readFileSync } from 'node:fs'
import { readUblOrder } from '@gendan/forms/incoming/customer-order/ubl'
import { describe, expect, test } from 'vitest'
import { readUpload } from './read-upload.ts'
import { refusal, sheetOf } from './testing/reading.ts'
import { ONE_ROW, workbookOf, zipOf } from './testing/zips.ts'

const MEGABYTE = 1024 * 1024

describe('a UBL message in any encoding', () => {
  const official = readFileSync(
    new URL('../../../../content/examples/ubl/UBL-Order-2.0-Example.xml', import.meta.url),
    'utf8',
  )
  const named = (encoding: string) =>
    official
      .replace('encoding="UTF-8"', `encoding="${encoding}"`)
      .replaceAll('IYT Corporation', 'Müller & Söhne'.replace('&', '+'))
  const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16()

  test.each([
    ['UTF-8', Buffer.from(named('UTF-8'))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${named('UTF-8')}`)],
    ['UTF-16 little end first, with a mark', Buffer.from(`\ufeff${named('UTF-16')}`, 'utf16le')],
    ['UTF-16 big end first, with a mark', swapped(`\ufeff${named('UTF-16')}`)],
    ['UTF-16 without a mark', Buffer.from(named('UTF-16LE'), 'utf16le')],
    ['ISO-8859-1', Buffer.from(named('ISO-8859-1'), 'latin1')],
    ['Windows-1252', Buffer.from(named('windows-1252'), 'latin1')],
    ['UTF-8 that calls itself UTF-16', Buffer.from(named('UTF-16'))],
  ])('%s', async (_, bytes) => {
    const upload = await readUpload(bytes, 'whatever.xlsx')
    const order = upload.kind === 'ubl' ? readUblOrder(upload.root).order : undefined
    expect([order?.number, order?.buyer?.name]).toEqual(['AEG012345', 'Müller + Söhne'])
  })

  test('GBK and GB18030', async () => {
    const gbk = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="GBK"?><a>'),
      Buffer.from([0xb8, 0xfa, 0xb5, 0xa5]),
      Buffer.from('</a>'),
    ])
    const upload = await readUpload(gbk, 'a.xml')
    expect(upload.kind === 'ubl' && upload.root.text).toBe('跟单')
  })

  test('bytes that the named encoding does not have are said, not guessed', async () => {
    const bytes = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="UTF-8"?><a>'),
      Buffer.from([0xb8, 0xfa]),
      Buffer.from('</a>'),
    ])
    expect(await refusal(bytes)).toMatchObject({ rule: 'UP-07', en: expect.stringMatching(/calls itself UTF-8/) })
    expect((await refusal(Buffer.from('<?xml version="1.0" encoding="x-unknown"?><a/>'))).rule).toBe('UP-07')
  })

  test.each([
    ['billion laughs', '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>', 'XML-02'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'XML-02'],
    ['nesting without end', '<a>'.repeat(2_000_000), 'XML-03'],
    ['zero bytes', '<a>\0</a>', 'XML-01'],
    ['a cut end', official.slice(0, 3000), 'XML-01'],
  ])('%s is refused at once', async (_, text, rule) => {
    const found = await refusal(Buffer.from(text))
    expect(found.rule).toBe(rule)
    expect(found.took).toBeLessThan(2000)
  })
})

describe('what is no order says what it is, whatever its name', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  const old = (stream: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(512), utf16(stream)])
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'UP-02', /PDF/],
    ['a web page as .xls', Buffer.from('<html><table><tr><td>Item</td></tr></table></html>'), 'UP-02', /web page/],
    ['a web page with its type', Buffer.from('\ufeff<!DOCTYPE html><html></html>'), 'UP-02', /web page/],
    ['an old workbook', old('Workbook'), 'UP-02', /\.xls/],
    ['a locked workbook', old('EncryptedPackage'), 'UP-03', /password/],
    ['a mail', Buffer.from('From: a@example.org\r\nSubject: PO\r\n\r\nhello'), 'UP-02', /mail/],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'UP-02', /picture/],
    ['an EDIFACT message', Buffer.from("UNA:+.? 'UNB+UNOC:3+A+B'"), 'UP-02', /EDIFACT/],
    ['a program', Buffer.from('MZ\x90\x00', 'latin1'), 'UP-02', /program/],
    [
      'a locked archive',
      workbookOf(ONE_ROW, [{ name: 'xl/styles.xml', data: 'x', encrypted: true }]),
      'UP-03',
      /password/,
    ],
    ['an archive in an archive', zipOf([{ name: 'order.zip', data: zipOf([]) }]), 'UP-02', /archive within/],
    ['a Word document', zipOf([{ name: 'word/document.xml', data: '<a/>' }]), 'UP-02', /Word/],
    ['an .ods', zipOf([{ name: 'content.xml', data: '<a/>' }]), 'UP-02', /OpenDocument/],
    ['a cut workbook', workbookOf(ONE_ROW).subarray(0, 700), 'UP-06', /cut off or damaged/],
    ['noise', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919 + (i >> 3)) % 256)), 'UP-02', /zero bytes/],
    ['a letter', Buffer.from('Dear Sirs\nplease send 5 lamps\n'), 'UP-02', /plain text/],
    ['nothing', Buffer.alloc(0), 'UP-14', /empty/],
    ['an empty workbook', workbookOf('<sheetData/>'), 'UP-14', /no filled cell/],
  ])('%s', async (_, bytes, rule, said) => {
    expect(await refusal(bytes, 'order.xlsx')).toMatchObject({ rule, en: expect.stringMatching(said) })
  })

  test('two hundred megabytes are refused without a look inside', async () => {
    const found = await refusal(Buffer.alloc(200 * MEGABYTE))
    expect(found.en).toBe('The file has 200 MB; at most 20 MB are read.')
    expect(found.took).toBeLessThan(50)
  })
})

describe('a CSV file', () => {
  test.each([
    ['commas', 'Item,Qty,Name\nA,5,"Lamp, black"\n'],
    ['semicolons', 'Item;Qty;Name\r\nA;5;"Lamp, black"\r\n'],
    ['tabs', 'Item\tQty\tName\nA\t5\tLamp, black'],
    ['strokes and a mark', '\ufeffItem|Qty|Name\nA|5|Lamp, black'],
    ['what its first line says', 'sep=;\nItem;Qty;Name\nA;5;Lamp, black'],
  ])('divided by %s', async (_, text) => {
    expect((await sheetOf(Buffer.from(text), 'C:\\orders\\PO 4711.csv')).texts).toEqual([
      ['Item', 'Qty', 'Name'],
      ['A', '5', 'Lamp, black'],
    ])
  })

  test('keeps quotes and line breaks inside quotes', async () => {
    expect((await sheetOf(Buffer.from('Item,Name\nA,"12"" lamp\nblack"\n'))).texts).toEqual([
      ['Item', 'Name'],
      ['A', '12" lamp\nblack'],
    ])
  })

  test('in GB18030 is read and the assumption is said; UTF-16 needs none', async () => {
    const gb = Buffer.concat([Buffer.from('Item,Name\nA,'), Buffer.from([0xb8, 0xfa, 0xb5, 0xa5])])
    const found = await sheetOf(gb)
    expect(found.texts[1]).toEqual(['A', '跟单'])
    expect(found.findings.map((f) => f.rule)).toEqual(['UP-13'])
    expect((await sheetOf(Buffer.from('\ufeffItem,Name\nA,跟单', 'utf16le'))).texts[1]).toEqual(['A', '跟单'])
  })

  test('formulas stay text and are said; figures and telephone numbers are none', async () => {
    const text = "Item,Note\n=cmd|'/c calc'!A0,-5\n@SUM(1),+86 574 8765\n+HYPERLINK(1),=1+1\n"
    const { findings, texts } = await sheetOf(Buffer.from(text))
    expect(texts[1]).toEqual(["=cmd|'/c calc'!A0", '-5'])
    expect(findings.map((f) => [f.rule, f.at])).toEqual([['UP-12', 'A2, A3, A4, B4']])
  })

  test('with a quote that never ends, or more cells than an order has, does no harm', async () => {
    expect((await sheetOf(Buffer.from('Item,Name\nA,"lamp\nB,bulb'))).texts[1]).toEqual(['A', 'lamp\nB,bulb'])
    expect((await refusal(Buffer.from(`${','.repeat(600_000)}\n`))).rule).toBe('UP-01')
    expect((await refusal(Buffer.from('a,b\n'.repeat(60_000)))).rule).toBe('UP-01')
    const quotes = await readUpload(Buffer.from('"'.repeat(10 * MEGABYTE)), 'x.csv')
    expect(quotes.kind).toBe('refused')
  })
})
