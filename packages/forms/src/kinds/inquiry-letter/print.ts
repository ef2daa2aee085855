import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'
import { dayCell, footOf } from '../parts/cells.ts'
import { clauses, worded } from '../parts/clauses.ts'
import { homePartyLines, letterheadOf } from '../parts/parties.ts'
import { writeQuantity } from '../parts/priced-lines.ts'
import type { InquiryLetter } from './shape.ts'

const TITLE: Words = { en: 'INQUIRY', zh: '询盘函' }

export function print(letter: InquiryLetter, wish: PrintWish): Sheet {
  const { opening, closing } = letter
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.35, 1],
      columns: [[homePartyLines(letter.supplier, { en: 'To', zh: '致' }, 'supplier')], [head(letter)]],
    },
    { block: 'text', cell: opening ? { text: opening, at: 'opening' } : { text: OPENING } },
    lines(letter),
    clauses([
      [{ en: 'Quality and wishes', zh: '质量与要求' }, worded(letter.wishes, 'wishes')],
      [
        { en: 'Place of delivery', zh: '交货地点' },
        { text: letter.place || '—', at: 'place' },
      ],
      [{ en: 'Please state', zh: '请注明' }, { text: STATE }],
      [{ en: 'Answer by', zh: '请于此日前报价' }, dayCell(letter.answerBy, 'answerBy')],
    ]),
    ...(closing ? [{ block: 'text', cell: { text: closing, at: 'closing' } } as const] : []),
    { block: 'signatures', signers: signers(letter, wish) },
  ]
  return {
    title: TITLE,
    tongue: wish.tongue,
    lead: wish.tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(letter.buyer),
    blocks,
    foot: footOf(letter.given, { en: 'Inquiry', zh: '询盘函' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

const OPENING: Words = {
  en: 'We intend to buy the goods below and ask for your best offer. This is an inquiry and binds neither side.',
  zh: '我司拟采购下列货物，请报最优价格。本函为询价，对双方均无约束力。',
}

const STATE: Words = {
  en: 'currency; unit price with or without VAT and its rate; smallest quantity; days to delivery; mould fee; packing and carriage where not in the price; payment; until when the offer holds.',
  zh: '币种；单价是否含税及税率；最小起订量；交货天数；模具费；未含在价内的包装费和运费；付款方式；报价有效期。',
}

function head({ given }: InquiryLetter): Block {
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'Our ref.', zh: '编号' },
        { text: given.number ?? '—', at: 'given.number' },
      ],
      [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
    ],
  }
}

/** What is wanted, with room for the supplier's figures. */
function lines(letter: InquiryLetter): Block {
  const columns: readonly Column[] = [
    { head: { en: 'Item', zh: '货号' }, align: 'left', width: 24 },
    { head: { en: 'Description', zh: '品名规格' }, align: 'left', width: 'rest' },
    { head: { en: 'Quantity', zh: '数量' }, align: 'right', width: 26 },
    { head: { en: 'Unit price', zh: '单价' }, align: 'right', width: 22 },
    { head: { en: 'Smallest quantity', zh: '起订量' }, align: 'right', width: 22 },
    { head: { en: 'Days', zh: '交期（天）' }, align: 'right', width: 18 },
  ]
  return {
    block: 'table',
    columns,
    rows: letter.lines.map(({ code, name, specification, quantity }, i): readonly Cell[] => {
      const at = `lines.${i}`
      const more = specification.en || specification.zh ? { note: specification } : {}
      return [
        { text: code, at: `${at}.code` },
        { text: name, at: `${at}.name`, ...more },
        { text: writeQuantity(quantity), at: `${at}.quantity`, once: true },
        ...[{ text: '' }, { text: '' }, { text: '' }],
      ]
    }),
    totals: [],
  }
}

function signers({ buyer, supplier }: InquiryLetter, wish: PrintWish) {
  return [
    {
      label: { en: 'Yours faithfully', zh: '询价方' },
      name: { text: buyer.name },
      ...(wish.chop ? { chop: wish.chop } : {}),
      ...(wish.signature ? { signature: wish.signature } : {}),
    },
    {
      label: { en: 'Offered by', zh: '报价方' },
      name: { text: supplier.name },
      note: { en: 'Signature, chop, date', zh: '签字盖章、日期' },
    },
  ]
}
