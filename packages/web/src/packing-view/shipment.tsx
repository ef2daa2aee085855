import { type Shipment, shipmentShape, transportModes } from '@gendan/forms/deal/shipment'
import type { ShipmentTerms } from '@gendan/forms/deal/terms'
import { shipmentHelp } from '@gendan/forms/help/goods-out'
import { isDay } from '@gendan/kernel/day'
import { blocks, type Finding, judge } from '@gendan/kernel/rule'
import { recordShipment } from '@gendan/orderfile/acts/record-shipment'
import { shipmentRules } from '@gendan/orderfile/shipment/shipment-rules'
import { seaOnly } from '@gendan/trade/terms/incoterms'
import { useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useEdit } from '../app/use-edit.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { type Standing, standingOf } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Empty } from '../parts/empty.tsx'
import { Helped } from '../parts/field-help.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Still } from '../parts/still.tsx'
import { ChoiceField } from '../quality-view/choice-field.tsx'
import { RecordActs, RecordBar } from '../record-view/record-bar.tsx'
import { FieldsContext, fieldId, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useHashFocus } from '../record-view/use-hash-focus.ts'
import { useWords } from '../words/language.tsx'
import '../record-view/record-view.css'

interface Draft extends Omit<Shipment, 'onBoard' | 'arrival'> {
  readonly onBoard: string
  readonly arrival: string
}

/** How the goods leave: what the carrier's papers say. */
export function ShipmentPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/shipment' })
  const order = useAsk('order', { id: file })
  if (!order.data) return <Waiting title={{ en: 'Shipment', zh: '装运' }} of={[order]} />
  const standing = standingOf(order.data)
  const { contract } = standing.file.deal
  if (contract) return <Editor key={file} standing={standing} terms={contract.terms.shipment} />
  return (
    <Screen title={<Crumb standing={standing} />}>
      <Empty
        says={{ en: 'A shipment fulfils settled terms: settle them first.', zh: '装运按议定的条款来，请先议定条款。' }}
      />
    </Screen>
  )
}

function Crumb({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const { id } = useWorld()
  return (
    <>
      <Go to={worldPath(id, `/orders/${standing.file.id}`)} className="crumb">
        {standing.file.number} /
      </Go>{' '}
      {say({ en: 'Shipment', zh: '装运' })}
    </>
  )
}

const NOTHING = { vessel: '', voyage: '', billOfLading: '', containers: [] }

function startOf(standing: Standing, terms: ShipmentTerms): Draft {
  const {
    onBoard = '',
    arrival = '',
    ...known
  } = standing.file.deal.shipment ?? { ...NOTHING, ...modeOf(standing), from: terms.from, to: terms.to }
  return { ...known, onBoard, arrival }
}

/** Under a term that is for the sea only the goods go by sea. */
function modeOf({ file }: Standing): Pick<Shipment, 'mode'> {
  const { contract } = file.deal
  return contract && seaOnly(contract.terms.delivery.incoterm) ? { mode: 'sea' } : {}
}

function shipmentOf({ onBoard, arrival, ...known }: Draft): Shipment {
  return shipmentShape.parse({
    ...known,
    ...(isDay(onBoard) ? { onBoard } : {}),
    ...(isDay(arrival) ? { arrival } : {}),
  })
}

function Editor({ standing, terms }: { readonly standing: Standing; readonly terms: ShipmentTerms }) {
  const { id: world, day: today, rights, account } = useWorld()
  const { file, version } = standing
  const { packing, shipment: settled } = file.deal
  const base = useMemo(() => startOf(standing, terms), [standing, terms])
  const edit = useEdit(base, version, `shipment.${account.id}.${world}.${file.id}`)
  const draft = edit.value
  const findings = useMemo(
    () => judge(shipmentRules, { shipment: shipmentOf(draft), terms, today, ...(packing ? { packing } : {}) }),
    [draft, terms, today, packing],
  )
  const [strict, setStrict] = useState(false)
  const act = useAct()
  const go = useGo()
  const notice = useNotice()
  const may = rights.has('order')
  async function save() {
    setStrict(true)
    if (blocks(findings) || edit.overtaken || (settled && !edit.dirty)) return
    const on = { id: file.id, expected: edit.expected, showsBoth: true } as const
    if (!(await act.run(recordShipment, { shipment: shipmentOf(draft) }, on))) return
    edit.done()
    notice({ says: { en: 'Shipment recorded.', zh: '装运已登记。' } })
    go(`/orders/${file.id}`)
  }
  useHashFocus(true)
  useCtrlEnter(() => void (may && save()))
  return (
    <Screen
      title={<Crumb standing={standing} />}
      acts={
        <RecordActs
          may={may}
          ready={!settled || (edit.dirty && !edit.overtaken)}
          busy={act.busy}
          label={{ en: 'Record the shipment', zh: '登记装运' }}
          onSave={() => void save()}
        />
      }
    >
      <div className="record">
        <div className="stack">
          <RecordBar edit={edit} fresh={!settled} wrong={blocking(findings)} strict={strict} said={act.said} />
          <Overtaken kind="order-file" id={file.id} edit={edit} />
          <Still busy={act.busy}>
            <Helped by={shipmentHelp}>
              <FieldsContext value={{ findings, strict, locked: !may }}>
                <Fields draft={draft} onDraft={edit.set} locked={!may} />
              </FieldsContext>
            </Helped>
          </Still>
        </div>
      </div>
    </Screen>
  )
}

function blocking(findings: readonly Finding[]): number {
  return new Set(findings.filter(({ weight }) => weight === 'block').map(({ at }) => at)).size
}

interface FieldsProps {
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly locked: boolean
}

const TEXTS = [
  ['vessel', { en: 'Vessel or flight', zh: '船名 / 航班' }],
  ['voyage', { en: 'Voyage', zh: '航次' }],
  ['from', { en: 'From', zh: '装运港' }],
  ['to', { en: 'To', zh: '目的港' }],
  ['billOfLading', { en: 'Bill of lading no.', zh: '提单号' }],
] as const
const DAYS = [
  ['onBoard', { en: 'On board', zh: '装船日' }],
  ['arrival', { en: 'Arrival', zh: '到港日' }],
] as const

function Fields({ draft, onDraft, locked }: FieldsProps) {
  const { say } = useWords()
  const put = (change: Partial<Draft>) => onDraft({ ...draft, ...change })
  const { containers } = draft
  const place = (i: number, change: Partial<Draft['containers'][number]>) =>
    put({ containers: containers.map((one, at) => (at === i ? { ...one, ...change } : one)) })
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
      {TEXTS.map(([name, label]) => (
        <TextField key={name} at={name} label={label} value={draft[name]} onChange={(text) => put({ [name]: text })} />
      ))}
      {DAYS.map(([name, label]) => (
        <RecordField key={name} at={name} label={label}>
          <Input
            id={fieldId(name)}
            type="date"
            className="day-input"
            disabled={locked}
            value={draft[name]}
            onChange={(event) => put({ [name]: event.target.value })}
          />
        </RecordField>
      ))}
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
              onClick={() => put({ containers: containers.filter((_, at) => at !== i) })}
            >
              {say({ en: `Remove container ${i + 1}`, zh: `删除集装箱 ${i + 1}` })}
            </button>
          )}
        </div>
      ))}
      {!locked && (
        <Button onClick={() => put({ containers: [...containers, { number: '', seal: '' }] })}>
          {say({ en: 'Add a container', zh: '加集装箱' })}
        </Button>
      )}
    </div>
  )
}
