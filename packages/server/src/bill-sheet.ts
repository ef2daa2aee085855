import type { Bill } from '@gendan/firm/bill'
import { judgeBill } from '@gendan/firm/bill-rules'
import type { Goods } from '@gendan/firm/goods'
import type { Party } from '@gendan/firm/party'
import type { BillSheetLine } from '@gendan/forms/incoming/bill-list/read'
import type { ListRow } from '@gendan/forms/incoming/parts/list-sheet'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { say, type Words } from '@gendan/kernel/words'
import type { Desk } from '@gendan/office/desk'
import { loadStanding, type Standing } from '@gendan/store/aggregates'
import { readFence, type Tx } from '@gendan/store/database'
import { billsUnder } from '@gendan/store/lists/bills'
import { goodsOnRecord, partiesOnRecord } from '@gendan/store/lists/on-record'

type Line = ListRow<BillSheetLine>

/** What of a sheet is on record: articles and accessories by code, suppliers by name. */
interface Known {
  readonly articles: ReadonlyMap<string, Standing>
  readonly suppliers: ReadonlyMap<string, Party>
  readonly under: readonly Goods[]
}

/** The lines of a sheet put together to bills, one for each article, as put-bill takes them; or with everything that is wrong with it. */
export async function billsOnRecord(desk: Desk, lines: readonly Line[]) {
  const known = await readFence(desk.pool, desk.fence, (tx) => knownOf(tx, lines))
  const groups = Map.groupBy(lines, ({ label }) => label)
  return [...groups].map(([code, of]) => billRow(code, of, known))
}

async function knownOf(tx: Tx, lines: readonly Line[]): Promise<Known> {
  const inputs = lines.flatMap(({ input }) => input ?? [])
  const codes = [...new Set([...lines.map(({ label }) => label), ...inputs.flatMap(({ code }) => code || [])])]
  const names = [...new Set(inputs.flatMap(({ supplier }) => supplier.toLowerCase() || []))]
  const [goods, parties] = [await goodsOnRecord(tx, codes), await partiesOnRecord(tx, names)]
  const refs = [
    ...goods.map(({ id }) => ({ kind: 'goods', id })),
    ...[...new Set(parties.map(({ id }) => id))].map((id) => ({ kind: 'party', id })),
  ]
  const standing = new Map((await loadStanding(tx, refs)).map((one) => [`${one.ref.kind} ${one.ref.id}`, one]))
  const article = (id: string) => standing.get(`goods ${id}`)
  return {
    articles: new Map(goods.flatMap(({ id, named }) => (article(id) ? [[named, article(id) as Standing]] : []))),
    suppliers: new Map(parties.map(({ id, named }) => [named, standing.get(`party ${id}`)?.state as Party])),
    under: await billsUnder(
      tx,
      goods.map(({ id }) => id),
    ),
  }
}

function billRow(code: string, lines: readonly Line[], known: Known) {
  const row = lines[0]?.row ?? 0
  const standing = known.articles.get(code)
  const read = lines.map((line, i) => lineOf(line, i, known))
  const findings = [...(standing ? [] : [unknown(row, code)]), ...read.flatMap((one) => one.findings)]
  const label = `${code} · ${lines.length}`
  if (!standing || findings.length > 0) return { row, label, input: null, findings, known: null }
  const article = standing.state as Goods
  const bill = read.flatMap(({ line }) => line ?? [])
  const judged = judgeBill({ article, bill, under: known.under, suppliers: [...known.suppliers.values()] })
  const wrong = judged.map((finding) => inRow(finding, lines))
  const blocked = judged.some(({ weight }) => weight === 'block')
  return { row, label, input: blocked ? null : { lines: bill }, findings: wrong, known: knownRow(standing, bill) }
}

/** What stands, and what the sheet would put in its place. */
function knownRow({ ref, version, state }: Standing, bill: Bill) {
  const { facts, active, bill: before = [] } = state as Goods
  const same = JSON.stringify(before) === JSON.stringify(bill)
  const changes = same ? [] : [{ at: 'accessories', before: told(before), after: told(bill) }]
  const label = `${facts.code} ${say(facts.name, 'zh')}`
  return { id: ref.id, version, label, active, input: { lines: bill }, changes }
}

/** "3: 8, 4, 1 + 1 carton": how many lines, and what they ask for. */
function told(bill: Bill): string {
  return bill.length === 0 ? '–' : `${bill.length} (${bill.map(({ quantity }) => quantity).join(', ')})`
}

function lineOf({ row, input, findings }: Line, i: number, { articles, suppliers }: Known) {
  if (!input) return { findings }
  const part = articles.get(input.code)?.state as Goods | undefined
  const supplier = suppliers.get(input.supplier.toLowerCase())
  const faults = [
    ...(input.code !== '' && !part ? [unknown(row, input.code)] : []),
    ...(input.supplier !== '' && !supplier ? [unknownSupplier(row, input.supplier)] : []),
  ]
  if (faults.length > 0) return { findings: [...findings, ...faults] }
  return { findings, line: billLine(input, i, part, supplier) }
}

function billLine(
  { line, name }: BillSheetLine,
  i: number,
  part: Goods | undefined,
  supplier: Party | undefined,
): Bill[number] {
  const { unit, ...told } = line
  return {
    ...{ ...told, id: `${i + 1}`, unit: unit || (part?.facts.unit ?? 'PCE'), supplier: supplier?.id ?? '' },
    ...(part ? { goods: part.id, name: NO_NAME } : { goods: '', name }),
  }
}

const NO_NAME: Words = { en: '', zh: '' }

/** What a rule says of a line stands at the sheet's own row. */
function inRow(finding: Finding, lines: readonly Line[]): Finding {
  const at = lines[parseInt(finding.at.split('.')[1] ?? '', 10)]?.row
  const says = { en: `Row ${at}: ${finding.says.en}`, zh: `第 ${at} 行：${finding.says.zh}` }
  return at === undefined ? finding : { ...finding, says }
}

function unknown(row: number, code: string): Finding {
  return fault(row, {
    en: `Row ${row}: “${code}” is no article on record.`,
    zh: `第 ${row} 行：商品档案里没有“${code}”。`,
  })
}

function unknownSupplier(row: number, name: string): Finding {
  return fault(row, {
    en: `Row ${row}: no supplier “${name}” is on record.`,
    zh: `第 ${row} 行：没有登记供应商“${name}”。`,
  })
}

function fault(row: number, says: Words): Finding {
  const remedy = {
    en: 'Enter it first, or correct the cell, and read the file again.',
    zh: '请先登记，或改正单元格后重新读取。',
  }
  return findingOf(
    { id: 'LIST-07', weight: 'block', source: { title: 'Gendan', at: 'lists from sheets' } },
    { at: `${row}`, says, remedy },
  )
}
