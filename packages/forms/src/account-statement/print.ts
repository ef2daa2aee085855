import { writeDay } from '@gendan/kernel/day'
import { add, compare, divide, isPositive, isZero, round, subtract, zero } from '@gendan/kernel/decimal'
import { type Money, writeAmount, writeMoney } from '@gendan/kernel/money'
import type { Block, Cell, Column, Sheet, Text } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../form.ts'
import { bankBlock, dayCell, footOf, unbroken } from '../kinds/parts/cells.ts'
import { clauses } from '../kinds/parts/clauses.ts'
import { homePartyLines, letterheadOf, partyLines } from '../kinds/parts/parties.ts'
import { type AccountStatement, ages, entryNames, type OpenItem, type StatementRow, sides } from './shape.ts'

/** The statement as a page: for a customer English leads, for a supplier Chinese. */
export function printStatement(statement: AccountStatement, wish: PrintWish): Sheet {
  const { side, party, account, seller } = statement
  const his =
    side === 'customer' ? partyLines(party, sides.customer, 'party') : homePartyLines(party, sides.supplier, 'party')
  const bank = statement.bank && side === 'customer' && isPositive(account.closing) ? [bankBlock(statement.bank)] : []
  return {
    title: { en: 'STATEMENT OF ACCOUNT', zh: '对账单' },
    tongue: wish.tongue,
    lead: wish.tongue === 'both' ? (side === 'customer' ? 'en' : 'zh') : wish.tongue,
    letterhead: letterheadOf(seller),
    blocks: [
      { block: 'columns', shares: [1.35, 1], columns: [[his], [head(statement)]] },
      movements(statement),
      ...(account.open.length > 0 ? [openItems(statement)] : []),
      ageing(statement),
      ...bank,
      clauses([
        [{ en: 'Please confirm', zh: '请核对' }, asking(statement)],
        [{ en: 'Note', zh: '附言' }, statement.addition ? { text: statement.addition, at: 'addition' } : undefined],
      ]),
      { block: 'signatures', signers: signers(statement, wish) },
    ],
    foot: footOf(statement.given, { en: 'Statement of account', zh: '对账单' }),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

function head({ given, account, side }: AccountStatement): Block {
  const { currency, from, to, closing } = account
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'No.', zh: '编号' },
        { text: given.number ?? '—', at: 'given.number' },
      ],
      [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
      [{ en: 'From', zh: '起' }, dayCell(from, 'account.from')],
      [{ en: 'To', zh: '止' }, dayCell(to, 'account.to')],
      [
        { en: 'Currency', zh: '币种' },
        { text: currency, at: 'account.currency' },
      ],
      [
        whose(side, closing),
        {
          text: unbroken({ amount: compare(closing, zero) < 0 ? subtract(zero, closing) : closing, currency }),
          at: 'account.closing',
        },
      ],
    ],
  }
}

/** To whom the balance is owed, in words: a sign before a figure is read over. */
function whose(side: AccountStatement['side'], closing: AccountStatement['account']['closing']): Words {
  if (isZero(closing)) return { en: 'Balance', zh: '余额' }
  const ours = (side === 'customer') === isPositive(closing)
  return ours ? { en: 'Balance due to us', zh: '应付我方余额' } : { en: 'Balance due to you', zh: '应付贵方余额' }
}

function movements({ account }: AccountStatement): Block {
  const { opening, rows, charged, settled, closing, from, to, currency } = account
  const money = (amount: Money['amount']) => writeAmount({ amount, currency })
  const empty = { text: '' }
  return {
    block: 'table',
    columns: [
      column('Date', '日期', 21),
      column('Entry', '摘要', 'rest'),
      column('Order', '订单', 26),
      column('Charged', '应收应付', 28, 'right'),
      column('Paid', '已收已付', 28, 'right'),
      column('Balance', '余额', 29, 'right'),
    ],
    rows: [
      [
        { text: from },
        { text: { en: 'Brought forward', zh: '期初余额' } },
        empty,
        empty,
        empty,
        { text: money(opening), at: 'account.opening' },
      ],
      ...rows.map((row, i) => movement(row, i, currency)),
    ],
    carried: carried(account),
    totals: [
      [
        { text: to },
        { text: { en: 'Carried forward', zh: '期末余额' } },
        empty,
        { text: money(charged), at: 'account.charged' },
        { text: money(settled), at: 'account.settled' },
        { text: money(closing), at: 'account.closing' },
      ],
    ],
  }
}

/** What was charged and paid up to and with each row, and what stands after it. */
function carried({ opening, rows, currency }: AccountStatement['account']): readonly (readonly string[])[] {
  const money = (amount: Money['amount']) => writeAmount({ amount, currency })
  let [charged, settled] = [zero, zero]
  const below = rows.map((row) => {
    charged = add(charged, row.charged)
    settled = add(settled, row.settled)
    return ['', '', '', money(charged), money(settled), money(row.balance)]
  })
  return [['', '', '', money(zero), money(zero), money(opening)], ...below]
}

