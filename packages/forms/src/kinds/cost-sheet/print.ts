import { type Decimal, decimal, multiply, round } from '@gendan/kernel/decimal'
import { type Money, writeAmount, writeMoney, writePrice } from '@gendan/kernel/money'
import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { bands, percent } from '../../cost/reckon.ts'
import { costElements, costLayers } from '../../deal/cost.ts'
import type { PrintWish } from '../../form.ts'
import { dayCell } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { letterheadOf, partyLines } from '../parts/parties.ts'
import { writeQuantity } from '../parts/priced-lines.ts'
import { layerTable } from './print-layers.ts'
import type { CostPaperLine, CostSheetPaper } from './shape.ts'

/** Chinese leads: it is read in the house. */
export function print(paper: CostSheetPaper, wish: PrintWish): Sheet {
  const blocks: readonly Block[] = [
    {
      block: 'columns',
      shares: [1.2, 1],
      columns: [[partyLines(paper.buyer, { en: 'Customer', zh: '客户' }, 'buyer')], [head(paper)]],
    },
    linesTable(paper),
    itemsTable(paper),
    ...layerTable(paper),
    clauses([
      [{ en: 'Invoice', zh: '发票金额' }, moneyCell(paper.result?.invoice, 'result.invoice')],
      [{ en: 'Net income', zh: '净收入' }, moneyCell(paper.result?.netIncome, 'result.netIncome', NET_INCOME)],
      [{ en: 'Total cost', zh: '总成本' }, moneyCell(paper.result?.totalCost, 'result.totalCost', TOTAL_COST)],
      [{ en: 'Profit', zh: '利润' }, moneyCell(paper.result?.profit, 'result.profit')],
      [{ en: 'Margin', zh: '利润率' }, marginCell(paper)],
      [{ en: 'Exchange cost', zh: '换汇成本' }, exchangeCell(paper)],
      [{ en: 'Note', zh: '备注' }, paper.note ? { text: paper.note, at: 'note' } : undefined],
    ]),
    {
      block: 'signatures',
      signers: [
        { label: { en: 'Reckoned by', zh: '核算' }, name: { text: '' } },
        {
          label: { en: 'Agreed by', zh: '批准' },
          name: { text: '' },
          ...(wish.confirmedBy ? { note: wish.confirmedBy } : {}),
        },
      ],
    },
  ]
  return {
    title: { en: 'COST SHEET', zh: '成本分析单' },
    tongue: wish.tongue,
    lead: wish.tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(paper.seller),
    blocks,
    foot: foot(paper),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

const NET_INCOME: Words = { en: 'less what is paid in the same money', zh: '已减同币种支付的费用' }
const TOTAL_COST: Words = { en: 'purchase less refund, and charges at home', zh: '含税进价减退税，加国内费用' }

function head(paper: CostSheetPaper): Block {
  const { given, rate } = paper
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: given.number ?? '—', at: 'given.number' },
    ],
    [
      { en: 'Layer', zh: '阶段' },
      { text: costLayers[paper.layer], at: 'layer' },
    ],
    [{ en: 'Reckoned on', zh: '核算日期' }, dayCell(paper.day, 'day')],
    [
      { en: "Customer's order", zh: '客户订单' },
      { text: paper.customerOrder || '—', at: 'customerOrder' },
    ],
    [
      { en: 'Rate', zh: '汇率' },
      rate
        ? { text: `${rate.from}/${rate.to} ${rate.rate}`, at: 'rate', note: [rate.source, rate.day].join(' ') }
        : { text: '—', at: 'rate' },
    ],
  ]
  return { block: 'pairs', rows }
}

function linesTable(paper: CostSheetPaper): Block {
  const { home, currency } = paper
  return {
    block: 'table',
    columns: [
      { head: { en: 'Item', zh: '货号' }, align: 'left', width: 20 },
      { head: { en: 'Description, supplier', zh: '品名、供应商' }, align: 'left', width: 'rest' },
      { head: { en: 'Quantity', zh: '数量' }, align: 'right', width: 22 },
      { head: { en: 'Sold at', zh: '售价' }, unit: currency, align: 'right', width: 20 },
      { head: { en: 'Bought at', zh: '含税进价' }, unit: home, align: 'right', width: 21 },
      { head: { en: 'Amount', zh: '进货金额' }, unit: home, align: 'right', width: 27 },
      { head: { en: 'Refund', zh: '退税' }, unit: home, align: 'right', width: 25 },
    ],
    rows: paper.lines.map((line, i) => lineRow(line, i, home)),
    totals: [
      [
        { text: { en: 'Total', zh: '合计' } },
        { text: { en: 'Net of refund', zh: '退税后' }, note: writeAmount(paper.net), at: 'net' },
        { text: '' },
        { text: '' },
        { text: '' },
        { text: writeAmount(paper.purchase), at: 'purchase' },
        { text: writeAmount(paper.refund), at: 'refund' },
      ],
    ],
  }
}

