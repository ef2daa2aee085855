import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seenPdf } from '../../packages/server/src/press/testing/seen-pdf.ts'
import { launchBrowser } from '../setup/browser.ts'
import { breaks, faults, openPage, picture, press, tooWide } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

const UBL = fileURLToPath(new URL('../../content/examples/ubl/order-lamps.xml', import.meta.url))

/** The customer's signed copy, as a phone would send it: any file will do, its bytes are kept by their hash. */
const SIGNED_BACK = { name: 'PI signed back.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 signed') }

let program: Program
let browser: Browser
let manager: Page
let supervisor: Page

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  manager = await openPage(browser, 1440, 900)
  supervisor = await openPage(browser, 390, 844)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

describe('a stranger with a customer’s order in UBL', () => {
  test('sets the company up', async () => {
    await manager.goto(program.url)
    await manager.getByLabel('公司中文名').fill('宁波林湾家居有限公司')
    await manager.getByLabel('英文名，印在单据上').fill('Ningbo Linwan Home Furnishing Co., Ltd.')
    await manager.getByLabel('编号前缀').fill('LW')
    await manager.getByLabel('您的姓名').fill('陈立')
    await manager.getByLabel('登录账号').fill('chenli')
    await manager.getByLabel('密码', { exact: true }).fill('correct horse battery')
    await manager.getByText('收款账户（可以以后填）').click()
    await manager.getByLabel('开户银行').fill('East Harbour Bank, Ningbo Branch')
    await manager.getByLabel('SWIFT 代码').fill('EHBKCNBN')
    await manager.getByLabel('账号', { exact: true }).fill('3901 0000 8842 617')
    expect(await faults(manager)).toEqual([])
    await press(manager, '设立，进入').click()
    await press(manager, '从文件新建订单').waitFor()
  })

  test('asks a colleague in, who comes in on the phone', async () => {
    const link = await manager.evaluate(async () => {
      const headers = { 'content-type': 'application/json', 'x-gendan': '1' }
      const me = (await (await fetch('/api/me')).json()) as { worlds: { id: string }[] }
      const body = JSON.stringify({ name: '周文', posts: ['supervisor'] })
      const made = await fetch(`/api/worlds/${me.worlds[0]?.id}/invitations`, { method: 'POST', headers, body })
      return ((await made.json()) as { link: string }).link
    })
    await supervisor.goto(link)
    await supervisor.getByLabel('登录账号').fill('zhouwen')
    await supervisor.getByLabel('密码', { exact: true }).fill('a fine long password')
    await picture(supervisor, 'invitation-phone')
    await supervisor.getByRole('button', { name: /加入|进入|接受/ }).click()
    await supervisor.getByText('签批').first().waitFor()
  })

  test('opens an order file from the customer’s own file', async () => {
    await press(manager, '从文件新建订单').click()
    // The screen before, which takes a list of orders, stands until the new one has come.
    await manager.locator('.file-drop input[type=file]').setInputFiles(UBL)
    await manager.getByText('登记为新客户').click()
    await picture(manager, 'order-read')
    expect(await faults(manager)).toEqual([])
    await press(manager, '开立订单档案').click()
    await press(manager, '议定条款').waitFor()
    await expect.poll(() => manager.getByRole('heading', { level: 1 }).textContent()).toContain('LW26-0001')
    await picture(manager, 'order-file')
  })

  test('settles the terms, and is told what is missing until nothing is', async () => {
    await press(manager, '议定条款').click()
    await manager.getByText('没有约定付款。').waitFor()
    await manager.setViewportSize({ width: 390, height: 844 })
    await expect.poll(() => tooWide(manager)).toEqual([])
    await manager.setViewportSize({ width: 1440, height: 900 })
    await manager.getByLabel('常用').click()
    await manager.locator('.ant-select-item-option', { hasText: '电汇 30/70' }).click()
    await manager.getByText('没有约定付款。').waitFor({ state: 'detached' })
    await manager.getByLabel('最迟装运').fill('2027-02-10')
    await manager.getByLabel('唛头').fill('NORDLICHT\nHAMBURG\nC/NO. 1-UP')
    await picture(manager, 'terms')
    await manager.getByLabel('唛头').scrollIntoViewIfNeeded()
    await press(manager, '议定这些条款').click()
    await press(manager, '去办成本').waitFor()
    await expect.poll(() => manager.locator('#work').evaluate((work) => work.scrollTop)).toBe(0)
    await manager.getByRole('link', { name: /^制作\s*形式发票$/ }).click()
  })

  test('sees the proforma invoice as it will print, and sends it to be signed', async () => {
    await manager.locator('figure.sheet img').first().waitFor()
    await manager.waitForTimeout(800)
    await picture(manager, 'proforma-invoice')
    await press(manager, /^送.*签$/).click()
    const dialog = manager.getByRole('dialog')
    expect(await breaks(dialog)).toBe(true)
    await dialog.getByRole('button', { name: /送/ }).click()
    await manager
      .getByText(/等.*签/)
      .first()
      .waitFor()
  })

  test('has it signed by another person, on the phone', async () => {
    await supervisor.goto(`${program.url}/`)
    await supervisor.waitForURL(/\/day/)
    await supervisor.getByRole('link', { name: /^签批/ }).click()
    await supervisor.waitForURL(/\/inbox/)
    // The list of orders, which names the file too, stands until the inbox has come.
    const waiting = supervisor.getByRole('navigation', { name: '待签' })
    await waiting.getByText('LW26-0001').click()
    await picture(supervisor, 'signing-phone')
    expect(await faults(supervisor)).toEqual([])
    await supervisor.getByRole('button', { name: '签名' }).click()
    await supervisor
      .getByText(/没有等您签|今天已签|都签完/)
      .first()
      .waitFor()
  })

  test('issues it, and holds the PDF: one page, with its number, total, bank and signer', async () => {
    await manager.reload()
    await press(manager, /^开出/).click()
    await manager.getByRole('dialog').getByRole('button', { name: /^开给/ }).click()
    await manager
      .getByText(/LW-PI26-0001/)
      .first()
      .waitFor()
    await picture(manager, 'issued')
    const bytes = await manager.evaluate(async () => {
      const me = (await (await fetch('/api/me')).json()) as { worlds: { id: string }[] }
      const world = me.worlds[0]?.id
      const list = await fetch(`/api/worlds/${world}/ask/orders`)
      const { rows } = (await list.json()) as { rows: { id: string }[] }
      const order = await fetch(`/api/worlds/${world}/ask/order?id=${rows[0]?.id}`)
      const { file } = (await order.json()) as { file: { papers: { page: { attachment: string } }[] } }
      const pdf = await fetch(`/api/worlds/${world}/attachments/${file.papers[0]?.page.attachment}`)
      return [...new Uint8Array(await pdf.arrayBuffer())]
    })
    const pages = await seenPdf(Uint8Array.from(bytes))
    expect(pages).toHaveLength(1)
    const text = pages[0]?.text.replace(/\s/g, '')
    for (const said of ['PROFORMA INVOICE', '形式发票', 'LW-PI26-0001', 'EHBKCNBN', 'Confirmed in house: Supervisor'])
      expect(text).toContain(said.replaceAll(' ', ''))
    const ink = pages[0]?.ink(0, 0, 210, 297) ?? 0
    expect([ink > 0.01, ink < 0.2]).toEqual([true, true])
  })

  test('shows the copy that the customer signed, and accounts the slip of the deposit', async () => {
    const [file = ''] = /\/orders\/[0-9a-f-]{36}/.exec(manager.url()) ?? []
    await manager.goto(manager.url().replace(/\/orders\/.*/, file))
    await manager.getByText('发出形式发票；客户签回后上传签回件。').waitFor()
    await press(manager, '上传凭据').click()
    const dialog = manager.getByRole('dialog')
    await dialog.getByText('还没有上传凭据。').waitFor()
    await dialog.getByLabel('上传扫描件或照片').setInputFiles(SIGNED_BACK)
    await dialog.getByRole('link', { name: SIGNED_BACK.name }).waitFor()
    await dialog.getByText('还没有上传凭据。').waitFor({ state: 'detached' })
    expect(await faults(manager)).toEqual([])
    await picture(manager, 'gate-signed-back')
    await dialog.getByRole('button', { name: '通过' }).click()
    await dialog.waitFor({ state: 'detached' })
    await manager.getByText('款项保障', { exact: true }).first().waitFor()
    await manager.getByText('客户签回', { exact: true }).first().waitFor()
    await manager.locator('.gate', { hasText: '款项保障' }).click()
    await dialog.getByLabel('没有凭据时，写明放行依据').fill('水单已到，银行流水 0318 号')
    await dialog.getByRole('button', { name: '通过' }).click()
    await dialog.waitFor({ state: 'detached' })
    await manager.getByText('按成交条款安排生产。').waitFor()
    await picture(manager, 'gates-open')
  })

  test('amends the terms: what is typed, the reason too, is there again after the page was loaded anew', async () => {
    const [file] = /\/orders\/[0-9a-f-]{36}/.exec(manager.url()) ?? []
    await manager.goto(manager.url().replace(/\/orders\/.*/, `${file}/terms?of=contract`))
    await manager.locator('#remarks').fill('Two samples go ahead by air.')
    await manager.getByLabel('哪一方要改').click()
    await manager.getByTitle('客户', { exact: true }).click()
    await manager.getByLabel('谁要求改').fill('Ingrid，3 月 15 日来信')
    await manager.getByLabel('修改原因').fill('the customer asked for samples')
    await manager.waitForTimeout(500)
    await manager.reload()
    await manager.getByText(/没保存的/).waitFor()
    await expect.poll(() => manager.locator('#remarks').inputValue()).toBe('Two samples go ahead by air.')
    await expect.poll(() => manager.getByLabel('修改原因').inputValue()).toBe('the customer asked for samples')
    await press(manager, '改为第 2 版').click()
    await manager.getByText('the customer asked for samples').first().waitFor()
  })
})
