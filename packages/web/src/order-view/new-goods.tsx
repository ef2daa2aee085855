import type { Words } from '@gendan/kernel/words'
import { type GoodsFacts, goodsFactsShape } from '@gendan/trade/goods'
import { units } from '@gendan/trade/unit'
import { Button, Input, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { OwnField } from '../parts/field.tsx'
import { useWords } from '../words/language.tsx'

interface NewGoodsProps {
  /** What the customer's line says of them. */
  readonly start: GoodsFacts | undefined
  readonly busy: boolean
  readonly said: ReactNode
  readonly onEnter: (facts: GoodsFacts) => Promise<void>
  readonly onClose: () => void
}

const FIELDS: readonly (readonly ['code' | 'en' | 'zh' | 'hsCode', Words])[] = [
  ['code', { en: 'Our code', zh: '货号' }],
  ['en', { en: 'English description', zh: '英文品名' }],
  ['zh', { en: 'Chinese description', zh: '中文品名' }],
  ['hsCode', { en: 'HS code', zh: '税号' }],
]

/** Enters goods without leaving the order: code, names, unit; packing and photograph can follow in the goods file. */
export function NewGoods({ start, busy, said, onEnter, onClose }: NewGoodsProps) {
  const { say } = useWords()
  const [typed, type] = useState({
    code: start?.code ?? '',
    en: start?.name.en ?? '',
    zh: start?.name.zh ?? '',
    hsCode: start?.hsCode ?? '',
    unit: start?.unit ?? 'PCE',
  })
  const read = goodsFactsShape.safeParse({
    ...start,
    code: typed.code,
    name: { en: typed.en, zh: typed.zh },
    hsCode: typed.hsCode,
    unit: typed.unit,
  })
  return (
    <Dialog title={say({ en: 'Enter new goods', zh: '登记新商品' })} open onClose={onClose}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault()
          if (read.success) void onEnter(read.data)
        }}
      >
        {FIELDS.map(([name, label]) => (
          <OwnField key={name} id={`goods-${name}`} label={label}>
            <Input
              id={`goods-${name}`}
              value={typed[name]}
              onChange={(event) => type({ ...typed, [name]: event.target.value })}
            />
          </OwnField>
        ))}
        <OwnField id="goods-unit" label={{ en: 'Unit', zh: '单位' }}>
          <Select
            id="goods-unit"
            className="fill"
            showSearch={{ optionFilterProp: 'label' }}
            value={typed.unit}
            options={units.map(({ code, name }) => ({ value: code, label: `${say(name)} ${code}` }))}
            onChange={(unit: string) => type({ ...typed, unit })}
          />
        </OwnField>
        {said}
        <p className="line wraps dialog-ways">
          <Button type="primary" htmlType="submit" loading={busy} disabled={!read.success}>
            {say({ en: 'Enter', zh: '登记' })}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Not now', zh: '先不登记' })}</Button>
          {!read.success && (
            <span className="quiet t-small">
              {say({
                en: 'Code, a description, and an HS code of 6 to 10 digits or none.',
                zh: '要有货号和品名；税号 6 至 10 位，或留空。',
              })}
            </span>
          )}
        </p>
      </form>
    </Dialog>
  )
}
