import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { addDays } from '@gendan/kernel/day'
import { businessDay } from '@gendan/office/clock'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { seenPdf } from '../../packages/server/src/press/testing/seen-pdf.ts'
import { launchBrowser } from '../setup/browser.ts'
import { chapters, PATIENCE } from '../setup/chapters.ts'
import { foundFirm, joinFirm, worldOf } from '../setup/firm-at-screens.ts'
import { type Journey, journey, pdf } from '../setup/journey.ts'
import { openPage, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

const UBL = fileURLToPath(new URL('../../content/examples/ubl/order-lamps.xml', import.meta.url))
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const today = businessDay(new Date().toISOString(), 'Asia/Shanghai')

let program: Program
let browser: Browser
let boss: Journey
let desk: Journey
let order = ''

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
}, PATIENCE)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

/** The firm and its one colleague, who holds every post but the manager's. */
async function settlesIn(): Promise<void> {
  const first = await openPage(browser, 1440, 900)
  await foundFirm(first, program.url)
  const posts = ['supervisor', 'merchandiser', 'salesman', 'buyer', 'accounts', 'qc', 'production', 'documents']
  const second = await joinFirm(browser, first, { name: '周文', login: 'zhouwen', posts })
  const base = `${program.url}/w/${await worldOf(first)}`
  boss = journey(first, base, () => order)
  desk = journey(second, base, () => order)
}

const chapter = chapters('whole-order', () => ({ boss: boss?.page, desk: desk?.page }))

