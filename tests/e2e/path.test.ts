import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { samplePurchases } from '@gendan/forms/sample-sections'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { FIRST } from '../setup/door.ts'
import { faults, openPage, picture } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

let program: Program
let browser: Browser
let page: Page
let world: string
const file = randomUUID()

/** An order with seven purchases that are all due on one day, and whose every other step is due long ago. */
beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  page = await openPage(browser, 1440, 900)
  await page.goto(program.url)
  const me = (await post('/api/first-start', FIRST)) as { worlds: { id: string; company: string; day: string }[] }
  const [place] = me.worlds
  world = place?.id ?? ''
  const day = place?.day ?? ''
  const [buyer, supplier] = [randomUUID(), randomUUID()]
  const inquiry = { received: day, by: 'Ingrid', wants: [], note: '' }
  const shipment = { ...sampleTerms.shipment, latest: day }
  await act('party', buyer, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  await act('party', supplier, 'enter-party', { roles: ['accessory-supplier'], facts: sampleDeal.buyer })
  await act('order-file', file, 'open-inquiry', { firm: place?.company, buyer, inquiry })
  await act('order-file', file, 'settle-terms', { terms: { ...sampleTerms, shipment }, customerOrder: 'HL-1' })
  const [sample] = samplePurchases
  for (let i = 0; i < 7; i += 1)
    await act('order-file', file, 'plan-purchase', { purchase: { ...sample, id: '', supplier, deliver: day } })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

/** What a page of the house would send, from within one. */
function post(path: string, input: object): Promise<unknown> {
  return page.evaluate(
    async ([to, body]) => {
      const headers = { 'content-type': 'application/json', 'x-gendan': '1', 'idempotency-key': crypto.randomUUID() }
      return (await fetch(to ?? '', { method: 'POST', headers, body: body ?? '' })).json() as unknown
    },
    [path, JSON.stringify(input)],
  )
}

async function act(kind: string, id: string, name: string, input: object): Promise<void> {
  expect(await post(`/api/worlds/${world}/${kind}/${id}/${name}`, input)).toMatchObject({ id })
}

/** Texts of the path that stand on one another, and those that stand out of it. */
function clashes(at: Page): Promise<readonly string[]> {
  return at.evaluate(() => {
    interface Box {
      readonly says: string
      readonly left: number
      readonly right: number
      readonly top: number
      readonly bottom: number
    }
    const { document } = globalThis as never as {
      document: {
        querySelectorAll: (
          q: string,
        ) => Iterable<{ textContent: string; getBoundingClientRect: () => Omit<Box, 'says'> }>
      }
    }
    const boxOf = (one: { textContent: string; getBoundingClientRect: () => Omit<Box, 'says'> }): Box => {
      const { left, right, top, bottom } = one.getBoundingClientRect()
      return { says: one.textContent, left, right, top, bottom }
    }
    const texts = [...document.querySelectorAll('.path-strip svg text')].map(boxOf)
    const [frame] = [...document.querySelectorAll('.path-strip')].map(boxOf)
    const out = texts.filter(({ left, right }) => frame && (left < frame.left - 1 || right > frame.right + 1))
    const on = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2)
        .map((b) => `${a.says} on ${b.says}`),
    )
    return [...out.map(({ says }) => `${says} stands out`), ...on]
  })
}

describe('the path of an order on the screen', () => {
  test('writes no step on another, though many fall on one day, at any width and in both tongues', async () => {
    for (const locale of ['zh-CN', 'en-GB'])
      for (const width of [1440, 1024, 700]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`${program.url}/w/${world}/orders/${file}`)
        const name = locale === 'zh-CN' ? '中' : 'EN'
        await page.locator('.path-strip svg').waitFor()
        await page
          .getByRole('button', { name, exact: true })
          .or(page.getByText(name, { exact: true }))
          .first()
          .click()
        await page.locator('.path-strip svg text').first().waitFor()
        expect([locale, width, await clashes(page)]).toEqual([locale, width, []])
      }
    await picture(page, 'path-on-one-day')
  })

  test('is a list on a phone that fits its width, with where the days went below it', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${program.url}/w/${world}/orders/${file}`)
    await page.locator('.path-list').first().waitFor()
    await page.getByRole('button', { name: /逐节点明细|Step by step/ }).click()
    await page.locator('.spent-table').waitFor()
    const wide = await page.evaluate(() => {
      const { document, innerWidth } = globalThis as never as {
        document: { documentElement: { scrollWidth: number } }
        innerWidth: number
      }
      return document.documentElement.scrollWidth - innerWidth
    })
    expect(wide).toBeLessThanOrEqual(0)
    expect((await faults(page)).filter((one) => /path|spent/.test(one))).toEqual([])
    await picture(page, 'days-on-a-phone')
  })
})
