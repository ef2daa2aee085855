import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { sampleProduction } from '@gendan/forms/sample-sections'
import { addDays, type Day } from '@gendan/kernel/day'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { type Cable, openCable } from '../setup/cable.ts'
import { FIRST } from '../setup/door.ts'
import { faults, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

let program: Program
let cable: Cable
let browser: Browser
let phone: BrowserContext
let page: Page
let world: string
const file = randomUUID()

beforeAll(async () => {
  program = await startProgram()
  cable = await openCable(program.url)
  browser = await launchBrowser()
  phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
  page = await opened()
  await page.goto(cable.url)
  const me = (await post('/api/first-start', FIRST)) as { worlds: { id: string; company: string; day: string }[] }
  const [place] = me.worlds
  world = place?.id ?? ''
  const today = place?.day ?? ''
  const buyer = randomUUID()
  const plan = {
    ...{ ...sampleProduction, maker: '', workshop: '2 号车间', sample: '' },
    ...{ start: today, finish: addDays(today as Day, 90) },
  }
  await act('party', buyer, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  const inquiry = { received: today, by: 'Ingrid', wants: [], note: '' }
  await act('order-file', file, 'open-inquiry', { firm: place?.company, buyer, inquiry })
  const terms = { ...sampleTerms, shipment: { ...sampleTerms.shipment, latest: addDays(today as Day, 120) } }
  await act('order-file', file, 'settle-terms', { terms, customerOrder: 'HL-1' })
  await act('order-file', file, 'plan-production', { firm: place?.company, plan, reason: '' })
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await cable?.cut()
  await program?.end()
})

async function opened(): Promise<Page> {
  const made = await phone.newPage()
  made.setDefaultTimeout(30_000)
  return made
}

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

/** Does an act that must succeed: a refusal would show as a page on which nothing stands. */
async function act(kind: string, id: string, name: string, input: object): Promise<void> {
  const answer = (await post(`/api/worlds/${world}/${kind}/${id}/${name}`, input)) as { readonly findings?: unknown }
  if (answer.findings) throw new Error(`${name}: ${JSON.stringify(answer.findings)}`)
}

interface Reports {
  readonly file: {
    readonly deal: { readonly progress?: { readonly reports: readonly { photos: readonly string[] }[] } }
  }
}

/** The reports that the server holds. */
async function reports() {
  const answer = await page.evaluate(
    async (path) => (await fetch(path)).json() as unknown,
    `/api/worlds/${world}/ask/order?id=${file}`,
  )
  return (answer as Reports).file.deal.progress?.reports ?? []
}

/** A picture as a camera would hand it over. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const figure = (name: RegExp) => page.locator('.process-row').filter({ hasText: name }).locator('.stepper-figure')

describe('a phone in a workshop without a network', { timeout: 120_000 }, () => {
  test('opens the orders in hand once, with the network, and keeps what it needs', async () => {
    await page.goto(`${cable.url}/w/${world}/workshop`)
    await page.locator('.workshop-row').waitFor()
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
    await page.reload()
    await page.locator('.workshop-row').waitFor()
    expect(await faults(page)).toEqual([])
    await picture(page, 'workshop-phone')
  })

  test('keeps figures and a photograph that are typed without a network, also when its window is killed', async () => {
    await cable.cut()
    await page.goto(`${cable.url}/w/${world}/workshop/${file}`)
    await figure(/开料/).fill('80')
    await page.locator('input[type=file]').setInputFiles({ name: 'line.png', mimeType: 'image/png', buffer: PHOTO })
    await page.locator('.photo-shelf img').waitFor()
    await picture(page, 'progress-offline')
    await press(page, '报上今天的数').click()
    await page.getByText('连不上服务器 · 1 条记在这台机器里', { exact: false }).waitFor()
    await expect.poll(() => figure(/开料/).inputValue()).toBe('')
    await figure(/成型/).fill('30')
    await press(page, '报上今天的数').click()
    await page.getByText('连不上服务器 · 2 条记在这台机器里', { exact: false }).waitFor()
    await page.close()
    page = await opened()
    await page.goto(`${cable.url}/w/${world}/workshop/${file}`)
    await page.getByText('连不上服务器 · 2 条记在这台机器里', { exact: false }).waitFor()
    await expect.poll(() => page.locator('.process-row').filter({ hasText: '开料' }).textContent()).toContain('80')
  })

  test('sends each once when the network is back', async () => {
    await cable.mend()
    await expect.poll(async () => (await reports()).length, { timeout: 40_000 }).toBe(2)
    const [first] = await reports()
    expect(first?.photos.length).toBe(1)
    await expect.poll(() => page.getByText('记在这台机器里', { exact: false }).count()).toBe(0)
    await page.reload()
    await page.locator('.process-row').first().waitFor()
    expect((await reports()).length).toBe(2)
    expect(await faults(page)).toEqual([])
    await picture(page, 'progress-sent')
  })

  test('forgets its answers when its person signs out: nobody else opens them without a network', async () => {
    const names = () =>
      page.evaluate<readonly string[]>(
        `caches.keys().then((all) => all.filter((name) => name.startsWith('gendan answers')))`,
      )
    expect((await names()).length).toBe(1)
    await press(page, '更多').click()
    await press(page, '退出登录').click()
    await page.waitForURL(/sign-in/)
    await expect.poll(names).toEqual([])
  })
})
