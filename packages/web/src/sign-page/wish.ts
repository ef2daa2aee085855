import { el } from './el.ts'
import type { Head } from './frame.ts'
import { inLang, type Lang, type Words } from './say.ts'

interface Wish {
  readonly day?: string
  readonly prices: readonly { readonly line: number; readonly price: string }[]
  readonly word: string
}

/** What somebody wants otherwise: for an order another day and prices line by line, for an invoice his own words. */
export function wishFields(head: Head, lang: Lang, before: Readonly<Record<string, string>>) {
  const order = head.gate === 'G13'
  const priced = order ? head.lines.map((line, i) => ({ ...line, i })).filter(({ price }) => price !== '') : []
  const day = el('input', { type: 'date', name: 'day', value: before['day'] ?? '', min: today() })
  const word = el('textarea', { name: 'word', rows: order ? 2 : 4, maxLength: 1000, value: before['word'] ?? '' })
  const fields = [
    order && labelled(inLang(DAY, lang), day),
    ...priced.map(({ i, name, price, currency, per }) =>
      labelled(
        `${inLang(name, lang)} · ${currency}/${inLang(per, lang)}`,
        el('input', {
          name: `price-${i}`,
          inputMode: 'decimal',
          maxLength: 20,
          placeholder: price,
          value: before[`price-${i}`] ?? '',
        }),
      ),
    ),
    labelled(inLang(order ? WORD : WANTS, lang), word),
  ].filter((one): one is HTMLElement => one !== false)
  return { fields, read: wishOf, wrong: wrongPrice }
}

/** The first price that is none, as the house would refuse it: said beside it, before anything is sent. */
function wrongPrice(
  values: Readonly<Record<string, string>>,
): { readonly at: string; readonly says: Words } | undefined {
  const { prices } = wishOf(values)
  const bad = prices.find(({ price }) => !/^\d+(\.\d+)?$/.test(price) || Number(price) === 0)
  return bad && { at: `price-${bad.line}`, says: PRICE }
}

function wishOf(values: Readonly<Record<string, string>>): Wish {
  const prices = Object.entries(values).flatMap(([key, value]) => {
    const line = /^price-(\d+)$/.exec(key)?.[1]
    const price = value.trim().replaceAll(/[,，\s]/g, '')
    return line !== undefined && price !== '' ? [{ line: Number(line), price }] : []
  })
  const { day = '', word = '' } = values
  return { ...(day ? { day } : {}), prices, word: word.trim() }
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  return el('label', {}, el('span', { className: 'label-text' }, text), field)
}

function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

const PRICE: Words = {
  en: 'Enter the price as a figure above zero, without its currency.',
  zh: '单价请填大于零的数字，不写币种。',
}
const DAY: Words = { en: 'I can deliver by', zh: '我方可交货日期' }
const WORD: Words = { en: 'A word on it', zh: '说明' }
const WANTS: Words = { en: 'What should be otherwise', zh: '希望怎样修改' }
