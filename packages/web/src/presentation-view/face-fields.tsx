import type { DocumentKind } from '@gendan/credit/terms/credit'
import { presentedHelp } from '@gendan/forms/help/presented'
import type { Words } from '@gendan/kernel/words'
import { Button, Input, Select } from 'antd'
import { useId } from 'react'
import { Helped, HelpMark } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import { type FaceDraft, type GoodsDraft, goodsColumns } from './document-fields.ts'
import { type FaceField, fieldsOf, showsGoods } from './document-kinds.ts'

interface FieldsProps {
  readonly kind: DocumentKind
  readonly draft: FaceDraft
  /** Facts that were read from its text. */
  readonly read: readonly string[]
  readonly wrong: readonly string[]
  readonly onDraft: (draft: FaceDraft) => void
}

/** The facts of a document of a kind, each as it stands on it. */
export function FaceFields({ kind, draft, read, wrong, onDraft }: FieldsProps) {
  const put = (at: string, value: string) => onDraft({ ...draft, values: { ...draft.values, [at]: value } })
  return (
    <Helped by={presentedHelp}>
      <div className="presentation-fields">
        {fieldsOf(kind).map((field) => (
          <FaceBox
            key={field.at}
            field={field}
            value={draft.values[field.at] ?? ''}
            read={read.includes(field.at)}
            wrong={wrong.includes(field.at)}
            onChange={(value) => put(field.at, value)}
          />
        ))}
      </div>
      {showsGoods(kind) && <GoodsLines goods={draft.goods} onGoods={(goods) => onDraft({ ...draft, goods })} />}
    </Helped>
  )
}

interface BoxProps {
  readonly field: FaceField
  readonly value: string
  readonly read: boolean
  readonly wrong: boolean
  readonly onChange: (value: string) => void
}

function FaceBox({ field, value, read, wrong, onChange }: BoxProps) {
  const { say } = useWords()
  const id = useId()
  const shared = { id, 'aria-invalid': wrong, ...(wrong ? { status: 'error' as const } : {}) }
  return (
    <div className={read ? 'presentation-field presentation-read' : 'presentation-field'}>
      <span className="line">
        <label htmlFor={id} className="second t-small">
          {say(field.label)}
        </label>
        <HelpMark at={field.at} />
      </span>
      {read && <span className="by-ear">{say({ en: 'read from its text', zh: '由文字读出' })}</span>}
      {field.as === 'yes-no' ? (
        <Select
          id={id}
          value={value === 'true' || value === 'false' ? value : ''}
          options={[
            { value: '', label: say({ en: 'not shown', zh: '未显示' }) },
            { value: 'true', label: say({ en: 'yes', zh: '是' }) },
            { value: 'false', label: say({ en: 'no', zh: '否' }) },
          ]}
          onChange={onChange}
        />
      ) : field.as === 'lines' || field.as === 'list' || field.as === 'corrections' ? (
        <Input.TextArea
          {...shared}
          value={value}
          autoSize={{ minRows: 1, maxRows: 6 }}
          onChange={({ target }) => onChange(target.value)}
        />
      ) : (
        <Input
          {...shared}
          value={value}
          {...(field.as === 'day' ? { type: 'date' } : {})}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </div>
  )
}

const COLUMNS: Readonly<Record<(typeof goodsColumns)[number], Words>> = {
  description: { en: 'Goods as described', zh: '货物描述' },
  quantity: { en: 'Quantity', zh: '数量' },
  unit: { en: 'Unit', zh: '单位' },
  unitPrice: { en: 'Unit price', zh: '单价' },
  amount: { en: 'Amount', zh: '金额' },
}
const EMPTY: GoodsDraft = { description: '', quantity: '', unit: '', unitPrice: '', amount: '' }

function GoodsLines({
  goods,
  onGoods,
}: {
  readonly goods: readonly GoodsDraft[]
  readonly onGoods: (goods: readonly GoodsDraft[]) => void
}) {
  const { say } = useWords()
  const change = (i: number, column: string, value: string) =>
    onGoods(goods.map((line, at) => (at === i ? { ...line, [column]: value } : line)))
  return (
    <div className="stack presentation-goods">
      {goods.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of goods on a document has no name but its place.
        <div key={i} className="presentation-goods-line">
          {goodsColumns.map((column) => (
            <Input
              key={column}
              value={line[column]}
              aria-label={`${say(COLUMNS[column])} ${i + 1}`}
              placeholder={say(COLUMNS[column])}
              onChange={({ target }) => change(i, column, target.value)}
            />
          ))}
          <button type="button" className="as-link" onClick={() => onGoods(goods.filter((_, at) => at !== i))}>
            {say({ en: 'Drop', zh: '删去' })}
          </button>
        </div>
      ))}
      <p>
        <Button size="small" onClick={() => onGoods([...goods, EMPTY])}>
          {say({ en: 'Add a line of goods', zh: '加一行货物' })}
        </Button>
      </p>
    </div>
  )
}
