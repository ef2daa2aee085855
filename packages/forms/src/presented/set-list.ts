import type { Column, Sheet, Tongue } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { Seller } from '../deal/deal.ts'
import { letterheadOf } from '../kinds/parts/parties.ts'

/** A document of a set, with where it stands in the bound copy. */
export interface ListedDocument {
  readonly kind: Words
  readonly title: string
  readonly originals: number
  readonly copies: number
  /** Its first page in the bound copy, counted from 1 with the list; left out where it is not bound. */
  readonly page?: number
  /** The names of its files where the set goes as separate files. */
  readonly files?: readonly string[]
  /** Why it is not there. */
  readonly unbound?: Words
}

/** What goes to the bank, document by document. */
export interface SetList {
  readonly seller: Seller['letterhead']
  /** "LC26-0417/1". */
  readonly number: string
  readonly orders: readonly string[]
  readonly bank: string
  readonly day: string
  readonly documents: readonly ListedDocument[]
}

/** The list in front of a set: each document with its originals and copies, and its page in the bound copy or the names of its files. */
export function printSetList(list: SetList, tongue: Tongue): Sheet {
  const paged = list.documents.every(({ files }) => files === undefined)
  const total = (which: 'originals' | 'copies') => list.documents.reduce((sum, one) => sum + one[which], 0)
  return {
    title: { en: 'DOCUMENTS PRESENTED', zh: '交单单据清单' },
    tongue,
    lead: tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(list.seller),
    foot: { en: `Documents presented · ${list.number}`, zh: `交单单据清单 · ${list.number}` },
    blocks: [
      {
        block: 'pairs',
        rows: [
          [{ en: 'Presentation', zh: '交单号' }, { text: list.number }],
          [{ en: 'Orders', zh: '订单' }, { text: list.orders.join(', ') || '—' }],
          [{ en: 'Bank', zh: '交单行' }, { text: list.bank || '—' }],
          [{ en: 'Day', zh: '日期' }, { text: list.day || '—' }],
        ],
      },
      {
        block: 'table',
        columns: [
          column('No.', '序号', 12),
          column('Document', '单据', 'rest'),
          column('Originals', '正本', 20, 'right'),
          column('Copies', '副本', 20, 'right'),
          ...(paged ? [column('Page', '页', 14, 'right')] : []),
        ],
        rows: list.documents.map(({ kind, title, originals, copies, page, files = [], unbound }, i) => [
          { text: `${i + 1}` },
          { text: kind, note: [...(title ? [title] : []), ...files, ...(unbound ? [unbound] : [])] },
          { text: `${originals}` },
          { text: `${copies}` },
          ...(paged ? [{ text: page === undefined ? '—' : `${page}` }] : []),
        ]),
        totals: [
          [
            { text: '' },
            { text: { en: 'Total', zh: '合计' } },
            { text: `${total('originals')}` },
            { text: `${total('copies')}` },
            ...(paged ? [{ text: '' }] : []),
          ],
        ],
      },
    ],
  }
}

function column(en: string, zh: string, width: Column['width'], align: Column['align'] = 'left'): Column {
  return { head: { en, zh }, width, align }
}
