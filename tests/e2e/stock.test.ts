import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { FIRST } from '../setup/door.ts'
import { faults, openPage, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

let program: Program
let browser: Browser
let page: Page
let world: string
const [goods, file] = [randomUUID(), randomUUID()]

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  page = await openPage(browser, 1440, 900)
  await page.goto(program.url)
  const me = (await post('/api/first-start', FIRST)) as { worlds: { id: string; company: string }[] }
  const [place] = me.worlds
  world = place?.id ?? ''
  const buyer = randomUUID()
  const facts = { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木餐椅' }, unit: 'PCE' }
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
  const [line] = sampleTerms.lines
  const lines = [{ ...line, goods, quantity: { value: '480', unit: 'PCE' } }]
  await act('goods', goods, 'enter-goods', { facts })
  await act('party', buyer, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  await act('order-file', file, 'open-inquiry', { firm: place?.company, buyer, inquiry })
  await act('order-file', file, 'settle-terms', { terms: { ...sampleTerms, lines }, customerOrder: 'HL-1' })
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

const act = (kind: string, id: string, name: string, input: object) =>
  post(`/api/worlds/${world}/${kind}/${id}/${name}`, input)

/** While it is sent, and a moment longer on a slow machine, the button shows that it loads: that is a part of its name. */
const WRITE_DOWN = /^(?:loading )?登记$/

describe('the warehouse on the screen', () => {
  test('goods come in for an order and are kept for it', async () => {
    await page.goto(`${program.url}/w/${world}/goods/${goods}`)
    await page.getByLabel('入库数量').fill('500')
    await page.getByLabel('来源：供应商、车间、退货').fill('木作车间')
    await page.getByLabel('所属订单').click()
    await page.getByTitle(/LW26-0001/).click()
    await page.getByRole('button', { name: WRITE_DOWN }).click()
    await page.getByText('已登记入库 500').waitFor()
    const figures = page.locator('.stock-figures dd')
    await expect.poll(() => figures.allTextContents()).toEqual(['500', '480', '20'])
    await picture(page, 'stock-goods')
  })

  test('what is kept for an order does not go out for something else, and what was typed stays', async () => {
    await page.getByText('出库', { exact: true }).click()
    await page.getByLabel('出库数量').fill('21')
    await page.getByLabel('备注；非订单出库须写原因').fill('摄影棚')
    await page.getByRole('button', { name: WRITE_DOWN }).click()
    await page.getByText('本次最多出库 20', { exact: false }).waitFor()
    await expect.poll(() => page.getByLabel('出库数量').inputValue()).toBe('21')
    await page.getByLabel('出库数量').fill('20')
    await page.getByRole('button', { name: WRITE_DOWN }).click()
    await page.getByText('已登记出库 20').waitFor()
    expect(await faults(page)).toEqual([])
  })

  test('the list says for whom it is kept, on a phone too', async () => {
    await page.goto(`${program.url}/w/${world}/stock`)
    await page.getByRole('link', { name: 'LW26-0001' }).waitFor()
    expect(await faults(page)).toEqual([])
    await picture(page, 'stock-list')
    await page.setViewportSize({ width: 390, height: 844 })
    await page.getByText('现存 480 · 预留 480 · 可用 0').waitFor()
    expect(await faults(page)).toEqual([])
    await picture(page, 'stock-phone')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('an order gives some of it back on its own page', async () => {
    await page.goto(`${program.url}/w/${world}/orders/${file}`)
    const kept = page.getByLabel('为本单预留：BJ-101')
    await kept.fill('481')
    await press(page, '预留').click()
    await page.getByText('只订 BJ-101 480', { exact: false }).waitFor()
    await kept.fill('400')
    await press(page, '预留').click()
    await page.getByText('现存 480，可用 80').waitFor()
    await picture(page, 'stock-order')
  })
})
