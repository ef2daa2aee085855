import type { Locator, Page } from 'playwright-core'
import { type Journey, pdf } from './journey.ts'
import { press } from './pages.ts'

/** Opens my day, with everything that must be done unfolded. */
export async function opensDay({ page, goesTo }: Journey): Promise<void> {
  await goesTo('/day')
  const must = page.locator('.day-column').first()
  await must.locator('.day-line').first().waitFor()
  const more = must.getByText(/^另有 \d+ 件$/)
  if ((await more.count()) > 0) await more.click()
}

/** A line of my day by what it says. */
export function inDay({ page }: Journey, says: string | RegExp): Locator {
  return page.locator('.day-line', { hasText: says }).first()
}

/** What rings over an order, as its cockpit tells it. */
export async function ringsOver({ page }: Journey, order: string): Promise<string> {
  const told = page.waitForResponse((one) => one.url().includes('/ask/order-alarms'))
  await page.goto(order)
  const { rows } = (await (await told).json()) as { readonly rows: readonly unknown[] }
  const lines = page.locator('.order-alarms .day-what')
  if (rows.length > 0) await lines.nth(rows.length - 1).waitFor()
  return (await lines.allTextContents()).join(' / ')
}

/** Opens an issued paper from the cockpit of its order. */
export async function opensPaper({ page }: Journey, order: string, number: RegExp): Promise<void> {
  await page.goto(order)
  await page.getByRole('link', { name: number }).first().click()
  await page.locator('figure.sheet img').first().waitFor()
}

/** Makes a link from the paper on the screen, and gives its address. */
export async function makesLink({ page, acts }: Journey): Promise<string> {
  await press(page, /发链接/).click()
  const dialog = page.getByRole('dialog')
  await acts('links', () => dialog.locator('button.ant-btn-primary').click())
  const link = await dialog.getByLabel('链接', { exact: true }).inputValue()
  await press(page, '好了').click()
  await dialog.waitFor({ state: 'detached' })
  return link
}

/** Somebody outside writes who he is below his answer, and sends it. */
export async function answers(page: Page, name: string, position: string): Promise<void> {
  await page.locator('[name=name]').fill(name)
  await page.locator('[name=position]').fill(position)
  await page.locator('.form button.main').click()
  await page.locator('.receipt').waitFor()
  await page.context().close()
}

/** Signs everything that waits for somebody and can be signed now, and passes with this word what asks for one. */
export async function clearsInbox(who: Journey, word: string): Promise<void> {
  const { page } = who
  await page.setViewportSize({ width: 1440, height: 900 })
  const sign = page.getByRole('button', { name: /^(签名|Sign)$/ })
  const show = page.getByRole('button', { name: /^(出示凭据通过|Show the proof and pass)$/ })
  const none = page
    .getByText(/^(没有等您签的|nothing for you|没有待签的|Nothing waits for a signature)$/)
    // What comes before it is not signed yet.
    .or(page.locator('#sign-why'))
    .first()
  const looks = async () => {
    await who.goesTo('/inbox')
    await sign.or(show).or(none).first().waitFor()
  }
  for (await looks(); (await none.count()) === 0; await looks()) {
    if ((await sign.count()) > 0) await who.acts('sign-gate', () => sign.click())
    else await passes(who, show, { word })
  }
}

interface Shown {
  readonly file?: string
  readonly word?: string
}

/** Shows a proof, or writes a word, at a gate beside the part on the screen. */
export function shows(who: Journey, gate: string, shown: Shown): Promise<void> {
  const lamp = who.page.locator('.part-lamp', { hasText: gate })
  return passes(who, lamp.getByRole('button', { name: '出示凭据' }), shown)
}

async function passes({ page, acts }: Journey, button: Locator, { file, word }: Shown): Promise<void> {
  await button.click()
  const dialog = page.getByRole('dialog')
  if (file) {
    await dialog.locator('input[type=file]').setInputFiles(pdf(file))
    await dialog.getByRole('link', { name: file }).waitFor()
  }
  if (word) await dialog.locator('textarea').fill(word)
  await acts('pass-gate', () => dialog.locator('button.ant-btn-primary').click())
  await dialog.waitFor({ state: 'detached' })
}

/** Chooses in a list of the work by its label. */
export async function chooses({ page, field }: Journey, label: string, option: RegExp): Promise<void> {
  await field(label).click()
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
  await list.locator('.ant-select-item-option', { hasText: option }).first().click()
  await list.first().waitFor({ state: 'hidden' })
}
