import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { FIRST } from '../setup/door.ts'
import { openPage, picture } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

let program: Program
let browser: Browser
let page: Page

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  page = await openPage(browser, 1440, 900)
  await page.goto(program.url)
  const me = (await post('/api/first-start', FIRST)) as { worlds: { id: string; company: string }[] }
  const [{ id: world, company: firm } = { id: '', company: '' }] = me.worlds
  const [buyer, file] = [randomUUID(), randomUUID()]
  const inquiry = { received: '2026-03-06', by: 'Ingrid', wants: [], note: '' }
  const [first] = sampleTerms.lines
  const lines = ['1', '2', '3'].map((id) => ({ ...first, id, code: `BJ-10${id}` }))
  const act = (kind: string, id: string, name: string, input: object) =>
    post(`/api/worlds/${world}/${kind}/${id}/${name}`, input)
  await act('party', buyer, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  await act('order-file', file, 'open-inquiry', { firm, buyer, inquiry })
  await act('order-file', file, 'settle-terms', { terms: { ...sampleTerms, lines }, customerOrder: 'HL-1' })
  await page.goto(`${program.url}/w/${world}/orders/${file}/cost`)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

function post(path: string, input: object): Promise<unknown> {
  return page.evaluate(
    async ([to, body]) => {
      const headers = { 'content-type': 'application/json', 'x-gendan': '1', 'idempotency-key': crypto.randomUUID() }
      return (await fetch(to ?? '', { method: 'POST', headers, body: body ?? '' })).json() as unknown
    },
    [path, JSON.stringify(input)],
  )
}

/** Pastes as the clipboard of a spreadsheet would, into the box one stands in. */
async function pastes(text: string): Promise<void> {
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }`)
}

describe('a table copied from a spreadsheet', () => {
  const box = (line: number, name: string) => page.getByLabel(`第 ${line} 行${name}`, { exact: true })
  const prices = () => Promise.all([1, 2, 3].map((line) => box(line, '含税进价').inputValue()))
  const rates = () => Promise.all([1, 2, 3].map((line) => box(line, '退税率').inputValue()))

  test('is laid over the boxes from the one one stands in, and rows without a place are said', async () => {
    await box(1, '含税进价').fill('9')
    await box(2, '含税进价').focus()
    await pastes('210.00\t13\t13\r\n1,040.50\t13\t9\r\n77\t13\t13\r\n')
    await page.getByText('已填 6 格；1 行没有位置。').waitFor()
    await expect.poll(prices).toEqual(['9', '210.00', '1,040.50'])
    await expect.poll(rates).toEqual(['', '13', '9'])
    await picture(page, 'pasted')
  })

  test('is taken back at one press, and what was typed before stands again', async () => {
    await page.getByRole('button', { name: '撤回' }).click()
    await expect.poll(prices).toEqual(['9', '', ''])
    await expect.poll(rates).toEqual(['', '', ''])
  })

  test('Enter and the arrows go up and down the column', async () => {
    await box(1, '含税进价').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('88')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('77')
    await expect.poll(prices).toEqual(['9', '77', '88'])
  })
})
