import { sampleDeal } from '@gendan/forms/sample-deal'
import { addDays } from '@gendan/kernel/day'
import { businessDay } from '@gendan/office/clock'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { chapters, PATIENCE } from '../setup/chapters.ts'
import { foundFirmAtOnce, joinFirm, says, worldOf } from '../setup/firm-at-screens.ts'
import { type Journey, journey } from '../setup/journey.ts'
import { openPage, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

const ENGLISH = 'en-GB'
const today = businessDay(new Date().toISOString(), 'Asia/Shanghai')

let program: Program
let browser: Browser
/** The manager, the salesman who follows his orders himself, and the supervisor. */
let grace: Journey
let clara: Journey
let zhou: Journey
let order = ''

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
}, PATIENCE)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

const chapter = chapters('rounds', () => ({ grace: grace?.page, clara: clara?.page, zhou: zhou?.page }))

const CHAIR = {
  ...{ code: 'BJ-104', hsCode: '94016110', unit: 'PCE', origin: 'CN', photo: '' },
  name: { en: 'Oak dining chair', zh: '橡木餐椅' },
  ...{ specification: { en: '', zh: '' }, materials: { en: 'oak', zh: '橡木' }, uses: { en: '', zh: '' } },
  packing: {
    ...{ packageCode: 'CT', perCarton: '2', lengthCm: '60', widthCm: '50', heightCm: '95' },
    ...{ grossKg: '16', netKg: '14' },
  },
}

/** The three of the firm, its customer and the chair he asks for. */
async function settleIn(): Promise<void> {
  const first = await openPage(browser, 1440, 900, ENGLISH)
  await foundFirmAtOnce(first, program.url, { name: 'Grace Chen', lang: 'en' })
  const [second, third] = [
    await joinFirm(browser, first, {
      ...{ name: 'Clara Xu', login: 'clara', posts: ['salesman', 'merchandiser'], tongue: ENGLISH },
    }),
    await joinFirm(browser, first, {
      ...{ name: 'Zhou Wen', login: 'zhouwen', posts: ['supervisor', 'accounts'], tongue: ENGLISH },
    }),
  ]
  const world = await worldOf(first)
  const buyer = { ...sampleDeal.buyer, name: { en: 'Halvorsen & Lund AS', zh: '' }, city: 'Oslo' }
  await says(first, `/api/worlds/${world}/party/halvorsen/enter-party`, { roles: ['customer'], facts: buyer })
  await says(first, `/api/worlds/${world}/goods/chair/enter-goods`, { facts: CHAIR })
  const at = (page: typeof first) => journey(page, `${program.url}/w/${world}`, () => order)
  grace = at(first)
  clara = at(second)
  zhou = at(third)
}

