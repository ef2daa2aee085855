import { writeDay } from '@gendan/kernel/day'
import type { Block, Sheet } from '@gendan/kernel/sheet'
import type { PartyFacts } from '@gendan/trade/party'
import type { Seller } from '../deal/deal.ts'
import { letterheadOf, partyLines } from '../kinds/parts/parties.ts'

/** A request for amendment as it goes to the buyer. */
export interface AmendmentRequest {
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly day: string
  /** As the issuing bank numbers the credit, its name, and the sum that the credit is for. */
  readonly credit: { readonly number: string; readonly bank: string; readonly amount: string }
  /** Our orders that it pays. */
  readonly orders: readonly string[]
  /** As it was written: a line "Re: …", paragraphs, and numbered lines for what is asked. */
  readonly letter: string
}

const ITEM = /^\s*(\d+)\.\s+(.*)$/

/** The letter on our paper, in English: what is numbered in it stands as a list. Its words are those of the letter and no others. */
export function printAmendmentRequest({ seller, buyer, day, credit, orders, letter }: AmendmentRequest): Sheet {
  const facts = [
    ['Date', '日期', writeDay(day, 'en')],
    ['Credit No.', '信用证号', credit.number],
    ['Issuing bank', '开证行', credit.bank],
    ['Amount', '金额', credit.amount],
    ['Our reference', '我方编号', orders.join(', ')],
  ] as const
  return {
    title: { en: 'REQUEST FOR AMENDMENT OF CREDIT', zh: '改证申请' },
    tongue: 'en',
    lead: 'en',
    letterhead: letterheadOf(seller),
    foot: `Request for amendment · ${credit.number}`,
    blocks: [
      {
        block: 'columns',
        shares: [1, 1],
        columns: [
          [partyLines(buyer, { en: 'To (applicant)', zh: '致（申请人）' }, 'buyer')],
          [
            {
              block: 'pairs',
              rows: facts.flatMap(([en, zh, text]) => (text ? [[{ en, zh }, { text }] as const] : [])),
            },
          ],
        ],
      },
      ...letterBlocks(letter),
      {
        block: 'signatures',
        signers: [{ label: { en: 'Beneficiary', zh: '受益人' }, name: { text: seller.name.en } }],
      },
    ],
  }
}

/** Paragraphs as they are, numbered lines that follow one another as one table. */
function letterBlocks(letter: string): readonly Block[] {
  const blocks: Block[] = []
  let items: (readonly [string, string])[] = []
  const flush = () => {
    if (items.length > 0) blocks.push(itemsBlock(items))
    items = []
  }
  for (const line of letter.split('\n')) {
    const [, number, text] = ITEM.exec(line) ?? []
    if (number !== undefined && text !== undefined) items.push([number, text])
    else if (line.trim() !== '') {
      flush()
      blocks.push({ block: 'text', cell: { text: line.trim() } })
    }
  }
  flush()
  return blocks
}

function itemsBlock(items: readonly (readonly [string, string])[]): Block {
  return {
    block: 'table',
    columns: [
      { head: { en: 'No.', zh: '序号' }, width: 12, align: 'left' },
      { head: { en: 'Amendment requested', zh: '请修改' }, width: 'rest', align: 'left' },
    ],
    rows: items.map(([number, text]) => [{ text: number }, { text }]),
    totals: [],
  }
}
