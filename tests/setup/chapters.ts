import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { picture } from './pages.ts'

/** What each screen of a chapter takes together on a busy machine; alone it is some seconds. */
export const PATIENCE = 240_000

/**
 * The chapters of one story, each a test of its own. Where one fails, it names the pages its people stood at, with a picture of each,
 * and those after it, which need what it did, are left out.
 */
export function chapters(story: string, people: () => Readonly<Record<string, Page | undefined>>) {
  let fallen = ''
  return (title: string, tell: () => Promise<void>) =>
    test(
      title,
      async ({ skip }) => {
        if (fallen) skip(`“${fallen}” failed`)
        try {
          await tell()
        } catch (fault) {
          fallen = title
          throw new Error(`${message(fault)}\n${await places(story, people())}`, { cause: fault })
        }
      },
      PATIENCE,
    )
}

function message(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}

async function places(story: string, people: Readonly<Record<string, Page | undefined>>): Promise<string> {
  const all = Object.entries(people).flatMap(([who, page]) =>
    page ? [place(`${story}-failed-${who}`, who, page)] : [],
  )
  return (await Promise.all(all)).join('\n')
}

async function place(name: string, who: string, page: Page): Promise<string> {
  await picture(page, name).catch(() => undefined)
  const says = await page
    .locator('main')
    .textContent({ timeout: 1000 })
    .catch(() => '')
  return `${who} stood at ${page.url()}: ${says?.slice(0, 1500)}`
}
