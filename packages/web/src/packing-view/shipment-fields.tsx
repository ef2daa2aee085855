import { freightKinds, transportModes } from '@gendan/forms/deal/shipment'
import { Button } from 'antd'
import { SectionHead } from '../parts/section-head.tsx'
import { ChoiceField } from '../quality-view/choice-field.tsx'
import { DayField } from '../quality-view/day-field.tsx'
import { TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import type { CoverDraft, ShipmentDraft } from './shipment-draft.ts'

interface FieldsProps {
  readonly draft: ShipmentDraft
  readonly onDraft: (draft: ShipmentDraft) => void
  readonly locked: boolean
}

const WAY = [
  ['carrier', { en: 'Carrier', zh: '承运人' }],
  ['vessel', { en: 'Vessel, flight, train or truck', zh: '船名 / 航班 / 车次' }],
  ['voyage', { en: 'Voyage', zh: '航次' }],
  ['receipt', { en: 'Place of receipt', zh: '收货地' }],
  ['from', { en: 'Port of loading', zh: '装运港' }],
  ['via', { en: 'Transhipped at', zh: '转运港' }],
  ['to', { en: 'Port of discharge', zh: '目的港' }],
  ['delivery', { en: 'Place of delivery', zh: '交货地' }],
  ['billOfLading', { en: 'Bill of lading no.', zh: '提单号' }],
] as const
const DAYS = [
  ['onBoard', { en: 'On board', zh: '装船日' }],
  ['issued', { en: 'Bill of lading dated', zh: '提单签发日' }],
  ['arrival', { en: 'Arrival', zh: '到港日' }],
] as const

/** What the carrier's papers say or shall say, the containers, and the cover. */
export function ShipmentFields({ draft, onDraft, locked }: FieldsProps) {
  const { say } = useWords()
  const put = (change: Partial<ShipmentDraft>) => onDraft({ ...draft, ...change })
  return (
    <div className="card padded record-form">
      <ChoiceField
        at="mode"
        label={{ en: 'Goes', zh: '运输方式' }}
        value={draft.mode ?? ''}
        choices={transportModes}
        clears
        onChange={(mode) => put({ mode: mode === '' ? undefined : mode })}
      />
      {WAY.map(([name, label]) => (
        <TextField key={name} at={name} label={label} value={draft[name]} onChange={(text) => put({ [name]: text })} />
      ))}
      {DAYS.map(([name, label]) => (
        <DayField key={name} at={name} label={label} value={draft[name]} onChange={(day) => put({ [name]: day })} />
      ))}
      <SectionHead>{say({ en: 'As the transport document shall stand', zh: '运输单据的写法' })}</SectionHead>
      <TextField
        at="consignee"
        label={{ en: 'Consignee', zh: '收货人' }}
        hint={{ en: 'TO ORDER', zh: 'TO ORDER' }}
        value={draft.consignee}
        lines={1}
        onChange={(consignee) => put({ consignee })}
      />
      <TextField
        at="notify"
        label={{ en: 'Notify party', zh: '通知人' }}
        value={draft.notify}
        lines={2}
        onChange={(notify) => put({ notify })}
      />
      <ChoiceField
        at="freight"
        label={{ en: 'Freight', zh: '运费' }}
        value={draft.freight}
        choices={freightKinds}
        clears
        onChange={(freight) => put({ freight })}
      />
      <TextField
        at="originals"
        label={{ en: 'Originals issued', zh: '正本份数' }}
        value={draft.originals}
        short
        onChange={(originals) => put({ originals })}
      />
      <Containers draft={draft} onDraft={onDraft} locked={locked} />
      <SectionHead>{say({ en: 'Insurance', zh: '保险' })}</SectionHead>
      <CoverFields cover={draft.insurance} onCover={(insurance) => put({ insurance })} />
    </div>
  )
}

const COVER = [
  ['insurer', { en: 'Insurer', zh: '保险人' }],
  ['policy', { en: 'Policy no.', zh: '保单号' }],
  ['cover', { en: 'Clauses and risks', zh: '险别' }],
  ['claimsAt', { en: 'Claims payable at', zh: '赔付地点' }],
] as const

function CoverFields({
  cover,
  onCover,
}: {
  readonly cover: CoverDraft
  readonly onCover: (cover: CoverDraft) => void
}) {
  const put = (change: Partial<CoverDraft>) => onCover({ ...cover, ...change })
  return (
    <>
      {COVER.map(([name, label]) => (
        <TextField
          key={name}
          at={`insurance.${name}`}
          label={label}
          value={cover[name]}
          onChange={(text) => put({ [name]: text })}
        />
      ))}
      <TextField
        at="insurance.insured"
        label={{ en: 'Insured amount', zh: '保险金额' }}
        unit={{ en: cover.currency, zh: cover.currency }}
        value={cover.amount}
        short
        onChange={(amount) => put({ amount })}
      />
      <DayField
        at="insurance.issued"
        label={{ en: 'Policy dated', zh: '保单日期' }}
        value={cover.issued}
        onChange={(issued) => put({ issued })}
      />
    </>
  )
}

function Containers({ draft: { containers }, draft, onDraft, locked }: FieldsProps) {
  const { say } = useWords()
  const put = (next: ShipmentDraft['containers']) => onDraft({ ...draft, containers: next })
  const place = (i: number, change: Partial<ShipmentDraft['containers'][number]>) =>
    put(containers.map((one, at) => (at === i ? { ...one, ...change } : one)))
  return (
    <>
      <SectionHead>{say({ en: 'Containers', zh: '集装箱' })}</SectionHead>
      {containers.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a container has no other name while its number is typed.
        <div key={i}>
          <TextField
            at={`containers.${i}.number`}
            label={{ en: `Container ${i + 1}`, zh: `集装箱 ${i + 1}` }}
            hint={{ en: 'MSKU 123456 7', zh: 'MSKU 123456 7' }}
            value={one.number}
            onChange={(number) => place(i, { number })}
          />
          <TextField
            at={`containers.${i}.seal`}
            label={{ en: 'Seal', zh: '铅封号' }}
            value={one.seal}
            onChange={(seal) => place(i, { seal })}
          />
          {!locked && (
            <button
              type="button"
              className="as-link t-small"
              onClick={() => put(containers.filter((_, at) => at !== i))}
            >
              {say({ en: `Remove container ${i + 1}`, zh: `删除集装箱 ${i + 1}` })}
            </button>
          )}
        </div>
      ))}
      {!locked && (
        <Button onClick={() => put([...containers, { number: '', seal: '' }])}>
          {say({ en: 'Add a container', zh: '加集装箱' })}
        </Button>
      )}
    </>
  )
}
