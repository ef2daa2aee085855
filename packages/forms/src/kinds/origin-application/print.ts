import type { Block, Cell, Column, Sheet } from '@gendan/kernel/sheet'
import { countryName } from '@gendan/trade/country'
import type { PrintWish } from '../../form.ts'
import { marksBlock } from '../parts/cells.ts'
import { clauses } from '../parts/clauses.ts'
import { presentedHead, presentedPage } from '../parts/presented.ts'
import { nameCell, packedClauses, wayClauses } from '../parts/presented-goods.ts'
import { writeQuantity } from '../parts/priced-lines.ts'
import type { OriginApplication } from './shape.ts'

export function print(paper: OriginApplication, wish: PrintWish): Sheet {
  const { certificate, criterion, authority, exporter, wanted, credit, addition, marks } = paper
  const cell = (text: string, at: string): Cell | undefined => (text ? { text, at } : undefined)
  const marked = [...(credit?.states ?? []), ...(credit?.shows ?? []), ...(credit?.asks ?? [])].join('; ')
  return presentedPage(paper, wish, { en: 'Application for a certificate of origin', zh: '原产地证申请资料' }, [
    presentedHead(paper),
    table(paper),
    clauses([
      [{ en: 'Certificate', zh: '证书种类' }, cell(certificate, 'certificate')],
      [{ en: 'Issued by', zh: '签证机构' }, cell(authority, 'authority')],
      [{ en: 'Exporter', zh: '出口商' }, cell(exporter, 'exporter')],
      [{ en: 'Origin criterion', zh: '原产地标准' }, cell(criterion, 'criterion')],
      ...wayClauses(paper),
      ...packedClauses(paper),
      [{ en: 'As the credit has it', zh: '信用证要求' }, cell(wanted?.item ?? '', 'wanted.item')],
      [{ en: 'To be shown', zh: '须显示' }, cell(marked, 'credit')],
      [{ en: 'Note', zh: '附言' }, cell(addition, 'addition')],
    ]),
    marksBlock(marks),
  ])
}

const COLUMNS: readonly Column[] = [
  { head: { en: 'HS code', zh: '商品编码' }, align: 'left', width: 26 },
  { head: { en: 'Description', zh: '品名规格' }, align: 'left', width: 'rest' },
  { head: { en: 'Origin', zh: '原产国' }, align: 'left', width: 28 },
  { head: { en: 'Quantity', zh: '数量' }, align: 'right', width: 34 },
]

function table({ lines }: OriginApplication): Block {
  return {
    block: 'table',
    columns: COLUMNS,
    rows: lines.map((line, i) => [
      { text: line.hsCode || '—', at: `lines.${i}.hsCode` },
      nameCell(line, `lines.${i}.name`),
      {
        text: line.origin ? { en: countryName(line.origin, 'en'), zh: countryName(line.origin, 'zh') } : '—',
        at: `lines.${i}.origin`,
      },
      { text: writeQuantity(line.quantity), at: `lines.${i}.quantity`, once: true },
    ]),
    totals: [],
  }
}
