import type { Browser, Page } from 'playwright-core'
import { FIRST } from './door.ts'
import { openPage, press } from './pages.ts'

/** Somebody of a firm: what he holds, and the window he works at. */
export interface Colleague {
  readonly name: string
  readonly login: string
  readonly posts: readonly string[]
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

/** The world that the person at this page works in. */
export async function worldOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const me = (await (await fetch('/api/me')).json()) as { worlds: { id: string }[] }
    return me.worlds[0]?.id ?? ''
  })
}

/** A colleague asked in by whoever stands at `host`, who comes in by the link in a window of his own. */
export async function joinFirm(browser: Browser, host: Page, one: Colleague, wide = 1440, high = 900): Promise<Page> {
  const page = await openPage(browser, wide, high)
  await page.goto(await invited(host, await worldOf(host), one))
  await page.getByLabel('登录账号').fill(one.login)
  await page.getByLabel('密码', { exact: true }).fill('a fine long password')
  await page.getByRole('button', { name: /加入|进入|接受/ }).click()
  await page.getByText('签批').first().waitFor()
  return page
}

async function invited(host: Page, world: string, { name, posts }: Colleague): Promise<string> {
  return host.evaluate(
    async ([at, body]) => {
      const headers = { 'content-type': 'application/json', 'x-gendan': '1' }
      const made = await fetch(`/api/worlds/${at}/invitations`, { method: 'POST', headers, body: body ?? '' })
      return ((await made.json()) as { link: string }).link
    },
    [world, JSON.stringify({ name, posts })],
  )
}
