import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { setWith } from '@gendan/credit/examine/clean-set.examples'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { day, documents, type OrderUnderCredit, orderUnderCredit } from '../setup/order-under-credit.ts'
import { faults, openPage, picture } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

let program: Program
let browser: Browser
let page: Page
let world = ''
let company = ''
let file = ''
let acts: OrderUnderCredit['acts']

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  page = await openPage(browser, 1440, 900)
  await page.goto(program.url)
  ;({ world, company, file, acts } = await orderUnderCredit(page, [
    "BENEFICIARY'S CERTIFICATE CERTIFYING THAT SHIPPING SAMPLES HAVE BEEN SENT TO THE APPLICANT",
  ]))
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

/** A bill of lading as a carrier sends it: its on board date two days too late. */
async function billOfLading(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const sheet = pdf.addPage([595, 842])
  sheet.drawText('BILL OF LADING', { x: 60, y: 780, size: 16, font })
  for (const [i, line] of [
    'Shipper: NINGBO LINWAN IMPORT AND EXPORT CO., LTD.',
    'Consignee: TO ORDER',
    'Ocean vessel: MS LINDA 045W',
    'Port of loading: NINGBO   Port of discharge: OSLO',
    '250 CTNS CHAIRS   Gross weight 6,200.00 KGS',
    `Shipped on board ${day('2026-11-07')}`,
  ].entries())
    sheet.drawText(line, { x: 60, y: 740 - i * 24, size: 11, font })
  return pdf.save()
}

/** Keeps a file as an upload of the page would. */
async function keeps(name: string, bytes: Uint8Array): Promise<string> {
  const said = await page.evaluate(
    async ([to, file, signs]) => {
      const form = new FormData()
      form.append('file', new File([new Uint8Array(signs)], file, { type: 'application/pdf' }))
      const answer = await fetch(to, { method: 'POST', headers: { 'x-gendan': '1' }, body: form })
      return answer.text()
    },
    [`/api/worlds/${world}/attachments`, name, [...bytes]] as const,
  )
  return JSON.parse(said).address
}

let set = ''

test('the desk shows pages: ours as printed, a PDF of others as it came, and lights up the place of a finding on each', async () => {
  const own = { declares: '', invoiceNumber: 'LW-CI26-9999', addition: '', tongue: 'en' }
  const basis = { way: 'credit', credit: await creditOf(), number: 'LC26-0417' }
  set = await acts('presentation', 'open-presentation', { basis, orders: [file] })
  await acts('order-file', 'issue-paper', { firm: company, kind: 'beneficiary-certificate', part: 'own', own }, file)
  const papers = await asks<{ papers: { paper: string }[] }>('presentation', { id: set })
  const paper = { from: 'paper', file, paper: papers.papers[0]?.paper, originals: 1, copies: 0 }
  await acts('presentation', 'put-document', paper, set)
  const bill = { attachment: await keeps('bl.pdf', await billOfLading()), name: 'bl.pdf' }
  for (const face of documents) {
    const { kind, originals = 1, copies = 0, dates } = face
    const change =
      kind === 'bill-of-lading'
        ? { dates: { ...dates, onBoard: day('2026-11-07') } }
        : kind === 'packing-list'
          ? { numbers: { invoice: 'LW-CI26-9999' } }
          : {}
    const files = kind === 'bill-of-lading' ? [bill] : []
    const put = { from: 'others', kind, originals, copies, files, face: { ...face, ...change } }
    await acts('presentation', 'put-document', put, set)
  }
  await page.goto(`${program.url}/w/${world}/presentations/${set}?view=examine`)
  await page.locator('.presentation-pane .sheet img').first().waitFor()
  await picture(page, 'desk-own')

  const late = page.locator('.presentation-finding', { hasText: day('2026-11-07') }).first()
  await late.locator('.finding-says').click()
  await page.locator('.spot-chosen').first().waitFor()
  const spot = await page.locator('.spot-chosen').first().boundingBox()
  const sheet = await page.locator('.presentation-pane .sheet').first().boundingBox()
  if (!spot || !sheet) throw new Error('the place is lit up')
  // The date stands in the sixth line: 222 points from the top of 842.
  expect((spot.y - sheet.y) / sheet.height).toBeGreaterThan(0.24)
  expect((spot.y - sheet.y) / sheet.height).toBeLessThan(0.27)
  await picture(page, 'desk-bill')

  // A reason that was begun is there again after the window was closed and loaded anew.
  await late.getByRole('button', { name: /认定不符/ }).click()
  await page.getByRole('dialog').getByLabel('原因').fill('提单须更正')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^取\s?消$/ })
    .click()
  await page.reload()
  await late.locator('.finding-says').click()
  await late.getByRole('button', { name: /认定不符/ }).click()
  expect(await page.getByRole('dialog').getByLabel('原因').inputValue()).toBe('提单须更正')
  await page.getByRole('dialog').getByRole('button', { name: '认定不符' }).click()
  await late.getByText('提单须更正').waitFor()

  // Who issued our certificate is told by its signature.
  await page.locator('.presentation-finding', { hasText: 'BEN-02' }).locator('.finding-says').click()
  await page.locator('.presentation-pane-head', { hasText: "BENEFICIARY'S CERTIFICATE" }).waitFor()
  await page.locator('.spot-chosen').first().waitFor()
  await picture(page, 'desk-signature')

  // A finding between two documents leads to each; what was typed alone is lit up among its facts.
  const number = page.locator('.presentation-finding', { hasText: 'LW-CI26-9999' }).first()
  await number.locator('.finding-says').click()
  await page.locator('.presentation-fact.presentation-lit', { hasText: 'LW-CI26-9999' }).waitFor()
  await number.getByRole('button', { name: '商业发票', exact: true }).click()
  await page.locator('.presentation-fact.presentation-lit', { hasText: 'LW-CI26-0088' }).waitFor()
  await picture(page, 'desk-number')
  expect(await faults(page)).toEqual([])
}, 120_000)

