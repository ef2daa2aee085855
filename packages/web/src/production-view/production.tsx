import type { Party } from '@gendan/firm/party'
import type { ContractSection, Deal } from '@gendan/forms/deal/deal'
import { productionHelp } from '@gendan/forms/help/making'
import { isBought } from '@gendan/forms/kinds/parts/bought-lines'
import { blocks, type Finding } from '@gendan/kernel/rule'
import { same } from '@gendan/kernel/same'
import { planProduction } from '@gendan/orderfile/acts/plan-production'
import { signedBefore } from '@gendan/orderfile/bound-production'
import { dealOf } from '@gendan/orderfile/deal-of'
import { followTerms, proposeProduction } from '@gendan/orderfile/production-proposal'
import { useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { type Edit, useEdit } from '../app/use-edit.ts'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { paperPath } from '../order-view/paper-path.ts'
import { aroundOf, type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Helped } from '../parts/field-help.tsx'
import { FindingsDock, findingKey } from '../parts/findings-dock.tsx'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { PlanCard } from '../quality-view/plan-card.tsx'
import { RecordActs, RecordBar } from '../record-view/record-bar.tsx'
import { FieldsContext, fieldId, TextField } from '../record-view/record-fields.tsx'
import { useHashFocus } from '../record-view/use-hash-focus.ts'
import { useWords } from '../words/language.tsx'
import { AgreedCard } from './agreed-card.tsx'
import { MeetingCard } from './meeting-card.tsx'
import { MadeLines, WhoAndWhen, WholeOrder } from './plan-fields.tsx'
import { checkPlan, RULES } from './production-checks.ts'
import { draftOf, fieldOf, leftOut, type ProductionDraft, readPlan } from './production-draft.ts'
import { QualityFields } from './quality-fields.tsx'
import '../record-view/record-view.css'
import '../order-view/orders.css'
import '../order-view/order-parts.css'
import './production-view.css'

const TITLE = { en: 'Production', zh: '生产' }

/** The production of an order: proposed from its terms, then put into the workshop's words. */
export function ProductionPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/production' })
  const { say } = useWords()
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return <Waiting title={TITLE} of={[order, firm]} />
  const standing = standingOf(order.data)
  const { contract } = standing.file.deal
  if (contract) return <Planning key={file} standing={standing} here={firmHereOf(firm.data)} contract={contract} />
  return (
    <Screen title={say(TITLE)}>
      <p className="card padded">
        {say({ en: 'Settle the terms first: production is planned from them.', zh: '请先议定条款，生产按条款安排。' })}
      </p>
    </Screen>
  )
}

interface PlanningProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly contract: ContractSection
}

function Planning({ standing, here, contract }: PlanningProps) {
  const { say } = useWords()
  const { id: world, rights, day } = useWorld()
  const { file } = standing
  const { production } = file.deal
  const deal = useMemo(() => dealOf(file, here.firm, aroundOf(standing)), [file, here.firm, standing])
  const edit = usePlan(standing, deal, contract)
  const checked = useChecked(edit.value, deal)
  const save = useSave(standing, here, edit, checked)
  const [lit, light] = useState<string>()
  const may = rights.has('order')
  const set = (change: Partial<ProductionDraft>) => edit.set({ ...edit.value, ...change })
  useHashFocus(true)
  useCtrlEnter(() => void (may && save.run()))
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say(TITLE)}
        </>
      }
      acts={
        <RecordActs
          may={may}
          ready={save.ready}
          busy={save.busy}
          label={production ? { en: 'Save', zh: '保存' } : { en: 'Plan it so', zh: '就这样安排' }}
          onSave={() => void save.run()}
          more={
            production && (
              <Go to={worldPath(world, paperPath(file.id, 'production-order'))}>
                {say({ en: 'Production order', zh: '生产加工单' })}
              </Go>
            )
          }
        />
      }
    >
      <div className="record production">
        <div className="stack">
          <RecordBar edit={edit} fresh={!production} wrong={save.wrong} strict={save.strict} said={save.said} />
          <Overtaken kind="order-file" id={file.id} edit={edit} />
          <Helped by={productionHelp}>
            <FieldsContext value={{ findings: checked.atFields, strict: save.strict, locked: !may }}>
              <div className="card padded record-form">
                <WhoAndWhen draft={edit.value} set={set} />
                <MadeLines draft={edit.value} set={set} ordered={contract.terms.lines} />
                <WholeOrder draft={edit.value} set={set} samples={deal.samples} />
                <QualityFields quality={edit.value.quality} onQuality={(quality) => set({ quality })} />
                {signedBefore(file) && (
                  <TextField
                    at="reason"
                    lines={1}
                    label={{ en: 'Why it is changed', zh: '改动理由' }}
                    hint={{ en: 'it was signed; it must be signed again', zh: '已签过，改后须重签' }}
                    value={edit.value.reason}
                    onChange={(reason) => set({ reason })}
                  />
                )}
              </div>
            </FieldsContext>
          </Helped>
        </div>
        <div className="stack">
          <div className="card dock-card">
            <FindingsDock
              findings={checked.findings}
              passed={RULES - new Set(checked.findings.map(({ rule }) => rule)).size}
              chosen={lit}
              onChoose={(finding) => {
                light(findingKey(finding))
                focusOn(finding.at)
              }}
            />
          </div>
          <AgreedCard terms={contract.terms} file={file.id} />
          {production && <PlanCard standing={standing} here={here} />}
          {production && <MeetingCard key={day} standing={standing} here={here} />}
        </div>
      </div>
    </Screen>
  )
}

