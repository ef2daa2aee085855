import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { day, documents, type OrderUnderCredit, orderUnderCredit } from '../setup/order-under-credit.ts'
import { faults, openPage, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'
import { scannedPage } from '../setup/scan.ts'

let program: Program
let browser: Browser
let page: Page
let world = ''
let file = ''
let acts: OrderUnderCredit['acts']

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  page = await openPage(browser, 1440, 900)
  await page.goto(program.url)
  ;({ world, file, acts } = await orderUnderCredit(page))
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

const field = (name: string) => page.getByRole('dialog').getByLabel(name, { exact: true })

/** A refusal that the bank has no ground for. */
const NOTICE =
  'MT 734 ADVICE OF REFUSAL\n:20:REF1\n:21:LC26-0417\n:77J:BENEFICIARY ADDRESS ON INVOICE DIFFERS\n:77B:/HOLD/'

/** A photograph of the document is recognised, and facts are read of it. */
async function readScanned(text: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  const buffer = await scannedPage(browser, text, 'NOTHING')
  await page.getByLabel('读取 PDF 或图片…').setInputFiles({ name: 'bl.jpg', mimeType: 'image/jpeg', buffer })
  await dialog.getByText(/扫描识别 1 页，总体可信度 \d+%/).waitFor({ timeout: 60_000 })
  await picture(page, 'presentation-scan')
  await dialog.getByRole('button', { name: /^读\s?取$/ }).click()
  await dialog.getByText(/读出 [1-9]\d* 项/).waitFor()
}

test('a set is made, a fault planted by hand is found with its article, corrected, presented, refused, answered and paid', async () => {
  await page.goto(`${program.url}/w/${world}/orders/${file}`)
  await press(page, '新建交单：LC26-0417').click()
  await page.waitForURL(/\/presentations\/[0-9a-f-]{36}/)
  const id = /presentations\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  for (const face of documents.filter(({ kind }) => kind !== 'bill-of-lading')) {
    const { kind, originals = 1, copies = 0 } = face
    await acts('presentation', 'put-document', { from: 'others', kind, originals, copies, face }, id)
  }
  await page.reload()
  await page.getByText('5 种单据缺 1').waitFor()
  await picture(page, 'presentation-set')

  // The bill of lading is typed, and its on board date two days too late.
  await press(page, '录入…').click()
  const bill = documents.find(({ kind }) => kind === 'bill-of-lading')
  await readScanned(billText(day('2026-11-07')))
  await page.getByRole('dialog').getByRole('button', { name: '粘贴文字…' }).click()
  await field('单据文字').fill(billText(day('2026-11-07')))
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^读\s?取$/ })
    .click()
  await page
    .getByRole('dialog')
    .getByText(/读出 \d+ 项/)
    .waitFor()
  expect(await field('船名').inputValue()).toBe(bill?.transport.vessel)
  expect(await field('装船日期').inputValue()).toBe(day('2026-11-07'))
  await picture(page, 'presentation-reading')
  await field('提交正本').fill('3')
  await field('所载正本签发份数').fill('3')
  await field('承运人').fill('EASTERN SEA LINES')
  await field('装船批注所载船名').fill('MS LINDA')
  await field('签字栏文字').fill(bill?.signature ?? '')
  await field('运费批注').fill('FREIGHT PREPAID')
  await field('条款与批注').fill('CLEAN ON BOARD')
  for (const box of ['已签署', '空白背书']) {
    await field(box).click()
    await page.getByRole('dialog').locator('.ant-select-item-option', { hasText: /^是$/ }).last().click()
  }
  await page.getByRole('dialog').getByRole('button', { name: '放入本次交单' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  await page.getByText('审单', { exact: false }).first().waitFor()
  await page.goto(`${program.url}/w/${world}/presentations/${id}?view=examine`)
  await page
    .getByText(/处会被拒付/)
    .first()
    .waitFor()
  const late = page.locator('.presentation-finding', { hasText: 'UCP 600' }).first()
  await late.waitFor()
  await page.keyboard.press('F8')
  await page.locator('.presentation-finding-open').waitFor()
  expect(await page.locator('.presentation-finding', { hasText: day('2026-11-07') }).count()).toBeGreaterThan(0)
  await picture(page, 'presentation-examination')

  // Corrected, the set complies.
  await page.goto(`${program.url}/w/${world}/presentations/${id}?view=set`)
  await page.locator('.presentation-document', { hasText: 'BILL OF LADING' }).getByText('更正').click()
  await field('装船日期').fill(day('2026-11-03'))
  await field('出单日期').fill(day('2026-11-03'))
  await field('更正原因').fill('船公司更正')
  await page.getByRole('dialog').getByRole('button', { name: '更正单据' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('单证相符').waitFor()

  // A second person checks, and the documents go.
  await page.goto(`${program.url}/w/${world}/presentations/${id}?view=bank`)
  await page.getByRole('button', { name: /我已审核本套单据/ }).click()
  await field('核对了哪些单据、如何核对').fill('六单逐份核对')
  await page.getByRole('dialog').getByRole('button', { name: '我已审核本套单据' }).click()
  await page.getByText('G23：已由第二人审核。').waitFor()
  await page.getByLabel('交单银行').fill('BANK OF CHINA NINGBO')
  await page.locator('main form button[type=submit]').click()
  await page.getByText('第 1 次').waitFor()
  await page.getByText('银行最迟可拒付至').waitFor()
  await picture(page, 'presentation-presented')

  // The bank refuses; its point is judged, the answer drafted.
  await page.getByRole('button', { name: /登记银行通知/ }).click()
  await field('电文原文').fill(NOTICE)
  await page.getByRole('dialog').getByText('拒付（MT734）').first().waitFor()
  await page.getByRole('dialog').getByRole('button', { name: '登记银行通知' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('逐点看拒付').waitFor()
  await page.getByText('可反驳').first().waitFor()
  await picture(page, 'presentation-refused')
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '分份下载' }).click()
  expect((await saved).suggestedFilename()).toBe('LC26-0417-1.zip')
  await press(page, '今日已发出，留存').click()
  await page.getByText(/我方答复/).waitFor()

  // It takes the documents up all the same, and pays.
  await page.getByRole('button', { name: /登记收款/ }).click()
  await field('到账金额').fill('52,265.00')
  await field('银行扣费').fill('35')
  await page.getByRole('dialog').getByRole('button', { name: '登记收款' }).click()
  await page.getByText('已收款').first().waitFor()
  await picture(page, 'presentation-paid')
  // From the wall of credits and from the credit itself one comes to what was presented.
  await page.goto(`${program.url}/w/${world}/credits?state=all`)
  await page.getByRole('button', { name: '交单列表' }).click()
  await page.waitForURL(/\/presentations/)
  await page.goto(`${program.url}/w/${world}/credits?state=all`)
  await press(page, 'LC26-0417').click()
  await page.locator('.credit-head').getByRole('link', { name: 'LC26-0417/1' }).waitFor()
  await page.goto(`${program.url}/w/${world}/presentations?all=1`)
  await page.getByText('LC26-0417/1').first().waitFor()
  expect(await faults(page)).toEqual([])

  // The same on a phone and in English, to be looked at.
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate("localStorage.setItem('gendan.lang', JSON.stringify('en'))")
  for (const view of ['set', 'examine', 'bank']) {
    await page.goto(`${program.url}/w/${world}/presentations/${id}?view=${view}`)
    await page.getByText('At the bank').waitFor()
    await picture(page, `presentation-phone-${view}`)
    expect(await faults(page)).toEqual([])
  }
}, 240_000)

/** A bill of lading as a carrier's PDF has it. */
function billText(onBoard: string): string {
  return `BILL OF LADING
SHIPPER: NINGBO LINWAN IMPORT AND EXPORT CO., LTD.
CONSIGNEE: TO ORDER
NOTIFY PARTY: HALVORSEN LYS AS, STORGATA 14, 0155 OSLO, NORWAY
OCEAN VESSEL: MS LINDA
VOYAGE NO: 045W
PORT OF LOADING: NINGBO
PORT OF DISCHARGE: OSLO
MARKS: HALVORSEN OSLO 1-250
250 CTNS CHAIRS
GROSS WEIGHT: 6200 KGS
ON BOARD DATE: ${onBoard}
DATE OF ISSUE: ${onBoard}`
}
