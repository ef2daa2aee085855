import { type Decimal, subtract, sumOf, zero } from '@gendan/kernel/decimal'
import { amountOf, gaps } from '../../cost/compare.ts'
import { allMakers } from '../../cost/margin-makers.ts'
import { type PricedTerms, partsOf, pricedTerms } from '../../cost/parts.ts'
import { type CostTotal, type Reckoned, reckon, totalOf } from '../../cost/reckon.ts'
import { type CostLayer, type CostSection, type CostSheet, costLayers } from '../../deal/cost.ts'
import type { Deal, DealWith, House } from '../../deal/deal.ts'
import type { Terms } from '../../deal/terms.ts'
import type { Form } from '../../form.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type CostPaperLine, type CostSheetPaper, type LayerColumn, type Own, ownShape } from './shape.ts'

/** The cost sheet 成本分析单: what an order costs and leaves, for our own eyes (seed 003, part 3, item 4). */
export const costSheet: Form<Own, CostSheetPaper, 'cost'> = {
  kind: 'cost-sheet',
  code: 'CS',
  name: { en: 'Cost sheet', zh: '成本分析单' },
  needs: ['cost'],
  own: { tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' } },
  ownShape,
  begin: () => ({ tongue: 'zh' }),
  derive(deal, _own, given) {
    const { seller, buyer, cost, contract, house } = deal
    const terms = contract?.terms ?? deal.offer?.terms
    const { layer, sheet } = latest(cost)
    return {
      given,
      seller: seller.letterhead,
      buyer,
      customerOrder: contract?.customerOrder ?? '',
      layer,
      day: sheet.day,
      ...(sheet.rate ? { rate: sheet.rate } : {}),
      currency: terms?.currency ?? house.currency,
      home: house.currency,
      margin: house.margin,
      ...figuresOf(terms ? reckon(sheet, terms, house) : {}, house),
      lines: terms ? linesOf(sheet, terms, deal) : [],
      layers: terms ? layersOf(cost, terms, house) : [],
      gaps: terms ? gapsOf(cost, terms, house) : [],
      note: sheet.note,
      costing: costingOf(layer, sheet, terms, deal),
    }
  },
  rules,
  rows,
  print,
  goesTo: 'house',
}

const NOTHING: CostSheet = { day: '', lines: [], items: [], note: '' }
const LATEST: readonly CostLayer[] = ['actual', 'detailed', 'rough']

function latest(cost: CostSection): { readonly layer: CostLayer; readonly sheet: CostSheet } {
  const layer = LATEST.find((one) => cost[one] !== undefined) ?? 'rough'
  return { layer, sheet: cost[layer] ?? NOTHING }
}

function figuresOf({ parts, total, now }: Reckoned, { currency }: House) {
  const money = (amount: Decimal) => ({ amount, currency })
  const { purchase = zero, refund = zero, items = [] } = parts ?? {}
  return {
    items,
    purchase: money(purchase),
    refund: money(refund),
    net: money(subtract(purchase, refund)),
    charges: money(sumOf(items.map(({ home }) => home))),
    ...(total ? { result: withoutWorking(total) } : {}),
    ...(now ? { bandNow: now.band } : {}),
  }
}

function withoutWorking({ working: _, ...result }: CostTotal): Omit<CostTotal, 'working'> {
  return result
}

/** The subject of the rules; of the firm only what does not move by itself, so that a new rate leaves no paper behind. */
function costingOf(layer: CostLayer, sheet: CostSheet, terms: Terms | undefined, { cost, house }: DealWith<'cost'>) {
  return {
    layer,
    sheet,
    ...(terms ? { terms: pricedTerms(terms) } : {}),
    house: { ...house, rates: [], reviews: {} },
    reasons: cost.reasons,
    ...(cost.detailed ? { detailed: cost.detailed } : {}),
  }
}

function linesOf(sheet: CostSheet, terms: Terms, { house, suppliers }: Deal): readonly CostPaperLine[] {
  return (partsOf(sheet, terms, house.currency)?.lines ?? []).flatMap((line) => {
    const agreed = terms.lines.find(({ id }) => id === line.id)
    if (!agreed) return []
    const { code, customerCode, name, unitPrice } = agreed
    const supplierName = suppliers[line.supplier]?.name ?? { en: '', zh: '' }
    return [{ ...line, code: code || customerCode, name, unitPrice, supplierName }]
  })
}

/** The layers that were reckoned, each on the terms of today at its own rate. */
function layersOf(cost: CostSection, terms: PricedTerms, house: House): readonly LayerColumn[] {
  return (Object.keys(costLayers) as readonly CostLayer[]).flatMap((layer) => {
    const sheet = cost[layer]
    const parts = sheet && partsOf(sheet, terms, house.currency)
    const total = parts && totalOf(parts, house.margin)
    if (!parts || !total) return []
    const amounts = Object.fromEntries(
      allMakers.map((maker) => [maker, amountOf(parts, maker)] as const).filter(([, amount]) => amount !== zero),
    )
    return [{ layer, day: sheet.day, amounts, profit: total.profit, margin: total.margin }]
  })
}

function gapsOf({ detailed, actual, reasons }: CostSection, terms: PricedTerms, house: House) {
  const planned = detailed && partsOf(detailed, terms, house.currency)
  const came = actual && partsOf(actual, terms, house.currency)
  if (!planned || !came) return []
  return gaps(planned, came).map((gap) => ({ ...gap, reason: reasons[gap.maker] ?? '' }))
}
