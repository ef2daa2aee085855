import type { HonestAnswer } from '@gendan/contract/day-request-questions'
import { dayRequestHelp } from '@gendan/forms/help/desk'
import type { Words } from '@gendan/kernel/words'
import { waysOfPaying } from '@gendan/orderfile/request/asked'
import { Checkbox, Input, Segmented, Select } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import { type AskDraft, withGoods } from './ask-draft.ts'

interface FieldsProps {
  readonly draft: AskDraft
  readonly put: (change: Partial<AskDraft>) => void
  readonly makers: HonestAnswer['makers']
}

/** Who asks for how many of what, by when; and below it what one would spend to be earlier. */
export function AskFields({ draft, put, makers }: FieldsProps) {
  const { say } = useWords()
  const [more, show] = useState(false)
  return (
    <Helped by={dayRequestHelp}>
      <section className="card padded stack ask-fields">
        <CustomerChoice draft={draft} put={put} />
        <OrderChoice draft={draft} put={put} />
        <GoodsChoice draft={draft} put={put} />
        <Said help="says" says={{ en: 'Goods in words', zh: '商品（文字）' }}>
          {(id) => <Input id={id} maxLength={200} value={draft.says} onChange={(e) => put({ says: e.target.value })} />}
        </Said>
        <div className="ask-pair">
          <Figure
            help="quantity"
            says={{ en: 'Quantity', zh: '数量' }}
            value={draft.quantity}
            unit={draft.unit}
            on={(quantity) => put({ quantity })}
          />
          <Said
            help="by"
            says={
              draft.at === 'board' ? { en: 'On board by', zh: '最迟装船日' } : { en: 'Arrived by', zh: '最迟到港日' }
            }
          >
            {(id) => <Input id={id} type="date" value={draft.by} onChange={(e) => put({ by: e.target.value })} />}
          </Said>
        </div>
        <HelpRow className="ask-field">
          <span className="t-small second">
            {say({ en: 'Which day', zh: '所问的日子' })}
            <HelpMark at="at" />
          </span>
          <Segmented
            block
            value={draft.at}
            aria-label={say({ en: 'Which day', zh: '所问的日子' })}
            options={[
              { value: 'board', label: say({ en: 'day on board', zh: '装船日' }) },
              { value: 'arrival', label: say({ en: 'day of arrival', zh: '到港日' }) },
            ]}
            onChange={(at) => put({ at: at as AskDraft['at'] })}
          />
        </HelpRow>
        {draft.at === 'arrival' && (
          <Figure
            help="sailing"
            says={{ en: 'Days at sea', zh: '海运天数' }}
            value={draft.sailing}
            on={(sailing) => put({ sailing })}
          />
        )}
        {!draft.file && <NewOrder draft={draft} put={put} />}
        <MakerChoice draft={draft} put={put} makers={makers} />
        <button type="button" className="as-link" aria-expanded={more} onClick={() => show(!more)}>
          {say({ en: 'What being earlier would cost', zh: '赶期的费用（加班、空运、分批）' })}
        </button>
        {more && <Prices draft={draft} put={put} />}
      </section>
    </Helped>
  )
}

type PartProps = Pick<FieldsProps, 'draft' | 'put'>

/** What an order that is not there yet must still go through. */
function NewOrder({ draft, put }: PartProps) {
  const { say } = useWords()
  return (
    <>
      <div className="ask-pair">
        <Said help="payment" says={{ en: 'He pays', zh: '付款方式' }}>
          {(id) => (
            <Select
              id={id}
              value={draft.payment}
              options={Object.entries(waysOfPaying).map(([value, words]) => ({ value, label: say(words) }))}
              onChange={(payment: AskDraft['payment']) => put({ payment })}
            />
          )}
        </Said>
        <Said help="materials" says={{ en: 'Material in the house on, if known', zh: '物料到齐日（知道才填）' }}>
          {(id) => (
            <Input id={id} type="date" value={draft.materials} onChange={(e) => put({ materials: e.target.value })} />
          )}
        </Said>
      </div>
      <Checkbox checked={draft.sample} onChange={(e) => put({ sample: e.target.checked })}>
        {say({ en: 'A sample must be approved first', zh: '要先确认样品' })}
      </Checkbox>
    </>
  )
}

function Prices({ draft, put }: PartProps) {
  return (
    <>
      <div className="ask-pair">
        <Figure
          help="overtime"
          says={{ en: 'Overtime, % more a day', zh: '加班每天加产 %' }}
          value={draft.overtime}
          on={(overtime) => put({ overtime })}
        />
        <Figure
          help="overtimePerPiece"
          says={{ en: 'An overtime piece costs more by', zh: '加班每件加价' }}
          value={draft.overtimePerPiece}
          on={(overtimePerPiece) => put({ overtimePerPiece })}
        />
      </div>
      <div className="ask-pair">
        <Figure
          help="airPerKg"
          says={{ en: 'Air freight, a kilogram', zh: '空运每公斤' }}
          value={draft.airPerKg}
          on={(airPerKg) => put({ airPerKg })}
        />
        <Figure
          help="flight"
          says={{ en: 'Days by air', zh: '空运天数' }}
          value={draft.flight}
          on={(flight) => put({ flight })}
        />
      </div>
      <Figure
        help="secondShipment"
        says={{ en: 'A second shipment costs', zh: '多一票出货的费用' }}
        value={draft.secondShipment}
        on={(secondShipment) => put({ secondShipment })}
      />
    </>
  )
}

function CustomerChoice({ draft, put }: PartProps) {
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
function OrderChoice({ draft, put }: PartProps) {
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

function GoodsChoice({ draft, put }: PartProps) {
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

function MakerChoice({ draft, put, makers }: FieldsProps) {
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

function Figure({
  says,
  help,
  value,
  unit,
  on,
}: {
  readonly says: Words
  readonly help: string
  readonly value: string
  readonly unit?: string
  readonly on: (text: string) => void
}) {
  return (
    <Said says={says} help={help}>
      {(id) => (
        <Input
          id={id}
          className="figures"
          inputMode="decimal"
          maxLength={20}
          value={value}
          {...(unit ? { suffix: unit } : {})}
          onChange={(event) => on(event.target.value)}
        />
      )}
    </Said>
  )
}

interface SaidProps {
  readonly says: Words
  /** The path under which the form's help explains it. */
  readonly help?: string
  readonly children: (id: string) => ReactNode
}

/** A label above its field. */
export function Said({ says, help, children }: SaidProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <HelpRow className="ask-field">
      <span>
        <label htmlFor={id} className="t-small second">
          {say(says)}
        </label>
        {help && <HelpMark at={help} />}
      </span>
      {children(id)}
    </HelpRow>
  )
}
