import type { Sheet } from '@gendan/kernel/sheet'
import { afterAll, describe, expect, it } from 'vitest'
import { MissingGlyphs, PressFailed } from './failures.ts'
import { openPress } from './press.ts'
import { settingOf } from './setting.ts'
import { chop, hand, mark } from './testing/drawn-png.ts'
import { placedGlyphs } from './testing/placed-glyphs.ts'
import { sampleSheet, sheetOf } from './testing/sample-sheet.ts'
import { seenPdf } from './testing/seen-pdf.ts'
import { openTypesetter } from './typesetter.ts'

const press = openPress()
const AT = '2026-03-18T08:00:00Z'
const none = new Map()
afterAll(() => press.close())

const printed = async (sheet: Sheet) => {
  const { bytes, pages } = await press.pdf(sheet, none, AT)
  const seen = await seenPdf(bytes)
  expect(seen).toHaveLength(pages)
  return seen
}
const textOf = async (sheet: Sheet) => (await printed(sheet)).map((page) => page.text).join('\n')

describe('tongues', () => {
  it('both: one leads, the other stands under it', async () => {
    const text = await textOf(sampleSheet())
    expect(text.indexOf('Stoneware dinner plate')).toBeLessThan(text.indexOf('炻瓷餐盘'))
    const turned = await textOf(sampleSheet({ lead: 'zh' }))
    expect(turned.indexOf('炻瓷餐盘')).toBeLessThan(turned.indexOf('Stoneware dinner plate'))
  })
  it('English only drops the Chinese and closes the space', async () => {
    const [both, english] = await Promise.all([
      press.svg(sampleSheet(), none),
      press.svg(sampleSheet({ tongue: 'en' }), none),
    ])
    expect(await textOf(sampleSheet({ tongue: 'en', foot: 'HY26-0218-PI' }))).not.toMatch(/\p{Script=Han}/u)
    const last = (spots: typeof both.spots) => spots.find((spot) => spot.at === 'lines.3.item')?.y ?? 0
    expect(last(both.spots) - last(english.spots)).toBeGreaterThan(12)
  })
  it('Chinese only prints 形式发票 without its English name', async () => {
    const text = await textOf(sampleSheet({ tongue: 'zh' }))
    expect(text.replaceAll(' ', '')).toContain('形式发票')
    expect(text).not.toContain('PROFORMA')
  })
})

describe('words are data', () => {
  const hostile = [
    '#read("/etc/passwd")',
    '$x^2$ *bold* _under_ `code` <label> @ref \\ \\n [bracket] {brace} // gone? /* gone? */',
    '= Heading - list + list / term: ~ "quotes" \'single\' --- ...',
    '#set page(width: 1cm)\n#panic("x")\n#import "@preview/x:0.1.0"',
    '"}],"blocks":[{"block":"text"',
  ]
  it.each(hostile)('prints %j as it stands', async (text) => {
    const seen = (await textOf(sheetOf({ text, at: 'name' }))).replace(/\s+/g, '')
    expect(seen).toContain(text.replace(/\s+/g, ''))
    expect(seen).not.toContain('root:')
  })
  it('a word wider than its column is broken, not lost and not printed over its neighbour', async () => {
    const wide = 'W'.repeat(60)
    const table = sampleSheet().blocks[1]
    if (table?.block !== 'table') throw new Error('the sample begins with a table')
    const rows = [[{ text: wide, at: 'wide' }, { text: 'next' }]]
    const sheet = sampleSheet({ blocks: [{ ...table, rows, totals: [] }] })
    const { spots } = await press.svg(sheet, none)
    const spot = spots.find((one) => one.at === 'wide')
    const [page] = await printed(sheet)
    expect(spot?.height).toBeGreaterThan(40)
    expect(page?.ink(16, spot?.y ?? 0, 15, spot?.height ?? 0)).toBeGreaterThan(0.1)
    expect(page?.ink(31.6, spot?.y ?? 0, 2.8, spot?.height ?? 0), 'the gap between the columns').toBe(0)
    expect((await textOf(sheet)).replace(/\s+/g, '')).toContain(wide)
  })
})