function lineRow(line: CostPaperLine, i: number, home: string): readonly Cell[] {
  const at = `lines.${i}`
  const { supplierName: by } = line
  const amount = (figure: Decimal) => writeAmount({ amount: figure, currency: home })
  return [
    { text: line.code, at: `${at}.code` },
    { text: line.name, at: `${at}.name`, ...(by.zh || by.en ? { note: by.zh || by.en } : {}) },
    { text: writeQuantity(line.quantity), at: `${at}.quantity`, once: true },
    { text: writePrice(line.unitPrice), at: `${at}.unitPrice` },
    {
      text: writePrice({ amount: line.purchase, currency: home, per: line.unitPrice.per }),
      at: `${at}.purchase`,
      note: { en: `VAT ${short(line.vatRate)}`, zh: `税率 ${short(line.vatRate)}` },
    },
    { text: amount(line.amount), at: `${at}.amount` },
    { text: amount(line.refund), at: `${at}.refund`, note: short(line.refundRate) },
  ]
}

function itemsTable(paper: CostSheetPaper): Block {
  const { home } = paper
  return {
    block: 'table',
    columns: [
      { head: { en: 'Charge', zh: '费用' }, align: 'left', width: 'rest' },
      { head: { en: 'Of', zh: '计算' }, align: 'left', width: 50 },
      { head: { en: 'Paid', zh: '支付' }, align: 'right', width: 34 },
      { head: { en: 'In our money', zh: '折本位币' }, unit: home, align: 'right', width: 34 },
    ],
    rows: paper.items.map(({ element, name, share, of, paid, home: amount }, i) => [
      { text: costElements[element], at: `items.${i}.element`, ...(name ? { note: name } : {}) },
      { text: share ? basis(short(share), of) : '', at: `items.${i}.share` },
      { text: writeMoney(paid), at: `items.${i}.paid` },
      { text: writeAmount({ amount, currency: home }), at: `items.${i}.home` },
    ]),
    totals: [
      [
        { text: { en: 'Charges', zh: '费用合计' } },
        { text: '' },
        { text: '' },
        { text: writeAmount(paper.charges), at: 'charges' },
      ],
    ],
  }
}

function basis(share: string, of: 'purchase' | 'invoice'): Words {
  return of === 'invoice'
    ? { en: `${share} of the invoice`, zh: `发票金额 ${share}` }
    : { en: `${share} of the purchase`, zh: `含税进价 ${share}` }
}

function moneyCell(money: Money | undefined, at: string, note?: Words): Cell {
  return { text: money ? writeMoney(money) : '—', at, ...(note ? { note } : {}) }
}

function marginCell({ result, margin }: CostSheetPaper): Cell {
  if (!result) return { text: '—', at: 'result.margin' }
  const { en, zh } = bands[result.band]
  const base = margin.base === 'invoice' ? { en: 'the invoice', zh: '发票金额' } : { en: 'the cost', zh: '总成本' }
  return {
    text: {
      en: `${percent(result.margin)} of ${base.en} · ${en}`,
      zh: `${percent(result.margin)}（占${base.zh}）· ${zh}`,
    },
    at: 'result.margin',
    note: {
      en: `the firm asks ${percent(margin.rate)}; below ${percent(margin.floor)} the general manager decides`,
      zh: `公司规定 ${percent(margin.rate)}；低于 ${percent(margin.floor)} 须总经理同意`,
    },
  }
}

function exchangeCell({ result, currency, home }: CostSheetPaper): Cell {
  const at = 'result.exchangeCost'
  if (!result?.exchangeCost) return { text: '—', at }
  return {
    text: `${home} ${result.exchangeCost} / ${currency}`,
    at,
    note: { en: 'at this rate nothing is left', zh: '即盈亏平衡汇率' },
  }
}

/** "13%", "0.33%": a rate without idle noughts. */
function short(fraction: Decimal): string {
  return `${round(multiply(fraction, decimal('100')), 4, 'half-up')}%`
}

function foot({ given: { number, version } }: CostSheetPaper): Words {
  return number
    ? { en: `${number} · v${version} · internal`, zh: `${number} · 第 ${version} 版 · 内部` }
    : { en: `Cost sheet · v${version} · draft`, zh: `成本分析单 · 第 ${version} 版 · 草稿` }
}
