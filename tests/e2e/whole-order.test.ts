import { fileURLToPath } from 'node:url'
import { addDays } from '@gendan/kernel/day'
import { businessDay } from '@gendan/office/clock'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { type Journey, journey, pdf } from '../setup/journey.ts'
import { openPage, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

const UBL = fileURLToPath(new URL('../../content/examples/ubl/order-lamps.xml', import.meta.url))
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
/** What each screen of a whole order takes together on a busy machine; alone it is some seconds. */
const PATIENCE = 240_000
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
  const second = await openPage(browser, 1440, 900)
  await first.goto(program.url)
  await first.getByLabel('公司中文名').fill('宁波林湾家居有限公司')
  await first.getByLabel('英文名，印在单据上').fill('Ningbo Linwan Home Furnishing Co., Ltd.')
  await first.getByLabel('编号前缀').fill('LW')
  await first.getByLabel('您的姓名').fill('陈立')
  await first.getByLabel('登录账号').fill('chenli')
  await first.getByLabel('密码', { exact: true }).fill('correct horse battery')
  await first.getByText('收款账户（可以以后填）').click()
  await first.getByLabel('开户银行').fill('East Harbour Bank, Ningbo Branch')
  await first.getByLabel('SWIFT 代码').fill('EHBKCNBN')
  await first.getByLabel('账号', { exact: true }).fill('3901 0000 8842 617')
  await press(first, '设立，进入').click()
  await press(first, '从文件新建订单').waitFor()
  const { link, world } = await first.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'x-gendan': '1' }
    const me = (await (await fetch('/api/me')).json()) as { worlds: { id: string }[] }
    const id = me.worlds[0]?.id
    const posts = ['supervisor', 'merchandiser', 'salesman', 'buyer', 'accounts', 'qc', 'production', 'documents']
    const body = JSON.stringify({ name: '周文', posts })
    const made = await fetch(`/api/worlds/${id}/invitations`, { method: 'POST', headers, body })
    return { link: ((await made.json()) as { link: string }).link, world: id }
  })
  await second.goto(link)
  await second.getByLabel('登录账号').fill('zhouwen')
  await second.getByLabel('密码', { exact: true }).fill('a fine long password')
  await second.getByRole('button', { name: /加入|进入|接受/ }).click()
  await second.getByText('签批').first().waitFor()
  const [base, at] = [`${program.url}/w/${world}`, () => order]
  boss = journey(first, base, at)
  desk = journey(second, base, at)
}

describe('a customer’s order in a file, by the screens alone, until the packing list is sent', () => {
  test('the two of the firm settle in', settlesIn, PATIENCE)

  test(
    'the file is read, its goods are packed, its terms settled',
    async () => {
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
    },
    PATIENCE,
  )

  test(
    'it is costed, its margin signed, the order confirmed',
    async () => {
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
    },
    PATIENCE,
  )

  test(
    'the proforma invoice is signed, issued and signed back; the deposit is in',
    async () => {
      await desk.stands('制作形式发票并送签。')
      await desk.goesOn()
      await desk.sends()
      await boss.signs()
      await desk.stands('开出已签的形式发票。')
      await desk.goesOn()
      await desk.issues()
      await desk.stands(/客户签回后上传签回件/)
      await desk.passes({ file: 'PI signed back.pdf' })
      await comesIn('4827.60', '4,827.60')
      await desk.stands(/再确认款项保障/)
      await desk.passes({})
    },
    PATIENCE,
  )

  test(
    'the workshop has its order, explained at a meeting',
    async () => {
      const { page } = desk
      await desk.stands('按成交条款安排生产。')
      await desk.goesOn()
      await desk.field('或自有车间').fill('一车间')
      await desk.acts('plan-production', () => press(page, '就这样安排').click())
      await desk.stands('核对生产加工单并送签。')
      await desk.goesOn()
      await desk.sends()
      await boss.signs()
      await desk.stands(/生产加工单/)
      await desk.goesOn()
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
    },
    PATIENCE,
  )

  test(
    'the goods are inspected with a photograph, and packed',
    async () => {
      const { page } = desk
      await desk.stands('请为本单计划最终验货。')
      await desk.goesOn()
      await desk.field('计划日期').fill(today)
      await page.getByRole('button', { name: '填 200' }).click()
      await desk.field('严重缺陷').fill('2')
      await desk.field('验货日期').fill(today)
      await desk.field('验货人').fill('周文')
      await desk.field('结论').click()
      await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: /^合格$/ }).click()
      const photo = { name: 'lamps.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') }
      await page.locator('main input[type=file]').first().setInputFiles(photo)
      await page.locator('main img[src*="attachments"]').first().waitFor()
      await desk.acts('put-inspection', () => page.getByRole('button', { name: '保存', exact: true }).click())
      await desk.stands('开出验货报表。')
      await desk.goesOn()
      await desk.issues()
      await desk.stands('出示验货报表，放行货物。')
      await desk.passes({ file: 'Inspection report signed.pdf' })
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
    },
    PATIENCE,
  )
})

/** Fills in how an article of the terms is packed, and comes back to them. */
async function packs(name: string, [each, long, wide, high, gross, net]: readonly string[]): Promise<void> {
  await desk.page.getByRole('link', { name: '填箱规' }).first().click()
  const packing = { 中文品名: name, 每箱数量: each, 长: long, 宽: wide, 高: high, 毛重: gross, 净重: net }
  await desk.field('每箱数量').waitFor()
  for (const [label, value] of Object.entries(packing)) await desk.field(label).fill(value ?? '')
  await desk.acts('change-goods', () => desk.page.getByRole('button', { name: '保存', exact: true }).first().click())
  await desk.page.goBack()
  await desk.page.getByText('没有约定付款。').waitFor()
}

/** The bank's slip of a payment, allotted to the cent that is open. */
async function comesIn(amount: string, fill: string): Promise<void> {
  const { page } = desk
  await desk.goesTo('/money/new')
  await desk.field('入账金额').fill(amount)
  await desk.field('付款人（照水单）').fill('NORDLICHT')
  await desk.field('附言').fill('PO-4711')
  await page.locator('main input[type=file]').setInputFiles(pdf(`slip ${amount}.pdf`))
  await page.getByRole('link', { name: `slip ${amount}.pdf` }).waitFor()
  const offered = page.getByRole('button', { name: /^填 USD/ }).first()
  await offered.waitFor().catch(async () => expect(await page.locator('main').textContent()).toContain('填 USD'))
  expect(await offered.textContent()).toContain(fill)
  await offered.click()
  await desk.acts('record-slip', () => page.getByRole('button', { name: '登记水单' }).click())
}
