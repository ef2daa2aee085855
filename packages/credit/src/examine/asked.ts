import { linesOf, type Traced } from '../message/text-lines.ts'
import { countsIn } from '../terms/counts.ts'
import type { Credit, Demand, Requirement } from '../terms/credit.ts'
import { demandsIn } from '../terms/demands.ts'
import { readGoods } from '../terms/goods.ts'
import { kindOf } from '../terms/kinds.ts'

/**
 * A credit that was given in its terms, with what its words ask beside them: a requirement whose text says "signed … in triplicate" asks
 * that, whoever left the list of demands empty. What was read from a message has its places and stays as it is.
 */
export function readOut(credit: Credit): Credit {
  return { ...credit, documents: [...credit.documents, ...furtherOf(credit)].map(filled), ...goodsOf(credit) }
}

/** "Certificate of origin required": a document that a condition asks for, where no item of the list asks for its kind. */
function furtherOf({ conditions, documents }: Credit): readonly Requirement[] {
  return conditions.flatMap(({ text, at }): readonly Requirement[] => {
    const kind = FURTHER.test(text.replace(/\s+/g, ' ').trim()) ? kindOf(text) : 'other'
    if (kind === 'other' || documents.length === 0 || documents.some((one) => one.kind === kind)) return []
    return [{ kind, ...countsIn(text.replace(/\s+/g, ' ')), demands: [], text, ...(at ? { at } : {}) }]
  })
}

/** The paper first, and that it is wanted: a clause that only says how papers must look asks for none. */
const FURTHER =
  /^[\W\d]*(?:(?:AN?|THE|ONE|ORIGINAL|SIGNED)\s+)*[A-Z' ]*(?:CERTIFICATE|DECLARATION|LIST|INVOICE|POLICY|ADVICE)\b[A-Z0-9' ]{0,40}?\b(?:IS|ARE|TO BE|MUST BE|SHALL BE|ALSO)?\s*(?:ALSO\s+)?(?:REQUIRED|PRESENTED|SUBMITTED)\.?$/i

function filled(item: Requirement): Requirement {
  if (item.at || item.text === '') return item
  const kind = item.kind === 'other' ? kindOf(item.text) : item.kind
  const told = item.demands.filter(({ what }) => KNOWN.has(what))
  const own = item.demands.filter(({ what }) => !KNOWN.has(what)).map(({ what, value }) => `${what} ${value ?? ''}`)
  const found = demandsIn(plain([item.text, ...own].join('. ')), kind)
  const added = found.filter(({ what }) => !told.some((one) => one.what === what))
  return { ...item, ...countsOf(item), kind, demands: [...told, ...added.map(placeless)] }
}

/** Demands that the rules ask for by their name. */
const KNOWN = new Set(
  `manually-signed signed countersigned legalised issuer full-set clean on-board consignee blank-endorsed endorsed notify freight
  delivery-agent actual-flight claims premium-paid irrespective-of-percentage form addressed-to within shows states cover risk`.split(
    /\s+/,
  ),
)

function plain(text: string): Traced {
  return { text: text.replace(/\s+/g, ' ').trim(), placeIn: (from, to) => ({ from, to }) }
}

function placeless({ what, value }: Demand): Demand {
  return value === undefined ? { what } : { what, value }
}

/** "In triplicate" where the figures were left as they are by default. */
function countsOf(item: Requirement): Pick<Requirement, 'originals' | 'copies'> {
  const { originals, copies, fold, text } = item
  if (originals !== 1 || copies !== 0 || fold) return { originals, copies }
  const read = countsIn(text.replace(/\s+/g, ' '))
  return { originals: read.originals, copies: read.copies }
}

function goodsOf({ goods }: Credit): Pick<Credit, 'goods'> {
  if (!goods) return {}
  const lines = goods.lines.map(({ description }) => description)
  const term = goods.tradeTerm
  const text =
    goods.text || [...lines, term && `${term.incoterm} ${term.place ?? ''}`.trim()].filter(Boolean).join('\n')
  if (goods.lines.length > 0 && goods.tradeTerm) return { goods: { ...goods, text } }
  const read = readGoods(linesOf(text))
  const tradeTerm = term ?? read.tradeTerm
  return {
    goods: {
      lines: goods.lines.length > 0 ? goods.lines : read.lines,
      text,
      ...(tradeTerm ? { tradeTerm } : {}),
    },
  }
}
