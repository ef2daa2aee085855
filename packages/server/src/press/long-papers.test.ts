import type { Sheet } from '@gendan/kernel/sheet'
import { afterAll, describe, expect, it } from 'vitest'
import { openPress } from './press.ts'
import { sampleSheet } from './testing/sample-sheet.ts'
import { seenPdf } from './testing/seen-pdf.ts'

const press = openPress()
const AT = '2026-03-18T08:00:00Z'
const none = new Map()
afterAll(() => press.close())

const printed = async (sheet: Sheet) => seenPdf((await press.pdf(sheet, none, AT)).bytes)
const textOf = async (sheet: Sheet) => (await printed(sheet)).map((page) => page.text).join('\n')

describe('a long table', () => {
  it('repeats its head on every page, says where it goes on, and totals once', async () => {
    const seen = await printed(sampleSheet({}, 60))
    expect(seen.length).toBe(4)
    expect(seen.map((page) => page.text.includes('Unit price'))).toEqual([true, true, true, false])
    expect(seen.map((page) => page.text.includes('Carried forward'))).toEqual([true, true, false, false])
    expect(seen.filter((page) => page.text.includes('TOTAL FOB XIAMEN'))).toHaveLength(1)
    expect(seen.every((page, i) => page.text.includes(`${i + 1} / 4`))).toBe(true)
  })
  it('carries its sums forward, figure under figure, and not on its last page', async () => {
    const sheet = sampleSheet({}, 60)
    const blocks = sheet.blocks.map((block) =>
      block.block === 'table'
        ? { ...block, carried: block.rows.map((_, i) => ['', '', '', '', `${i + 1},000.00`]) }
        : block,
    )
    const seen = await printed({ ...sheet, blocks })
    const sums = seen.map(({ text }) => /(\d+),000\.00/.exec(text)?.[1])
    expect(sums.map((sum) => sum !== undefined)).toEqual([true, true, false, false])
    expect(Number(sums[0])).toBeLessThan(Number(sums[1]))
    expect(seen[0]?.text).toContain(`KB-${['338', '351', '310', '322'][(Number(sums[0]) + 1) % 4]}`)
  })
  it('never leaves its total on a page without a line of goods', async () => {
    const papers = await Promise.all(Array.from({ length: 14 }, (_, i) => printed(sampleSheet({}, i + 8))))
    const places = papers.map((pages) => pages.findIndex(({ text }) => text.includes('TOTAL FOB XIAMEN')))
    expect(papers.every((pages, i) => pages[places[i] ?? 0]?.text.includes('KB-'))).toBe(true)
    expect(new Set(places).size).toBeGreaterThan(1)
  })
  it('stands beside others as long: where a page ends changes nothing above it', async () => {
    const [table] = sampleSheet({}, 45).blocks.filter(({ block }) => block === 'table')
    if (!table) throw new Error('the sample has a table')
    const seen = await printed(sampleSheet({ blocks: [table, table, table, table] }))
    expect(seen.filter(({ text }) => text.includes('TOTAL FOB XIAMEN'))).toHaveLength(4)
  })
  it('sets a figure smaller that is wider than its column, and never breaks it', async () => {
    const table = sampleSheet().blocks[1]
    if (table?.block !== 'table') throw new Error('the sample begins with a table')
    const rows = [
      [{ text: 'KB-310' }, { text: 'Mugs' }, { text: '' }, { text: '' }, { text: '1,234,567,890,123.45', at: 'wide' }],
    ]
    const sheet = sampleSheet({ blocks: [{ ...table, rows, totals: [] }] })
    expect(await textOf(sheet)).toContain('1,234,567,890,123.45')
    const { spots } = await press.svg(sheet, none)
    expect(spots.find(({ at }) => at === 'wide')?.height).toBeLessThan(6)
  })
  it('runs to more than twenty pages', async () => {
    const { pages } = await press.pdf(sampleSheet({}, 460), none, AT)
    expect(pages).toBeGreaterThanOrEqual(20)
  })
})

describe('signatures', () => {
  it('never stand alone on a page, however long the paper is', async () => {
    const lengths = Array.from({ length: 12 }, (_, i) => i + 4)
    const papers = await Promise.all(lengths.map((count) => press.svg(sampleSheet({}, count), none)))
    for (const { pages, spots } of papers) expect(spots.find((spot) => spot.at === 'marks')?.page).toBe(pages.length)
    expect(new Set(papers.map(({ pages }) => pages.length)).size).toBeGreaterThan(1)
  })
  it('take the last clause along and leave the others where there is room for them', async () => {
    const { blocks } = sampleSheet({}, 12)
    const [goods, clauses, signatures] = ['table', 'clauses', 'signatures'].map((kind) =>
      blocks.find(({ block }) => block === kind),
    )
    if (!goods || !signatures || clauses?.block !== 'clauses')
      throw new Error('the sample has goods, clauses and hands')
    const label = { en: 'Clause', zh: '条款' }
    const many = {
      ...clauses,
      rows: Array.from({ length: 22 }, (_, i) => [label, [{ text: 'as agreed', at: `c${i}` }]] as const),
    }
    const { pages, spots } = await press.svg(sampleSheet({ blocks: [goods, many, signatures] }), none)
    const on = (at: string) => spots.find((spot) => spot.at === at)?.page
    expect([on('c0'), on('c21')]).toEqual([1, pages.length])
    expect(pages.length).toBeGreaterThan(1)
  })
})
