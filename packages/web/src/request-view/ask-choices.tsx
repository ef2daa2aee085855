import type { HonestAnswer } from '@gendan/contract/day-request-questions'
import { Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWords } from '../words/language.tsx'
import { type AskDraft, withGoods } from './ask-draft.ts'
import { Said } from './ask-parts.tsx'

export interface PartProps {
  readonly draft: AskDraft
  readonly put: (change: Partial<AskDraft>) => void
}

export interface FieldsProps extends PartProps {
  readonly makers: HonestAnswer['makers']
}

export function CustomerChoice({ draft, put }: PartProps) {
  const { say, lang } = useWords()
  const [sought, seek] = useState('')
  const found = useAsk('parties', { search: sought.slice(0, 120), role: 'customer', limit: 20 }, { keepOld: true })
  const rows = (found.data?.rows ?? []).map((row) => ({
    id: row.id,
    label: row.name[lang] || row.name.en || row.name.zh,
  }))
  const all = draft.customer && !rows.some(({ id }) => id === draft.customer?.id) ? [draft.customer, ...rows] : rows
  return (
    <Said help="customer" says={{ en: 'Customer', zh: '客户' }}>
      {(id) => (
        <Select
          id={id}
          showSearch={{ onSearch: seek, filterOption: false }}
          disabled={draft.file !== undefined}
          value={draft.customer?.id ?? null}
          placeholder={say({ en: 'who asks', zh: '谁在问' })}
          options={all.map((one) => ({ value: one.id, label: one.label }))}
          onChange={(chosen: string) => put({ customer: all.find((one) => one.id === chosen) })}
        />
      )}
    </Said>
  )
}

/** An order or inquiry of his: what its file knows is not typed again, and its own path is reckoned with. */
export function OrderChoice({ draft, put }: PartProps) {
  const { say } = useWords()
  const [sought, seek] = useState('')
  const found = useAsk(
    'orders',
    {
      search: sought.slice(0, 120),
      ...(draft.customer ? { buyer: draft.customer.id } : {}),
      sort: 'changedAt',
      descending: true,
      limit: 12,
    },
    { keepOld: true },
  )
  const rows = (found.data?.rows ?? []).map((row) => ({ id: row.id, label: `${row.number} · ${row.buyerName}` }))
  const all = draft.file && !rows.some(({ id }) => id === draft.file?.id) ? [draft.file, ...rows] : rows
  return (
    <Said help="file" says={{ en: 'Inquiry or order (may be empty)', zh: '询盘或订单（可不填）' }}>
      {(id) => (
        <Select
          id={id}
          allowClear
          showSearch={{ onSearch: seek, filterOption: false }}
          value={draft.file?.id ?? null}
          placeholder={say({ en: 'asked before there is one', zh: '还没有订单' })}
          options={all.map((one) => ({ value: one.id, label: one.label }))}
          onChange={(chosen: string | null | undefined) => put({ file: all.find((one) => one.id === chosen) })}
        />
      )}
    </Said>
  )
}

export function GoodsChoice({ draft, put }: PartProps) {
  const { say, lang } = useWords()
  const [sought, seek] = useState('')
  const found = useAsk('goods-list', { search: sought.slice(0, 120), limit: 20 }, { keepOld: true })
  const rows = found.data?.rows ?? []
  const shown = rows.map((row) => ({ value: row.id, label: `${row.code} · ${say(row.name)}` }))
  const kept = draft.goods && !rows.some(({ id }) => id === draft.goods?.id)
  return (
    <Said help="goods" says={{ en: 'Goods (may be empty)', zh: '商品（可不填）' }}>
      {(id) => (
        <Select
          id={id}
          allowClear
          showSearch={{ onSearch: seek, filterOption: false }}
          value={draft.goods?.id ?? null}
          placeholder={say({ en: 'code or name', zh: '货号、品名' })}
          options={kept && draft.goods ? [{ value: draft.goods.id, label: draft.goods.label }, ...shown] : shown}
          onChange={(chosen: string | null | undefined) => {
            const row = rows.find((one) => one.id === chosen)
            put(row ? withGoods(draft, row, lang) : { goods: undefined })
          }}
        />
      )}
    </Said>
  )
}

export function MakerChoice({ draft, put, makers }: FieldsProps) {
  const { say } = useWords()
  return (
    <Said help="maker" says={{ en: 'Who would make it', zh: '谁来做' }}>
      {(id) => (
        <Select
          id={id}
          value={draft.maker}
          options={[
            { value: '', label: say({ en: 'our line that is first', zh: '自有产线中最早的' }) },
            ...makers.map(({ key, name }) => ({ value: key, label: say(name) || name.en })),
          ]}
          onChange={(maker: string) => put({ maker })}
        />
      )}
    </Said>
  )
}