describe('a customer’s order in a file, by the screens alone, to a closed order file', () => {
  chapter('the two of the firm settle in', settlesIn)

  chapter('the file is read, its goods are packed, its terms settled', async () => {
    const { page } = desk
    await desk.goesTo('/new')
    await page.locator('.file-drop input[type=file]').setInputFiles(UBL)
    await page.getByText('登记为新客户').click()
    await page.getByText('全部登记为新商品').click()
    await page.getByText('各行都对上了我方商品。').waitFor()
    await desk.acts('receive-order', () => press(page, '开立订单档案').click())
    await press(page, '议定条款').waitFor()
    order = page.url()
    await press(page, '议定条款').click()
    await packs('陶瓷台灯', ['6', '66', '44', '42', '12.6', '10.2'])
    await packs('LED 灯泡', ['101', '50', '40', '30', '8.4', '7.2'])
    await page.getByRole('button', { name: /CNNGB 指/ }).click()
    await page.getByLabel('常用').click()
    await page.locator('.ant-select-item-option', { hasText: '电汇 30/70' }).click()
    await page.getByText('没有约定付款。').waitFor({ state: 'detached' })
    await desk.field('最迟装运').fill(addDays(today, 80))
    await desk.field('起运地').fill('Ningbo')
    await desk.field('目的地').fill('Hamburg')
    await desk.field('唛头').fill('NORDLICHT\nHAMBURG\nC/NO. 1-UP')
    await desk.acts('settle-terms', () => press(page, '议定这些条款').click())
    await page.locator('.answers').waitFor()
  })

  chapter('it is costed, its margin signed, the order confirmed', async () => {
    await desk.stands('核算这张订单的成本。')
    await desk.goesOn()
    await desk.field('1 USD 兑 CNY').fill('7.08')
    await desk.field('汇率来源').fill('中国银行买入价')
    for (const [line, price] of [
      [1, '61'],
      [2, '2'],
    ]) {
      await desk.field(`第 ${line} 行含税进价`).fill(`${price}`)
      await desk.field(`第 ${line} 行增值税税率`).fill('13')
      await desk.field(`第 ${line} 行退税率`).fill('13')
    }
    await desk.field('第 1 项数额').fill('2600')
    await desk.acts('reckon-cost', () => press(desk.page, '保存成本').click())
    await desk.stands('送签成本分析单。')
    await desk.goesOn()
    await desk.sends()
    await boss.signs()
    await boss.stands('请经理确认订单。')
    await boss.passes({ word: '利润 36%，交期来得及，接单。' })
  })

  chapter('the proforma invoice is signed, issued and signed back; the deposit is in', async () => {
    await desk.stands('制作形式发票并送签。')
    await desk.goesOn()
    await desk.sends()
    await boss.signs()
    await desk.issues()
    await desk.stands(/客户签回后上传签回件/)
    await desk.passes({ file: 'PI signed back.pdf' })
    await comesIn('4872.60', '定金', '4,872.60')
    await desk.stands(/再确认款项保障/)
    await desk.passes({})
  })

  chapter('the workshop has its order, explained at a meeting', async () => {
    const { page } = desk
    await desk.stands('按成交条款安排生产。')
    await desk.goesOn()
    await desk.field('或自有车间').fill('一车间')
    await desk.acts('plan-production', () => press(page, '就这样安排').click())
    await desk.stands('核对生产加工单并送签。')
    await desk.goesOn()
    await desk.sends()
    await boss.signs()
    await desk.issues()
    await desk.stands(/登记会议/)
    await desk.goesOn()
    await desk.field('到会人员').click()
    for (const name of ['陈立', '周文'])
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: name }).click()
    await page.keyboard.press('Escape')
    await desk.field('会议记录').fill('逐条讲解，无异议。')
    await desk.acts('hold-meeting', () => press(page, '登记会议').click())
    await desk.stands('确认下单会议。')
    await desk.passes({ word: '已讲解，听明白。' })
  })

  chapter('the goods are inspected, with a photograph', async () => {
    const { page } = desk
    await desk.stands('请为本单计划最终验货。')
    await desk.goesOn()
    await desk.field('计划日期').fill(today)
    await desk.acts('put-inspection', () => page.getByRole('button', { name: '保存', exact: true }).click())
    await page.waitForURL(/part=/)
    await boss.page.goto(page.url())
    await boss.page.getByText('没有留样也要开验').click()
    await boss.page.getByLabel('理由，以及改用什么作依据').fill('老货复产，按展厅样对货。')
    await boss.acts('open-inspection', () => press(boss.page, '准许无留样开验').click())
    await boss.page.goto(order)
    await page.getByRole('button', { name: '填 200' }).click()
    await page.getByRole('button', { name: /其余 \d+ 条都符合/ }).click()
    await desk.field('严重缺陷').fill('2')
    await desk.field('验货日期').fill(today)
    await desk.field('验货人').fill('周文')
    await desk.field('结论').click()
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: /^合格$/ }).click()
    const photo = { name: 'lamps.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') }
    await page.locator('main input[type=file]').last().setInputFiles(photo)
    await page.locator('main img[src*="attachments"]').first().waitFor()
    await desk.acts('put-inspection', () => page.getByRole('button', { name: '保存', exact: true }).click())
    await desk.stands('开出验货报表。')
    await desk.goesOn()
    await desk.issues()
    await desk.stands('出示验货报表，放行货物。')
    await desk.passes({ file: 'Inspection report signed.pdf' })
  })

  chapter('they are packed; the packing list asks for the balance', async () => {
    const { page } = desk
    await desk.stands('货做好后逐箱装箱。')
    await desk.goesOn()
    await page.getByLabel('已过磅量箱').check()
    await picture(page, 'whole-order-packing')
    await desk.acts('settle-packing', () => press(page, '确定装箱').click())
    await desk.stands('开出装箱单。')
    await desk.goesOn()
    await desk.issues()
    await desk.stands('把装箱单发给客户，催收余款。')
    await desk.passes({ word: '已发邮件催余款，款到放单。' })
  })

  chapter('they are on board and invoiced', async () => {
    const { page } = desk
    await desk.stands('登记装运，直到提单号。')
    await desk.goesOn()
    await desk.field('船名 / 航班 / 车次').fill('EVER ORIENT')
    await desk.field('航次').fill('0426W')
    await desk.field('提单号').fill('EGLV 1420 0618 8213')
    await desk.field('装船日').fill(today)
    await desk.field('到港日').fill(addDays(today, 34))
    await desk.acts('record-shipment', () => page.getByRole('button', { name: '登记装运' }).click())
    await desk.stands('开出商业发票。')
    await desk.goesOn()
    await desk.issues()
  })

  chapter('the balance is in; the ledger releases the title', async () => {
    await comesIn('11369.40', '余款', '11,369.40')
    await desk.stands('核对台账应收款，放单。')
    await desk.goesOn()
    await desk.page.getByRole('dialog').getByText('账上已收 USD 16,242.00。').waitFor()
    await desk.page.keyboard.press('Escape')
    await desk.page.getByRole('dialog').waitFor({ state: 'detached' })
    await desk.passes({})
  })

  chapter('what is missing in the order file is brought or made, and the actual cost reckoned', async () => {
    const { page } = desk
    await desk.stands('请补齐订单档案的缺件。')
    await desk.goesOn()
    const missing = page.getByRole('region', { name: '缺件' })
    for (const name of ['出口报关单', '提单（或海运单）', '装船通知']) {
      const row = missing.getByRole('listitem').filter({ hasText: name })
      await desk.acts('keep-file', () => row.locator('input[type=file]').setInputFiles(pdf(`${name}.pdf`)))
      await row.waitFor({ state: 'detached' })
    }
    for (const name of ['做财务跟踪单', '做成本分析单']) {
      await press(page, name).click()
      await desk.issues()
      await desk.stands(/补齐|实际成本/)
      if (name === '做财务跟踪单') await desk.goesOn()
    }
    await desk.stands('请核算实际成本，写明差异原因。')
    await desk.goesOn()
    await desk.acts('reckon-cost', () => press(page, '保存成本').click())
    await desk.stands('请开出订单档案封面。')
    await desk.goesOn()
    await desk.issues()
  })

  chapter('the manager closes it with what it taught, and has all of it bound', async () => {
    const { page } = boss
    await boss.stands('归档，写下本单的经验教训。')
    await boss.passes({ word: '唛头早一周要；灯罩先看色板。' })
    await boss.stands('订单已归档。')
    await picture(page, 'whole-order-closed')
    await page.goto(`${order}/binder`)
    const [book] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '装订成 PDF' }).click(),
    ])
    expect(book.suggestedFilename()).toMatch(/^LW\d\d-0001\.pdf$/)
    await readsAsBound(await readFile(await book.path()))
  })
})

