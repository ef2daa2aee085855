import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Goods } from '@gendan/firm/goods'
import type { CustomerOrder } from '@gendan/forms/incoming/customer-order/shape'
import { addDays } from '@gendan/kernel/day'
import { freshId } from '@gendan/office/ids'
import { proposeTerms } from '@gendan/orderfile/intake/propose-terms'
import { dealOn } from '../../tests/prove/firm.ts'
import { socketOf } from '../../tests/prove/program.ts'
import { ok } from '../../tests/prove/window.ts'
import { type Line, median, type Part, plain, type Size } from './figures.ts'
import { lineTo, type Place } from './place.ts'

const UBL = join(import.meta.dirname, '../../content/examples/ubl/order-lamps.xml')
/** Ticks of the processor's clock a second, as Linux tells them (getconf CLK_TCK; 100 on every kernel we know). */
const TICKS = 100

/** What one order costs the machine, from the customer's file to the issued proforma invoice. */
export async function benchOrderCost(place: Place, size: Size): Promise<Part> {
  if (process.platform !== 'linux') throw new Error('The cost of an order is read from /proc: it needs Linux.')
  const order = await orders(place)
  for (let i = 0; i < 5; i += 1) await order()
  const times: number[] = []
  const before = used(place)
  for (let i = 0; i < size.orders; i += 1) {
    const since = performance.now()
    await order()
    times.push(performance.now() - since)
  }
  const after = used(place)
  const each = (name: keyof Used) => ((after[name] - before[name]) * 1000) / TICKS / size.orders
  const [server, press, postgres] = [each('server'), each('press'), each('postgres')]
  const lines: Line[] = [
    plain('server', `${server.toFixed(1)} ms`),
    plain('press', `${press.toFixed(1)} ms`),
    plain('PostgreSQL', `${postgres.toFixed(1)} ms`),
    plain('together', `${(server + press + postgres).toFixed(1)} ms`),
    plain('from first to last request, one after the other', `${median(times).toFixed(0)} ms`),
  ]
  return {
    title: 'One order, in processor time',
    words: [
      `UBL file uploaded, matched, file opened, terms settled, signature asked and given, proforma invoice issued (nine requests`,
      `through HTTP); processor time of all processes of the program over ${size.orders} orders of two lines, divided by them.`,
    ],
    lines,
  }
}

async function orders(place: Place): Promise<() => Promise<void>> {
  const { world, company, day, merchandiser } = place.firm
  const line = lineTo(place, merchandiser)
  const signer = lineTo(place, place.firm.supervisor)
  const text = readFileSync(UBL, 'utf8')
  const { terms, own } = dealOn(day)
  const [buyer, ...goods] = [freshId(), freshId(), freshId()]
  await enterCustomer(place, buyer)
  const states = await Promise.all(goods.map((id, i) => enterGoods(place, id, i)))
  return async () => {
    const file = freshId()
    const act = (name: string, input: unknown, who = line) =>
      who('POST', `/worlds/${world}/order-file/${file}/${name}`, input, freshId())
    const read = await upload(place, text)
    const order = read['order'] as CustomerOrder
    await line('POST', `/worlds/${world}/ask/match-order`, { order, buyer })
    const matched = Object.fromEntries(order.lines.map((one, i) => [one.number, states[i] as Goods]))
    const ids = Object.fromEntries(Object.entries(matched).map(([number, item]) => [number, item.id]))
    const attachment = String(read['attachment'])
    await act('receive-order', {
      firm: company,
      buyer,
      order: { received: day, order, attachment, fileName: 'order.xml', goods: ids },
    })
    const proposed = proposeTerms(order, matched, terms)
    const { insurance, packing, shipment } = terms
    const settled = {
      ...proposed,
      insurance,
      packing,
      delivery: terms.delivery,
      shipment: { ...shipment, latest: addDays(day, 60) },
    }
    await act('settle-terms', { terms: settled, customerOrder: order.number })
    await act('ask-signature', { firm: company, gate: 'G7', own, note: '' })
    const seen = await signer('GET', `/worlds/${world}/ask/order?id=${file}`)
    const lamps = seen['lamps'] as readonly { readonly gate: string; readonly print: string }[]
    const print = lamps.find((lamp) => lamp.gate === 'G7')?.print
    await act('sign-gate', { firm: company, gate: 'G7', print, note: '' }, signer)
    await act('issue-paper', { firm: company, kind: 'proforma-invoice', own })
  }
}

function upload({ firm }: Place, text: string): Promise<Readonly<Record<string, unknown>>> {
  const form = new FormData()
  form.append('file', new File([text], 'order.xml', { type: 'application/xml' }))
  return ok(firm.merchandiser, 'POST', `/worlds/${firm.world}/order-files`, form)
}

async function enterCustomer({ firm }: Place, id: string): Promise<void> {
  const facts = {
    name: { en: 'Nordlicht', zh: '' },
    legalName: 'Nordlicht Leuchten GmbH',
    addressLines: ['Speicherstraße 14'],
    city: 'Hamburg',
    postcode: '20457',
    country: 'DE',
    taxId: 'DE123456789',
    banks: [],
  }
  await ok(
    firm.merchandiser,
    'POST',
    `/worlds/${firm.world}/party/${id}/enter-party`,
    { roles: ['customer'], facts },
    key(),
  )
}

async function enterGoods({ firm }: Place, id: string, i: number): Promise<Goods> {
  const name = [
    { en: 'Desk lamp', zh: '台灯' },
    { en: 'LED bulb 6 W, E14', zh: 'LED 灯泡' },
  ][i] ?? { en: 'Lamp', zh: '灯' }
  const packing = { perCarton: '25', lengthCm: '50', widthCm: '40', heightCm: '40', grossKg: '14', netKg: '12' }
  const facts = { code: `L-${200 + i}`, name, unit: 'PCE', hsCode: '940521', packing }
  const path = `/worlds/${firm.world}`
  await ok(firm.merchandiser, 'POST', `${path}/goods/${id}/enter-goods`, { facts }, key())
  return (await ok(firm.merchandiser, 'GET', `${path}/ask/goods?id=${id}`))['state'] as Goods
}

function key(): Record<string, string> {
  return { 'idempotency-key': freshId() }
}

interface Used {
  readonly server: number
  readonly press: number
  readonly postgres: number
}

/** Processor time so far, in ticks: the server, its presses, its PostgreSQL with all its children, ended ones included. */
function used(place: Place): Used {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (ofProcess(Number(name)) ?? []) : []))
  const root = socketOf(place.folder)?.pid
  const sum = (which: (one: Ticks) => boolean) => all.filter(which).reduce((total, one) => total + one.ticks, 0)
  const server = all.find((one) => one.pid === place.program.pid)
  return {
    server: server?.ticks ?? 0,
    press: sum((one) => one.parent === place.program.pid && one.pid !== root),
    postgres: sum((one) => one.pid === root || one.parent === root) + (all.find((one) => one.pid === root)?.ended ?? 0),
  }
}

interface Ticks {
  readonly pid: number
  readonly parent: number
  readonly ticks: number
  readonly ended: number
}

function ofProcess(pid: number): Ticks | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    // proc(5): after the name come state, parent (4), … user (14), system (15), and those of ended children (16, 17).
    const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map((i) => fields[i])
    return { pid, parent, ticks: user + system, ended: endedUser + endedSystem }
  } catch {
    return undefined
  }
}
