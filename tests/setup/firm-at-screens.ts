import type { Browser, Page } from 'playwright-core'
import { FIRST } from './door.ts'
import { openPage, press } from './pages.ts'

/** Somebody of a firm: what he holds, and the window he works at. */
export interface Colleague {
  readonly name: string
  readonly login: string
  readonly posts: readonly string[]
  readonly wide?: number
  readonly high?: number
  /** What his browser asks for; Chinese where nothing is said. */
  readonly tongue?: string
}

/** Sets the company up at the first start, as a stranger does, with the account its customers pay to. */
export async function foundFirm(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.getByLabel('公司中文名').fill(FIRST.companyZh)
  await page.getByLabel('英文名，印在单据上').fill(FIRST.companyEn)
  await page.getByLabel('编号前缀').fill(FIRST.prefix)
  await page.getByLabel('您的姓名').fill(FIRST.name)
  await page.getByLabel('登录账号').fill(FIRST.login)
  await page.getByLabel('密码', { exact: true }).fill(FIRST.password)
  await page.getByText('收款账户（可以以后填）').click()
  await page.getByLabel('开户银行').fill('East Harbour Bank, Ningbo Branch')
  await page.getByLabel('SWIFT 代码').fill('EHBKCNBN')
  await page.getByLabel('账号', { exact: true }).fill('3901 0000 8842 617')
  await press(page, '设立，进入').click()
  await press(page, '从文件新建订单').waitFor()
}

/** Founds it without the screens. */
export async function foundFirmAtOnce(
  page: Page,
  url: string,
  who: { name?: string; lang?: 'en' | 'zh' },
): Promise<void> {
  await page.goto(url)
  await says(page, '/api/first-start', { ...FIRST, ...who, bank: BANK })
}

const BANK = {
  ...{ id: 'USD', bankName: 'East Harbour Bank, Ningbo Branch', swift: 'EHBKCNBN', account: '3901 0000 8842 617' },
  ...{ beneficiary: FIRST.companyEn, currency: 'USD' },
}

/** Sends something from a page, as its own screens do. */
export async function says<T>(page: Page, path: string, input: object): Promise<T> {
  const answer = await page.evaluate(
    async ([to, body]) => {
      const headers = { 'content-type': 'application/json', 'x-gendan': '1', 'idempotency-key': crypto.randomUUID() }
      const made = await fetch(to ?? '', { method: 'POST', headers, body: body ?? '' })
      return { ok: made.ok, says: await made.text() }
    },
    [path, JSON.stringify(input)],
  )
  if (!answer.ok) throw new Error(answer.says)
  return JSON.parse(answer.says) as T
}

/** The world that the person at this page works in. */
export async function worldOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const me = (await (await fetch('/api/me')).json()) as { worlds: { id: string }[] }
    return me.worlds[0]?.id ?? ''
  })
}

/** A colleague asked in by whoever stands at `host`, who comes in by the link in a window of his own. */
export async function joinFirm(browser: Browser, host: Page, one: Colleague): Promise<Page> {
  const { wide = 1440, high = 900, tongue = 'zh-CN' } = one
  const page = await openPage(browser, wide, high, tongue)
  const { name, posts } = one
  const { link } = await says<{ link: string }>(host, `/api/worlds/${await worldOf(host)}/invitations`, { name, posts })
  await page.goto(link)
  await page.getByLabel(/登录账号|Login of your choice/).fill(one.login)
  await page.getByLabel(/^(密码|Password)$/).fill('a fine long password')
  await page.getByRole('button', { name: /加入|进入|接受|Accept/ }).click()
  await page.waitForURL(/\/w\/[^/]+\//)
  return page
}