/** Fills in how an article of the terms is packed, and comes back to them. */
async function packs(name: string, [each, long, wide, high, gross, net]: readonly string[]): Promise<void> {
  await desk.page.getByRole('link', { name: '填箱规' }).first().click()
  const packing = { 中文品名: name, 每箱数量: each, 长: long, 宽: wide, 高: high, 毛重: gross, 净重: net }
  await desk.field('每箱数量').waitFor()
  for (const [label, value] of Object.entries(packing)) await desk.field(label).fill(value ?? '')
  await desk.acts('change-goods', () => desk.page.getByRole('button', { name: '保存', exact: true }).first().click())
  await desk.page.getByText('已保存。').waitFor()
  await desk.page.goBack()
  await desk.page.getByText('没有约定付款。').waitFor()
}

/** The bank's slip of a payment, allotted to what is open of the deposit or the balance. */
async function comesIn(amount: string, due: string, fill: string): Promise<void> {
  const { page } = desk
  await desk.stands(`登记${due}水单，应收 USD ${fill}。`)
  await desk.goesOn()
  await desk.field('入账金额').fill(amount)
  await desk.field('付款人（照水单）').fill('NORDLICHT')
  await desk.field('附言').fill('PO-4711')
  await page.locator('main input[type=file]').setInputFiles(pdf(`slip ${amount}.pdf`))
  await page.getByRole('link', { name: `slip ${amount}.pdf` }).waitFor()
  await page
    .locator('.split-row', { hasText: due })
    .getByRole('button', { name: `填 USD ${fill}` })
    .click()
  await desk.acts('record-slip', () => page.getByRole('button', { name: '登记水单' }).click())
}

/** The book begins with its cover, and holds each paper of ours with the figures of the order. */
async function readsAsBound(bytes: Uint8Array): Promise<void> {
  const pages = (await seenPdf(Uint8Array.from(bytes))).map(({ text }) => text.replace(/\s/g, ''))
  expect(pages.length).toBeGreaterThanOrEqual(9)
  expect(pages[0]).toContain('订单档案')
  for (const paper of [
    'PROFORMAINVOICE',
    '成本分析单',
    '生产加工单',
    '验货报表',
    'PACKINGLIST',
    'COMMERCIALINVOICE',
    '财务跟踪单',
  ])
    expect(pages.filter((page) => page.includes(paper)).length, paper).toBeGreaterThan(0)
  const invoice = pages.find((page) => page.includes('COMMERCIALINVOICE')) ?? ''
  for (const said of ['16,242.00', 'EVERORIENT', 'NORDLICHT']) expect(invoice).toContain(said)
  expect(pages.find((page) => page.includes('财务跟踪单') && page.includes('未收'))).toContain('未收USD0.00')
}
