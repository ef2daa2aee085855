import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import AxeBuilder from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'

/** Where the pictures of a run are kept, to be looked at. */
const PICTURES = fileURLToPath(new URL('../../node_modules/.cache/e2e/', import.meta.url))

/** A window of its own, as a person with a browser in Chinese, or in another tongue, has it. */
export async function openPage(browser: Browser, width: number, height: number, locale = 'zh-CN'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, locale })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

/** A link or a button by its name: whichever the screen made of it. */
export function press(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name }).or(page.getByRole('link', { name })).first()
}

export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: `${PICTURES}${name}.png` })
}

interface Motion {
  readonly finished: Promise<unknown>
  readonly effect: { readonly getComputedTiming: () => { readonly endTime: number } }
}

/** What a screen does against WCAG 2 A and AA, as axe sees it, once nothing moves or fades any more. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AxeBuilder.source)
  const found = await page.evaluate(async () => {
    const { document, axe } = globalThis as never as {
      document: { getAnimations: () => readonly Motion[] }
      axe: { run: (o: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> }
    }
    const ending = document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity)
    await Promise.allSettled(ending.map((one) => one.finished))
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })
  })
  return found.violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => String(node.target)).join(', ')}`)
}

/** Whether the sentences in a box break at its edge, in whatever tongue. */
export async function breaks(box: Locator): Promise<boolean> {
  return box.evaluate((one) => {
    const { getComputedStyle } = globalThis as never as { getComputedStyle: (of: unknown) => { whiteSpace: string } }
    return getComputedStyle(one).whiteSpace === 'normal' && one.scrollWidth <= one.clientWidth
  })
}

interface Box {
  readonly scrollWidth: number
  readonly outerHTML: string
  readonly getBoundingClientRect: () => { readonly right: number }
}

/** How wide a page scrolls beyond its window, and what stands out of it, the innermost first; empty where it holds within. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate((width) => {
    const { document } = globalThis as never as { document: { querySelectorAll: (what: string) => Iterable<Box> } }
    const beyond = [...document.querySelectorAll('html, #work')].filter(({ scrollWidth }) => scrollWidth > width)
    const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width)
    return beyond.flatMap(({ scrollWidth }) => [
      `${scrollWidth}`,
      ...out.map((one) => one.outerHTML.slice(0, 120)).reverse(),
    ])
  }, page.viewportSize()?.width ?? 0)
}
