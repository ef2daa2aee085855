import type { StockRow } from '@gendan/contract/rows'
import { grouped } from '@gendan/kernel/decimal'
import { Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWords } from '../words/language.tsx'

interface ChoiceProps {
  readonly id: string
  readonly value: string
  /** Orders for which these goods are kept: offered first. */
  readonly kept: StockRow['kept']
  readonly onChange: (file: string) => void
}

/** The order that goods come in or go out for: those they are kept for first, any other by a few letters. */
export function OrderChoice({ id, value, kept, onChange }: ChoiceProps) {
  const { say } = useWords()
  const [sought, seek] = useState('')
  const orders = useAsk('orders', { search: sought.slice(0, 120), sort: 'changedAt', descending: true, limit: 20 })
  const first = kept.map(({ file, number, quantity }) => ({
    value: file,
    label: say({ en: `${number} · kept ${grouped(quantity)}`, zh: `${number} · 预留 ${grouped(quantity)}` }),
  }))
  const others = (orders.data?.rows ?? [])
    .filter((row) => !kept.some(({ file }) => file === row.id))
    .map((row) => ({ value: row.id, label: `${row.number} · ${row.buyerName}` }))
  return (
    <label htmlFor={id}>
      {say({ en: 'For the order', zh: '所属订单' })}
      <Select
        id={id}
        className="fill"
        allowClear
        showSearch={{ onSearch: seek, filterOption: false }}
        value={value === '' ? null : value}
        placeholder={say({ en: 'for no order', zh: '不属于订单' })}
        options={[...(sought === '' ? first : first.filter(({ label }) => label.includes(sought))), ...others]}
        onChange={(chosen: string | null | undefined) => onChange(chosen ?? '')}
      />
    </label>
  )
}
