import type { Look } from '@gendan/contract/sign-doors'
import { ask, type NotTaken } from './ask.ts'
import type { Answering } from './frame.ts'
import { over, paper } from './paper.ts'
import { firstLang, keepLang, type Lang } from './say.ts'

/** What stands behind the # of the address. It is never sent as part of an address. */
const secret = location.hash.slice(1)
const page = document.getElementById('page') as HTMLElement

let lang = firstLang()
const answering: Answering = {}

async function open(): Promise<void> {
  try {
    const look = (await (await ask('look', { secret })).json()) as Look
    show(look)
    if (look.state === 'open') tellRead()
  } catch (problem) {
    const { status, says } = problem as NotTaken
    show({ state: status === 404 || status === 422 ? 'unknown' : 'away', says })
  }
}

type Shown = Look | { readonly state: 'unknown' | 'away'; readonly says: NotTaken['says'] }

function show(shown: Shown): void {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  const turn = (chosen: Lang) => {
    lang = chosen
    keepLang(chosen)
    show(shown)
  }
  const frame = { lang, turn, again: () => void open() }
  page.replaceChildren(
    'head' in shown && shown.head
      ? paper({ ...frame, head: shown.head, secret, answering })
      : over({ ...frame, shown }),
  )
}

/** That somebody has it before his eyes is told once he touches the page: a program that only opens it does not. */
function tellRead(): void {
  const told = (event: Event) => {
    if (!event.isTrusted) return
    for (const name of SIGNS) removeEventListener(name, told)
    ask('read', { secret }).catch(() => undefined)
  }
  for (const name of SIGNS) addEventListener(name, told, { passive: true })
}

const SIGNS = ['pointerdown', 'keydown', 'touchstart', 'wheel'] as const

void open()
