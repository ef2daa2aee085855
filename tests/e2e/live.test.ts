import { sampleDeal } from '@gendan/forms/sample-deal'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../setup/browser.ts'
import { FIRST } from '../setup/door.ts'
import { faults, openPage, picture } from '../setup/pages.ts'
import { type Program, startProgram } from '../setup/program.ts'

let program: Program
let browser: Browser
/** The manager at his desk, and a merchandiser who works elsewhere. */
let desk: Page
let elsewhere: Page
let world: string
const party = 'halvorsen'

beforeAll(async () => {
  program = await startProgram()
  browser = await launchBrowser()
  desk = await openPage(browser, 1440, 900)
  elsewhere = await openPage(browser, 390, 844)
  world = (await says<{ worlds: { id: string }[] }>(desk, '/api/first-start', FIRST)).worlds[0]?.id ?? ''
  const { link } = await says<{ link: string }>(desk, `/api/worlds/${world}/invitations`, {
    name: '林晓',
    posts: ['merchandiser'],
  })
  const secret = new URL(link, program.url).hash.slice(1)
  await says(elsewhere, '/api/links/use', { secret, login: 'linxiao', name: '林晓', password: 'correct horse battery' })
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await program?.end()
})

/** Sends something from a page, as its own screens do. */
async function says<T>(page: Page, path: string, input: object): Promise<T> {
  if (!page.url().startsWith(program.url)) await page.goto(program.url)
  return page.evaluate(
    async ([to, body]) => {
      const headers = { 'content-type': 'application/json', 'x-gendan': '1', 'idempotency-key': crypto.randomUUID() }
      return (await fetch(to ?? '', { method: 'POST', headers, body: body ?? '' })).json()
    },
    [path, JSON.stringify(input)],
  ) as Promise<T>
}

const facts = (city: string) => ({
  ...sampleDeal.buyer,
  name: { en: 'Halvorsen & Lund AS', zh: '' },
  city,
})

async function acts(act: string, input: object): Promise<void> {
  const answer = await says(elsewhere, `/api/worlds/${world}/party/${party}/${act}`, input)
  expect(answer).toMatchObject({ id: party })
}

const at = (path: string) => `${program.url}/w/${world}${path}`

describe('what a colleague does', () => {
  test('appears in the list that stands open on another screen', async () => {
    await desk.goto(at('/parties'))
    await desk.getByText('登记').first().waitFor()
    await acts('enter-party', { roles: ['customer'], facts: facts('Oslo') })
    await desk.getByText('Halvorsen & Lund AS').first().waitFor({ timeout: 5_000 })
  })

  test('is told on the page it is about, and what is typed there stays', async () => {
    await desk.goto(at(`/parties/${party}`))
    await desk.getByLabel('邮编').fill('0150')
    await acts('change-party', { roles: ['customer'], facts: facts('Bergen') })
    const told = desk.locator('.changed-by')
    await told.getByText('林晓 改了这里').waitFor({ timeout: 5_000 })
    await told.getByText('修改单位资料').waitFor()
    await expect.poll(() => desk.getByLabel('邮编').inputValue()).toBe('0150')
    await picture(desk, 'changed-by')
    expect(await faults(desk)).toEqual([])
    await told.getByRole('button', { name: '知道了' }).click()
    await told.waitFor({ state: 'detached' })
  })

  test('reaches every window of a browser over one line', async () => {
    const other = await desk.context().newPage()
    await other.goto(at('/parties'))
    await other.getByText('Bergen').first().waitFor()
    await acts('change-party', { roles: ['customer'], facts: facts('Drammen') })
    await other.getByText('Drammen').first().waitFor({ timeout: 5_000 })
    await desk.close()
    await other.waitForTimeout(300)
    await acts('change-party', { roles: ['customer'], facts: facts('Tromsø') })
    await other.getByText('Tromsø').first().waitFor({ timeout: 5_000 })
  })
})