describe('what cannot be printed', () => {
  it('is refused with every character and its place, and nothing is printed', async () => {
    const sheet = sheetOf({ text: 'Kind regards 😀', at: 'remark' }, { text: 'مرحبا', at: 'buyer.name' })
    const refusal = await press.pdf(sheet, none, AT).catch((fault: unknown) => fault)
    expect(refusal).toBeInstanceOf(MissingGlyphs)
    expect((refusal as MissingGlyphs).findings.map((finding) => finding.at)).toContain('buyer.name')
  })
  it('shows as a square on the live page meanwhile', async () => {
    const broken = '\uD83D\u0000\u202E😀'
    const sheet = sampleSheet({ title: { en: broken, zh: broken }, foot: broken, watermark: { en: broken, zh: '' } })
    const name = { en: broken, zh: broken }
    const { pages } = await press.svg({ ...sheet, letterhead: { name, lines: [broken] } }, none)
    expect(pages).toHaveLength(1)
  })
})

describe('the file', () => {
  it('is byte for byte the same for equal sheets at one instant, and another at another', async () => {
    const [one, two, later] = await Promise.all([
      press.pdf(sampleSheet(), none, AT),
      press.pdf(sampleSheet(), none, AT),
      press.pdf(sampleSheet(), none, '2026-03-19T08:00:00Z'),
    ])
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true)
    expect(Buffer.from(one.bytes).equals(later.bytes)).toBe(false)
  })
  it('names PDF/A-2u, its title and its tongue, and is tagged', async () => {
    const { bytes } = await press.pdf(sampleSheet({ watermark: { en: 'PRACTICE', zh: '练习' } }), images(), AT)
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw).toMatch(/pdfaid:part>2</)
    expect(raw).toMatch(/pdfaid:conformance>U</)
    expect(raw).toContain('PROFORMA INVOICE')
    expect(raw).toMatch(/\/Lang ?\(en\)/)
    expect(raw).toContain('/StructTreeRoot')
  })
})

const images = () =>
  new Map([
    ['sha256:aa', { bytes: mark(), mime: 'image/png' }],
    ['sha256:bb', { bytes: chop(), mime: 'image/png' }],
    ['sha256:cc', { bytes: hand(), mime: 'image/png' }],
  ])

function signed(): Sheet {
  const sheet = sampleSheet()
  const blocks = sheet.blocks.map((block) =>
    block.block === 'signatures'
      ? {
          ...block,
          signers: block.signers.map((signer, i) =>
            i === 0 ? { ...signer, chop: 'sha256:bb', signature: 'sha256:cc' } : signer,
          ),
        }
      : block,
  )
  return { ...sheet, blocks, letterhead: { ...sheet.letterhead, mark: 'sha256:aa' } }
}

describe('images', () => {
  it('mark, chop and hand are printed where they belong', async () => {
    const { bytes } = await press.pdf(signed(), images(), AT)
    const [page] = await seenPdf(bytes)
    expect(page?.ink(16, 14, 10.5, 10.5)).toBeGreaterThan(0.5)
    const [bare] = await printed(sampleSheet())
    const room = [16, 262, 84, 13] as const
    expect(bare?.ink(...room)).toBeLessThan(0.01)
    expect(page?.ink(...room)).toBeGreaterThan(0.02)
  })
  it('a photograph has its words in the tongues of the paper', async () => {
    const shown = (change: Partial<Sheet>) =>
      sampleSheet({
        ...change,
        blocks: [
          {
            block: 'pictures',
            pictures: [
              { image: 'sha256:aa', note: { en: 'Photograph 1', zh: '照片 1' } },
              { image: 'sha256:bb', note: { en: 'f7 as typed', zh: 'f7 as typed' } },
            ],
          },
        ],
      })
    const words = async (change: Partial<Sheet>) => {
      const [page] = await seenPdf((await press.pdf(shown(change), images(), AT)).bytes)
      const text = page?.text.replace(/\s+/g, ' ') ?? ''
      return ['Photograph 1', '照片 1', 'f7 as typed'].map((one) => text.split(one).length - 1)
    }
    expect(await words({ tongue: 'both', lead: 'zh' })).toEqual([1, 1, 1])
    expect(await words({ tongue: 'en' })).toEqual([1, 0, 1])
    expect(await words({ tongue: 'zh' })).toEqual([0, 1, 1])
  })
  it('an SVG, a false PNG and an image that was not handed in are refused', async () => {
    const svg = new Map([...images(), ['sha256:aa', { bytes: Buffer.from('<svg/>'), mime: 'image/svg+xml' }]])
    const lying = new Map([...images(), ['sha256:aa', { bytes: Buffer.from('GIF89a'), mime: 'image/png' }]])
    for (const handed of [svg, lying, none]) {
      await expect(press.pdf(signed(), handed, AT)).rejects.toBeInstanceOf(PressFailed)
    }
  })
})

