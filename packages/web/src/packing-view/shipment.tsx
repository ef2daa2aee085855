import type { ShipmentTerms } from '@gendan/forms/deal/terms'
import { shipmentHelp } from '@gendan/forms/help/goods-out'
import { blocks, type Finding, judge } from '@gendan/kernel/rule'
import { recordShipment } from '@gendan/orderfile/acts/record-shipment'
import { shipmentRules } from '@gendan/orderfile/shipment/shipment-rules'
import { useParams } from '@tanstack/react-router'
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
import { Still } from '../parts/still.tsx'
import { RecordActs, RecordBar } from '../record-view/record-bar.tsx'
import { FieldsContext } from '../record-view/record-fields.tsx'
import { useHashFocus } from '../record-view/use-hash-focus.ts'
import { useWords } from '../words/language.tsx'
import { figureFindings, shipmentOf, startOf } from './shipment-draft.ts'
import { ShipmentFields } from './shipment-fields.tsx'
import '../record-view/record-view.css'

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

function Editor({ standing, terms }: { readonly standing: Standing; readonly terms: ShipmentTerms }) {
  const { id: world, day: today, rights, account } = useWorld()
  const { file, version } = standing
  const { packing, shipment: settled } = file.deal
  const base = useMemo(() => startOf(standing.file.deal, terms), [standing, terms])
  const edit = useEdit(base, version, `shipment.${account.id}.${world}.${file.id}`)
  const draft = edit.value
  const findings = useMemo(
    () => [
      ...figureFindings(draft),
      ...judge(shipmentRules, { shipment: shipmentOf(draft), terms, today, ...(packing ? { packing } : {}) }),
    ],
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
                <ShipmentFields draft={draft} onDraft={edit.set} locked={!may} />
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
