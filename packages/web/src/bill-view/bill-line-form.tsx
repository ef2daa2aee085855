import { NEEDED_FOR, type NeededFor, PER, type Per } from '@gendan/firm/bill'
import { Button, Segmented } from 'antd'
import { useContext } from 'react'
import { GoodsSelect } from '../order-view/goods-select.tsx'
import { SupplierSelect } from '../order-view/supplier-select.tsx'
import { UnitList } from '../order-view/unit-list.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { FieldsContext, fieldId, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import type { DraftLine } from './bill-draft.ts'
import { neededWords, perWords } from './bill-words.ts'

interface FormProps {
  readonly line: DraftLine
  /** Its place in the bill, from 0: its fields stand under "lines.2". */
  readonly at: number
  readonly onLine: (line: DraftLine) => void
  readonly onDrop: () => void
}

/** One line of a bill: what it is, how much of it, before what it must be there, how it is bought. */
export function BillLineForm({ line, at, onLine, onDrop }: FormProps) {
  const { say } = useWords()
  const { locked } = useContext(FieldsContext)
  const put = (change: Partial<DraftLine>) => onLine({ ...line, ...change })
  const path = (part: string) => `lines.${at}.${part}`
  return (
    <section className="card padded record-form">
      <SectionHead note={say({ en: `line ${at + 1}`, zh: `第 ${at + 1} 行` })}>
        {say({ en: 'Accessory', zh: '配件' })}
      </SectionHead>
      <What line={line} at={at} onLine={onLine} />
      <TextField
        at={path('quantity')}
        label={{ en: 'Quantity', zh: '用量' }}
        short
        value={line.quantity}
        onChange={(quantity) => put({ quantity })}
      />
      <RecordField at={path('per')} label={{ en: 'For', zh: '按' }}>
        <Segmented<Per>
          id={fieldId(path('per'))}
          disabled={locked}
          options={PER.map((per) => ({ value: per, label: say(perWords[per]) }))}
          value={line.per}
          onChange={(per) => put({ per, ...(per === 'carton' ? { needed: 'packing' as const } : {}) })}
        />
      </RecordField>
      <TextField
        at={path('loss')}
        label={{ en: 'Loss', zh: '损耗' }}
        unit={{ en: '%', zh: '%' }}
        short
        value={line.loss}
        onChange={(loss) => put({ loss })}
      />
      <RecordField at={path('needed')} label={{ en: 'Must be there', zh: '何时要到' }}>
        <Segmented<NeededFor>
          id={fieldId(path('needed'))}
          disabled={locked}
          options={NEEDED_FOR.map((needed) => ({ value: needed, label: say(neededWords[needed]) }))}
          value={line.needed}
          onChange={(needed) => put({ needed })}
        />
      </RecordField>
      <TextField
        at={path('note')}
        label={{ en: 'Note', zh: '备注' }}
        lines={2}
        hint={{ en: 'mark, colour, the customer’s own wording', zh: '标识、颜色、客户原话' }}
        value={line.note}
        onChange={(note) => put({ note })}
      />
      <Buying line={line} at={at} onLine={onLine} />
      {!locked && (
        <p>
          <Button danger size="small" onClick={onDrop}>
            {say({ en: 'Take this line out', zh: '删去这一行' })}
          </Button>
        </p>
      )}
    </section>
  )
}

type PartProps = Omit<FormProps, 'onDrop'>

/** An article of the record, or words where it has none. */
function What({ line, at, onLine }: PartProps) {
  const { say, lang } = useWords()
  const { locked } = useContext(FieldsContext)
  const { part, ...bare } = line
  const put = (change: Partial<DraftLine>) => onLine({ ...line, ...change })
  return (
    <>
      <RecordField at={`lines.${at}.goods`} label={{ en: 'On record as', zh: '货号' }}>
        {part && (
          <span className="line wraps fill">
            <span className="medium">{part.code}</span> {part.name[lang] || part.name.zh || part.name.en}
            {!locked && (
              <button type="button" className="as-link" onClick={() => onLine({ ...bare, goods: '' })}>
                {say({ en: 'another', zh: '换一个' })}
              </button>
            )}
          </span>
        )}
        {!part && !locked && (
          <GoodsSelect
            className="fill"
            label={{ en: 'Find the article …', zh: '查找商品…' }}
            onChoose={(goods, row) => row && put({ goods, part: row, unit: row.unit, name: { en: '', zh: '' } })}
          />
        )}
      </RecordField>
      {!part && (
        <WordsField
          at={`lines.${at}.name`}
          en={{ en: 'or in words, English', zh: '或写品名（英）' }}
          zh={{ en: 'or in words, Chinese', zh: '或写品名（中）' }}
          value={line.name}
          onChange={(name) => put({ name })}
        />
      )}
      <RecordField at={`lines.${at}.unit`} label={{ en: 'Counted in', zh: '单位' }}>
        <UnitList id="bill-units" />
        <input
          id={fieldId(`lines.${at}.unit`)}
          className="cell-box unit-box bill-unit"
          list="bill-units"
          disabled={locked}
          value={line.unit}
          onChange={(event) => put({ unit: event.target.value })}
        />
      </RecordField>
    </>
  )
}

const BOUGHT = [
  ['leadDays', { en: 'Lead time', zh: '交期' }, { en: 'working days', zh: '个工作日' }],
  ['minimum', { en: 'Minimum order', zh: '起订量' }, undefined],
  ['pack', { en: 'In packs of', zh: '每包数量' }, undefined],
] as const

function Buying({ line, at, onLine }: PartProps) {
  const { say } = useWords()
  const put = (change: Partial<DraftLine>) => onLine({ ...line, ...change })
  return (
    <>
      <SectionHead note={say({ en: 'leave empty until known', zh: '不知道就先空着' })}>
        {say({ en: 'How it is bought', zh: '怎么买' })}
      </SectionHead>
      <RecordField at={`lines.${at}.supplier`} label={{ en: 'Usual supplier', zh: '常用供应商' }}>
        <SupplierSelect
          id={fieldId(`lines.${at}.supplier`)}
          value={line.supplier}
          clears
          onChange={(supplier) => put({ supplier })}
        />
      </RecordField>
      {BOUGHT.map(([name, label, unit]) => (
        <TextField
          key={name}
          at={`lines.${at}.${name}`}
          label={label}
          short
          value={line[name]}
          onChange={(text) => put({ [name]: text })}
          {...(unit ? { unit } : {})}
        />
      ))}
    </>
  )
}