function movement(row: StatementRow, i: number, currency: string): readonly Cell[] {
  const at = `account.rows.${i}`
  const money = (amount: Money['amount']) => (isZero(amount) ? '' : writeAmount({ amount, currency }))
  const note = noteOf(row, currency)
  const { en, zh } = entryNames[row.what]
  const paper = row.slip ? '' : row.paper
  return [
    { text: row.day, at: `${at}.day` },
    {
      text: { en: [en, paper].filter(Boolean).join(' '), zh: [zh, paper].filter(Boolean).join(' ') },
      at: `${at}.what`,
      once: true,
      ...(note.length > 0 ? { note } : {}),
    },
    { text: row.order || '—', at: `${at}.order` },
    { text: money(row.charged), at: `${at}.charged` },
    { text: money(row.settled), at: `${at}.settled` },
    { text: writeAmount({ amount: row.balance, currency }), at: `${at}.balance` },
  ]
}

/** What the slip says, and the rate at which another money was taken. */
export function noteOf({ reference, moved, settled }: StatementRow, currency: string): readonly Text[] {
  const said = reference ? [reference] : []
  if (!moved) return said
  const rate = isPositive(moved.amount) ? round(divide(settled, moved.amount), 6, 'half-up') : zero
  const taken = {
    en: `${writeMoney(moved)} taken at ${rate} ${currency}`,
    zh: `${writeMoney(moved)}，按 ${rate} ${currency} 折算`,
  }
  return [...said, taken]
}

function openItems({ account: { open, currency } }: AccountStatement): Block {
  return {
    block: 'table',
    columns: [
      column('Open items', '未结款项', 'rest'),
      column('Order', '订单', 26),
      column('Since', '起算日', 24),
      column('Days', '天数', 16, 'right'),
      column('Due', '到期日', 24),
      column('Open', '未结', 28, 'right'),
      column('Overdue', '逾期', 28, 'right'),
    ],
    rows: open.map((item, i) => openItem(item, i, currency)),
    totals: [],
  }
}

function openItem(
  { paper, order, day, age, due, open, overdue }: OpenItem,
  i: number,
  currency: string,
): readonly Cell[] {
  const at = `account.open.${i}`
  return [
    { text: paper || '—', at: `${at}.paper` },
    { text: order || '—', at: `${at}.order` },
    { text: day, at: `${at}.day` },
    { text: `${age}`, at: `${at}.age` },
    { text: due ?? '—', at: `${at}.due` },
    { text: writeAmount({ amount: open, currency }), at: `${at}.open` },
    { text: isZero(overdue) ? '' : writeAmount({ amount: overdue, currency }), at: `${at}.overdue` },
  ]
}

/** The heads of the ages, as papers and screens name them. */
export const ageNames: Readonly<Record<(typeof ages)[number], Words>> = {
  '30': { en: '0–30 days', zh: '0–30 天' },
  '60': { en: '31–60 days', zh: '31–60 天' },
  '90': { en: '61–90 days', zh: '61–90 天' },
  over: { en: 'Over 90 days', zh: '90 天以上' },
}

function ageing({ account: { ageing, overdue, credit, currency } }: AccountStatement): Block {
  const money = (amount: Money['amount']) => writeAmount({ amount, currency })
  return {
    block: 'table',
    columns: [
      ...ages.map((age) => ({ head: ageNames[age], align: 'right' as const, width: 'rest' as const })),
      column('Of it overdue', '其中逾期', 'rest', 'right'),
      column('Paid ahead', '预收预付', 'rest', 'right'),
    ],
    rows: [
      [
        ...ages.map((age) => ({ text: money(ageing[age]), at: `account.ageing.${age}` })),
        { text: money(overdue), at: 'account.overdue' },
        { text: money(credit), at: 'account.credit' },
      ],
    ],
    totals: [],
  }
}

function asking({ account: { to } }: AccountStatement): Cell {
  return {
    text: {
      en: `Please confirm this balance as of ${writeDay(to, 'en')} with your chop or signature, or tell us within seven days what differs.`,
      zh: `请核对截至${writeDay(to, 'zh')}的余额，盖章或签字确认；如有不符，请在七日内告知差异。`,
    },
    at: 'account.to',
  }
}

function signers({ seller, party }: AccountStatement, wish: PrintWish) {
  return [
    {
      label: { en: 'Issued by', zh: '出单方' },
      name: { text: seller.short },
      ...(wish.chop ? { chop: wish.chop } : {}),
      ...(wish.signature ? { signature: wish.signature } : {}),
    },
    { label: { en: 'Confirmed by (chop, day)', zh: '对方确认（盖章、日期）' }, name: { text: inBoth(party.name) } },
  ]
}

function inBoth({ en, zh }: Words): Words {
  return { en: en || zh, zh: zh || en }
}

function column(en: string, zh: string, width: Column['width'], align: Column['align'] = 'left'): Column {
  return { head: { en, zh }, align, width }
}
