import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import { sampleCost } from '@gendan/forms/sample-sections'
import { addDays } from '@gendan/kernel/day'
import { businessDay } from '@gendan/office/clock'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { chapters, PATIENCE } from '../setup/chapters.ts'
import { foundFirmAtOnce, joinFirm, says, worldOf } from '../setup/firm-at-screens.ts'
import { type Journey, journey } from '../setup/journey.ts'
import { faults, openPage, picture, press, tooWide } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

const PHONE = { wide: 390, high: 844 } as const
const CHAIR = { code: 'BJ-101', name: { en: 'Oak chair', zh: '橡木椅' }, unit: 'PCE', customerCodes: {}, photos: [] }
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const today = businessDay(new Date().toISOString(), 'Asia/Shanghai')

let program: Program
let browser: Browser
/** The manager, the supervisor who also keeps the accounts, and the merchandiser: each on a phone. */
let chen: Journey
let wen: Journey
let lin: Journey
let world = ''
let file = ''

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
}, PATIENCE)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

const chapter = chapters('phone', () => ({ chen: chen?.page, wen: wen?.page, lin: lin?.page }))

/** What happened at the desk before: an order with its terms and its cost, sent to be signed. */
async function atTheDesk(): Promise<void> {
  const first = await openPage(browser, PHONE.wide, PHONE.high)
  await foundFirmAtOnce(first, program.url, {})
  const people = [
    await joinFirm(browser, first, { name: '周文', login: 'zhouwen', posts: ['supervisor', 'accounts'], ...PHONE }),
    await joinFirm(browser, first, { name: '林晓', login: 'linxiao', posts: ['merchandiser', 'salesman'], ...PHONE }),
  ] as const
  world = await worldOf(first)
  const at = (page: Page) =>
    journey(page, `${program.url}/w/${world}`, () => `${program.url}/w/${world}/orders/${file}`)
  chen = at(first)
  wen = at(people[0])
  lin = at(people[1])
  await acts('party/buyer/enter-party', { roles: ['customer'], facts: sampleDeal.buyer })
  await acts('goods/chair/enter-goods', { facts: CHAIR })
  const inquiry = { received: today, by: 'Ingrid', wants: [], note: '' }
  const opened = await acts('order-file/new/open-inquiry', { firm: await firm(), buyer: 'buyer', inquiry })
  file = opened.id
  const shipment = { ...sampleTerms.shipment, latest: addDays(today, 70) }
  const lines = sampleTerms.lines.map((line, i) => (i === 0 ? { ...line, goods: 'chair' } : line))
  await acts(`order-file/${file}/settle-terms`, {
    terms: { ...sampleTerms, lines, shipment },
    customerOrder: 'HL-44018',
  })
  const detailed = sampleCost.detailed
  const sheet = { ...detailed, lines: detailed?.lines.map((line) => ({ ...line, supplier: '' })) }
  await acts(`order-file/${file}/reckon-cost`, { firm: await firm(), layer: 'detailed', sheet })
  await acts(`order-file/${file}/ask-signature`, { firm: await firm(), gate: 'G4', own: { tongue: 'zh' }, note: '' })
}

