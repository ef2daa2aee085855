import { ask, type NotTaken } from './ask.ts'
import { el } from './el.ts'
import type { Answering, Head, PaperShown, Way } from './frame.ts'
import { inLang, keep, read, type Words } from './say.ts'
import { wishFields } from './wish.ts'

/** What is typed, kept for this visit: a phone that drops the page brings it back. Who he is holds for every paper, a price for one alone. */
const WHO_KEPT = 'gendan-sign-who'
const keptFor = ({ number, version }: Head) => `gendan-sign-typed ${number} v${version}`

function typedBefore(head: Head): Record<string, string> {
  return { ...keptAt(WHO_KEPT), ...keptAt(keptFor(head)) }
}

function keptAt(key: string): Record<string, string> {
  try {
    return JSON.parse(read(key) || '{}') as Record<string, string>
  } catch {
    return {}
  }
}

function keepTyped(head: Head, { name = '', position = '', ...rest }: Record<string, string>): void {
  keep(WHO_KEPT, JSON.stringify({ name, position }))
  keep(keptFor(head), JSON.stringify({ ...keptAt(keptFor(head)), ...rest }))
}

/** The two ways to answer; each opens its own few fields. What stood open, or was sent, stands there again in the other tongue. */
export function answerPart(shown: PaperShown): HTMLElement {
  const { lang, answering } = shown
  const box = el('section', { className: 'answer' })
  const choose = (way: Way) => (event: Event) => {
    // Not by a program that presses whatever it finds: its presses are not a person's.
    if (!event.isTrusted) return
    answering.way = way
    const form = formFor(way, shown, back)
    box.replaceChildren(form)
    form.scrollIntoView({ behavior: 'smooth', block: 'start' })
    form.querySelector('input')?.focus({ preventScroll: true })
  }
  const back = () => {
    answering.way = undefined
    box.replaceChildren(
      el(
        'div',
        { className: 'ways' },
        el('button', { type: 'button', className: 'main', onclick: choose('accept') }, inLang(ACCEPT, lang)),
        el('button', { type: 'button', onclick: choose('counter') }, inLang(COUNTER, lang)),
      ),
    )
  }
  if (answering.sent) box.replaceChildren(receipt(answering.sent, shown))
  else if (answering.way) box.replaceChildren(formFor(answering.way, shown, back))
  else back()
  return box
}

function formFor(way: Way, shown: PaperShown, back: () => void): HTMLFormElement {
  const { lang, secret, head, answering } = shown
  const nonce = fetchNonce(secret)
  const said = el('p', { className: 'said', role: 'alert' })
  const send = el('button', { type: 'submit', className: 'main' }, inLang(way === 'accept' ? CONFIRM : SEND, lang))
  const wish = way === 'counter' ? wishFields(head, lang, typedBefore(head)) : undefined
  const form = el(
    'form',
    { className: `form ${way}`, noValidate: true },
    el('h2', {}, inLang(way === 'accept' ? ACCEPT : COUNTER, lang)),
    way === 'accept' && el('p', {}, statement(shown)),
    ...(wish?.fields ?? []),
    field('name', NAME, shown),
    field('position', POSITION, shown),
    said,
    el('div', { className: 'ways' }, send, el('button', { type: 'button', onclick: back }, inLang(BACK, lang))),
  )
  form.oninput = () => keepTyped(head, valuesOf(form))
  form.onsubmit = async (event) => {
    event.preventDefault()
    const values = valuesOf(form)
    const missing = ['name', 'position'].filter(
      (name) => (values[name] ?? '').trim().length < (name === 'name' ? 2 : 1),
    )
    if (missing.length > 0) {
      said.textContent = inLang(WHO, lang)
      form.querySelector<HTMLInputElement>(`[name=${missing[0]}]`)?.focus()
      return
    }
    const wrong = wish?.wrong(values)
    if (wrong) {
      said.textContent = inLang(wrong.says, lang)
      form.querySelector<HTMLInputElement>(`[name=${wrong.at}]`)?.focus()
      return
    }
    send.disabled = true
    said.textContent = inLang(SENDING, lang)
    const counter = wish?.read(values)
    try {
      const { name = '', position = '' } = values
      const answer = { secret, nonce: await (await nonce)(), name: name.trim(), position: position.trim() }
      await ask('answer', counter ? { ...answer, counter } : answer)
      keep(keptFor(head), '')
      answering.sent = { way, values, at: new Date() }
      form.closest('.sheet')?.classList.add('done')
      form.replaceWith(receipt(answering.sent, shown))
    } catch (problem) {
      said.textContent = inLang((problem as NotTaken).says ?? BROKEN, lang)
      send.disabled = false
    }
  }
  return form
}

