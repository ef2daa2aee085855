import { Select } from 'antd'
import { useId, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWords } from '../words/language.tsx'

/** What an errand is about, with the name under which it is chosen. */
export interface AboutDraft {
  readonly kind: 'order-file' | 'party'
  readonly id: string
  readonly label: string
}

interface AboutProps {
  readonly value: AboutDraft | undefined
  readonly onChange: (about: AboutDraft | undefined) => void
}

/** An order, a customer or a supplier by a few letters, or none. */
export function AboutChoice({ value, onChange }: AboutProps) {
  const { say, lang } = useWords()
  const id = useId()
  const [sought, seek] = useState('')
  const search = sought.slice(0, 120)
  const orders = useAsk('orders', { search, sort: 'changedAt', descending: true, limit: 12 }, { keepOld: true })
  const parties = useAsk('parties', { search, limit: 8 }, { keepOld: true, enabled: search !== '' })
  const found: readonly AboutDraft[] = [
    ...(orders.data?.rows ?? []).map((row) => ({
      kind: 'order-file' as const,
      id: row.id,
      label: `${row.number} · ${row.buyerName}`,
    })),
    ...(search === '' ? [] : (parties.data?.rows ?? [])).map((row) => ({
      kind: 'party' as const,
      id: row.id,
      label: row.name[lang] || row.name.en || row.name.zh,
    })),
  ]
  const all = value && !found.some((one) => one.id === value.id) ? [value, ...found] : found
  return (
    <label htmlFor={id}>
      {say({ en: 'About (may be empty)', zh: '关于哪个订单或客户（可不填）' })}
      <Select
        id={id}
        allowClear
        showSearch={{ onSearch: seek, filterOption: false }}
        value={value?.id ?? null}
        placeholder={say({ en: 'Order, customer, supplier', zh: '订单、客户、供应商' })}
        options={all.map((one) => ({ value: one.id, label: one.label }))}
        onChange={(chosen: string | null | undefined) => onChange(all.find((one) => one.id === chosen))}
      />
    </label>
  )
}
