import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../../tests/setup/browser.ts'
import { seedPaths } from './board.ts'
import { type Line, type Part, plain, type Size } from './figures.ts'
import type { Place } from './place.ts'
import { seedOrders } from './seed.ts'

/** What the eye forgives: a task that keeps the page's thread longer is felt as a jerk. */
const LONGEST_TASK_MS = 50
/** So many points at a time, about as a wheel does it. */
const STEP = 120

/**
 * The board over two thousand open orders, scrolled through and paged through in a real browser: the longest task of the
 * page's own thread. A browser tells of tasks over 50 ms alone, so that nothing told is what is wanted.
 */
export async function benchScroll(place: Place, size: Size): Promise<Part> {
  const orders = size.quick ? 400 : 2000
  await seedOrders(place, orders)
  await seedPaths(place, orders)
  const browser = await launchBrowser()
  try {
    const lines: Line[] = []
    for (const view of ['strips', 'table'] as const) lines.push(...(await scrolled(browser, place, view, size)))
    return {
      title: 'The board scrolls',
      words: [
        `${orders.toLocaleString('en')} orders under way, fifty a page, at 1440 × 900 in a Chromium that draws without a graphics card. The floor is the`,
        'same page standing still. Tasks of the page’s own thread over 50 ms; a page turned asks the server anew and draws fifty orders.',
      ],
      lines,
    }
  } finally {
    await browser.close()
  }
}

async function scrolled(
  browser: Browser,
  place: Place,
  view: 'strips' | 'table',
  size: Size,
): Promise<readonly Line[]> {
  const page = await openBoard(browser, place, view)
  await pause(1000)
  await longTasks(page)
  await pause(1000)
  const still = await longTasks(page)
  const pages = size.quick ? 3 : 20
  const scrolling: number[] = []
  const turning: number[] = []
  for (let i = 0; i < pages; i += 1) {
    await wheel(page)
    scrolling.push(...(await longTasks(page)))
    await page.locator('.ant-pagination-next').click()
    await page.locator(`.ant-pagination-item-active[title="${i + 2}"]`).waitFor()
    await pause(600)
    turning.push(...(await longTasks(page)))
  }
  await page.context().close()
  return [
    told(`${view}: standing still for a second`, still),
    told(`${view}: scrolled down and up, ${pages} pages`, scrolling),
    told(`${view}: ${pages} pages turned`, turning),
  ]
}

function told(name: string, tasks: readonly number[]): Line {
  const longest = Math.max(0, ...tasks)
  const ours =
    longest === 0 ? `none over ${LONGEST_TASK_MS} ms` : `${tasks.length}, the longest ${Math.round(longest)} ms`
  return plain(name, ours, `≤ ${LONGEST_TASK_MS} ms`, longest <= LONGEST_TASK_MS)
}

async function openBoard(browser: Browser, place: Place, view: 'strips' | 'table'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const [name = '', value = ''] = place.firm.merchandiser.cookie().split('=', 2)
  await context.addCookies([{ name, value, url: place.program.address }])
  const page = await context.newPage()
  await page.addInitScript(WATCH)
  await page.goto(`${place.program.address}/w/${place.firm.world}/board${view === 'table' ? '?view=table' : ''}`)
  await page.locator('.ant-pagination-next').waitFor()
  return page
}

/** Down to the end of the page and back, as a wheel does it. */
async function wheel(page: Page): Promise<void> {
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'))
  await page.mouse.move(700, 500)
  for (const way of [STEP, -STEP])
    for (let gone = 0; gone < height; gone += STEP) {
      await page.mouse.wheel(0, way)
      await pause(16)
    }
}

/** The long tasks since they were last asked for, in milliseconds each. As text: the page's own words, not ours. */
async function longTasks(page: Page): Promise<readonly number[]> {
  return (await page.evaluate('window.__tasks.splice(0)')) as readonly number[]
}

const WATCH = `
  window.__tasks = []
  new PerformanceObserver((list) => window.__tasks.push(...list.getEntries().map((entry) => entry.duration)))
    .observe({ type: 'longtask', buffered: true })`
