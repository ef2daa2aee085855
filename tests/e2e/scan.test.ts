import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { chapters } from '../setup/chapters.ts'
import { creditText } from '../setup/credit.ts'
import { FIRST } from '../setup/door.ts'
import { says } from '../setup/firm-at-screens.ts'
import { faults, openPage, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'
import { scannedPage, scannedPdf } from '../setup/scan.ts'

/** Lines as wide as a page takes them. */
const CREDIT = creditText('LC26-0417')
  .split('\n')
  .flatMap((line) => line.match(/.{1,70}(?:\s|$)|.{1,70}/g) ?? [''])
  .map((line) => line.trimEnd())
  .join('\n')

let program: Program
let browser: Browser
let page: Page
let scan: Buffer
let bytes: Buffer
const told: string[] = []

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  page = await openPage(browser, 1440, 900)
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()))
  page.on('request', (request) => told.push(...(request.url().startsWith(program.url) ? [] : elsewhere(request.url()))))
  bytes = await scannedPage(browser, CREDIT, 'HALVORSEN')
  scan = await scannedPdf([bytes])
  await page.goto(program.url)
  const me = await says<{ worlds: { id: string; company: string }[] }>(page, '/api/first-start', FIRST)
  const [{ id: world, company: firm } = { id: '', company: '' }] = me.worlds
  const [buyer, file] = [randomUUID(), randomUUID()]
  const act = (kind: string, id: string, name: string, input: object) =>
    says(page, `/api/worlds/${world}/${kind}/${id}/${name}`, input)
  const inquiry = { received: '2026-03-12', by: 'Ingrid', wants: [], note: '' }
  const payment = { instalments: [{ share: '1', by: 'L/C', when: { at: 'sight' } }] }
  await act('party', buyer, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  await act('order-file', file, 'open-inquiry', { firm, buyer, inquiry })
  await act('order-file', file, 'settle-terms', { terms: { ...sampleTerms, payment }, customerOrder: 'HL-44018' })
  await page.goto(`${program.url}/w/${world}/credits/new?order=${file}`)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

/** What a page makes itself (data:, blob:) is asked of nobody. */
function elsewhere(url: string): readonly string[] {
  return /^(?:data|blob):/.test(url) ? [] : [`asked elsewhere: ${url}`]
}

const chapter = chapters('scan', () => ({ page }))
const box = () => page.getByLabel('银行电文或打印件')
const choose = (name: string, mimeType: string, buffer: Buffer) =>
  page.getByLabel('选择 PDF、图片或文本文件').setInputFiles({ name, mimeType, buffer })

describe('a scanned credit, from its picture to a credit received', () => {
  chapter('pictures that cannot be read are refused with what to do', async () => {
    await choose('IMG_0417.HEIC', 'image/heic', Buffer.from('heic'))
    await page.getByText('请另存为 PNG 或 JPEG').waitFor()
    await choose('lc.png', 'image/png', Buffer.from('no picture'))
    await page.getByText('图片打不开').waitFor({ timeout: 40_000 })
    expect(await box().inputValue()).toBe('')
  })

  chapter('the reading can be stopped, and nothing that was typed is lost', async () => {
    await box().fill('BANK OF CHINA NINGBO  ADVICE')
    await choose('lc.pdf', 'application/pdf', scan)
    await press(page, '停止识别').click()
    await press(page, '停止识别').waitFor({ state: 'detached' })
    expect(await box().inputValue()).toBe('BANK OF CHINA NINGBO  ADVICE')
  })

  chapter(
    'a scanned PDF is recognised; the words that are doubtful are marked in the text and in the picture',
    async () => {
      await choose('lc.pdf', 'application/pdf', scan)
      await page.getByText(/扫描识别 1 页，总体可信度 \d+%/).waitFor({ timeout: 60_000 })
      const text = await box().inputValue()
      expect(text.startsWith('BANK OF CHINA NINGBO  ADVICE\n')).toBe(true)
      expect(text).toContain('LC26-0417')
      const marks = await page.locator('.scan-doubt').count()
      expect(marks).toBeGreaterThan(0)
      expect(await page.locator('.scan-frame').count()).toBe(marks)
      await picture(page, 'scan-read')
    },
  )

  chapter(
    'a doubtful word leads to its place in the picture; what a person wrote over it is no longer doubtful',
    async () => {
      const before = await page.locator('.scan-doubt').count()
      await press(page, /^下一处/).click()
      await page.locator('.scan-frame.scan-chosen').waitFor()
      const text = await box().inputValue()
      const at = await page.locator('.scan-doubt.scan-chosen').getAttribute('data-from')
      expect(text.slice(Number(at))).toMatch(/^\S/)
      await page.keyboard.type('MENDED')
      await expect.poll(() => page.locator('.scan-doubt').count()).toBe(before - 1)
      expect((await box().inputValue()).slice(Number(at))).toMatch(/^MENDED/)
      expect(await faults(page)).toEqual([])
      await picture(page, 'scan-mended')
    },
  )

  chapter('the credit is received with its scan, and says how sure the reading is', async () => {
    await box().fill((await box().inputValue()).replace(/^MENDED.*$/m, ':20:LC26-0417'))
    await page.getByText('MT700 开立信用证').waitFor()
    await press(page, '存为来证').click()
    await page.getByText('原文与要素').click()
    await page.getByText(/扫描识别，总体可信度 \d+%/).waitFor()
    expect(await page.locator('.credit-doubt').count()).toBeGreaterThan(0)
    // The rules of the page refused nothing that the reader needs, and nothing came from elsewhere.
    expect(told.filter((line) => !/status of 4\d\d/.test(line))).toEqual([])
    await picture(page, 'scan-received')
  })

  chapter('facts on doubtful words are marked until a person confirms or corrects them', async () => {
    const doubtful = page.locator('.fact').filter({ hasText: '扫描识别，请核对' })
    await doubtful.first().waitFor()
    const before = await doubtful.count()
    await doubtful.first().getByRole('button', { name: '核对无误' }).click()
    await expect.poll(() => doubtful.count()).toBeLessThan(before)
    const after = await doubtful.count()
    await page.reload()
    await doubtful.first().waitFor()
    expect(await doubtful.count()).toBe(after)
    expect(await faults(page)).toEqual([])
  })
})
