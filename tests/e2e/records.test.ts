import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { FIRST } from '../setup/door.ts'
import { faults, openPage, picture, press } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

let program: Program
let browser: Browser
/** The same person at the desk and with the phone: for the server two windows. */
let desk: Page
let phone: Page
let world: string
/** What the browser refused for the sake of the pages' own policy. */
const forbidden: string[] = []
const TELL = `document.addEventListener('securitypolicyviolation', (e) => told(e.violatedDirective + ' ' + e.blockedURI))`

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  desk = await openPage(browser, 1440, 900)
  phone = await openPage(browser, 390, 844)
  await desk.exposeFunction('told', (what: string) => forbidden.push(what))
  await desk.addInitScript(TELL)
  world = await enter(desk, '/api/first-start', FIRST)
  await enter(phone, '/api/sign-in', { login: FIRST.login, password: FIRST.password })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

/** Goes in through a door, as the page of it would, and answers with the world one is in. */
async function enter(page: Page, path: string, input: object): Promise<string> {
  await page.goto(program.url)
  const me = await page.evaluate(
    async ([to, body]) => {
      const headers = { 'content-type': 'application/json', 'x-gendan': '1' }
      return (await (await fetch(to ?? '', { method: 'POST', headers, body: body ?? '' })).json()) as {
        worlds: { id: string }[]
      }
    },
    [path, JSON.stringify(input)],
  )
  return me.worlds[0]?.id ?? ''
}

const at = (path: string) => `${program.url}/w/${world}${path}`

describe('a customer', () => {
  test('is entered, and found by his country, which the address keeps', async () => {
    await desk.goto(at('/parties/new'))
    await press(desk, '登记').click()
    await desk
      .getByText(/不办就要丢钱或误期/)
      .first()
      .waitFor()
    await desk.getByLabel('英文名称', { exact: true }).fill('Halvorsen & Lund AS')
    await desk.getByLabel('城市').fill('Oslo')
    await desk.getByLabel('国家或地区').click()
    await desk.keyboard.type('挪威')
    await desk.keyboard.press('Enter')
    await press(desk, '登记').click()
    await desk.waitForURL(/\/parties\/[0-9a-f-]{36}$/)
    await desk.goto(at('/parties?country=DE'))
    await desk.getByText('按“德国”筛过。').waitFor()
    await press(desk, '去掉筛选').click()
    await desk.getByText('Halvorsen & Lund AS').first().waitFor()
    expect(new URL(desk.url()).search).toBe('')
    await desk.goto(at('/parties?country=NO'))
    await desk.getByText('Halvorsen & Lund AS').first().click()
    await desk.getByLabel('城市').waitFor()
  })

  test('whom two change at once is shown field by field, and nothing that either typed is lost', async () => {
    await phone.goto(desk.url())
    await phone.getByLabel('城市').fill('Tromsø')
    await phone.getByLabel('邮编').fill('9008')
    await desk.getByLabel('城市').fill('Bergen')
    await desk.getByLabel('电话').fill('+47 55 00 00')
    await press(desk, '保存').click()
    await desk.getByText('已保存。').waitFor()
    const both = phone.getByRole('region', { name: '两边对照' })
    await both.getByText('修改单位资料').waitFor()
    await both.getByText('+47 55 00 00').waitFor()
    await picture(phone, 'both-sides-phone')
    expect(await faults(phone)).toEqual([])
    await both.getByRole('radio', { name: /Bergen/ }).click()
    await press(phone, '就按这样继续改').click()
    await press(phone, '保存').click()
    await phone.getByText('已保存。').waitFor()
    await desk.reload()
    const kept = await Promise.all(['城市', '邮编', '电话'].map((name) => desk.getByLabel(name).inputValue()))
    expect(kept).toEqual(['Bergen', '9008', '+47 55 00 00'])
  })
})

describe('a person', () => {
  test('changes his own name and login, and is called so at once', async () => {
    await desk.goto(at('/settings/me'))
    await desk.getByLabel('姓名').fill('陈力')
    await desk.getByLabel('账号', { exact: true }).fill('chen.li')
    await desk.getByLabel('改账号，再输一次密码').fill(FIRST.password)
    expect(await faults(desk)).toEqual([])
    await press(desk, '保存姓名和账号').click()
    await desk.getByText('姓名和账号已保存').waitFor()
    await desk.getByRole('button', { name: /陈力 · 总经理/ }).waitFor()
    await desk.goto(at('/settings/members'))
    await desk.getByText('chen.li').waitFor()
    await picture(desk, 'members')
  })
})

