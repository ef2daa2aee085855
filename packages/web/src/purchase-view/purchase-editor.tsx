import type { Party } from '@gendan/firm/party'
import { purchaseHelp } from '@gendan/forms/help/buying'
import { blocks } from '@gendan/kernel/rule'
import { say as sayIn } from '@gendan/kernel/words'
import { planPurchase } from '@gendan/orderfile/acts/plan-purchase'
import { gateRecord } from '@gendan/orderfile/order-file'
import { purchaseRules } from '@gendan/orderfile/purchase-rules'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useEdit } from '../app/use-edit.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { paperPath } from '../order-view/paper-path.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Helped } from '../parts/field-help.tsx'
import { FindingsDock, findingKey } from '../parts/findings-dock.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { Still } from '../parts/still.tsx'
import { RecordActs, RecordBar } from '../record-view/record-bar.tsx'
import { FieldsContext, fieldId, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { fromChosen } from './chosen-purchase.ts'
import { draftOf, freshDraft, type PurchaseDraft, readPurchase } from './purchase-draft.ts'
import { PurchaseForm } from './purchase-form.tsx'
import { PurchaseState } from './purchase-state.tsx'
import { purchasesPath } from './purchases-path.ts'
import { useHashPlace } from './use-hash-place.ts'

interface EditorProps {
  readonly standing: Standing
  readonly here: FirmHere
  /** Empty for a new one. */
  readonly id: string
  /** A new one is bought from this supplier, as he was chosen: his inquiry, by id. */
  readonly from?: string | undefined
}

/** One purchase while it is written: kept in this browser until saved, judged at every key by the rules of the act. */
export function PurchaseEditor({ standing, here, id, from }: EditorProps) {
  const { say, lang } = useWords()
  const world = useWorld()
  const { file } = standing
  const [lit, light] = useState<string>()
  const { edit, read, act, save, strict } = usePurchase({ standing, here, id, from })
  const may = world.rights.has('purchase')
  const name = standing.suppliers[edit.value.supplier]?.facts.name
  const signed = id !== '' && gateRecord(file, 'G12', id).signed !== undefined
  useHashPlace()
  useCtrlEnter(() => void (may && save()))
  const wrong = new Set(read.findings.filter(({ weight }) => weight === 'block').map(({ at }) => at)).size
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world.id, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          <Go to={worldPath(world.id, purchasesPath(file.id))} className="crumb">
            {say({ en: 'Purchases', zh: '采购' })} /
          </Go>{' '}
          {id && name ? sayIn(name, lang) : say({ en: 'New purchase', zh: '新采购' })}
        </>
      }
      acts={
        <>
          {id !== '' && (
            <Go to={worldPath(world.id, paperPath(file.id, 'purchase-order', id))}>
              {say({ en: 'Purchase order', zh: '采购单' })}
            </Go>
          )}
          <RecordActs
            may={may}
            ready={id === '' || (edit.dirty && !edit.overtaken)}
            busy={act.busy}
            label={{ en: 'Save', zh: '保存' }}
            onSave={() => void save()}
          />
        </>
      }
    >
      <Helped by={purchaseHelp}>
        <FieldsContext value={{ findings: read.findings, strict, locked: !may }}>
          <div className="purchase-desk">
            <div className="stack">
              <RecordBar edit={edit} fresh={id === ''} wrong={wrong} strict={strict} said={act.said} />
              <Overtaken kind="order-file" id={file.id} edit={edit} />
              <Still busy={id === '' && act.busy}>
                <PurchaseForm file={file} draft={edit.value} purchase={read.purchase} onDraft={edit.set} />
              </Still>
            </div>
            <aside className="stack">
              {signed && edit.dirty && <Reason draft={edit.value} onDraft={edit.set} />}
              {id !== '' && <PurchaseState standing={standing} here={here} id={id} />}
              <div className="card dock-card">
                <FindingsDock
                  findings={strict ? read.findings : read.findings.filter(({ weight }) => weight !== 'block')}
                  passed={purchaseRules.length - new Set(read.findings.map(({ rule }) => rule)).size}
                  chosen={lit}
                  onChoose={(finding) => {
                    light(findingKey(finding))
                    const place = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(finding.at)}"] input`)
                    ;(document.getElementById(fieldId(finding.at)) ?? place)?.focus()
                  }}
                />
              </div>
            </aside>
          </div>
        </FieldsContext>
      </Helped>
    </Screen>
  )
}

function usePurchase({ standing, here, id, from }: EditorProps) {
  const world = useWorld()
  const navigate = useNavigate()
  const notice = useNotice()
  const act = useAct()
  const [strict, setStrict] = useState(false)
  const { file, version } = standing
  const saved = file.deal.purchases?.find((one) => one.id === id)
  const base = useMemo(
    () => (saved ? draftOf(saved) : (fromChosen(file, from) ?? freshDraft(file, here.firm.rules.currency))),
    [saved, file, from, here.firm.rules.currency],
  )
  const edit = useEdit(base, version, `purchase.${world.account.id}.${world.id}.${file.id}.${id || from || 'new'}`)
  const { supplier } = edit.value
  const found = useAsk('party', { id: supplier }, { enabled: supplier !== '' })
  const party = supplier ? (found.data?.state as unknown as Party | undefined) : undefined
  const read = useMemo(() => readPurchase(edit.value, id, file, party), [edit.value, id, file, party])
  async function save() {
    setStrict(true)
    if (!read.purchase || blocks(read.findings) || edit.overtaken) return
    const input = { purchase: read.purchase, reason: edit.value.reason.trim() }
    const on = { id: file.id, expected: edit.expected, showsBoth: true } as const
    if (!(await act.run(planPurchase, input, on))) return
    setStrict(false)
    notice({ says: { en: 'Saved.', zh: '已保存。' } })
    edit.done()
    if (id === '')
      await navigate({ to: worldPath(world.id, `/orders/${file.id}/purchases`), search: {}, replace: true })
  }
  return { edit, read, act, save, strict }
}

interface ReasonProps {
  readonly draft: PurchaseDraft
  readonly onDraft: (draft: PurchaseDraft) => void
}

/** Its order was signed: a change closes the gates again, and says why. */
function Reason({ draft, onDraft }: ReasonProps) {
  const { say } = useWords()
  return (
    <section className="card padded">
      <p className="t-small second">
        {say({
          en: 'Its order was reviewed. A change closes that gate and the supplier’s sign-back: it is reviewed and sent anew.',
          zh: '采购单已审核。一改动，审核和供应商签回都会重关，须重新审核并发出。',
        })}
      </p>
      <TextField
        at="reason"
        label={{ en: 'Reason', zh: '修改原因' }}
        lines={2}
        value={draft.reason}
        onChange={(reason) => onDraft({ ...draft, reason })}
      />
    </section>
  )
}