/** The plan as it is typed: over what is saved, with a line for every line of the terms; over the proposal at first. */
function usePlan({ file, version, path }: Standing, deal: Deal, contract: ContractSection): Edit<ProductionDraft> {
  const { id: world, account, day } = useWorld()
  const complete = path?.nodes.find(({ kind }) => kind === 'complete')?.latest
  const base = useMemo(
    () =>
      deal.production
        ? leftOut(draftOf(followTerms(deal.production, contract.terms)), deal.production, boughtIn(deal, contract))
        : draftOf(proposeProduction({ ...deal, contract }, day, complete)),
    [deal, contract, day, complete],
  )
  return useEdit(base, version, `production.${account.id}.${world}.${file.id}`)
}

function boughtIn(deal: Deal, { terms }: ContractSection): (line: string) => boolean {
  return (id) => terms.lines.some((line) => line.id === id && isBought(line, deal))
}

function useChecked(draft: ProductionDraft, deal: Deal) {
  const { day } = useWorld()
  const asked = useAsk('party', { id: draft.maker }, { enabled: draft.maker !== '' })
  const maker = draft.maker ? (asked.data?.state as unknown as Party | undefined) : undefined
  return useMemo(() => {
    const { plan, findings: unread } = readPlan(draft)
    const findings = plan ? checkPlan({ deal, plan, maker, today: day }) : unread
    return { plan, findings, atFields: findings.map((one) => ({ ...one, at: fieldOf(one.at) })) }
  }, [draft, deal, maker, day])
}

interface Checked {
  readonly plan: ReturnType<typeof readPlan>['plan']
  readonly findings: readonly Finding[]
}

function useSave(standing: Standing, here: FirmHere, edit: Edit<ProductionDraft>, { plan, findings }: Checked) {
  const act = useAct()
  const notice = useNotice()
  const [strict, setStrict] = useState(false)
  const { file } = standing
  const { production } = file.deal
  const moved = production === undefined || edit.dirty || !same(draftOf(production).lines, edit.value.lines)
  const ready = moved && edit.overtaken === undefined
  async function run() {
    setStrict(true)
    if (!plan || blocks(findings) || !ready) return
    const input = { firm: here.firm.id, plan, reason: edit.value.reason }
    const on = { id: file.id, expected: edit.expected, showsBoth: true } as const
    if (!(await act.run(planProduction, input, on))) return
    setStrict(false)
    notice({ says: { en: 'The plan is saved.', zh: '生产安排已保存。' } })
    edit.done()
  }
  const wrong = new Set(findings.filter(({ weight }) => weight === 'block').map(({ at }) => at)).size
  return { run, strict, ready, wrong, busy: act.busy, said: act.said }
}

/** Goes to the box that a finding speaks of, or to the place where it is said. */
function focusOn(at: string): void {
  const box = document.getElementById(fieldId(fieldOf(at)))
  const place = box ?? document.querySelector<HTMLElement>(`[data-place="${CSS.escape(at)}"]`)
  place?.scrollIntoView({ block: 'center' })
  box?.focus()
}
