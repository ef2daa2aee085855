import { compare, decimal, fixed, isDecimal, isPositive } from '@gendan/kernel/decimal'
import { cartonsFor, type Packing, packed } from '@gendan/trade/goods'
import { packageWords } from '@gendan/trade/package'
import { unitWords } from '@gendan/trade/unit'
import { Input } from 'antd'
import { useState } from 'react'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { figure } from '../words/write.ts'
import { type PackingDraft, readPacking } from './goods-draft.ts'

/** What a quantity comes to in cartons, volume and weights, worked out at every key stroke: a wrong carton shows at once. */
export function PackingExample({ packing, unit }: { readonly packing: PackingDraft; readonly unit: string }) {
  const { say } = useWords()
  const [text, setText] = useState('1000')
  const read = readPacking(packing)
  const quantity = text.trim()
  const countable = isDecimal(quantity) && isPositive(decimal(quantity))
  const units = say(unitWords(unit, decimal('2')))
  return (
    <section className="card padded">
      <SectionHead>{say({ en: 'How it packs', zh: '装箱试算' })}</SectionHead>
      <p className="line">
        <label htmlFor="packing-quantity">{say({ en: 'For', zh: '数量' })}</label>
        <Input
          id="packing-quantity"
          className="short-input"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <span className="second">{units}</span>
      </p>
      {!read.packing && <p className="second">{say({ en: 'Enter the carton to see it.', zh: '填好箱规就能算。' })}</p>}
      {read.packing && !countable && (
        <p className="second">{say({ en: 'Enter a quantity above zero.', zh: '请填大于零的数量。' })}</p>
      )}
      {read.packing && countable && <Outcome packing={read.packing} quantity={quantity} unit={unit} />}
    </section>
  )
}

function Outcome({
  packing,
  quantity,
  unit,
}: {
  readonly packing: Packing
  readonly quantity: string
  readonly unit: string
}) {
  const { say } = useWords()
  const value = decimal(quantity)
  const all = packed({ value, unit }, packing)
  const { remainder, full } = cartonsFor(value, packing)
  const boxes = packageWords(packing.packageCode, all.packages)
  const partly = compare(remainder, decimal('0')) > 0
  const rows = [
    [say({ en: 'Packages', zh: '箱数' }), `${figure(all.packages)} ${say(boxes)}`],
    ...(partly
      ? [
          [
            say({ en: 'Last one', zh: '尾箱' }),
            say({
              en: `${figure(remainder)} in it, after ${figure(full)} full ones`,
              zh: `装 ${figure(remainder)}，前面 ${figure(full)} 箱满`,
            }),
          ],
        ]
      : []),
    [say({ en: 'Volume', zh: '体积' }), `${fixed(all.volumeM3, 3, 'half-up')} m³`],
    [say({ en: 'Gross weight', zh: '毛重' }), `${fixed(all.grossKg, 2, 'half-up')} kg`],
    [say({ en: 'Net weight', zh: '净重' }), `${fixed(all.netKg, 2, 'half-up')} kg`],
  ]
  return (
    <dl className="packing-outcome">
      {rows.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figures">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
