import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  isPositive,
  isZero,
  multiply,
  round,
  subtract,
} from '@gendan/kernel/decimal'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { unitOf } from '@gendan/trade/unit'
import type { CartonRun } from '../../deal/packing.ts'
import { family, when } from './cells.ts'
import { cisg, seed003, ucp } from './house.ts'
import { numbersInMarks, numbersOf, type PackedGoods, type PackedLine } from './packed-goods.ts'
import { writeQuantity } from './priced-lines.ts'

const list = seed003('9 装箱单')

/** What must hold of packing, for the act that settles it and for the list that prints it; `code` is the family ("PL"). */
export function packedGoodsRules<Subject extends PackedGoods>(code: string): readonly Rule<Subject>[] {
  return [...quantityRules<Subject>(code), ...cartonRules<Subject>(code)]
}

function quantityRules<Subject extends PackedGoods>(code: string): readonly Rule<Subject>[] {
  const rule = family<Subject>(code)
  return [
    rule('01', 'block', list, { en: 'There are cartons', zh: '列有箱子' }, ({ cartons }) =>
      when(cartons.length === 0, 'cartons', NO_CARTONS, {
        en: 'Propose them, or add a run.',
        zh: '请按箱规推算，或加一行。',
      }),
    ),
    rule(
      '02',
      'block',
      list,
      { en: 'Carton numbers run on without gap and overlap', zh: '箱号连续，不缺不重' },
      ({ cartons }) => runSpots(cartons),
    ),
    rule(
      '03',
      'block',
      cisg('art. 52 (2)'),
      { en: 'Nothing is packed beyond what was agreed', zh: '装箱不超过约定数量' },
      ({ lines, tolerancePercent }) =>
        lines.flatMap((line, i) =>
          compare(line.packed.value, limits(line, tolerancePercent).most) > 0 ? [more(line, i)] : [],
        ),
    ),
    rule(
      '04',
      'block',
      cisg('art. 35 (1)'),
      { en: 'Everything agreed is packed, where no part may be shipped alone', zh: '不许分批时，约定的都已装箱' },
      (goods) => (goods.partial ? [] : lessSpots(goods)),
    ),
    rule(
      '05',
      'warn',
      cisg('art. 73 (1)'),
      { en: 'What is left for a later shipment is known', zh: '分批时，未装的数量心里有数' },
      (goods) => (goods.partial ? lessSpots(goods) : []),
    ),
  ]
}

function cartonRules<Subject extends PackedGoods>(code: string): readonly Rule<Subject>[] {
  const rule = family<Subject>(code)
  return [
    rule(
      '06',
      'block',
      list,
      { en: 'Every carton says what is in it, in whole goods of this order', zh: '每箱写明本单商品及整数数量' },
      ({ cartons, lines }) => cartons.flatMap((run, i) => contentSpots(run, i, lines)),
    ),
    rule('07', 'block', list, { en: 'Every carton weighs more than its goods', zh: '毛重大于净重' }, ({ cartons }) =>
      cartons.flatMap((run, i) => weightSpots(run, i)),
    ),
    rule('08', 'block', list, { en: 'Every carton has its measures', zh: '每箱写明尺寸' }, ({ cartons }) =>
      cartons.flatMap((run, i) =>
        when(
          ![run.lengthCm, run.widthCm, run.heightCm].every(isPositive),
          `cartons.${i}.lengthCm`,
          {
            en: `Cartons ${numbers(run)}: length, width and height are not all there.`,
            zh: `${numbers(run)} 号箱：长宽高不全。`,
          },
          { en: 'Enter the outer sides in cm.', zh: '请填外径，单位厘米。' },
        ),
      ),
    ),
    rule('09', 'warn', list, { en: 'Weights and measures were taken', zh: '重量和尺寸已实测' }, ({ measured }) =>
      when(
        !measured,
        'measured',
        {
          en: 'The weights and measures are those of the goods files, not of these cartons.',
          zh: '重量和尺寸取自商品资料，不是实测。',
        },
        { en: 'Weigh and measure before the list goes to the customer.', zh: '发给客户前请过磅、量箱。' },
      ),
    ),
    rule(
      '10',
      'warn',
      ucp('art. 14 d'),
      { en: 'The carton numbers in the marks are those of the cartons', zh: '唛头箱号与箱数一致' },
      ({ marks, cartons }) => markSpots(marks, cartons),
    ),
  ]
}

const NO_CARTONS: Words = { en: 'There are no cartons.', zh: '没有箱子。' }

function runSpots(cartons: readonly CartonRun[]): readonly Spot[] {
  const placed = cartons.map((run, i) => ({ run, i })).sort((a, b) => a.run.from - b.run.from)
  return placed.flatMap(({ run, i }, n) => {
    const at = `cartons.${i}.from`
    const remedy = { en: 'Correct the numbers, or number them anew.', zh: '请改正箱号，或重新编号。' }
    const turned = { en: `${run.from} to ${run.to} counts backwards.`, zh: `${run.from} 至 ${run.to} 倒着数了。` }
    if (run.to < run.from) return [{ at, says: turned, remedy }]
    const before = placed[n - 1]?.run
    if (!before || run.from === before.to + 1) return []
    return [{ at, says: run.from > before.to ? gap(before, run) : overlap(before, run), remedy }]
  })
}

function gap(before: CartonRun, run: CartonRun): Words {
  const missing = span(before.to + 1, run.from - 1)
  return {
    en: `Between ${before.to} and ${run.from} carton ${missing} is missing.`,
    zh: `${before.to} 与 ${run.from} 之间缺 ${missing} 号箱。`,
  }
}

