import { randomUUID } from 'node:crypto'
import { sampleDeal, sampleTerms } from '@gendan/forms/sample-deal'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromHash } from '../../packages/web/src/calculator-view/question.ts'
import { launchBrowser } from '../setup/browser.ts'
import { FIRST } from '../setup/door.ts'
import { faults, openPage, picture, press, tooWide } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

let program: Program
let browser: Browser
let desk: Page
let phone: Page
let world: string
let company: string

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  desk = await openPage(browser, 1440, 900)
  phone = await openPage(browser, 390, 844)
  const first = await enter(desk, '/api/first-start', FIRST)
  world = first.id
  company = first.company
  await enter(phone, '/api/sign-in', { login: FIRST.login, password: FIRST.password })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

interface Place {
  readonly id: string
  readonly company: string
}

/** Goes in through a door, as the page of it would, and answers with the world one is in. */
async function enter(page: Page, path: string, input: object): Promise<Place> {
  await page.goto(program.url)
  const me = await page.evaluate(
    async ([to, body]) => {
      const headers = { 'content-type': 'application/json', 'x-gendan': '1' }
      return (await (await fetch(to ?? '', { method: 'POST', headers, body: body ?? '' })).json()) as {
        worlds: Place[]
      }
    },
    [path, JSON.stringify(input)],
  )
  return me.worlds[0] ?? { id: '', company: '' }
}

/** Performs an act as the page would. */
function act(kind: string, id: string, name: string, input: object): Promise<number> {
  return desk.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
      return (await fetch(path ?? '', { method: 'POST', headers, body: body ?? '' })).status
    },
    [`/api/worlds/${world}/${kind}/${id}/${name}`, JSON.stringify(input)],
  )
}

/** An order file with an offer in it. */
async function offered(): Promise<string> {
  const [party, file] = [randomUUID(), randomUUID()]
  const facts = sampleDeal.buyer
  const inquiry = { received: '2026-03-06', by: 'mail', wants: [], note: '' }
  const done = [
    await act('party', party, 'enter-party', { roles: ['customer'], facts }),
    await act('order-file', file, 'open-inquiry', { firm: company, buyer: party, inquiry }),
    await act('order-file', file, 'make-offer', { terms: sampleTerms }),
  ]
  expect(done).toEqual([200, 200, 200])
  return file
}

const at = (path: string) => `${program.url}/w/${world}${path}`

/** A figure of the result, behind its word. */
function figure(page: Page, name: string, value: string) {
  return page.locator('.calc-result dl > div', { hasText: name }).getByText(value, { exact: true })
}

