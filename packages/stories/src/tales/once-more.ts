import { copies, settlesCopy } from '../deeds/copying.ts'
import { issues } from '../deeds/papers.ts'
import { withLine } from '../deeds/selling.ts'
import { classes, dividesAsProposed, notesOwnStock } from '../deeds/stock.ts'
import { chapter, lamp, on, onFile, onFiles, refused } from '../deeds/telling-words.ts'
import type { Check, Story } from '../story.ts'
import {
  agreed,
  asked,
  confirmed,
  invoiced,
  ordered,
  paid,
  passed,
  proforma,
  shipped,
  signedBack,
} from './parts/usual.ts'

const AGAIN = 'again'
const NUMBER = 'MRF-60588'

const COPIED: readonly Check[] = [
  {
    that: { en: 'it repeats the old order, and nothing of it is signed', zh: '标为旧单的返单，没有一道闸门已签' },
    holds: ({ order: { file } }) => file.earlier?.repeat === true && Object.keys(file.gates).length === 0,
  },
  {
    that: { en: 'the marks name the new number', zh: '唛头写的是新单号' },
    ownCast: true,
    holds: ({ order: { file } }) => file.deal.contract?.terms.marks.includes(NUMBER) ?? false,
  },
  lamp('G7', 'shut'),
]

/** A repeat order is the old one without its signatures: what differs is seen beside it. */
export const onceMore: Story = {
  id: 'once-more',
  title: { en: 'The same once more, eighty cents dearer', zh: '返单，每张涨八角' },
  teaches: {
    en: 'A copy brings terms, clauses and layouts as a proposal, and nothing that was signed, sent or paid: every gate asks anew.',
    zh: '复制单带来条款和版式，只作建议；签过的、发过的、付过的都不带，每道闸门重新走。',
  },
  customer: {
    en: 'Maple Row of Vancouver, who sold out in five weeks.',
    zh: '温哥华的 Maple Row，五个星期卖光。',
  },
  cast: {
    buyer: 'maple',
    lines: [{ article: 'BJ-210', customerCode: 'MR-CT110', quantity: '200', price: '58.40', purchase: '338.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Vancouver',
    payment: 'tt-30-70',
    customerOrder: 'MRF-60391',
    shipBy: 60,
    maker: 'boardcraft',
    packer: 'xinyuan',
  },
  chapters: [
    asked(),
    confirmed(3),
    invoiced(5),
    ordered(11, 44),
    passed(46),
    shipped(48),
    paid(62),
    chapter(
      { en: 'Marc wants them again', zh: 'Marc 又要一批' },
      {
        en: 'He writes: the same tables, two hundred and forty this time, under another number. The old order is copied: its lines and clauses stand in a new file with the new day, the old order number is replaced in the marks, and nothing of the money or the signatures came along.',
        zh: '来信：同样的茶几，这回二百四十张，另一个单号。把旧单复制过来：商品行和条款进了新档，船期换新，唛头里的旧单号也换掉；款项和签名一样没带。',
      },
      refused(66, 'merchandiser', copies(AGAIN, 'MRF-60391', 126), 'RP-02'),
      on(66, 'merchandiser', copies(AGAIN, NUMBER, 126)),
      refused(66, 'merchandiser', onFile(AGAIN, issues('proforma-invoice')), 'DEAL-01', 'G7'),
      on(67, 'merchandiser', settlesCopy(AGAIN, withLine('1', { quantity: '240', price: '59.20' })), ...COPIED),
    ),
    chapter(
      { en: 'Every signature anew', zh: '逐道重新签' },
      {
        en: 'Board is dearer, so the price is, too: cost, margin, order and invoice are signed for what this order is. A signature of last spring says nothing about it.',
        zh: '板材涨了，价也涨：成本、利润、确认、形式发票，都按这一单重新签。上一单签过，不算数。',
      },
      ...onFiles(AGAIN, agreed(67, { purchase: { '1': '344.00' } })),
      ...onFiles(AGAIN, proforma(68)),
      ...onFiles(AGAIN, [signedBack(72)]),
    ),
    chapter(
      { en: 'Twelve tables left', zh: '他店里只剩十二张' },
      {
        en: 'Marc writes how many tables he has himself, what he sells a week and what he needs at once. It is noted with its day and his mail as source; and since he has bought three times in a year, the supervisor makes him a key customer, with the reason. Where tables run short, this is what decides who waits: they are divided as the house proposes it.',
        zh: 'Marc 来信说：店里还剩几张、一周卖几张、急要几张。按来信日期和出处登记下来；一年三单，主管评为重点客户，写明理由。货不够分时，先后就凭这些：按建议分配。',
      },
      on(72, 'merchandiser', notesOwnStock('BJ-210', { stock: '12', perWeek: '22', urgent: '60', within: 21 })),
      on(72, 'supervisor', classes('maple', 'key', '一年三单，合计六百多张，付款准时')),
      on(73, 'supervisor', dividesAsProposed('BJ-210', '先保 Marc 急要的六十张，其余按船期。')),
    ),
  ],
}
