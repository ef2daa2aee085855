import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** A whole order is long, and a busy machine slow: one wait may take so long. */
const PATIENCE = 60_000

/** What somebody does at the screens of one order, each step waited for until the house has done it. */
export interface Journey {
  readonly page: Page
  /** Any page of the order, once its next step says this; from elsewhere its cockpit. */
  readonly stands: (next: string | RegExp) => Promise<void>
  /** Follows the button of the next step. */
  readonly goesOn: () => Promise<void>
  /** Does something and waits until the act is done. */
  readonly acts: (act: string, doing: () => Promise<unknown>) => Promise<void>
  /** Sends the paper on the screen to be signed; issues it. */
  readonly sends: () => Promise<void>
  readonly issues: () => Promise<void>
  /** Signs the one thing that waits in the inbox. */
  readonly signs: () => Promise<void>
  /** Passes the gate of the next step with a file, or with a word. */
  readonly passes: (shown: { readonly file?: string; readonly word?: string }) => Promise<void>
  readonly goesTo: (path: string) => Promise<void>
  /** A field of the work by its label. */
  readonly field: (label: string) => Locator
}

/** `order` answers with the address of the order's cockpit, once there is one. */
export function journey(page: Page, world: string, order: () => string): Journey {
  page.setDefaultTimeout(PATIENCE)
  const field = (label: string) => page.locator('main').getByLabel(label, { exact: true }).first()
  const goesTo = async (path: string) => void (await page.goto(`${world}${path}`))

  async function acts(act: string, doing: () => Promise<unknown>): Promise<void> {
    const answered = page.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith(`/${act}`))
    const [answer] = await Promise.all([answered, doing()])
    expect([act, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([act, 200, ''])
    // The screen takes the answer in: what was typed is forgotten, and it goes where it goes.
    await page.locator('body:not(:has(.ant-btn-loading))').waitFor()
  }

  async function confirmed(act: string, button: RegExp): Promise<void> {
    await page.locator('figure.sheet img').first().waitFor()
    await page.locator('header').getByRole('button', { name: button }).first().click()
    const dialog = page.getByRole('dialog')
    await acts(act, () => dialog.locator('button.ant-btn-primary').click())
    await dialog.waitFor({ state: 'detached' })
  }

  return {
    page,
    field,
    goesTo,
    acts,
    async stands(next) {
      if (!page.url().startsWith(order())) await page.goto(order())
      await page.locator('.answer-next, .next-says', { hasText: next }).waitFor()
    },
    goesOn: () => page.locator('.answers .ant-btn, .next-line .ant-btn').click(),
    sends: () => confirmed('ask-signature', /^(送.*签|Send .*)$/),
    issues: () => confirmed('issue-paper', /^(开出|Issue)/),
    async signs() {
      await goesTo('/inbox')
      await page.getByRole('navigation', { name: /^(待签|Waiting.*|To sign.*)$/ }).waitFor()
      await acts('sign-gate', () => page.getByRole('button', { name: /^(签名|Sign)$/ }).click())
    },
    async passes({ file, word }) {
      await page.locator('.answers .ant-btn, .next-line .ant-btn').click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      if (file) {
        await dialog.locator('input[type=file]').setInputFiles(pdf(file))
        await dialog.getByRole('link', { name: file }).waitFor()
      }
      if (word) await dialog.locator('textarea').fill(word)
      await acts('pass-gate', () => dialog.locator('button.ant-btn-primary').click())
      await dialog.waitFor({ state: 'detached' })
    },
  }
}

/** A page as somebody outside would have sent it: its bytes are kept by their hash, whatever they are. */
export function pdf(name: string) {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4 ${name}`) }
}