describe('the calculations', () => {
  test('are found from the rail by any of their words', async () => {
    await desk.goto(at('/orders'))
    await desk.getByRole('link', { name: '计算' }).click()
    await desk.getByText('定金罚则').waitFor()
    expect(await faults(desk)).toEqual([])
    await desk.getByLabel('查计算').fill('hhcb')
    await desk.getByText('出口换汇成本、盈亏额与盈亏率').waitFor()
    await desk.getByText('定金罚则').waitFor({ state: 'detached' })
    await desk.getByLabel('查计算').fill('迟交 k-03')
    await desk.getByText('出口换汇成本、盈亏额与盈亏率').waitFor({ state: 'detached' })
    await desk.getByText('迟交违约金').click()
    await desk.getByText('再填 2 项就有答案').waitFor()
    await expect.poll(() => desk.title()).toBe('迟交违约金 · Gendan 跟单')
    await picture(desk, 'calculator-empty')
  })

  test('answer as one types, with rates in per cent, and a reload loses nothing', async () => {
    await desk.getByLabel('迟交货物的价值').fill('４０，０００')
    await desk.getByLabel('迟交天数').fill('17')
    await desk.locator('.calc-formula', { hasText: '40000 × ' }).first().waitFor()
    await figure(desk, '违约金', '600').waitFor()
    await desk.getByText(/^按需填写/).click()
    await desk.getByLabel('每七天违约金比例').fill('1.25')
    await figure(desk, '违约金', '1,500').waitFor()
    await desk.getByText(/^规则：/).click()
    await desk.locator('.calc-rules dd').first().waitFor()
    await desk.waitForURL(({ hash }) => fromHash(hash.slice(1))['perWeek'] === '0.0125')
    await desk.reload()
    await figure(desk, '违约金', '1,500').waitFor()
    await expect.poll(() => desk.getByLabel('每七天违约金比例').inputValue()).toBe('1.25')
    expect(await faults(desk)).toEqual([])
    await picture(desk, 'calculator-answer')
  })

  test('say beside each field what is wrong with it, and keep what was typed', async () => {
    await desk.getByLabel('迟交天数').fill('17.5')
    await desk.getByText(/^按需填写/).click()
    await desk.getByLabel('违约金上限').fill('130')
    await desk.getByText('还算不出，差 2 样').waitFor()
    await desk.locator('.field-finding', { hasText: '须为整数。' }).waitFor()
    await desk.locator('.field-finding', { hasText: '须在 0 至 100% 之间。' }).waitFor()
    await desk.getByRole('button', { name: '违约金上限' }).click()
    await desk.locator('#calc-most:focus').waitFor()
    await expect.poll(() => desk.getByLabel('迟交天数').inputValue()).toBe('17.5')
    expect(await faults(desk)).toEqual([])
  })

  test('load an example without losing what stood there: it is one step back', async () => {
    await desk.getByLabel('载入例题').click()
    await desk.getByTitle('迟交 17 天：按三周计').click()
    await figure(desk, '违约金', '600').waitFor()
    await desk.goBack()
    await desk.getByText('还算不出，差 2 样').waitFor()
  })

  test('are sent on as a link, and open with its figures on a phone', async () => {
    await desk.goForward()
    await figure(desk, '违约金', '600').waitFor()
    await phone.goto(desk.url())
    await phone.locator('.phone-head', { hasText: '违约金 600' }).waitFor()
    expect(await faults(phone)).toEqual([])
    await picture(phone, 'calculator-phone')
    await expect.poll(() => tooWide(phone)).toEqual([])
  })

  test('show how cartons stand in a container', async () => {
    await desk.goto(at('/calc/container-loading'))
    await desk.getByLabel('载入例题').click()
    await desk
      .getByTitle(/20 尺箱/)
      .first()
      .click()
    await desk.getByRole('img', { name: '从箱门看' }).waitFor()
    expect(await faults(desk)).toEqual([])
    await picture(desk, 'calculator-container')
  })

  test('say what a combination is made of, and shares without end in per cent', async () => {
    await desk.goto(at('/calc/container-choice'))
    await desk.getByLabel('载入例题').click()
    await desk.locator('.ant-select-item-option').first().click()
    await desk.getByRole('cell', { name: '20GP 1 只箱；40GP 1 只箱' }).waitFor()
    await desk.goto(at('/calc/line-balance'))
    await desk.getByLabel('载入例题').click()
    await desk.locator('.ant-select-item-option').first().click()
    await desk.getByRole('cell', { name: '77.77777777…%' }).waitFor()
    expect(await faults(desk)).toEqual([])
  })

  test('that do not exist are said not to, with the way to those that do', async () => {
    await desk.goto(at('/calc/constructor'))
    await desk.getByText('没有名为“constructor”的计算').waitFor()
    await press(desk, '看全部计算').click()
    await desk.getByText('定金罚则').waitFor()
  })

  test('turn a price for a line of an order file and put it there; nothing typed on the terms is lost', async () => {
    const file = await offered()
    await desk.goto(at(`/orders/${file}/terms?of=offer`))
    await desk.getByLabel('唛头').fill('HL 7001')
    const before = await desk.getByLabel('第 1 行单价').inputValue()
    await desk.getByRole('link', { name: '换算第 1 行单价' }).click()
    await desk.getByText(/^用于订单 .* 第 1 行$/).waitFor()
    await expect.poll(() => desk.getByLabel('单价（含佣、含折扣）').inputValue()).toBe(before)
    await desk.getByLabel('Incoterms 2020 术语').first().click()
    await desk.keyboard.type('FOB')
    await desk.keyboard.press('Enter')
    await desk.getByRole('button', { name: '单位运费' }).click()
    await desk.keyboard.type('1.5')
    await desk.getByRole('button', { name: '没有' }).last().click()
    const put = desk.getByRole('button', { name: /把 [\d.]+ 填入单价/ })
    await put.waitFor()
    await picture(desk, 'calculator-order')
    expect(await faults(desk)).toEqual([])
    const price = /把 ([\d.]+) /.exec((await put.textContent()) ?? '')?.[1]
    await put.click()
    await desk.getByText(`第 1 行单价已填 ${price}。`).waitFor()
    await expect.poll(() => desk.getByLabel('第 1 行单价').inputValue()).toBe(price)
    await expect.poll(() => desk.getByLabel('唛头').inputValue()).toBe('HL 7001')
    expect(new URL(desk.url()).search).toBe('?of=offer')
    await press(desk, '撤回').click()
    await expect.poll(() => desk.getByLabel('第 1 行单价').inputValue()).toBe(before)
  })

  test('speak English where the reader does', async () => {
    await press(phone, '更多').click()
    await phone.getByRole('button', { name: /English/ }).click()
    await press(phone, 'More').click()
    await phone.locator('.phone-head', { hasText: 'Penalty 600' }).waitFor()
    expect(await faults(phone)).toEqual([])
  })
})
