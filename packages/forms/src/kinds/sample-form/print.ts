import { writeMoney } from '@gendan/kernel/money'
import type { Block, Cell, Sheet } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { sampleCharges, sampleKinds } from '../../deal/sample.ts'
import type { PrintWish } from '../../form.ts'
import { dayCell } from '../parts/cells.ts'
import { type Clause, clauses } from '../parts/clauses.ts'
import { letterheadOf } from '../parts/parties.ts'
import { signedRoom } from '../parts/signed-room.ts'
import { wordedLines } from '../parts/worded-lines.ts'
import type { SampleForm } from './shape.ts'

/** An internal paper: Chinese leads where both tongues are printed. */
export function print(form: SampleForm, wish: PrintWish): Sheet {
  return {
    title: { en: 'SAMPLE FORM', zh: '样办单' },
    tongue: wish.tongue,
    lead: wish.tongue === 'en' ? 'en' : 'zh',
    letterhead: letterheadOf(form.seller),
    blocks: [
      { block: 'columns', shares: [1.35, 1], columns: [[goods(form)], [head(form)]] },
      pieces(form),
      demanded(form, [
        [{ en: 'Made by', zh: '打样单位' }, maker(form)],
        [{ en: 'Fee', zh: '样品费' }, fee(form)],
        [{ en: 'Kept sample', zh: '留样' }, kept()],
        [{ en: 'Copies', zh: '分送' }, { text: COPIES }],
        [{ en: 'Note', zh: '附言' }, form.addition ? { text: form.addition, at: 'addition' } : undefined],
      ]),
      { block: 'signatures', signers: signedRoom(form.seller, wish, { en: 'Filled in by', zh: '填单人' }) },
    ],
    foot: foot(form),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

const DEMANDS: Words = { en: 'Demands', zh: '细节要求' }
const COPIES: Words = {
  en: 'Production 1, sales 1, accounts 1',
  zh: '生产部一份，业务部存一份，会计一份',
}

/** What is demanded, line by line, and under it who makes it and what comes of it. */
function demanded({ sample }: SampleForm, rest: readonly Clause[]): Block {
  const below = clauses(rest)
  if (below.block !== 'clauses') return below
  return { ...below, rows: [[DEMANDS, wordedLines(sample.demands, 'sample.demands')], ...below.rows] }
}

function goods({ sample, article, buyer, customerOrder }: SampleForm): Block {
  const codes = [article.code, article.customerCode].filter(Boolean).join(' / ')
  const customer = [buyer.name.zh || buyer.name.en, customerOrder].filter(Boolean).join(' · ')
  const lines: readonly Cell[] = [
    { text: sample.name, at: 'sample.name' },
    { text: codes || '—', at: 'article.code' },
    { text: customer, at: 'buyer.name' },
  ]
  return { block: 'lines', label: { en: 'Sample of', zh: '样品' }, lines, strong: true }
}

function head({ given, sample }: SampleForm): Block {
  const round = { en: `Round ${sample.round}`, zh: `第 ${sample.round} 轮` }
  return {
    block: 'pairs',
    rows: [
      [
        { en: 'No.', zh: '编号' },
        { text: given.number ?? '—', at: 'given.number' },
      ],
      [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
      [
        { en: 'Kind', zh: '种类' },
        { text: sampleKinds[sample.kind], at: 'sample.kind', once: true },
      ],
      [
        { en: 'Round', zh: '轮次' },
        { text: round, at: 'sample.round', once: true },
      ],
      [{ en: 'Due', zh: '交样日' }, dayCell(sample.due ?? '', 'sample.due')],
    ],
  }
}

/** Asked for, made, kept: one more is made than is asked for. */
function pieces({ sample, made }: SampleForm): Block {
  const column = (en: string, zh: string) => ({ head: { en, zh }, align: 'left', width: 'rest' }) as const
  return {
    block: 'table',
    columns: [
      column('Customer asks for', '客户要'),
      column('To be made (n+1)', '打样数量（n+1）'),
      column('Kept by sales', '业务部留样'),
    ],
    rows: [[{ text: `${sample.asked}`, at: 'sample.asked' }, { text: `${made}`, at: 'made' }, { text: '1' }]],
    totals: [],
  }
}

function maker({ maker }: SampleForm): Cell {
  const own = { en: 'Our own sample room', zh: '本公司样品室' }
  if (!maker) return { text: own, at: 'maker' }
  const { name, contact } = maker
  return {
    text: { en: name.en || name.zh, zh: name.zh || name.en },
    at: 'maker.name',
    ...(contact ? { note: [contact.name, contact.phone].filter(Boolean).join(' · ') } : {}),
  }
}

function fee({ sample: { fee, charge } }: SampleForm): Cell {
  const { en, zh } = sampleCharges[charge]
  const money = fee ? `${writeMoney(fee)} ` : ''
  return { text: { en: `${money}${en}`, zh: `${money}${zh}` }, at: 'sample.charge' }
}

/** A line to write on where the kept one stands: it is put there after the form has gone out. */
function kept(): Cell {
  const by = {
    en: 'One is kept by sales; bulk is made by it once the customer has approved.',
    zh: '业务部留存一个，客户确认后大货照此生产。',
  }
  return { text: by, note: { en: 'Shelf: ＿＿＿＿＿＿', zh: '样品架：＿＿＿＿＿＿' } }
}

function foot({ given: { number, version } }: SampleForm): Words {
  return number
    ? { en: `${number} · v${version}`, zh: `${number} · 第 ${version} 版` }
    : { en: `Sample form · v${version} · draft`, zh: `样办单 · 第 ${version} 版 · 草稿` }
}
