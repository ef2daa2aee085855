import { type AnyForm, catalogue } from '@gendan/forms/catalogue'
import { sampleDeal } from '@gendan/forms/sample-deal'
import type { Sheet } from '@gendan/kernel/sheet'
import { ask } from '@gendan/office/ask'
import { freshId } from '@gendan/office/ids'
import { openPress } from '../../packages/server/src/press/press.ts'
import { settingOf } from '../../packages/server/src/press/setting.ts'
import { type ListColumn, tableToWorkbook } from '../../packages/server/src/press/table-workbook.ts'
import { openTypesetter } from '../../packages/server/src/press/typesetter.ts'
import { dealOn } from '../../tests/prove/firm.ts'
import { customer } from '../../tests/prove/ring.ts'
import { board, manyOrders } from './board.ts'
import { atMost, type Line, type Part, type Size, timed } from './figures.ts'
import { lineTo, type Place, type Line as Wire } from './place.ts'
import { seedOrders } from './seed.ts'

const AIM = 2
const PAGES_AIM = 1.3

/** What a desk opens and takes away in a day: a long file, the list as a workbook, the papers of an order. */
export async function benchDesk(place: Place, size: Size): Promise<Part> {
  const line = lineTo(place, place.firm.merchandiser)
  const events = size.quick ? 30 : 300
  const rows = size.quick ? 2000 : 10_000
  return {
    title: 'A desk’s day',
    words: [
      `The file has had ${events} acts. Its floor is what the answer is drawn from, read by plain SQL behind the same fences; the workbook’s,`,
      `the same ${rows.toLocaleString('en')} rows in one query, written by the same library; the board’s, the`,
      'orders under way with what their paths are reckoned from; the papers’, Typst alone in this process, one after the other.',
    ],
    lines: [
      ...(await longFile(place, line, events, size)),
      await workbook(place, line, rows, size),
      ...(await board(place, line, size.quick ? 400 : 2000, size)),
      ...(await manyOrders(place, rows, size)),
      await tenPapers(size),
    ],
  }
}

/** A file whose terms were amended again and again. */
async function longFile(place: Place, line: Wire, events: number, size: Size): Promise<readonly Line[]> {
  const { world, company, day } = place.firm
  const { terms, inquiry } = dealOn(day)
  const [buyer, file] = [freshId(), freshId()]
  const act = (kind: string, id: string, name: string, input: unknown) =>
    line('POST', `/worlds/${world}/${kind}/${id}/${name}`, input, freshId())
  await act('party', buyer, 'enter-party', customer)
  await act('order-file', file, 'open-inquiry', { firm: company, buyer, inquiry })
  await act('order-file', file, 'settle-terms', { terms, customerOrder: 'HL-44018' })
  for (let i = 3; i < events; i += 1)
    await act('order-file', file, 'amend-terms', {
      firm: company,
      terms: { ...terms, marks: [`N ${i}`] },
      reason: 'as they wrote',
    })
  const client = await place.pool.connect()
  try {
    await client.query(`select set_config('gendan.company', $1, false), set_config('gendan.world', $2, false)`, [
      place.fence.company,
      place.fence.world,
    ])
    const floor = await timed(size.calls, async () => {
      await client.query('begin read only')
      await client.query({ name: 'floor-file', text: STATES, values: [company, file, buyer] })
      await client.query('commit')
    })
    const office = await timed(size.calls, () => ask(place.desk(), 'order', { id: file }))
    const door = await timed(size.calls, () => line('GET', `/worlds/${world}/ask/order?id=${file}`))
    return [
      atMost('cockpit of the file: ask', floor, office, AIM),
      atMost('cockpit of the file: through HTTP', floor, door, AIM),
    ]
  } finally {
    client.release(true)
  }
}

const STATES = `select kind, id, version, state from aggregate where (kind, id) in (('firm', $1), ('order-file', $2), ('party', $3))`

async function workbook(place: Place, line: Wire, rows: number, size: Size): Promise<Line> {
  await seedOrders(place, rows)
  const client = await place.pool.connect()
  const calls = Math.min(size.calls, 5)
  try {
    await client.query(`select set_config('gendan.company', $1, false), set_config('gendan.world', $2, false)`, [
      place.fence.company,
      place.fence.world,
    ])
    const floor = await timed(calls, async () => {
      const found = await client.query<string[]>({ text: ROWS, rowMode: 'array' })
      return tableToWorkbook('Orders', COLUMNS, found.rows, 'en')
    })
    const path = `/worlds/${place.firm.world}/lists/orders/workbook?sort=number`
    const ours = await timed(calls, () => line('GET', path))
    return atMost(`Excel of ${rows.toLocaleString('en')} orders: through HTTP`, floor, ours, AIM)
  } finally {
    client.release(true)
  }
}

const COLUMNS: readonly ListColumn[] = Array.from({ length: 12 }, (_, i) => ({
  head: { en: `Column ${i}`, zh: `列 ${i}` },
  kind: i === 6 ? 'number' : 'text',
}))

const ROWS = `
  select number, buyer_name, customer_order, goods_en, lines::text, currency, amount::text, delivery, payment_en, stage::text,
         latest_shipment::text, opened::text
    from order_row order by number, id`

/** Every kind of paper of the standing example, ten of them as a set. */
async function tenPapers(size: Size): Promise<Line> {
  const forms = catalogue.slice(0, 10)
  const clean = (text: string): string => text
  const typesetter = openTypesetter()
  const press = openPress()
  const at = new Date().toISOString()
  const calls = Math.min(size.calls, 7)
  let set = 0
  const sheets = (): readonly Sheet[] => {
    set += 1
    return forms.map((form) => sheetOf(form, `LW-${form.code}26-${String(set).padStart(4, '0')}`))
  }
  try {
    const floor = await timed(calls, async () => {
      for (const sheet of sheets()) typesetter.pdf(settingOf(sheet, new Map(), { spots: false, clean }), at)
    })
    const ours = await timed(calls, () => Promise.all(sheets().map((sheet) => press.pdf(sheet, new Map(), at))))
    return atMost(`a set of ${forms.length} papers as PDF: the press`, floor, ours, PAGES_AIM)
  } finally {
    press.close()
  }
}

function sheetOf(form: AnyForm, number: string): Sheet {
  const [part] = form.parts?.(sampleDeal) ?? []
  const given = { number, day: '2026-03-18', version: 1, ...(part ? { part: part.id } : {}) }
  const own = form.begin(sampleDeal as never, given, 14)
  return form.print(form.derive(sampleDeal as never, own, given), { tongue: 'both' })
}
