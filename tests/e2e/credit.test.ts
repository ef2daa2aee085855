import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { addDays } from '@gendan/kernel/day'
import { businessDay } from '@gendan/office/clock'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { chapters } from '../setup/chapters.ts'
import { creditText } from '../setup/credit.ts'
import { FIRST } from '../setup/door.ts'
import { says } from '../setup/firm-at-screens.ts'
import { openPage, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

const today = businessDay(new Date().toISOString(), 'Asia/Shanghai')
const [shipBy, later, expires] = [addDays(today, 60), addDays(today, 75), addDays(today, 100)]
/** "2026-06-10" as messages write it: "260610". */
const swiftDay = (day: string) => day.slice(2).replaceAll('-', '')

const CREDIT = creditText('LC26-0417', {
  '31C': swiftDay(today),
  '31D': `${swiftDay(expires)}CHINA`,
  '44C': swiftDay(shipBy),
  '44E': 'NINGBQ, CHINA',
  '32B': 'USD29000,00',
  '47A': "+SHIPMENT ONLY AFTER APPLICANT'S WRITTEN APPROVAL",
})
const AMENDMENT = `:27:1/1
:20:LC26-0417
:21:NONREF
:23:LC26-0417
:31C:${swiftDay(today)}
:26E:1
:30:${swiftDay(today)}
:22A:ISSU
:32B:USD748,00
:44C:${swiftDay(later)}`

let program: Program
let browser: Browser
let page: Page
let file = ''

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  page = await openPage(browser, 1440, 900)
  await page.goto(program.url)
  const me = await says<{ worlds: { id: string; company: string }[] }>(page, '/api/first-start', FIRST)
  const [{ id: world, company: firm } = { id: '', company: '' }] = me.worlds
  const buyer = randomUUID()
  file = randomUUID()
  const inquiry = { received: today, by: 'Ingrid', wants: [], note: '' }
  const payment = { instalments: [{ share: '1', by: 'L/C', when: { at: 'sight' } }] }
  const terms = { ...sampleTerms, payment, shipment: { ...sampleTerms.shipment, latest: later } }
  const act = (kind: string, id: string, name: string, input: object) =>
    says(page, `/api/worlds/${world}/${kind}/${id}/${name}`, input)
  await act('party', buyer, 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  await act('order-file', file, 'open-inquiry', { firm, buyer, inquiry })
  await act('order-file', file, 'settle-terms', { terms, customerOrder: 'HL-44018' })
  await page.goto(`${program.url}/w/${world}/orders/${file}`)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

const chapter = chapters('credit', () => ({ page }))
const point = (says: string): Locator => page.locator('.credit-point').filter({ hasText: says })

describe('a letter of credit, by the screens alone, from the bank’s print to an audited credit', () => {
  chapter('the order waits for its credit; pasted, the print is read and bound to it', async () => {
    await page.getByText('本单来证未到。').waitFor()
    await press(page, '登记来证').click()
    await page.getByLabel('银行电文或打印件').fill(`BANK OF CHINA NINGBO  ADVICE\n${CREDIT}`)
    await page.getByText('MT700 开立信用证').waitFor()
    await page.getByText('有 1 行没读懂').waitFor()
    await expect.poll(() => page.locator('.order-choice input:checked').count()).toBe(1)
    await picture(page, 'credit-received')
    await press(page, '存为来证').click()
    await page.getByText('审证要点').first().waitFor()
  })

  chapter('what conflicts with the contract stands on the analysis sheet, with its answer', async () => {
    const sheet = page.locator('.analysis-sheet')
    await sheet
      .getByRole('row')
      .filter({ hasText: /29,?000/ })
      .getByText('不符')
      .waitFor()
    await picture(page, 'credit-review')
  })

  chapter('a fact lights up at its place, and what was misread is corrected and remembered as such', async () => {
    await page.getByText('原文与要素').click()
    const row = page.locator('.fact').filter({ hasText: '装运港' })
    await row.getByRole('button', { name: /在原文中显示/ }).focus()
    await expect.poll(() => page.locator('.credit-fact-lit').textContent()).toBe('NINGBQ, CHINA')
    await row.getByRole('button', { name: '更正 装运港' }).click()
    await row.getByLabel('装运港', { exact: true }).fill('NINGBO, CHINA')
    await row.getByLabel('依据：原文实际怎么写').fill('打印件字迹不清')
    await row.getByRole('button', { name: '记下更正' }).click()
    await row.getByText('打印件字迹不清').waitFor()
    expect(await row.locator('del').textContent()).toBe('NINGBQ, CHINA')
    await picture(page, 'credit-corrected')
  })

  chapter('what conflicts is to be amended, the letter is marked as asked', async () => {
    await page.locator('.credit-tabs').first().getByText('审证', { exact: true }).click()
    for (const says of ['金额：', '最迟装运日：']) {
      const first = point(says)
        .filter({ has: page.getByText('改为：') })
        .first()
      await first.getByRole('button', { name: '要求改证' }).click()
      await first.getByRole('button', { name: '重新决定' }).waitFor()
    }
    const letter = page.getByLabel('改证函')
    expect(await letter.inputValue()).toContain('LC26-0417')
    const sheets = page.getByRole('button', { name: 'PDF 与打印…' })
    for (const name of ['信用证分析单', '改证申请']) {
      await sheets.nth(name === '改证申请' ? 1 : 0).click()
      const dialog = page.getByRole('dialog', { name })
      await dialog.getByRole('link', { name: '下载' }).waitFor()
      await dialog.locator('img').first().waitFor()
      await picture(page, `credit-sheet-${name === '改证申请' ? 'request' : 'analysis'}`)
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
    }
    await page.getByLabel('发给谁、怎么发：“客户，邮件”').fill('客户，邮件')
    await press(page, '记下已要求改证').click()
    await page.getByText('修改书未到').click()
    await page.getByRole('link', { name: '打开 PDF' }).waitFor()
  })

  chapter('the amendment is pasted, shows what it changes, and is accepted whole', async () => {
    await press(page, '登记后续报文').click()
    await page.getByLabel('银行电文或打印件').fill(AMENDMENT)
    const changed = page.locator('.analysis-sheet').getByRole('row')
    await changed.filter({ hasText: '最迟装运日' }).getByText(later).waitFor()
    await picture(page, 'credit-amendment')
    await press(page, '存入该证').click()
    await page.getByText('第 1 次修改待答复').waitFor()
    await press(page, '整体接受').click()
    await page.getByLabel('如何通知银行').fill('经通知行书面通知')
    await page.getByRole('dialog').getByRole('button', { name: '整体接受' }).click()
    await page.getByText('第 1 次修改待答复').waitFor({ state: 'detached' })
  })

  chapter('the audit says what stands against it; once every point is decided the credit is workable', async () => {
    await press(page, '审证完毕').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/点待决/).waitFor()
    await dialog.getByRole('button', { name: '暂不' }).click()
    const cards = page.locator('.credit-point')
    for (const card of await cards.all()) {
      if (await card.getByRole('button', { name: '重新决定' }).isVisible()) continue
      await card.getByLabel('理由，或与谁商定').fill('已与客户确认')
      await card.getByRole('button', { name: '接受', exact: true }).click()
      await card.getByRole('button', { name: '重新决定' }).waitFor()
    }
    await page.getByText('均已决定').waitFor()
    await press(page, '审证完毕').click()
    await page.getByRole('dialog').getByRole('button', { name: '确认审证完毕' }).click()
    await page.getByText('可操作').waitFor()
    await picture(page, 'credit-workable')
  })
})