describe('a window made as narrow as a phone, and wide again', () => {
  test('keeps the dialog that was open and every word typed in it', async () => {
    const name = desk.getByRole('dialog').getByLabel('姓名')
    await press(desk, '邀请同事').click()
    await name.fill('周文')
    await desk.setViewportSize({ width: 390, height: 844 })
    await desk.getByRole('navigation', { name: '去处' }).getByText('更多').waitFor()
    await expect.poll(() => name.inputValue()).toBe('周文')
    await name.fill('周文斌')
    await desk.setViewportSize({ width: 1440, height: 900 })
    await desk.getByRole('navigation', { name: '去处' }).getByText('设置').waitFor()
    await expect.poll(() => name.inputValue()).toBe('周文斌')
  })
})

describe('what is typed while the rest is being saved', () => {
  test('is still there when it is saved, and nobody else is said to have changed anything', async () => {
    await desk.goto(at('/settings/company'))
    const letGo = await held(desk, '**/change-letterhead')
    await desk.getByLabel('英文简称').fill('Linwan')
    await press(desk, '修改公司资料').click()
    await desk.getByLabel('电话').fill('+86 574 8800 1234')
    letGo()
    await desk.getByText('公司资料已保存').waitFor()
    await expect.poll(() => press(desk, '修改公司资料').isEnabled()).toBe(true)
    expect(await desk.getByLabel('电话').inputValue()).toBe('+86 574 8800 1234')
    expect(await desk.getByRole('region', { name: '两边对照' }).count()).toBe(0)
    await press(desk, '修改公司资料').click()
    await desk.getByText('还没有改动。').waitFor()
    await desk.reload()
    const saved = await Promise.all(['英文简称', '电话'].map((name) => desk.getByLabel(name).inputValue()))
    expect(saved).toEqual(['Linwan', '+86 574 8800 1234'])
  })

  test('stays where a part of it is saved alone: the word to the day beside its plan', async () => {
    await desk.goto(at('/day/plan'))
    await desk.locator('.own-line input').fill('催纸箱厂签回')
    await press(desk, '加上').click()
    const word = desk.getByLabel('心得、检讨、明天别忘的事')
    await word.fill('先讲色差')
    const letGo = await held(desk, '**/begin-day')
    await press(desk, '保存计划').click()
    await word.fill('先讲色差，再讲包装')
    letGo()
    await desk.getByText('计划已保存。').waitFor()
    await desk.reload()
    expect(await word.inputValue()).toBe('先讲色差，再讲包装')
    await desk.getByText('催纸箱厂签回').waitFor()
  })

  test('cannot be typed where its page is left with it', async () => {
    await desk.goto(at('/parties/new'))
    const city = desk.getByLabel('城市')
    const takes = async () => {
      await city.focus()
      return (await city.and(desk.locator(':focus')).count()) === 1
    }
    await desk.getByLabel('英文名称', { exact: true }).fill('Nordlys AS')
    await desk.getByLabel('国家或地区').click()
    await desk.keyboard.type('挪威')
    await desk.keyboard.press('Enter')
    await city.fill('Bodø')
    expect(await takes()).toBe(true)
    const letGo = await held(desk, '**/enter-party')
    await press(desk, '登记').click()
    await expect.poll(takes).toBe(false)
    letGo()
    await desk.waitForURL(/\/parties\/[0-9a-f-]{36}$/)
    expect(await city.inputValue()).toBe('Bodø')
  })
})

/** Keeps requests on their way until they are let go. */
async function held(page: Page, to: string): Promise<() => void> {
  let letGo = (): void => undefined
  const until = new Promise<void>((settle) => {
    letGo = settle
  })
  await page.route(to, async (route) => {
    await until
    await route.continue()
  })
  return letGo
}

test('no page asked for anything that its own policy forbids', () => {
  expect(forbidden).toEqual([])
})
