import type { PresentedDocument } from '@gendan/credit/examine/presentation'
import type { DocumentKind } from '@gendan/credit/terms/credit'
import type { Block, Cell, Sheet, Signer } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PartyFacts } from '@gendan/trade/party'
import { z } from 'zod'
import type { Deal, Seller } from '../../deal/deal.ts'
import type { Beginning, Given, PrintWish } from '../../form.ts'
import { dayCell, footOf } from './cells.ts'
import { creditRows, creditShown } from './credit-page.ts'
import { buyerUnder, type CreditWording, wordingFor } from './credit-wording.ts'
import { houseFace, partyShown, told } from './face.ts'
import { letterheadOf, partyLines } from './parties.ts'

/** What is typed on every paper that goes to a bank beside the invoice. */
export const presentedShape = {
  /** Number of the commercial invoice that it goes with. */
  invoiceNumber: z.string().trim().max(40),
  addition: z.string().max(2000),
  tongue: z.enum(['en', 'zh', 'both']),
}
export interface PresentedOwn {
  readonly invoiceNumber: string
  readonly addition: string
  readonly tongue: 'en' | 'zh' | 'both'
}

export const presentedFields = {
  invoiceNumber: { label: { en: 'Commercial invoice no.', zh: '商业发票号' }, kind: 'text' },
  addition: { label: { en: 'Note', zh: '附言' }, kind: 'lines' },
  tongue: { label: { en: 'Language', zh: '语言' }, kind: 'tongue' },
} as const

/** Banks read English: a paper for them begins in it. */
export function beginPresented({ papers }: Beginning): PresentedOwn {
  return { invoiceNumber: papers?.['commercial-invoice'] ?? '', addition: '', tongue: 'en' }
}

/** What stands on every such paper. */
export interface Presented {
  readonly given: Given
  readonly seller: Seller['letterhead']
  readonly buyer: PartyFacts
  readonly credit?: CreditWording
  readonly invoiceNumber: string
  readonly addition: string
}

/** `at` is which of the credit's items of this kind the paper answers. */
export function presentedFrom(
  { seller, buyer, credits }: Deal,
  { invoiceNumber, addition }: PresentedOwn,
  given: Given,
  [kind, at]: readonly [kind: DocumentKind, at?: string],
): Presented {
  const credit = wordingFor(credits, kind, at)
  return {
    given,
    seller: seller.letterhead,
    buyer: buyerUnder(credit, buyer),
    ...(credit ? { credit } : {}),
    ...{ invoiceNumber, addition },
  }
}

/** To whom, and beside it number, day, invoice, credit and whatever else the paper has in its head. */
export function presentedHead(paper: Presented, more: readonly (readonly [Words, Cell])[] = []): Block {
  const { given, invoiceNumber, credit, buyer } = paper
  const rows: readonly (readonly [Words, Cell])[] = [
    [
      { en: 'No.', zh: '编号' },
      { text: given.number ?? '—', at: 'given.number' },
    ],
    [{ en: 'Date', zh: '日期' }, dayCell(given.day, 'given.day')],
    ...(invoiceNumber
      ? [
          [
            { en: 'Invoice no.', zh: '发票号' },
            { text: invoiceNumber, at: 'invoiceNumber' },
          ] as const,
        ]
      : []),
    ...creditRows(credit),
    ...more,
  ]
  return {
    block: 'columns',
    shares: [1.35, 1],
    columns: [[partyLines(buyer, { en: 'To', zh: '致' }, 'buyer')], [{ block: 'pairs', rows }]],
  }
}

/** The whole page: our letterhead, its blocks, our signature below. */
export function presentedPage(
  { seller, given }: Pick<Presented, 'seller' | 'given'>,
  wish: PrintWish,
  name: Words,
  blocks: readonly Block[],
): Sheet {
  return {
    title: { en: name.en.toUpperCase(), zh: name.zh },
    tongue: wish.tongue,
    lead: wish.tongue === 'zh' ? 'zh' : 'en',
    letterhead: letterheadOf(seller),
    blocks: [...blocks, { block: 'signatures', signers: [ourHand(seller, wish)] }],
    foot: footOf(given, name),
    ...(wish.watermark ? { watermark: wish.watermark } : {}),
  }
}

export function ourHand(seller: Seller['letterhead'], wish: PrintWish): Signer {
  return {
    label: { en: 'For the seller', zh: '卖方' },
    name: { text: seller.name, at: 'seller.name' },
    ...(wish.chop ? { chop: wish.chop } : {}),
    ...(wish.signature ? { signature: wish.signature } : {}),
  }
}

/** The paper on its face: what its head shows, and what else it tells. */
export function presentedFace(
  paper: Presented,
  kind: PresentedDocument['kind'],
  title: string,
  shown: Partial<PresentedDocument>,
): PresentedDocument {
  const under = creditShown(paper.credit)
  const statements = [...(shown.statements ?? []), ...under.statements, paper.addition].filter(Boolean)
  return houseFace(paper, kind, title, {
    ...shown,
    numbers: { ...told('invoice', paper.invoiceNumber), ...under.numbers, ...shown.numbers },
    parties: { buyer: partyShown(paper.buyer), ...shown.parties },
    statements,
  })
}

/** Words typed over several lines, each a line of its own. */
export function textBlocks(text: string, at: string): readonly Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ block: 'text', cell: { text: line, at } }))
}
