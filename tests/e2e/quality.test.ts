import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { sampleInspection, sampleSample } from '@gendan/forms/sample-sections'
import { businessDay } from '@gendan/office/clock'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { FIRST } from '../setup/door.ts'
import { faults, openPage, picture, press, tooWide } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const today = businessDay(new Date().toISOString(), 'Asia/Shanghai')
let program: Program
let browser: Browser
let page: Page
let [world, company] = ['', '']
const file = randomUUID()

const sample = { ...sampleSample, maker: '' }
const { done: _, verdict: __, ...looked } = sampleInspection
const planned = { ...looked, planned: today, by: '', drawn: 0, points: [], found: { critical: 0, major: 0, minor: 0 } }

/** An order with a pre-production sample that is made and stands on its shelf, and a final inspection planned. */
beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  page = await openPage(browser, 390, 844)
  await page.goto(program.url)
  const me = (await post('/api/first-start', FIRST)) as { worlds: { id: string; company: string }[] }
  world = me.worlds[0]?.id ?? ''
  company = me.worlds[0]?.company ?? ''
  const buyer = randomUUID()
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
  await post(`/api/worlds/${world}/party/${buyer}/enter-party`, { roles: ['customer'], facts: sampleDeal.buyer })
  await act('open-inquiry', { firm: company, buyer, inquiry })
  const [line] = sampleTerms.lines
  await act('settle-terms', { terms: { ...sampleTerms, lines: [{ ...line, goods: '' }] }, customerOrder: 'HL-1' })
  await act('put-sample', { firm: company, sample })
  const at = { firm: company, gate: 'G2', part: 'x1' }
  await act('ask-signature', { ...at, own: { addition: '', tongue: 'zh' } })
  await act('sign-gate', { ...at, print: await printOf('G2') })
  await act('put-sample', { firm: company, sample: { ...sample, madeOn: today, shelf: 'A-07' } })
  await act('put-inspection', { inspection: planned })
}, 180_000)
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

const act = (name: string, input: object) => post(`/api/worlds/${world}/order-file/${file}/${name}`, input)

async function printOf(gate: string): Promise<string> {
  const { lamps } = (await page.evaluate(
    async (path) => (await fetch(path)).json() as unknown,
    `/api/worlds/${world}/ask/order?id=${file}`,
  )) as { lamps: { gate: string; print: string }[] }
  return lamps.find((lamp) => lamp.gate === gate)?.print ?? ''
}

describe('a final inspection on a phone', () => {
  test('the sample is counted and sealed, with a photograph', async () => {
    await page.goto(`${program.url}/w/${world}/orders/${file}/samples?part=x1`)
    await page.locator('.seal-form').waitFor()
    const photo = { name: 'seal.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') }
    await page.locator('.seal-form input[type=file]').setInputFiles(photo)
    await page.locator('.seal-form img').waitFor()
    await press(page, '清点并封样').click()
    await page.getByText(/清点 3 个/).waitFor()
    expect(await tooWide(page)).toEqual([])
  })

  test('nothing is found before the kept sample is scanned; a strange label is refused with why', async () => {
    await page.goto(`${program.url}/w/${world}/orders/${file}/inspections?part=i1`)
    await page.getByText('保存计划并扫过留样后，才能登记结果。').waitFor()
    const typed = page.getByLabel('标签编号')
    await typed.fill('GENDAN:ELSEWHERE:LW26-0001-S1-K')
    await press(page, '查标签').click()
    await page.getByText(/属于别的公司/).waitFor()
    await typed.fill('lw26-0001-s1-k')
    await press(page, '查标签').click()
    await press(page, '用这件留样开验').click()
    await page.getByLabel('严重缺陷', { exact: true }).waitFor()
    await picture(page, 'quality-opened')
    expect(await faults(page)).toEqual([])
  })

  test('a fault is named from the list, read whole on a phone, or in one’s own word by Enter', async () => {
    const box = page.getByRole('combobox', { name: '登记缺陷' })
    await box.pressSequentially('划')
    const listed = page.locator('.ant-select-dropdown:visible .ant-select-item-option')
    await expect.poll(async () => (await listed.first().boundingBox())?.width).toBeGreaterThan(200)
    await listed.filter({ hasText: '细微划痕' }).click()
    await box.pressSequentially('划伤一角')
    await page.keyboard.press('Enter')
    const counts = page.locator('.point-row').filter({ hasText: '拍缺陷' })
    for (const name of ['划伤一角', '细微划痕']) {
      await counts.filter({ hasText: name }).waitFor()
      await press(page, `${name}减一`).click()
    }
    await expect.poll(() => counts.count()).toBe(0)
  })

  test('goods with too many flaws do not pass; they are conceded with what is done', async () => {
    await page.getByRole('button', { name: '填 50' }).click()
    await page.getByRole('button', { name: /其余 \d+ 条都符合/ }).click()
    await page.getByLabel('严重缺陷', { exact: true }).fill('9')
    await page.getByLabel('验货日期', { exact: true }).fill(today)
    await page.getByLabel('验货人', { exact: true }).fill('高原')
    await verdict('合格')
    await press(page, '保存').click()
    await page
      .getByText(/严重缺陷 9 个，最多接收 3 个/)
      .first()
      .waitFor()
    await verdict('有条件接受')
    await page.getByLabel('处理办法', { exact: true }).fill('逐件挑出，客户邮件同意接收')
    await press(page, '保存').click()
    await page.getByText('已保存。').waitFor()
  })
})

async function verdict(name: string): Promise<void> {
  await page.getByLabel('结论', { exact: true }).click()
  const one = page.locator('.ant-select-dropdown:visible .ant-select-item-option')
  await one.filter({ hasText: new RegExp(`^${name}$`) }).click()
}