/** Fetched when a form is opened, and again where that failed; an answer without it is not taken. */
async function fetchNonce(secret: string): Promise<() => Promise<string>> {
  const fetched = async () => {
    const { nonce } = (await (await ask('ready', { secret })).json()) as { nonce: string }
    return { nonce, at: Date.now() }
  }
  let first = await fetched().catch(() => undefined)
  return async () => {
    first ??= await fetched()
    const young = YOUNG_MS - (Date.now() - first.at)
    if (young > 0) await new Promise((later) => setTimeout(later, young))
    return first.nonce
  }
}

/** No nonce is good before it is two seconds old. */
const YOUNG_MS = 2_300

function statement({ head, lang }: PaperShown): string {
  const paper = `${inLang(head.name, lang)} ${head.number}`
  return lang === 'zh'
    ? `我已看过 ${paper} 第 ${head.version} 版的全部页面，按其内容接受。`
    : `I have read all pages of ${paper}, version ${head.version}, and accept it as it stands.`
}

function field(name: string, label: Words, { lang, head }: PaperShown): HTMLElement {
  const input = el('input', { name, maxLength: 80, value: typedBefore(head)[name] ?? '' })
  if (name === 'name') input.autocomplete = 'name'
  return el('label', {}, el('span', { className: 'label-text' }, inLang(label, lang)), input)
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value)]))
}

/** What he keeps of it: the answer, who gave it and when. The pages stay on the screen until he leaves. */
function receipt({ way, values, at }: NonNullable<Answering['sent']>, { lang, head }: PaperShown): HTMLElement {
  const { name = '', position = '' } = values
  const when = at.toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB')
  return el(
    'div',
    { className: `receipt ${way}`, tabIndex: -1 },
    el('h2', {}, inLang(way === 'accept' ? ACCEPTED : COUNTERED, lang)),
    el(
      'p',
      {},
      `${inLang(head.name, lang)} ${head.number} · ${lang === 'zh' ? `第 ${head.version} 版` : `version ${head.version}`}`,
    ),
    el('p', {}, `${name} · ${position} · ${when}`),
    el('p', {}, inLang(way === 'accept' ? KEEPS : WAITS, lang)),
    el('button', { type: 'button', onclick: () => window.print() }, lang === 'zh' ? '打印留底' : 'Print a copy'),
  )
}

const ACCEPT: Words = { en: 'Accept and sign back', zh: '接受并签回' }
const COUNTER: Words = { en: 'Something must change', zh: '提出修改' }
const CONFIRM: Words = { en: 'Sign back', zh: '确认签回' }
const SEND: Words = { en: 'Send this', zh: '发出' }
const BACK: Words = { en: 'Back', zh: '返回' }
const NAME: Words = { en: 'Your name', zh: '您的姓名' }
const POSITION: Words = { en: 'Your position', zh: '您的职务' }
const WHO: Words = { en: 'Please type your name and position.', zh: '请填写姓名和职务。' }
const SENDING: Words = { en: 'Sending…', zh: '正在发送…' }
const BROKEN: Words = { en: 'It did not go through. Try again.', zh: '没有发成，请再试一次。' }
const ACCEPTED: Words = { en: 'Signed back. Thank you.', zh: '已签回，谢谢。' }
const COUNTERED: Words = { en: 'Your wish was sent.', zh: '您的意见已发出。' }
const KEEPS: Words = {
  en: 'The sender has it now. This link is done; keep a copy if you like.',
  zh: '对方已收到。本链接到此为止，需要的话请打印留底。',
}
const WAITS: Words = {
  en: 'The sender reads it and answers with a new version or a word.',
  zh: '对方看过后会发来新的版本，或另行答复。',
}
