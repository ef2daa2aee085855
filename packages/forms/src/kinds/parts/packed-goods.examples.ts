import { decimal } from '@gendan/kernel/decimal'
import type { RuleExample } from '@gendan/kernel/rule'
import type { CartonRun } from '../../deal/packing.ts'
import type { PackedGoods } from './packed-goods.ts'

/** For each rule of packing what fails it, made out of a packing that holds; `code` is the family. */
export function packedGoodsExamples<Subject extends PackedGoods>(
  code: string,
  sound: Subject,
): readonly RuleExample<Subject>[] {
  const fails = (n: string, wrong: Partial<PackedGoods>, holds: Partial<PackedGoods> = {}) => ({
    rule: `${code}-${n}`,
    holds: { ...sound, ...holds },
    fails: { ...sound, ...holds, ...wrong },
  })
  const [first, ...others] = sound.cartons
  const withFirst = (change: Partial<CartonRun>): readonly CartonRun[] =>
    first ? [{ ...first, ...change }, ...others] : []
  const packed = (value: string) => ({
    lines: sound.lines.map((line, i) =>
      i === 0 ? { ...line, packed: { ...line.packed, value: decimal(value) } } : line,
    ),
  })
  return [
    fails('01', { cartons: [] }),
    fails('02', { cartons: withFirst({ to: 238 }) }),
    fails('03', packed('482')),
    fails('04', packed('478')),
    fails('05', packed('240'), { partial: true }),
    fails('06', { cartons: withFirst({ contents: [{ line: '1', quantity: decimal('2.5') }] }) }),
    fails('07', { cartons: withFirst({ grossKg: decimal('15.6') }) }),
    fails('08', { cartons: withFirst({ heightCm: decimal('0') }) }),
    fails('09', { measured: false }),
    fails('10', { marks: ['H&L AS', 'C/NO. 1-300'] }),
  ]
}
