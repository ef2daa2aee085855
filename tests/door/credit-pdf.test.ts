import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { plainCredit } from '@gendan/credit/message/message-rules.examples'
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
