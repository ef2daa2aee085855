import type { Terms } from '@gendan/forms/deal/terms'
import { packingHelp } from '@gendan/forms/help/goods-out'
import { packedGoods } from '@gendan/forms/kinds/parts/packed-goods'
import { blocks, judge } from '@gendan/kernel/rule'
import { settlePacking } from '@gendan/orderfile/acts/settle-packing'
import { packingRules } from '@gendan/orderfile/packing/packing-rules'
import { proposeCartons, renumbered } from '@gendan/orderfile/packing/propose-cartons'
import { useParams } from '@tanstack/react-router'
import { Button, Checkbox, Input } from 'antd'
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
import { FindingsDock, findingKey } from '../parts/findings-dock.tsx'
import { focusOn } from '../parts/focus-on.ts'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { Still } from '../parts/still.tsx'
import { RecordActs, RecordBar } from '../record-view/record-bar.tsx'
import { useWords } from '../words/language.tsx'
import { CartonRows } from './carton-rows.tsx'
import { draftOf, freshRun, type PackingDraft, packingOf, runDraft, unreadIn } from './packing-draft.ts'
import { LinesPacked, PackingSums } from './packing-sums.tsx'
import { useKnownPacking } from './use-known-packing.ts'
import '../order-view/orders.css'
import '../order-view/order-parts.css'
import '../order-view/terms.css'
import '../record-view/record-view.css'
import './packing-view.css'

/** How an order is packed: run by run of cartons, beside what was agreed and what a container takes. */
export function PackingPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/packing' })
  const order = useAsk('order', { id: file })
  const standing = order.data && standingOf(order.data)
  const contract = standing?.file.deal.contract
  const terms = useKnownPacking(contract?.terms)
  if (!standing || (contract && !terms)) return <Waiting title={{ en: 'Packing', zh: '装箱' }} of={[order]} />
  if (terms) return <Editor key={file} standing={standing} terms={terms} />
  return (
    <Screen title={<Crumb standing={standing} />}>
      <Empty
        says={{
          en: 'Cartons are counted from settled terms: settle them first.',
          zh: '装箱按议定的条款来，请先议定条款。',
        }}
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
      {say({ en: 'Packing', zh: '装箱' })}
    </>
  )
}

function Editor({ standing, terms }: { readonly standing: Standing; readonly terms: Terms }) {
  const { say } = useWords()
  const { id: world, day, rights, account } = useWorld()
  const { file, version } = standing
  const settled = file.deal.packing
  const base = useMemo<PackingDraft>(
    () => (settled ? draftOf(settled) : { packed: day, measured: false, cartons: proposeCartons(terms).map(runDraft) }),
    [settled, day, terms],
  )
  const edit = useEdit(base, version, `packing.${account.id}.${world}.${file.id}`)
  const draft = edit.value
  const put = (change: Partial<PackingDraft>) => edit.set({ ...draft, ...change })
  const packing = useMemo(() => packingOf(draft), [draft])
  const goods = useMemo(() => packedGoods(terms, packing), [terms, packing])
  const findings = useMemo(() => [...unreadIn(draft), ...judge(packingRules, goods)], [draft, goods])
  const [lit, light] = useState<string>()
  const [strict, setStrict] = useState(false)
  const act = useAct()
  const go = useGo()
  const notice = useNotice()
  const may = rights.has('order')
  async function save() {
    setStrict(true)
    if (blocks(findings) || edit.overtaken || (settled && !edit.dirty)) return
    const on = { id: file.id, expected: edit.expected, showsBoth: true } as const
    if (!(await act.run(settlePacking, { packing }, on))) return
    edit.done()
    notice({ says: { en: 'Packing settled.', zh: '装箱已确定。' } })
    go(`/orders/${file.id}`)
  }
  useCtrlEnter(() => void (may && save()))
  const wrong = new Set(findings.filter(({ weight }) => weight === 'block').map(({ at }) => at)).size
  const anew = () => put({ cartons: renumbered(packing.cartons).map(runDraft) })
  return (
    <Screen
      title={<Crumb standing={standing} />}
      acts={
        <RecordActs
          may={may}
          ready={!settled || (edit.dirty && !edit.overtaken)}
          busy={act.busy}
          label={{ en: 'Settle the packing', zh: '确定装箱' }}
          onSave={() => void save()}
        />
      }
    >
      <div className="terms-desk">
        <div className="stack">
          <RecordBar edit={edit} fresh={!settled} wrong={wrong} strict={strict} said={act.said} />
          <Overtaken kind="order-file" id={file.id} edit={edit} />
          <Still busy={act.busy}>
            <section className="card lines-card" data-place="cartons">
              <div className="line wraps lines-bar">
                <label htmlFor="packed">{say({ en: 'Packed on', zh: '装箱日' })}</label>
                <span data-place="packed">
                  <Input
                    id="packed"
                    type="date"
                    className="day-input"
                    value={draft.packed}
                    disabled={!may}
                    onChange={(event) => put({ packed: event.target.value })}
                  />
                </span>
                <span data-place="measured">
                  <Checkbox
                    checked={draft.measured}
                    disabled={!may}
                    onChange={(event) => put({ measured: event.target.checked })}
                  >
                    {say({ en: 'Weighed and measured', zh: '已过磅量箱' })}
                  </Checkbox>
                </span>
                <span className="fill" />
                {may && (
                  <>
                    <Button onClick={() => put({ cartons: proposeCartons(terms).map(runDraft), measured: false })}>
                      {say({ en: "Propose from the goods' packing", zh: '按箱规推算' })}
                    </Button>
                    <Button onClick={anew}>{say({ en: 'Number anew', zh: '重新编号' })}</Button>
                  </>
                )}
              </div>
              <Helped by={packingHelp}>
                <CartonRows
                  cartons={draft.cartons}
                  lines={terms.lines}
                  findings={findings}
                  locked={!may}
                  onCartons={(cartons) => put({ cartons })}
                  onMore={() => put({ cartons: [...draft.cartons, freshRun(draft.cartons, terms.lines[0]?.id ?? '')] })}
                />
              </Helped>
              <PackingSums totals={goods.totals} />
            </section>
          </Still>
        </div>
        <aside className="stack terms-side">
          <LinesPacked goods={goods} />
          <div className="card dock-card">
            <FindingsDock
              findings={findings}
              passed={packingRules.length - new Set(findings.map(({ rule }) => rule)).size}
              chosen={lit}
              onChoose={(finding) => {
                light(findingKey(finding))
                focusOn(finding.at)
              }}
            />
          </div>
        </aside>
      </div>
    </Screen>
  )
}
