import { isPositive } from '@gendan/kernel/decimal'
import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { family } from './cells.ts'
import { cisg } from './house.ts'
import type { PricedLine, PricedLines } from './priced-lines.ts'

const definite = cisg('art. 14 (1)')

/** The rules that hold for every paper with prices; `code` is the paper's own ("PI"). */
export function pricedLinesRules<Filled extends PricedLines>(code: string): readonly Rule<Filled>[] {
  const rule = family<Filled>(code)
  return [
    rule('01', 'block', definite, { en: 'There are goods on it', zh: '列有商品' }, ({ lines }) =>
      lines.length > 0 ? [] : [noGoods],
    ),
    rule('02', 'block', definite, { en: 'Every line has a price', zh: '每行都有单价' }, ({ lines }) =>
      each(lines, 'unitPrice', (line) => isPositive(line.unitPrice.amount), price),
    ),
    rule('03', 'block', definite, { en: 'Every line has a quantity', zh: '每行都有数量' }, ({ lines }) =>
      each(lines, 'quantity', (line) => isPositive(line.quantity.value), quantity),
    ),
    rule('04', 'block', definite, { en: 'Every line says what the goods are', zh: '每行都写明品名' }, ({ lines }) =>
      each(lines, 'name', (line) => line.name.en !== '', named),
    ),
  ]
}

interface Lack {
  readonly says: Words
  readonly remedy: Words
}

const noGoods: Spot = {
  at: 'lines',
  says: { en: 'There is no line of goods.', zh: '没有商品行。' },
  remedy: { en: 'Add the goods to the terms.', zh: '请在条款里加入商品。' },
}
const price: Lack = {
  says: { en: 'has no price', zh: '没有单价' },
  remedy: { en: 'Enter its price in the terms.', zh: '请在条款里填单价。' },
}
const quantity: Lack = {
  says: { en: 'has no quantity', zh: '没有数量' },
  remedy: { en: 'Enter its quantity in the terms.', zh: '请在条款里填数量。' },
}
const named: Lack = {
  says: { en: 'has no English description', zh: '没有英文品名' },
  remedy: { en: 'Enter it in the terms.', zh: '请在条款里填写英文品名。' },
}

function each(
  lines: readonly PricedLine[],
  part: string,
  holds: (line: PricedLine) => boolean,
  lack: Lack,
): readonly Spot[] {
  return lines.flatMap((line, i) => (holds(line) ? [] : [lineSpot(line, i, part, lack)]))
}

function lineSpot(line: PricedLine, i: number, part: string, { says, remedy }: Lack): Spot {
  const name = line.code || line.customerCode || line.name.en || `${i + 1}`
  return {
    at: `lines.${i}.${part}`,
    says: { en: `Line ${i + 1} (${name}) ${says.en}.`, zh: `第 ${i + 1} 行（${name}）${says.zh}。` },
    remedy,
  }
}