describe('a day with nothing but phones', () => {
  chapter('at the desk an order was costed and sent to be signed', atTheDesk)

  chapter('the supervisor’s day leads to the signature, and he signs', async () => {
    const { page } = wen
    await wen.goesTo('/day')
    await page.getByRole('region', { name: '必须办' }).getByText('去签').first().waitFor()
    await fits(page)
    await picture(page, 'phone-day')
    await page.getByRole('region', { name: '必须办' }).getByText('去签').first().click()
    const waiting = page.getByRole('navigation', { name: '待签' })
    await waiting.waitFor()
    await fits(page)
    await waiting.getByText('成本分析单').click()
    await page.getByRole('button', { name: '签名' }).waitFor()
    await fits(page)
    await wen.acts('sign-gate', () => page.getByRole('button', { name: '签名' }).click())
    await page
      .getByText(/没有等您签|今天已签|都签完/)
      .first()
      .waitFor()
    await fits(page)
  })

  chapter('the manager confirms the order with a word', async () => {
    await chen.stands('请经理确认订单。')
    await fits(chen.page)
    await chen.passes({ word: '接单。' })
  })

  chapter('the proforma invoice is sent at the desk, signed on the phone, and issued', async () => {
    const own = { validUntil: addDays(today, 14), bank: 'USD', addition: '', tongue: 'both' }
    await acts(`order-file/${file}/ask-signature`, { firm: await firm(), gate: 'G7', own, note: '' })
    const { page } = wen
    await wen.goesTo('/inbox')
    await page.getByRole('navigation', { name: '待签' }).getByText('形式发票').click()
    await wen.acts('sign-gate', () => page.getByRole('button', { name: '签名' }).click())
    await acts(`order-file/${file}/issue-paper`, { firm: await firm(), kind: 'proforma-invoice', own })
  })

  chapter('the merchandiser photographs the copy that came back, and shows it at the gate', async () => {
    const { page } = lin
    await lin.stands(/客户签回后上传签回件/)
    await lin.goesOn()
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    const photo = { name: 'signed-back.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') }
    await dialog.locator('input[type=file]').setInputFiles(photo)
    await dialog.getByRole('link', { name: photo.name }).waitFor()
    await fits(page)
    await picture(page, 'phone-photograph')
    await lin.acts('pass-gate', () => dialog.locator('button.ant-btn-primary').click())
    await dialog.waitFor({ state: 'detached' })
    await lin.stands(/登记定金水单/)
    await fits(page)
  })

  chapter('accounts ask for the deposit, and write down what was promised', async () => {
    const { page } = wen
    await wen.goesTo(`/orders/${file}/money`)
    await page.getByRole('row', { name: /定金/ }).getByRole('button', { name: '登记催款…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('对象').fill('Ingrid')
    await dialog.getByLabel('对方怎么说').fill('周五付定金。')
    await dialog.getByLabel('承诺付款日').fill(addDays(today, 5))
    await fits(page)
    await wen.acts('record-chase', () => dialog.getByRole('button', { name: /^登\s?记$/ }).click())
    await page.getByText('周五付定金。').waitFor()
    await fits(page)
    await picture(page, 'phone-chase')
  })

  chapter('the owner of a step gives his word for another day', async () => {
    const { page } = wen
    await page.goto(`${program.url}/w/${world}/orders/${file}`)
    await press(page, '承诺新日期').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('完成日期').fill(addDays(today, 5))
    await dialog.getByLabel('什么拖了、为什么').fill('客户周五才付。')
    await fits(page)
    await wen.acts('promise-node', () => dialog.getByRole('button', { name: '承诺此日期' }).click())
    await page.getByText('客户周五才付。').first().waitFor()
    await fits(page)
    await picture(page, 'phone-path')
  })

  chapter('the cockpit and the binder with an older version hold against the rules of access', async () => {
    const own = { validUntil: addDays(today, 14), bank: 'USD', addition: '', tongue: 'zh' }
    await acts(`order-file/${file}/issue-paper`, { firm: await firm(), kind: 'proforma-invoice', own })
    const { page } = lin
    await lin.goesTo(`/orders/${file}`)
    await page.getByRole('link', { name: 'BJ-101' }).first().waitFor()
    expect(await faults(page)).toEqual([])
    await lin.goesTo(`/orders/${file}/binder`)
    await page.getByText('上面有新版').first().waitFor()
    expect(await faults(page)).toEqual([])
    await picture(page, 'phone-binder')
  })

  chapter('no page of the order or of the day is wider than the phone, in either tongue', async () => {
    const { page } = lin
    for (const tongue of ['zh', 'en']) {
      await page.evaluate((lang) => localStorage.setItem('gendan.lang', JSON.stringify(lang)), tongue)
      for (const path of PAGES) {
        await lin.goesTo(path.replace('$file', `/orders/${file}`))
        await page.locator('#work:not(:has(.skeleton))').waitFor()
        // A page comes in parts, and each of them must fit.
        await page.waitForLoadState('networkidle')
        await fits(page, `${tongue} ${path}`)
      }
    }
  })
})

const PAGES = [
  ...['/day', '/board', '/orders', '/inbox', '/money', '/parties', '/goods', '$file', '$file/cost', '$file/rounds'],
  ...['$file/money', '$file/binder', '$file/terms?of=contract', '$file/papers/proforma-invoice', '$file/versions'],
] as const

/** Nothing stands out of the phone's width. */
async function fits(page: Page, where = page.url()): Promise<void> {
  await expect.poll(() => tooWide(page), { message: where }).toEqual([])
}

/** An act of the merchandiser, done at a desk elsewhere. */
async function acts(path: string, input: object): Promise<{ readonly id: string }> {
  return says(lin.page, `/api/worlds/${world}/${path}`, input)
}

let company = ''
async function firm(): Promise<string> {
  if (company) return company
  company = await lin.page.evaluate(async () => {
    const me = (await (await fetch('/api/me')).json()) as { worlds: { company: string }[] }
    return me.worlds[0]?.company ?? ''
  })
  return company
}
