import type { Post } from '@gendan/firm/posts'
import { type CostLayer, costLayers } from '@gendan/forms/deal/cost'
import type { Terms } from '@gendan/forms/deal/terms'
import type { Whose } from '@gendan/forms/deal/whose'
import { type Decimal, decimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { articleOf } from '../cast/articles.ts'
import { type CostWish, costOf } from '../cast/cast-cost.ts'
import { termsOf } from '../cast/cast-terms.ts'
import { outsiderOf } from '../cast/parties.ts'
import type { Deed, Scene } from '../story.ts'
import { THE_ORDER } from './telling-words.ts'

/** How terms are changed before somebody says them. */
export type Bargain = (terms: Terms, scene: Scene) => Terms
const asItIs: Bargain = (terms) => terms

/** The customer asks; a file is opened for his inquiry. */
export function inquires(note = ''): Deed {
  return saying(
    note,
    deed('open-inquiry', ({ firm, cast, id, today }) => ({
      firm,
      buyer: id(cast.buyer),
      inquiry: {
        received: today,
        by: outsiderOf(cast.buyer).facts.contact?.name ?? '',
        wants: cast.lines.map(({ article, quantity }) => {
          const { name, unit, code } = articleOf(article)
          return { text: name, quantity: { value: quantity, unit }, goods: id(code) }
        }),
        note,
      },
    })),
  )
}

/** We offer the terms of the cast, or those terms changed; until a day of the story where one is named. */
export function offers(bargain: Bargain = asItIs, answerBy?: number): Deed {
  return deed('make-offer', (scene) => ({
    terms: bargain(termsOf(scene), scene),
    ...(answerBy === undefined ? {} : { answerBy: scene.day(answerBy) }),
  }))
}

/** The customer has ordered: the terms are settled inside under his order number, and what he writes behind it. */
export function settles(bargain: Bargain = asItIs, behind = ''): Deed {
  return deed('settle-terms', (scene) => ({
    terms: bargain(termsOf(scene), scene),
    customerOrder: `${scene.cast.customerOrder}${behind}`,
  }))
}

/** What was sold is given to a colleague of this post, who follows it from now on. */
export function handsOver(to: Post): Deed {
  return deed('hand-over', ({ firm, holder }) => ({ firm, owner: holder(to) }))
}

/** Who wishes for a change, as a trader writes it down. */
interface Wished {
  readonly askedBy: string
  readonly whose: Whose
}

const BY_CUSTOMER: Wished = { askedBy: '客户来信', whose: 'customer' }

/** The settled terms change, as they stand now. */
export function amends(reason: string, bargain: Bargain, wish: Wished = BY_CUSTOMER): Deed {
  return saying(
    reason,
    looking('amend-terms', (scene) => ({
      firm: scene.firm,
      terms: bargain(settledTerms(scene), scene),
      reason,
      ...wish,
    })),
  )
}

/** What the order costs in detail, on the terms as they stand and at the newest rate. */
export function reckons(
  wish: CostWish = {},
  layer: CostLayer = 'detailed',
  reasons: Readonly<Record<string, string>> = {},
): Deed {
  return naming(
    costLayers[layer],
    reckoning('reckon-cost', (scene) => {
      const { contract, offer } = scene.order.file.deal
      const terms = contract?.terms ?? offer?.terms ?? termsOf(scene)
      return { firm: scene.firm, layer, sheet: costOf(terms, scene, wish), reasons }
    }),
  )
}

/** A rate as accounts record it in the morning. */
export function recordsRate(rate: string): Deed {
  return {
    act: 'record-rate',
    on: 'firm',
    input: ({ cast, today }) => ({
      rate: { from: cast.currency, to: 'CNY', rate, source: '中国银行外汇牌价 现汇买入', day: today },
    }),
  }
}

export function beginsReview(article: string, reason: string): Deed {
  return saying(reason, { act: 'begin-review', on: { goods: article }, input: () => ({ reason }) })
}

export function endsReview(article: string): Deed {
  return { act: 'end-review', on: { goods: article }, input: () => ({}) }
}

/** Line `number` of the terms at another price or in another quantity. */
export function withLine(
  number: string,
  change: { readonly price?: string; readonly quantity?: string },
): (terms: Terms) => Terms {
  const { price, quantity } = change
  return (terms) => ({
    ...terms,
    lines: terms.lines.map((line) =>
      line.id === number
        ? {
            ...line,
            unitPrice: { ...line.unitPrice, amount: figure(price) ?? line.unitPrice.amount },
            quantity: { ...line.quantity, value: figure(quantity) ?? line.quantity.value },
          }
        : line,
    ),
  })
}

/** The terms with a remark that the customer added. */
export function withRemark(remarks: Words): (terms: Terms) => Terms {
  return (terms) => ({ ...terms, remarks })
}

/** Throws RangeError where nothing is settled: the story is told in the wrong order. */
export function settledTerms({ order }: Scene): Terms {
  const terms = order.file.deal.contract?.terms
  if (!terms) throw new RangeError('no terms are settled yet')
  return terms
}

function figure(text: string | undefined): Decimal | undefined {
  return text === undefined ? undefined : decimal(text)
}

export function deed(act: string, input: Deed['input']): Deed {
  return { act, on: { file: THE_ORDER }, input }
}

/** The same deed done to a record of its own: an errand, a hand-over, by the name the story gives it. */
export function onRecord(name: string, of: Deed): Deed {
  return { ...of, on: { file: name } }
}

/** A deed with what somebody writes in it, word for word: a lesson quotes it. */
export function saying(says: string, of: Deed): Deed {
  return says === '' ? of : { ...of, about: { ...of.about, says } }
}

/** A deed with which of several it is, as a lesson names it. */
export function naming(what: Words, of: Deed): Deed {
  return { ...of, about: { ...of.about, what } }
}

/** The same, with what moneys are worth. */
function reckoning(act: string, input: Deed['input']): Deed {
  return { ...looking(act, input), reckons: true }
}

/** A deed for which somebody opens the file first. */
export function looking(act: string, input: Deed['input']): Deed {
  return { ...deed(act, input), looksAt: 'file' }
}
