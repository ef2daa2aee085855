import { decimalShape } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { nodeName } from '@gendan/orderfile/path/why'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { MoveRows } from './move-rows.tsx'
import { SupplierRows } from './supplier-rows.tsx'
import { AddButton, DayBox, type FieldsProps, Row } from './suppose-row.tsx'

/** What can be tried: one press for what is late, days, suppliers, two shipments, another latest day, more cost. */
export function SupposeFields(props: FieldsProps) {
  return (
    <div className="suppose-fields">
      <InTime {...props} />
      <MoveRows {...props} />
      <SupplierRows {...props} />
      <Split {...props} />
      <Latest {...props} />
      <Costs {...props} />
    </div>
  )
}

/** Steps that are late by themselves, each put back to the last day on which it still fits. */
function InTime({ path, supposed, onChange }: FieldsProps) {
  const { say, lang } = useWords()
  const late = path.nodes.filter(
    ({ cause, latest, id }) =>
      cause && latest && latest >= path.today && !supposed.moves.some(({ node }) => node === id),
  )
  if (late.length === 0) return null
  return (
    <p className="line wraps">
      {late.map((node) => (
        <Button
          key={node.id}
          size="small"
          onClick={() =>
            onChange({ ...supposed, moves: [...supposed.moves, { node: node.id, day: node.latest ?? '' }] })
          }
        >
          {say(nodeName(node))} → {shortDay(node.latest ?? '', path.today, lang)}
        </Button>
      ))}
      <span className="second t-small">{say({ en: 'the last day that still fits', zh: '赶得上的最晚日' })}</span>
    </p>
  )
}

function Split({ path, supposed, onChange }: FieldsProps) {
  const { split, ...rest } = supposed
  const complete = path.nodes.find(({ kind }) => kind === 'complete')
  const on = complete?.forecast ?? path.today
  if (complete?.state !== 'open') return null
  const { latest = path.today } = complete
  const first = latest >= path.today && latest < on ? latest : path.today
  if (!split) return <AddButton words={SPLIT} onAdd={() => onChange({ ...supposed, split: { first, rest: on } })} />
  return (
    <Row words={SPLIT} onDrop={() => onChange(rest)}>
      <DayBox
        words={{ en: 'First lot complete', zh: '首批货齐' }}
        day={split.first}
        onChange={(first) => onChange({ ...supposed, split: { ...split, first } })}
      />
      <DayBox
        words={{ en: 'Rest complete', zh: '余货货齐' }}
        day={split.rest}
        onChange={(day) => onChange({ ...supposed, split: { ...split, rest: day } })}
      />
    </Row>
  )
}

function Latest({ path, supposed, onChange }: FieldsProps) {
  const { latest, ...rest } = supposed
  if (path.shipped || !path.latest) return null
  if (!latest) return <AddButton words={LATEST} onAdd={() => onChange({ ...supposed, latest: path.latest ?? '' })} />
  return (
    <Row words={LATEST} onDrop={() => onChange(rest)}>
      <DayBox
        words={{ en: 'Latest shipment', zh: '最迟装运日' }}
        day={latest}
        onChange={(day) => onChange({ ...supposed, latest: day })}
      />
    </Row>
  )
}

/** Amounts that are not figures yet stay as they are typed and do not count. */
function Costs({ supposed, onChange }: FieldsProps) {
  const { say } = useWords()
  const [rows, setRows] = useState<readonly { readonly name: string; readonly amount: string }[]>([])
  function put(next: typeof rows) {
    setRows(next)
    const costs = next.flatMap(({ name, amount }) => {
      const read = decimalShape.safeParse(amount.trim())
      return read.success && amount.trim() !== '' ? [{ name: name.trim() || say(COST), amount: read.data }] : []
    })
    onChange({ ...supposed, costs })
  }
  return (
    <>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are added at the end and known by nothing else.
        <Row key={i} words={COST} onDrop={() => put(rows.filter((_, n) => n !== i))}>
          <Input
            className="suppose-name"
            aria-label={say({ en: 'What for', zh: '费用名目' })}
            placeholder={say({ en: 'overtime, air freight …', zh: '加班、空运差价…' })}
            value={row.name}
            maxLength={120}
            onChange={(event) => put(rows.map((one, n) => (n === i ? { ...one, name: event.target.value } : one)))}
          />
          <Input
            className="suppose-amount figures"
            inputMode="decimal"
            aria-label={say({ en: 'Amount', zh: '金额' })}
            value={row.amount}
            onChange={(event) => put(rows.map((one, n) => (n === i ? { ...one, amount: event.target.value } : one)))}
          />
        </Row>
      ))}
      <AddButton words={COST} onAdd={() => put([...rows, { name: '', amount: '' }])} />
    </>
  )
}

const SPLIT: Words = { en: 'Split the shipment', zh: '分两批装运' }
const LATEST: Words = { en: 'A later latest shipment', zh: '延后最迟装运' }
const COST: Words = { en: 'More cost', zh: '另加费用' }