describe('an inquiry that becomes a contract after three rounds, and is changed', () => {
  chapter('the firm settles in', settleIn)

  chapter('the inquiry is opened with goods on record, and an offer is made', async () => {
    const { page } = clara
    await clara.goesTo('/new')
    await page.getByText('New inquiry').click()
    await page.getByRole('combobox', { name: 'A customer on record' }).click()
    await page.locator('.ant-select-item-option', { hasText: 'Halvorsen' }).click()
    await page.getByLabel('Asked by').fill('Ingrid Lund')
    await page.getByRole('combobox', { name: 'Add goods: code or name' }).click()
    await page.locator('.ant-select-item-option', { hasText: 'BJ-104' }).click()
    await expect.poll(() => page.getByLabel('In English').inputValue()).toBe('Oak dining chair')
    await page.getByRole('textbox', { name: 'Quantity' }).fill('600')
    await clara.acts('open-inquiry', () => press(page, 'Open the inquiry file').click())
    await page.locator('.answer-next').waitFor()
    order = page.url()
    await clara.stands('Work out an offer for this inquiry.')
    await clara.goesOn()
    await page.locator('.terms-desk').waitFor()
    expect(await clara.field('Line 1 our code').inputValue()).toBe('BJ-104')
    await clara.field('Line 1 unit price').fill('54.00')
    await clara.field('named port of shipment').fill('Ningbo')
    await clara.field('Latest day').fill(addDays(today, 70))
    await clara.field('From').fill('Ningbo')
    await clara.field('To').fill('Oslo')
    await clara.acts('make-offer', () => press(page, 'Make this offer').click())
    await stand('Round 1 waits for the customer')
  })

  chapter('the customer offers otherwise; what he changed is lit up', async () => {
    const { page } = clara
    await press(page, 'He offers otherwise').click()
    await page.locator('.round-card').waitFor()
    await clara.field('Line 1 unit price').fill('49.50')
    await clara.field('To').fill('Bergen')
    await clara.field('In his words').fill('49.50, and to Bergen.')
    await changed(['USD 54.00', 'USD 49.50'], ['Oslo', 'Bergen'])
    await clara.acts('record-round', () => press(page, 'Record what he offers').click())
    await stand('The customer waits for our answer to round 2')
    await changed(['USD 54.00', 'USD 49.50'], ['Oslo', 'Bergen'])
    await picture(page, 'rounds-counter')
  })

  chapter('the second round begins with what he said last; he accepts it', async () => {
    const { page } = clara
    await page.locator('header').getByRole('button', { name: 'Counter-offer' }).click()
    await page.locator('.round-card').waitFor()
    await expect.poll(() => clara.field('Line 1 unit price').inputValue()).toBe('49.5')
    expect(await clara.field('To').inputValue()).toBe('Bergen')
    await clara.field('Line 1 unit price').fill('52.00')
    await changed(['USD 49.50', 'USD 52.00'])
    await clara.acts('make-offer', () => press(page, 'Make this offer').click())
    await stand('Round 3 waits for the customer')
    await press(page, 'He accepts').click()
    await clara.acts('record-round', () => press(page, 'Record it').click())
    await stand('The customer accepted')
    await press(page, 'Settle the terms').click()
    await expect.poll(() => clara.field('Line 1 unit price').inputValue()).toBe('52')
    await clara.field("Customer's order no.").fill('HL-2207')
    await clara.field('Shipping marks').fill('HALVORSEN\nBERGEN')
    await clara.acts('settle-terms', () => press(page, 'Settle these terms').click())
    await page.locator('.answers').waitFor()
  })

  chapter('it is costed; the supervisor signs the margin, the manager confirms', async () => {
    await clara.stands('Reckon what the order costs.')
    await clara.goesOn()
    await clara.field('CNY for 1 USD').fill('7.08')
    await clara.field('Where the rate was read').fill('Bank of China, buying rate')
    await clara.field('Line 1 purchase price').fill('300')
    await clara.field('Line 1 VAT rate').fill('13')
    await clara.field('Line 1 refund rate').fill('13')
    await clara.field('Charge 1 figure').fill('3600')
    await clara.acts('reckon-cost', () => press(clara.page, 'Keep this cost').click())
    await clara.stands('send the cost sheet')
    await clara.goesOn()
    await clara.sends()
    await zhou.signs()
    await grace.stands('The manager confirms the order.')
    await grace.passes({ word: 'Margin 26 %, capacity is there.' })
  })

  chapter('the proforma invoice and the contract go out; he signs back', async () => {
    const { page } = clara
    await clara.stands('Draft the proforma invoice')
    await clara.goesOn()
    await clara.sends()
    await grace.signs()
    await clara.issues()
    await clara.stands('signed copy')
    await clara.goesTo(`${new URL(order).pathname.replace(/^\/w\/[^/]+/, '')}/papers/sales-contract`)
    await clara.issues()
    await page
      .getByText(/LW-SC\d\d-0001/)
      .first()
      .waitFor()
    await clara.stands('signed copy')
    await clara.passes({ file: 'PI signed back.pdf' })
    await clara.stands('Record the bank slip of the deposit, USD 9,360.00.')
  })

  chapter('he wants more, for less, later: what it does is shown before it is confirmed', async () => {
    const { page } = clara
    await page.goto(order)
    await press(page, 'Amend the terms').click()
    const card = page.getByRole('region', { name: 'What this changes' })
    await card.waitFor()
    await clara.field('Line 1 quantity').fill('720')
    await clara.field('Line 1 unit price').fill('51.00')
    await clara.field('Latest day').fill(addDays(today, 84))
    await card.getByText('3 changes').waitFor()
    const told = [
      /USD 31,200\.00USD 36,720\.00/,
      /26\.26%25\.09%/,
      /LW-PI\d\d-0001 v1.*held by the customer.*will be out of date/,
    ]
    const again = ['Detailed cost, margin band', 'Order confirmed inside', 'PI confirmed', 'PI signed back']
    for (const says of [...told, ...again.map((gate) => new RegExp(`${gate} closes again: .* must sign again`))])
      await expect.poll(() => card.textContent()).toMatch(says)
    await picture(page, 'rounds-change')
    await clara.field('Whose wish').click()
    await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: /^Customer$/i }).click()
    await clara.field('Asked for by').fill('Ingrid Lund, by mail')
    await clara.field('Reason; it stays in the journal').fill('A second house ordered with the first.')
    await clara.acts('amend-terms', () => press(page, 'Amend to version 2').click())
    await page.locator('.answers').waitFor()
  })

  chapter('all who signed sign again, each seeing what changed', async () => {
    // The margin does not hang on the day of shipment.
    await signsAgain(zhou, 2)
    await grace.goesTo('/inbox')
    await press(grace.page, 'Show the proof and pass').click()
    const dialog = grace.page.getByRole('dialog')
    await dialog.locator('textarea').fill('Still 25 %: go.')
    await grace.acts('pass-gate', () => dialog.locator('button.ant-btn-primary').click())
    await dialog.waitFor({ state: 'detached' })
    await signsAgain(grace, 3)
    await clara.stands('Issue the signed proforma invoice.')
    await clara.goesOn()
    await clara.issues()
    await clara.stands('signed copy')
    await clara.passes({ file: 'PI second version signed back.pdf' })
    await clara.stands('Record the bank slip of the deposit, USD 11,016.00.')
  })

  chapter('the change order is issued from the page of versions', async () => {
    const { page } = clara
    await page.goto(`${order}/versions`)
    await page.getByText('A second house ordered with the first.').first().waitFor()
    await press(page, 'Change order').click()
    await clara.issues()
    await page
      .getByText(/LW-CO\d\d-0001/)
      .first()
      .waitFor()
    await picture(page, 'rounds-change-order')
  })
})

/** Where the talks stand, on their page. */
async function stand(says: string): Promise<void> {
  await clara.page.locator('.talks-standing', { hasText: says }).waitFor()
}

/** The points that are lit up: what stood before, what stands now. */
async function changed(...points: readonly (readonly [string, string])[]): Promise<void> {
  const lit = () =>
    clara.page
      .locator('.fact-change')
      .evaluateAll((all) => all.map((one) => ['del', 'ins'].map((part) => one.querySelector(part)?.textContent ?? '')))
  await expect.poll(lit).toEqual(points)
}

/** Signs what was sent again, with so many differences before the eyes. */
async function signsAgain(who: Journey, differences: number): Promise<void> {
  await who.goesTo('/inbox')
  await who.page.getByText(new RegExp(`Since the last signature.*${differences} changes`)).waitFor()
  await who.signs()
}
