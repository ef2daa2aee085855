import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { plainCredit } from '@gendan/credit/message/message-rules.examples'
import { boxesOf, placedText } from '@gendan/credit/pdf/pdf-text'
import { describe, expect, test } from 'vitest'

const GENDAN = fileURLToPath(new URL('../../packages/cli/bin/gendan.mjs', import.meta.url))

type Set = readonly [text: string, x: number, y: number]

/** A PDF whose pages set so many pieces of text, each at its place from the lower left corner. */
async function pdfOf(...pages: readonly (readonly Set[])[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Courier)
  for (const pieces of pages) {
    const page = pdf.addPage([595, 842])
    for (const [text, x, y] of pieces) page.drawText(text, { x, y, size: 9, font })
  }
  return pdf.save()
}

const lined = (text: string): readonly Set[] => text.split('\n').map((line, i) => [line, 40, 800 - i * 12])

function read(bytes: Uint8Array, args: readonly string[] = ['credit', 'read']) {
  const file = join(mkdtempSync(join(tmpdir(), 'gendan-pdf-')), 'credit.pdf')
  writeFileSync(file, bytes)
  const { status, stdout } = spawnSync(process.execPath, [GENDAN, ...args, file], { encoding: 'utf8', cwd: '/' })
  return { status, told: JSON.parse(stdout) }
}

describe('a credit that comes as a PDF', () => {
  test('is read over its pages, and its fields stand in the text that is told with them', async () => {
    const lines = plainCredit.split('\n')
    const { status, told } = read(await pdfOf(lined(lines.slice(0, 14).join('\n')), lined(lines.slice(14).join('\n'))))
    expect([status, told.type, told.credit.number, told.credit.documents.length]).toEqual([0, '700', 'LC26-0417', 3])
    const { from, to } = told.fields['44F'].at
    expect(told.text.slice(from, to)).toBe('OSLO, NORWAY')
    expect(told.unread).toEqual([])
  })

  test('in two columns and out of order, as printing programs set it', async () => {
    const { told } = read(
      await pdfOf([
        ['USD 52300,00', 300, 700],
        ['IRREVOCABLE', 300, 760],
        ['LC26-0417', 300, 740],
        ['40A Form of Documentary Credit', 40, 760],
        ['20  Documentary Credit Number', 40, 740],
        ['32B Currency Code, Amount', 40, 700],
        ['31D Date and Place of Expiry', 40, 720],
        ['261130 CHINA', 300, 720],
      ]),
    )
    expect(told.credit).toMatchObject({
      number: 'LC26-0417',
      form: 'IRREVOCABLE',
      amount: { amount: '52300.00', currency: 'USD' },
      expiry: { date: '2026-11-30', place: 'CHINA' },
    })
  })

  test('is reviewed like any other', async () => {
    const { status, told } = read(await pdfOf(lined(plainCredit)), ['credit', 'review'])
    expect([status, told.findings.map(({ rule }: { rule: string }) => rule)]).toEqual([0, []])
  })

  test('without text, or damaged, is told with the reason', async () => {
    const { status, told } = read(await pdfOf([]))
    expect([status, told.errors[0].code]).toEqual([2, 'no-text'])
    const cut = (await pdfOf(lined(plainCredit))).slice(0, 400)
    expect(read(cut).told.errors[0].code).toMatch(/damaged-pdf|no-text/)
    expect(read(new TextEncoder().encode('%PDF-1.7 and nothing more')).told.errors[0].code).toBe('damaged-pdf')
  })
})

describe('the place of a text on its page', () => {
  /** Where words stand on a page of A4, upright or stored lying: page and rectangle in whole millimetres. */
  async function placeOf(words: string, turn = 0) {
    const pdf = await PDFDocument.create()
    const font = await pdf.embedFont(StandardFonts.Courier)
    pdf.addPage([595, 842])
    const page = pdf.addPage([595, 842])
    const lie = turn === 0 ? 842 : 0
    for (const [down, line] of [
      [144, 'VESSEL: MS LINDA 045W'],
      [160, 'ON BOARD DATE'],
    ] as const) {
      const at = turn === 0 ? { x: 72, y: lie - down } : { x: down, y: 72 }
      page.drawText(line, { ...at, size: 10, font, rotate: degrees(turn) })
    }
    page.setRotation(degrees(turn))
    const told = await placedText(await pdf.save())
    if ('errors' in told) throw new Error('the page has text')
    const from = told.text.indexOf(words)
    return boxesOf(told, from, from + words.length).map((box) => Object.values(box).map((value) => Math.round(value)))
  }

  test('is told in millimetres from the top left corner, cut to the words that are meant', async () => {
    // Courier of 10 points is 6 points a sign: 8 signs before, 8 of the name; its base line 144 points from the top.
    expect(await placeOf('MS LINDA')).toEqual([[2, Math.round(((72 + 48) / 72) * 25.4), 47, 17, 4]])
  })
  test('runs over lines in one rectangle each', async () => {
    expect(await placeOf('LINDA 045W\nON BOARD')).toHaveLength(2)
  })
  test('is the same on a page that is stored lying and shown upright', async () => {
    expect(await placeOf('MS LINDA', 90)).toEqual(await placeOf('MS LINDA'))
    expect(await placeOf('LINDA 045W\nON BOARD', 90)).toHaveLength(2)
  })
})
