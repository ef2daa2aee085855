import { writeDay } from '@gendan/kernel/day'
import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import { type ChangedPoint, changedPoints } from '../../offer/changed-points.ts'
import { dayCell, footOf, packingCell, paymentCell, toleranceCell, totalLabel } from '../parts/cells.ts'
import { type Clause, clauses, shipmentWords, worded } from '../parts/clauses.ts'
import { letterheadOf, partyLines } from '../parts/parties.ts'
import { linesTable } from '../parts/priced-lines.ts'
import { binds, says, titles } from './sentences.ts'
import type { Offered, OfferLetter } from './shape.ts'

export function print(letter: OfferLetter, wish: PrintWish): Sheet {
  const { terms, opening, closing, before, now } = letter
  const changed = before && now ? changedPoints(before, now) : []
  const bound = binds(letter)
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [[partyLines(letter.buyer, { en: 'To', zh: '致' }, 'buyer')], [head(letter)]],
    },
    ...own(opening, 'opening'),
    { block: 'text', cell: { text: says(letter), at: 'says' } },
    ...(changed.length > 0 ? [changes(changed)] : []),
    ...(terms ? [goodsTable(terms), clauses(clausesOf(terms))] : []),
    ...(bound ? [{ block: 'text', cell: { text: bound, at: 'answerBy' } } as const] : []),
    ...own(closing, 'closing'),
    { block: 'signatures', signers: [signer(letter, wish)] },
  ]
  return {
    title: titles[letter.says],
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(letter.seller),
    blocks,
    foot: footOf(letter.given, titles[letter.says]),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

function own(text: string, at: string): readonly Block[] {
  return text ? [{ block: 'text', cell: { text, at } }] : []
}

function head({ given, round, answers }: OfferLetter): Block {
  const answered: Words = answers
    ? {
        en: `${answers.what.en}, ${writeDay(answers.day, 'en')}`,
        zh: `${answers.what.zh} ${writeDay(answers.day, 'zh')}`,
      }
    : { en: '—', zh: '—' }
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'Our ref.', zh: '我方编号' },
        { text: given.number ?? '—', at: 'given.number' },
      ],
      [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
      [
        { en: 'In answer to', zh: '答复' },
        { text: answered, at: 'answers' },
      ],
      [
        { en: 'Round', zh: '轮次' },
        { text: `${round}`, at: 'round' },
      ],
    ],
  }
}

/** Point by point what the letter changes of what was said before. */
function changes(changed: readonly ChangedPoint[]): Block {
  return {
    block: 'table',
    columns: [
      { head: { en: 'Point', zh: '项目' }, align: 'left', width: 44 },
      { head: { en: 'Said before', zh: '原条件' }, align: 'left', width: 'rest' },
      { head: { en: 'We offer now', zh: '现条件' }, align: 'left', width: 64 },
    ],
    rows: changed.map(({ at, label, before, after }): readonly Cell[] => [
      { text: label },
      { text: before, at: `before.${at}` },
      { text: after, at: `now.${at}` },
    ]),
    totals: [],
  }
}

function clausesOf(terms: Offered): readonly Clause[] {
  return [
    [{ en: 'Payment', zh: '付款' }, at(paymentCell(terms.payment, []))],
    [
      { en: 'Shipment', zh: '装运' },
      { text: shipmentWords(terms.shipment), at: 'terms.shipment' },
    ],
    [{ en: 'Packing', zh: '包装' }, at(packingCell(terms.packingWords, terms.packing))],
    [{ en: 'Insurance', zh: '保险' }, worded(terms.insurance, 'terms.insurance')],
    [{ en: 'Tolerance', zh: '溢短装' }, at(toleranceCell(terms.tolerancePercent))],
    [
      { en: 'Marks', zh: '唛头' },
      terms.marks.length > 0 ? { text: terms.marks.join('\n'), at: 'terms.marks' } : undefined,
    ],
    [{ en: 'Remarks', zh: '备注' }, worded(terms.remarks, 'terms.remarks')],
  ]
}

/** The goods with their prices, each fact found among the terms of the letter. */
function goodsTable({ goods, delivery }: Offered): Block {
  const table = linesTable(goods, totalLabel(delivery))
  if (table.block !== 'table') return table
  const placed = (cell: Cell): Cell => {
    if (cell.at === undefined) return cell
    return { ...cell, at: cell.at === 'delivery' ? 'terms.delivery' : `terms.goods.${cell.at}` }
  }
  return {
    ...table,
    rows: table.rows.map((row) => row.map(placed)),
    totals: table.totals.map((row) => row.map(placed)),
  }
}

/** The same cell, its fact found among the terms of the letter. */
function at<C extends Cell | undefined>(cell: C): C {
  return cell?.at === undefined ? cell : { ...cell, at: `terms.${cell.at}` }
}

function signer({ seller }: OfferLetter, wish: PrintWish) {
  return {
    label: { en: 'Yours faithfully', zh: '此致' },
    name: { text: seller.name },
    ...(wish.chop ? { chop: wish.chop } : {}),
    ...(wish.signature ? { signature: wish.signature } : {}),
  }
}