test('on a phone findings stand first, a press goes to the page, and a button leads back', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate("localStorage.setItem('gendan.lang', JSON.stringify('en'))")
  await page.goto(`${program.url}/w/${world}/presentations/${set}?view=examine`)
  await page
    .locator('.presentation-finding', { hasText: day('2026-11-07') })
    .first()
    .locator('.finding-says')
    .click()
  await page.locator('.spot-chosen').first().waitFor()
  await expect.poll(() => inSight('.spot-chosen')).toBe(true)
  await picture(page, 'desk-phone-page')
  await page.getByRole('button', { name: 'Back to the finding' }).click()
  await expect.poll(() => inSight('.presentation-finding-open')).toBe(true)
  await picture(page, 'desk-phone-finding')
  expect(await faults(page)).toEqual([])
}, 60_000)

test('documents without an order are examined from a file of the command line, typed over, and nothing is lost by loading anew', async () => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.evaluate("localStorage.setItem('gendan.lang', JSON.stringify('zh'))")
  await page.goto(`${program.url}/w/${world}/presentations?all=1`)
  await page.getByRole('button', { name: '不挂订单审单' }).click()
  await page.waitForURL(/\/examine$/)
  const late = setWith((input) => {
    input.documents[3].dates.onBoard = '2026-11-07'
  })
  const file = { name: 'set.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(late)) }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.locator('.presentation-finding', { hasText: 'TIM-09' }).locator('.finding-says').click()
  await page.locator('.presentation-fact.presentation-lit', { hasText: '2026-11-07' }).waitFor()
  await picture(page, 'sheet')
  await page.reload()
  await page.locator('.presentation-finding', { hasText: 'TIM-09' }).waitFor()
  await page.locator('p', { hasText: 'BILL OF LADING' }).getByRole('button', { name: '更正' }).click()
  await page.getByRole('dialog').getByLabel('装船日期').fill('2026-11-03')
  await picture(page, 'sheet-typing')
  await page.getByRole('dialog').getByRole('button', { name: '更正单据' }).click()
  await page.getByText('单证相符').waitFor()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '存为 JSON' }).click()
  expect((await saved).suggestedFilename()).toBe('presentation.json')
  // Cleared by mistake, it is had back, also after the page was loaded anew.
  await page.getByRole('button', { name: '清空重来' }).click()
  await page.getByText('单证相符').waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('button', { name: '找回刚才的内容' }).click()
  await page.getByText('单证相符').waitFor()
  expect(await faults(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate("localStorage.setItem('gendan.lang', JSON.stringify('en'))")
  await page.reload()
  await page.getByText('The documents comply').waitFor()
  await picture(page, 'sheet-phone')
  expect(await faults(page)).toEqual([])
}, 90_000)

async function inSight(what: string): Promise<boolean> {
  const box = await page.locator(what).first().boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= 844
}

/** Asks as the page would. */
async function asks<Answer>(question: string, input: Readonly<Record<string, string>>): Promise<Answer> {
  const address = `/api/worlds/${world}/ask/${question}?${new URLSearchParams(input)}`
  return JSON.parse(await page.evaluate(async (to) => (await fetch(to)).text(), address))
}

async function creditOf(): Promise<string> {
  return (await asks<{ rows: { id: string }[] }>('credits', {})).rows[0]?.id ?? ''
}
