import { setWith } from '@gendan/credit/examine/clean-set.examples'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { addDays, daysBetween } from '@gendan/kernel/day'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { FIRST } from '../setup/door.ts'
import { faults, openPage, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'
import { scannedPage } from '../setup/scan.ts'

let program: Program
let browser: Browser
let page: Page
let world = ''
let company = ''
let file = ''

const NEVER = '2026-11-16'
const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })
const later = daysBetween(NEVER, today)
const day = (asWritten: string) => addDays(asWritten, later)
const short = (asWritten: string) => day(asWritten).slice(2).replaceAll('-', '')

/** The standing credit as its bank sends it, as far from today as its documents are. */
const credit = `MT 700 ISSUE OF A DOCUMENTARY CREDIT
27: SEQUENCE OF TOTAL 1/1
40A: FORM OF DOCUMENTARY CREDIT IRREVOCABLE
20: DOCUMENTARY CREDIT NUMBER LC26-0417
31C: DATE OF ISSUE ${short('2026-09-01')}
40E: APPLICABLE RULES UCP LATEST VERSION
31D: DATE AND PLACE OF EXPIRY ${short('2026-12-30')} CHINA
50: APPLICANT HALVORSEN LYS AS
STORGATA 14, 0155 OSLO, NORWAY
59: BENEFICIARY NINGBO LINWAN IMPORT AND EXPORT CO., LTD.
88 RIVER ROAD, NINGBO, CHINA
32B: CURRENCY CODE, AMOUNT USD52300,00
41D: AVAILABLE WITH ... BY ... ANY BANK IN CHINA BY NEGOTIATION
42C: DRAFTS AT SIGHT
42A: DRAWEE NRDKNOKK
43P: PARTIAL SHIPMENTS NOT ALLOWED
43T: TRANSHIPMENT ALLOWED
44E: PORT OF LOADING NINGBO, CHINA
44F: PORT OF DISCHARGE OSLO, NORWAY
44C: LATEST DATE OF SHIPMENT ${short('2026-11-05')}
45A: DESCRIPTION OF GOODS
1000 PCS OAK CHAIRS ART. 130 AT USD 52.30/PC
CIF OSLO INCOTERMS 2020
46A: DOCUMENTS REQUIRED
1) SIGNED COMMERCIAL INVOICE IN TRIPLICATE
2) PACKING LIST IN TRIPLICATE
3) FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT
4) INSURANCE POLICY IN DUPLICATE, BLANK ENDORSED, FOR 110 PCT OF INVOICE VALUE COVERING ALL RISKS AND WAR RISK
5) CERTIFICATE OF ORIGIN ISSUED BY CCPIT
48: PERIOD FOR PRESENTATION 21 DAYS AFTER SHIPMENT
49: CONFIRMATION INSTRUCTIONS WITHOUT`

/** The documents of the standing set, as far from today. */
const documents: ReturnType<typeof setWith>['documents'] = JSON.parse(
  JSON.stringify(setWith().documents).replaceAll(/\d{4}-\d\d-\d\d/g, day),
)

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  page = await openPage(browser, 1440, 900)
  await page.goto(program.url)
  const me = await sends<{ worlds: { id: string; company: string }[] }>('/api/first-start', FIRST)
  world = me.worlds[0]?.id ?? ''
  company = me.worlds[0]?.company ?? ''
  const buyer = await acts('party', 'enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  const inquiry = { received: today, by: 'Ingrid', wants: [], note: '' }
  file = await acts('order-file', 'open-inquiry', { firm: company, buyer, inquiry })
  const terms = { ...sampleTerms, payment: { instalments: [{ share: '1', by: 'L/C', when: { at: 'sight' } }] } }
  await acts('order-file', 'settle-terms', { terms, customerOrder: 'HL-44018' }, file)
  const received = { firm: company, orders: [file], customer: buyer, text: credit, received: today }
  await acts('credit', 'receive-credit', received)
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

/** Sends as the page of it would, and answers with what came back. */
async function sends<Answer>(
  path: string,
  input: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const said = await page.evaluate(
    async ([to, body, more]) => {
      const all = { 'content-type': 'application/json', 'x-gendan': '1', ...more }
      const answer = await fetch(to, { method: 'POST', headers: all, body })
      return { ok: answer.ok, text: await answer.text() }
    },
    [path, JSON.stringify(input), headers] as const,
  )
  expect([path, said.ok ? '' : said.text]).toEqual([path, ''])
  return JSON.parse(said.text)
}

async function acts(kind: string, act: string, input: unknown, id: string = crypto.randomUUID()): Promise<string> {
  const key = { 'idempotency-key': crypto.randomUUID() }
  return (await sends<{ id: string }>(`/api/worlds/${world}/${kind}/${id}/${act}`, input, key)).id
}

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