function overlap(before: CartonRun, run: CartonRun): Words {
  const twice = span(run.from, run.to < before.to ? run.to : before.to)
  return { en: `Carton ${twice} is there twice.`, zh: `${twice} 号箱重复。` }
}

function span(from: number, to: number): string {
  return from === to ? `${from}` : `${from}–${to}`
}

function numbers({ from, to }: CartonRun): string {
  return span(from, to)
}

const HUNDRED = decimal('100')

/** The least and the most of a line that fulfils it, by the tolerance agreed; exact. */
function limits({ ordered }: PackedLine, tolerancePercent = '0') {
  const share = multiply(ordered.value, divide(decimal(tolerancePercent), HUNDRED))
  return { least: subtract(ordered.value, share), most: add(ordered.value, share) }
}

function more(line: PackedLine, i: number): Spot {
  const { ordered, packed } = line
  const over = writeQuantity({ value: subtract(packed.value, ordered.value), unit: ordered.unit })
  const [is, agreed] = [writeQuantity(packed), writeQuantity(ordered)]
  return {
    at: `lines.${i}`,
    says: {
      en: `${nameOf(line)}: ${is.en} are packed, ${agreed.en} are agreed: ${over.en} more.`,
      zh: `${nameOf(line)}：装了 ${is.zh}，约定 ${agreed.zh}，多 ${over.zh}。`,
    },
    remedy: { en: 'Take them out, or have the terms amended with the customer.', zh: '请取出多装的，或与客户改条款。' },
  }
}

function lessSpots({ lines, tolerancePercent }: PackedGoods): readonly Spot[] {
  return lines.flatMap((line, i) =>
    compare(line.packed.value, limits(line, tolerancePercent).least) < 0 ? [less(line, i)] : [],
  )
}

function less(line: PackedLine, i: number): Spot {
  const { ordered, packed } = line
  const short = writeQuantity({ value: subtract(ordered.value, packed.value), unit: ordered.unit })
  const [is, agreed] = [writeQuantity(packed), writeQuantity(ordered)]
  const says = isZero(packed.value)
    ? { en: `${nameOf(line)}: none of ${agreed.en} is packed.`, zh: `${nameOf(line)}：约定 ${agreed.zh}，一件没装。` }
    : {
        en: `${nameOf(line)}: ${is.en} are packed, ${agreed.en} are agreed: ${short.en} less.`,
        zh: `${nameOf(line)}：装了 ${is.zh}，约定 ${agreed.zh}，少 ${short.zh}。`,
      }
  return {
    at: `lines.${i}`,
    says,
    remedy: { en: 'Pack the rest, or agree a part shipment.', zh: '请装齐，或与客户约定分批。' },
  }
}

function nameOf({ code, customerCode, name }: PackedLine): string {
  return code || customerCode || name.en || name.zh
}

function contentSpots(run: CartonRun, i: number, lines: readonly PackedLine[]): readonly Spot[] {
  const at = `cartons.${i}.contents`
  const remedy = { en: 'Choose the goods and their number in one carton.', zh: '请选商品，填一箱内的数量。' }
  if (run.contents.length === 0)
    return [{ at, says: { en: `Cartons ${numbers(run)} are empty.`, zh: `${numbers(run)} 号箱没写内容。` }, remedy }]
  return run.contents.flatMap(({ line: id, quantity }, n) => {
    const line = lines.find((one) => one.id === id)
    const here = `${at}.${n}`
    if (!line)
      return [
        {
          at: here,
          says: {
            en: `Cartons ${numbers(run)} hold goods that are not in the terms.`,
            zh: `${numbers(run)} 号箱有条款外的商品。`,
          },
          remedy,
        },
      ]
    if (isPositive(quantity) && isWhole(quantity, line.ordered.unit)) return []
    const says = {
      en: `Cartons ${numbers(run)}: ${quantity} of ${nameOf(line)} is no whole number.`,
      zh: `${numbers(run)} 号箱：${nameOf(line)} ${quantity} 不是整数。`,
    }
    return [{ at: here, says, remedy }]
  })
}

/** Pieces, sets and pairs are whole; what is weighed or measured need not be. */
function isWhole(quantity: Decimal, unit: string): boolean {
  return unitOf(unit)?.measures !== 'count' || compare(round(quantity, 0, 'down'), quantity) === 0
}

function weightSpots(run: CartonRun, i: number): readonly Spot[] {
  const { grossKg, netKg } = run
  const weighed = isPositive(netKg) && compare(grossKg, netKg) > 0
  return when(
    !weighed,
    `cartons.${i}.grossKg`,
    {
      en: `Cartons ${numbers(run)}: gross ${grossKg} kg, net ${netKg} kg.`,
      zh: `${numbers(run)} 号箱：毛重 ${grossKg} kg，净重 ${netKg} kg。`,
    },
    {
      en: 'A full carton weighs more than the goods in it: correct the weights of one carton.',
      zh: '毛重应大于净重，请改正单箱重量。',
    },
  )
}

function markSpots(marks: readonly string[], cartons: readonly CartonRun[]): readonly Spot[] {
  const [named, run] = [numbersInMarks(marks), numbersOf(cartons)]
  if (!named || !run) return []
  const [is, marked] = [`${run[0]}-${run[1]}`, `${decimal(named[0])}-${decimal(named[1])}`]
  return when(
    is !== marked,
    'marks',
    {
      en: `The marks say ${named[0]}-${named[1]}, the cartons are ${is}.`,
      zh: `唛头写 ${named[0]}-${named[1]}，箱号是 ${is}。`,
    },
    {
      en: 'Correct the marks in the terms, and what is stencilled on the cartons.',
      zh: '请改条款里的唛头，并核对箱面印刷。',
    },
  )
}
