import { addDays, type Day, writeDay } from '@gendan/kernel/day'
import { compare, type Decimal, divide, grouped, isPositive, multiply, round, subtract } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { type Computed, compute, type Fault } from '@gendan/trade/calculation/calculation'
import { airFreightCalculation } from '@gendan/trade/freight/air-freight'
import type { Packing } from '@gendan/trade/goods'
import type { PathRules } from '../path/durations.ts'
import type { Workdays } from '../path/workdays.ts'
import type { Asked } from './asked.ts'
import { fillIn, madeBy, type Room } from './fill.ts'
import type { Way } from './way.ts'

export const earlierKinds = {
  overtime: { en: 'Overtime', zh: '加班' },
  maker: { en: 'Another maker', zh: '换一家做' },
  air: { en: 'By air', zh: '改空运' },
  split: { en: 'Two shipments', zh: '分批出货' },
} as const satisfies Record<string, Words>
export type EarlierKind = keyof typeof earlierKinds

/** A way to be earlier: the day it leads to, what it costs in the firm's money where that can be told, and what is to be minded. */
export interface Earlier {
  readonly kind: EarlierKind
  readonly day: Day
  readonly spare: number
  readonly cost?: Decimal | undefined
  /** How many leave by then, where not all of them do. */
  readonly quantity?: Decimal | undefined
  /** The maker, by his key and name. */
  readonly maker?: { readonly key: string; readonly name: Words } | undefined
  readonly says: Words
}

interface Given {
  readonly asked: Asked
  readonly chosen: Way
  readonly others: readonly Way[]
  readonly room: Room | undefined
  readonly rules: PathRules
  readonly workdays: Workdays
  readonly today: Day
  readonly packing?: Packing | undefined
}

/** Every way to be earlier than the honest day, the cheapest to think of first; what would not be earlier is left out. */
export function earlierWays(given: Given): readonly Earlier[] {
  const { chosen, others } = given
  const makers = others.filter(({ day }) => day < chosen.day).map((one) => otherMaker(one))
  return [...overtime(given), ...makers, ...byAir(given), ...inTwo(given)]
}

function told({ asked, workdays }: Given, day: Day): Pick<Earlier, 'day' | 'spare'> {
  return { day, spare: workdays.slack(day, asked.by) }
}

function arrival({ asked, rules, workdays }: Given, finish: Day): Day {
  const board = workdays.add(workdays.add(finish, rules.days('final')), rules.days('ship'))
  return asked.at === 'board' ? board : addDays(board, asked.sailing)
}

/** The same line with more hours a day; what is made in them costs more. */
function overtime(given: Given): readonly Earlier[] {
  const { asked, chosen, room, workdays, today } = given
  const { value } = asked.quantity
  const made = room && fillIn(value, room, chosen.start, workdays, today, asked.overtime)
  if (!made || made.finish >= chosen.finish) return []
  const inTime = room ? madeBy(value, room, chosen.start, made.finish, workdays, today) : value
  const pieces = subtract(value, inTime)
  const cost = asked.overtimePerPiece && round(multiply(pieces, asked.overtimePerPiece), 2, 'half-up')
  const says = {
    en: `${asked.overtime} % more a day: ${grouped(pieces)} pieces made in overtime`,
    zh: `每天加产 ${asked.overtime}%：加班做 ${grouped(pieces)} 件`,
  }
  return [{ kind: 'overtime', ...told(given, arrival(given, made.finish)), cost, says }]
}

function otherMaker({ key, name, day, spare, risk, offer }: Way): Earlier {
  const asks = offer ? `${offer.price.currency} ${offer.price.amount}` : undefined
  const reasons = { en: risk?.why.map(({ en }) => en).join('; '), zh: risk?.why.map(({ zh }) => zh).join('；') }
  return {
    ...{ kind: 'maker', day, spare, maker: { key, name } },
    says: {
      en: [asks ? `offers ${asks}` : 'has made no offer for it', reasons.en].filter(Boolean).join('; '),
      zh: [asks ? `报价 ${asks}` : '尚未报价', reasons.zh].filter(Boolean).join('；'),
    },
  }
}

/** Working days from inspection to the aircraft: no container, no closing of the yard. */
const TO_AIRPORT = 2

/** By air the way to the ship and the sea fall away; what it costs is reckoned by the craft (F-40) from the goods' packing. */
function byAir(given: Given): readonly Earlier[] {
  const { asked, chosen, rules, workdays } = given
  const off = workdays.add(workdays.add(chosen.finish, rules.days('final')), TO_AIRPORT)
  const day = asked.at === 'board' ? off : addDays(off, asked.flight)
  if (day >= chosen.day) return []
  const freight = airCost(given)
  const says = freight
    ? { en: `${freight.weight} kg chargeable`, zh: `计费重量 ${freight.weight} 公斤` }
    : {
        en: 'a price for a kilogram and the packing of the goods tell the freight',
        zh: '填每公斤运价、商品有装箱资料才能算运费',
      }
  return [{ kind: 'air', ...told(given, day), cost: freight?.cost, says }]
}

function airCost({ asked, packing }: Given): { readonly cost: Decimal; readonly weight: string } | undefined {
  if (!asked.airPerKg || !packing || !isPositive(asked.airPerKg)) return undefined
  const { perCarton, lengthCm, widthCm, heightCm, grossKg } = packing
  const packages = round(divide(asked.quantity.value, perCarton), 0, 'up')
  const found: Computed | { readonly errors: readonly Fault[] } = compute(airFreightCalculation, {
    pieces: [{ packages, length: lengthCm, width: widthCm, height: heightCm, grossWeight: grossKg }],
    ...{ normal: asked.airPerKg, currency: 'CNY' },
  })
  if ('errors' in found) return undefined
  const { total, chargeableWeight } = found.result as { readonly total: Decimal; readonly chargeableWeight: Decimal }
  return { cost: total, weight: chargeableWeight }
}

/** What is made by the last day that still fits leaves by the day wished for; the rest on the honest one. */
function inTwo(given: Given): readonly Earlier[] {
  const { asked, chosen, room, rules, workdays, today } = given
  if (!room || chosen.spare >= 0) return []
  const ship = asked.at === 'board' ? asked.by : addDays(asked.by, -asked.sailing)
  const last = workdays.add(ship, -(rules.days('final') + rules.days('ship')))
  const quantity = madeBy(asked.quantity.value, room, chosen.start, last, workdays, today)
  if (!isPositive(quantity) || compare(quantity, asked.quantity.value) >= 0) return []
  const rest = subtract(asked.quantity.value, quantity)
  return [
    {
      ...{ kind: 'split', day: asked.by, spare: 0, quantity, cost: asked.secondShipment },
      says: {
        en: `${grouped(quantity)} by the day wished for, the other ${grouped(rest)} on ${writeDay(chosen.day, 'en')}`,
        zh: `${grouped(quantity)} 件按期出，其余 ${grouped(rest)} 件 ${writeDay(chosen.day, 'zh')}出`,
      },
    },
  ]
}
