import type { Story, Telling } from '@gendan/stories/story'
import { mixedCartons } from '@gendan/stories/tales/mixed-cartons'
import { usualOrder } from '@gendan/stories/tales/usual-order'
import type { Browser, Page } from 'playwright-core'
import { beforeTwoWeeks } from './before-two-weeks.ts'
import { launchBrowser } from './browser.ts'
import { says } from './firm-at-screens.ts'
import { type Journey, journey } from './journey.ts'
import { openPage } from './pages.ts'
import { PASSWORD, type Person, toldFirm } from './told-firm.ts'

const PEOPLE = [
  { login: 'xumin', name: '许敏', posts: ['merchandiser', 'buyer', 'documents'], lang: 'zh' },
  { login: 'hejia', name: '何嘉', posts: ['salesman'], lang: 'zh' },
  { login: 'zhouwen', name: '周文', posts: ['supervisor'], lang: 'zh' },
  { login: 'chenli', name: 'Chen Li', posts: ['manager', 'general-manager'], lang: 'en' },
  { login: 'hejing', name: '何静', posts: ['accounts'], lang: 'zh' },
  { login: 'gaoyuan', name: '高原', posts: ['qc'], lang: 'zh' },
  { login: 'fangjian', name: '方建', posts: ['production'], lang: 'zh' },
] as const satisfies readonly Person[]

/** A phone as it names itself: a browser that says it has no head is taken for a robot, and a robot signs nothing. */
const PHONE = 'Mozilla/5.0 (Linux; Android 14; 2312DRA50C) AppleWebKit/537.36 Chrome/136.0 Mobile Safari/537.36'

/** A firm with three orders under way, its people at their screens, and the weeks that lie before them. */
export interface Weeks {
  /** The merchandiser, her supervisor, the salesman at their desks; the manager, the inspector and the head of production at their phones. */
  readonly xu: Journey
  readonly zhou: Journey
  readonly he: Journey
  readonly chen: Journey
  readonly gao: Journey
  readonly fang: Journey
  /** The order that is told, by its id, and the address of its cockpit. */
  readonly file: string
  readonly order: string
  /** The path of a page of the order within its world. */
  readonly at: (page: string) => string
  /** A new day begins: half past eight in China, for the firm and on every machine. */
  readonly dawns: (day: string) => Promise<void>
  /** Somebody outside opens a link on his phone. */
  readonly opensLink: (link: string, locale: string) => Promise<Page>
  readonly end: () => Promise<void>
}

export async function openWeeks(first: string): Promise<Weeks> {
  const browser = await launchBrowser()
  const firm = await toldFirm({
    people: PEOPLE,
    tellings: [told(beforeTwoWeeks, '2026-03-05'), told(usualOrder, '2026-02-23'), told(mixedCartons, '2026-02-26')],
    now: morning(first),
  })
  const file = firm.idOf('order')
  const order = `${firm.world}/orders/${file}`
  const comes = async (login: (typeof PEOPLE)[number]['login'], wide: number, high: number): Promise<Journey> => {
    const page = await openPage(browser, wide, high)
    await page.goto(firm.program.url)
    await says(page, '/api/sign-in', { login, password: PASSWORD })
    return journey(page, firm.world, () => order)
  }
  const desk = [1440, 900] as const
  const phone = [390, 844] as const
  const people = {
    ...{ xu: await comes('xumin', ...desk), zhou: await comes('zhouwen', ...desk), he: await comes('hejia', ...desk) },
    chen: await comes('chenli', ...phone),
    ...{ gao: await comes('gaoyuan', ...phone), fang: await comes('fangjian', ...phone) },
  }
  return {
    ...people,
    ...{ file, order, at: (page) => `/orders/${file}${page}` },
    async dawns(day) {
      await firm.dawns(morning(day))
      for (const { page } of Object.values(people)) await page.clock.setSystemTime(morning(day))
    },
    opensLink: (link, locale) => opensLink(browser, link, locale),
    async end() {
      await browser.close()
      await firm.end()
    },
  }
}

async function opensLink(browser: Browser, link: string, locale: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale, userAgent: PHONE })
  const page = await context.newPage()
  await page.goto(link)
  await page.locator('.answer').waitFor()
  return page
}

function told(story: Story, start: string): Telling {
  return { story, cast: story.cast, start, team: 0 }
}

function morning(day: string): string {
  return `${day}T00:30:00.000Z`
}