describe('the live page', () => {
  it('has outlines no finer than a thousandth of a point: a page is on its way to a phone', async () => {
    const { pages } = await press.svg(sampleSheet(), none)
    const outlines = [...(pages[0] ?? '').matchAll(/ d="([^"]+)"/g)].map(([, d = '']) => d)
    expect(outlines.length).toBeGreaterThan(50)
    expect(outlines.filter((d) => /\.\d{4}/.test(d))).toEqual([])
  })

  it('says where every fact stands, inside the margins, and the ink is there', async () => {
    const sheet = sampleSheet({}, 30)
    const { pages, spots } = await press.svg(sheet, none)
    const seen = await printed(sheet)
    expect(pages).toHaveLength(seen.length)
    expect(new Set(spots.map((spot) => spot.at)).size).toBe(30 * 5 + 18)
    for (const spot of spots) {
      expect(spot.x).toBeGreaterThanOrEqual(15.99)
      expect(spot.x + spot.width).toBeLessThanOrEqual(194.01)
      expect(spot.y).toBeGreaterThanOrEqual(13.99)
      expect(spot.y + spot.height).toBeLessThanOrEqual(281.01)
      expect(seen[spot.page - 1]?.ink(spot.x, spot.y, spot.width, spot.height), spot.at).toBeGreaterThan(0.03)
    }
  })
  it('is the page that is printed: asking for places moves nothing', () => {
    const setter = openTypesetter()
    const [asked, unasked] = [true, false].map((spots) =>
      setter.svg(settingOf(sampleSheet({}, 30), none, { spots, clean: (text) => text })),
    )
    expect(asked?.spots.length).toBeGreaterThan(100)
    expect(unasked?.spots).toEqual([])
    expect(asked?.pages).toHaveLength(unasked?.pages.length ?? 0)
    for (const [i, page] of (asked?.pages ?? []).entries()) {
      const glyphs = placedGlyphs(page)
      expect(glyphs.length).toBeGreaterThan(200)
      expect(glyphs).toEqual(placedGlyphs(unasked?.pages[i] ?? ''))
    }
  })
  it('on US Letter the places stay on the paper', async () => {
    const { pages, spots } = await press.svg(sampleSheet({ paper: 'letter' }, 30), none)
    expect(pages[0]).toContain('width="215.90mm" height="279.40mm"')
    expect(Math.max(...spots.map((spot) => spot.y + spot.height))).toBeLessThanOrEqual(263.41)
  })
  it('a fact that breaks over two pages has a place on each', async () => {
    const text = 'The buyer confirms the sample in writing before cutting begins. '.repeat(140)
    const { spots } = await press.svg(sheetOf({ text, at: 'long' }), none)
    expect(spots.map((spot) => [spot.at, spot.page])).toEqual([
      ['long', 1],
      ['long', 2],
    ])
  })
  it('holds no script, no link and no letters of a machine’s own', async () => {
    const { pages } = await press.svg(signed(), images())
    expect(pages.join('')).not.toMatch(
      /<script|<text|<a |href="(?!#|data:image\/(png|jpeg);)|<style|@import|foreignObject/,
    )
  })
})

describe('a press that fails', () => {
  it('is ended when a page takes too long, and whoever waits has one of his own', async () => {
    const hasty = openPress({ presses: 1, milliseconds: 5 })
    const tries = await Promise.allSettled([1, 2].map(() => hasty.pdf(sampleSheet(), none, AT)))
    expect(tries).toMatchObject([{ reason: { fault: 'time' } }, { reason: { fault: 'time' } }])
    hasty.close()
  })
  it('is ended when a page takes too much memory, and the next page is set by another', async () => {
    const small = openPress({ presses: 1, megabytes: 300 })
    const [large, next] = await Promise.allSettled([
      small.pdf(sampleSheet({}, 4000), none, AT),
      small.pdf(sampleSheet(), none, AT),
    ])
    expect(large).toMatchObject({ reason: { name: 'PressFailed', fault: 'died' } })
    expect(next).toMatchObject({ value: { pages: 1 } })
    small.close()
  })
  it('refuses when it is closed', async () => {
    const closed = openPress()
    closed.close()
    await expect(closed.pdf(sampleSheet(), none, AT)).rejects.toMatchObject({ fault: 'closed' })
  })
  it('refuses a sheet no page can hold', async () => {
    const wide = { head: { en: 'A', zh: '甲' }, align: 'left', width: 120 } as const
    const sheet = sampleSheet({ blocks: [{ block: 'table', columns: [wide, wide], rows: [], totals: [] }] })
    await expect(press.pdf(sheet, none, AT)).rejects.toBeInstanceOf(RangeError)
  })
})
