import { answerPart } from './answer.ts'
import { el } from './el.ts'
import type { Frame, Head, PaperShown } from './frame.ts'
import { pagesPart } from './pages.ts'
import { dayIn, inLang, type Lang, type Words } from './say.ts'

/** The paper: who sends it, what has changed, its pages, and the answer beside them. */
export function paper(shown: PaperShown): HTMLElement {
  const { head, lang, answering } = shown
  return el(
    'div',
    { className: ['sheet', head.practice && 'practice', answering.sent && 'done'].filter(Boolean).join(' ') },
    head.practice && el('p', { className: 'practice-band' }, inLang(PRACTICE, lang)),
    top(shown, inLang(head.from, lang)),
    el(
      'div',
      { className: 'body' },
      el('div', { className: 'read' }, changes(head, lang), pagesPart(shown)),
      el('aside', { className: 'beside' }, facts(head, lang), answerPart(shown)),
    ),
  )
}

function top({ lang, turn, head }: Frame & { readonly head?: Head }, from: string): HTMLElement {
  const other = lang === 'zh' ? 'en' : 'zh'
  return el(
    'header',
    {},
    el('p', { className: 'from' }, from),
    el(
      'button',
      { type: 'button', className: 'tongue', lang: other, onclick: () => turn(other) },
      other === 'zh' ? '中文' : 'English',
    ),
    head &&
      el(
        'h1',
        {},
        `${inLang(head.name, lang)} `,
        el('span', { className: 'number' }, head.number),
        el('small', {}, lang === 'zh' ? `第 ${head.version} 版` : `version ${head.version}`),
      ),
    head && el('p', { className: 'asks' }, inLang(head.gate === 'G13' ? ASKS_SUPPLIER : ASKS_CUSTOMER, lang)),
  )
}

/** What this version says otherwise than the one he saw: the first thing to read. */
function changes({ changes: changed, since }: Head, lang: Lang): HTMLElement | undefined {
  if (since === 0) return undefined
  return el(
    'section',
    { className: 'changes' },
    el(
      'h2',
      {},
      lang === 'zh'
        ? `与第 ${since} 版相比改了 ${changed.length} 处`
        : `${changed.length} ${changed.length === 1 ? 'change' : 'changes'} since version ${since}`,
    ),
    el(
      'dl',
      {},
      ...changed.flatMap(({ label, before, after }) => [
        el('dt', {}, inLang(label, lang)),
        el(
          'dd',
          {},
          el('del', {}, inLang(before, lang) || '—'),
          el('span', { className: 'arrow', ariaHidden: 'true' }, '→'),
          el('ins', {}, inLang(after, lang) || '—'),
        ),
      ]),
    ),
  )
}

function facts({ deliver, total, lines, day, until, to }: Head, lang: Lang): HTMLElement {
  const row = (name: Words, value: string, strong = false) =>
    value !== '' &&
    el('div', { className: strong ? 'fact strong' : 'fact' }, el('dt', {}, inLang(name, lang)), el('dd', {}, value))
  return el(
    'section',
    { className: 'facts' },
    el(
      'dl',
      {},
      row(DELIVER, deliver && dayIn(deliver, lang), true),
      row(TOTAL, total, true),
      row(DATED, dayIn(day, lang)),
      row(FOR, to),
      row(UNTIL, dayIn(until, lang)),
    ),
    el(
      'details',
      { open: lines.length <= 3 },
      el(
        'summary',
        {},
        lang === 'zh' ? `${lines.length} 行商品` : `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} of goods`,
      ),
      el(
        'ul',
        {},
        ...lines.map(({ name, code, quantity, price, currency, per }) =>
          el(
            'li',
            {},
            el('span', {}, [inLang(name, lang), code].filter(Boolean).join(' · ')),
            el(
              'span',
              { className: 'figure' },
              `${inLang(quantity, lang)}${price && ` × ${currency} ${price}/${inLang(per, lang)}`}`,
            ),
          ),
        ),
      ),
    ),
  )
}

interface OverShown extends Frame {
  readonly shown: { readonly state: string; readonly from?: Words; readonly says?: Words }
}

/** A link that cannot be answered: why, and what to do. */
export function over({ shown, ...frame }: OverShown): HTMLElement {
  const { lang, again } = frame
  const { state, from } = shown
  const words = OVER[state] ?? shown.says ?? OVER['unknown']
  return el(
    'div',
    { className: 'sheet over' },
    top(frame, from ? inLang(from, lang) : ''),
    el('p', { className: 'over-says' }, words ? inLang(words, lang) : ''),
    state === 'away' &&
      el('button', { type: 'button', className: 'main', onclick: again }, lang === 'zh' ? '再试一次' : 'Try again'),
  )
}

const OVER: Readonly<Record<string, Words>> = {
  answered: {
    en: 'This paper was answered by this link. Nothing more is needed here.',
    zh: '这份单证已通过本链接答复，无需再做。',
  },
  superseded: {
    en: 'The sender has changed this paper. Please answer the newer link he sends you.',
    zh: '发件人已更改这份单证，请用他新发的链接答复。',
  },
  revoked: { en: 'The sender has taken this link back. Ask him.', zh: '发件人已撤回这个链接，请与其联系。' },
  expired: {
    en: 'The time to answer by this link is over. Ask the sender for a new one.',
    zh: '链接已过期，请向发件人要新的。',
  },
  unknown: {
    en: 'This link opens nothing. It may not be copied whole: copy it once more, to the last sign.',
    zh: '链接打不开。可能没有复制完整，请重新复制整条链接。',
  },
}

const PRACTICE: Words = {
  en: 'PRACTICE · this paper is an exercise and binds nobody',
  zh: '练习 · 这份单证仅供练习，不具效力',
}
const ASKS_SUPPLIER: Words = {
  en: 'Please read the order, then sign it back or say what must be otherwise. No account is needed.',
  zh: '请核对采购单，签回作实；有不同意见请直接提出。无需注册登录。',
}
const ASKS_CUSTOMER: Words = {
  en: 'Please read the invoice, then accept it or say what should be otherwise. No account is needed.',
  zh: '请核对形式发票，确认接受；有不同意见请直接提出。无需注册登录。',
}
const DELIVER: Words = { en: 'Delivery by', zh: '交货期' }
const TOTAL: Words = { en: 'Total', zh: '合计' }
const DATED: Words = { en: 'Dated', zh: '单证日期' }
const FOR: Words = { en: 'Sent to', zh: '发给' }
const UNTIL: Words = { en: 'Answer by', zh: '请于此日前答复' }
