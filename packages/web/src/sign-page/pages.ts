import { ask, type NotTaken } from './ask.ts'
import { el } from './el.ts'
import type { PaperShown } from './frame.ts'
import { inLang, type Words } from './say.ts'

/** Pages that were fetched once, whichever tongue the page is turned to. */
const kept = new Map<string, Promise<readonly string[]>>()

/** The pages as issued, fetched behind the facts: whoever has a poor line reads these first. */
export function pagesPart({ secret, lang, head }: PaperShown): HTMLElement {
  const box = el('div', { className: 'pages' })
  const fetched = () => {
    box.replaceChildren(el('p', { className: 'wait' }, inLang(COMING, lang)))
    pagesOf(secret).then(
      (pages) =>
        box.replaceChildren(
          ...pages.map((src, i) =>
            el('img', {
              src,
              alt: `${inLang(head.name, lang)} ${head.number} · ${i + 1}/${pages.length}`,
              onclick: larger,
            }),
          ),
        ),
      (problem: NotTaken) => {
        kept.delete(secret)
        const again = el('button', { type: 'button', onclick: fetched }, lang === 'zh' ? '再试一次' : 'Try again')
        box.replaceChildren(el('p', { className: 'wait' }, inLang(problem.says, lang)), again)
      },
    )
  }
  fetched()
  const pdf = el(
    'button',
    { type: 'button', className: 'quiet', onclick: () => void takePdf(secret, head.number) },
    'PDF',
  )
  const print = el('button', { type: 'button', className: 'quiet', onclick: () => window.print() }, inLang(PRINT, lang))
  return el(
    'section',
    { className: 'paper' },
    el('div', { className: 'paper-acts' }, el('span', {}, inLang(LARGER, lang)), pdf, print),
    box,
  )
}

async function pagesOf(secret: string): Promise<readonly string[]> {
  if (!kept.has(secret)) kept.set(secret, fetchPages(secret))
  return (await kept.get(secret)) ?? []
}

async function fetchPages(secret: string): Promise<readonly string[]> {
  const { pages } = (await (await ask('pages', { secret })).json()) as { pages: readonly string[] }
  return pages.map((svg) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })))
}

/** On a phone a page is as wide as the screen; a tap makes it large enough to read its small print. */
function larger(event: Event): void {
  const { currentTarget } = event
  if (currentTarget instanceof HTMLImageElement) currentTarget.parentElement?.classList.toggle('large')
}

async function takePdf(secret: string, number: string): Promise<void> {
  const bytes = await ask('pdf', { secret }).then(
    (response) => response.blob(),
    () => undefined,
  )
  if (!bytes) return
  const href = URL.createObjectURL(bytes)
  el('a', { href, download: `${number}.pdf` }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

const COMING: Words = { en: 'The pages are coming…', zh: '正在取页面…' }
const PRINT: Words = { en: 'Print', zh: '打印' }
const LARGER: Words = { en: 'Tap a page to enlarge it', zh: '点页面可放大' }
