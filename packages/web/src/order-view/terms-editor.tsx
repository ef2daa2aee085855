import type { Problem } from '@gendan/contract/shapes'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { writeDay } from '@gendan/kernel/day'
import { blocks, type Finding, judge } from '@gendan/kernel/rule'
import type { Lang, Words } from '@gendan/kernel/words'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import { settleTerms } from '@gendan/orderfile/acts/settle-terms'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { termsRules } from '@gendan/orderfile/terms-rules'
import { Button } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import { CalledOff, useDoing } from '../app/doing.tsx'
import { refreshWorld } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { perform, Said } from '../client/client.ts'
import { FindingsDock, findingKey } from '../parts/findings-dock.tsx'
import { focusOn } from '../parts/focus-on.ts'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { useWords } from '../words/language.tsx'
import { clauseList } from './as-read.ts'
import { DeliveryFields, OtherFields, ShipmentFields } from './clause-fields.tsx'
import { LinesCard } from './lines-card.tsx'
import { PaymentFields } from './payment-fields.tsx'
import { reckonPath } from './reckon-price.ts'
import type { FirmHere, Standing } from './standing.ts'
import { AmendCard } from './terms-change.tsx'
import { checkTerms, effectOf, type TermsOf } from './terms-checks.ts'
import { TermsConflict } from './terms-conflict.tsx'
import { draftOf, type TermsDraft, termsOf } from './terms-draft.ts'
import { inputFindings } from './terms-input.ts'
import { useGo } from './use-go.ts'
import { useKeptDraft } from './use-kept-draft.ts'
import { useTakenPrice } from './use-taken-price.ts'

interface TermsEditorProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly of: TermsOf
  readonly start: TermsDraft
}

/** Terms while they are typed: lines and clauses, what is wrong with them, and what an amendment would set moving. */
export function TermsEditor({ standing, here, of, start }: TermsEditorProps) {
  const { say, lang } = useWords()
  const world = useWorld()
  const { file } = standing
  const { draft, base, set, resumed, version, rebase, done } = useKeptDraft(file.id, of, start, standing.version)
  /** Typing never waits for the rules: what they judge may be a moment behind. */
  const late = useDeferredValue(draft)
  const typed = useMemo(
    () => ({ terms: termsOf(late), customerOrder: late.customerOrder.trim(), unread: inputFindings(late) }),
    [late],
  )
  const checked = useMemo(
    () => checkTerms(standing, here.firm, typed, of, world.day),
    [standing, here.firm, typed, of, world.day],
  )
  useTakenPrice(draft, set)
  const amending = of === 'contract' && file.deal.contract !== undefined
  const effect = useMemo(() => effectOf(standing, here.firm, typed, world.day), [standing, here.firm, typed, world.day])
  const save = useSave({ standing, of, draft, version, onDone: done })
  const [lit, light] = useState<string>()
  const wrote = wroteIn(file, lang)
  const act = actWords(of, file.deal.contract?.version)
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world.id, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say(act.title)}
        </>
      }
      note={resumed && <Resumed at={resumed} onDrop={done} />}
      acts={
        <>
          <Go to={worldPath(world.id, `/orders/${file.id}`)}>{say({ en: 'Back', zh: '返回' })}</Go>
          <Button type="primary" loading={save.busy} onClick={() => void save.go()}>
            {say(act.act)}
          </Button>
        </>
      }
    >
      <div className="terms-desk">
        <div className="stack">
          {save.conflict && (
            <TermsConflict
              problem={save.conflict}
              standing={standing}
              of={of}
              base={termsOf(base)}
              mine={termsOf(draft)}
              onGoOn={(terms, theirs) => {
                set({ ...draftOf(terms, draft.customerOrder), reason: draft.reason })
                rebase(draftOf(theirs, base.customerOrder), standing.version)
                save.settle()
              }}
              onDrop={() => {
                done()
                save.settle()
              }}
            />
          )}
          {save.refused.length > 0 && <RefusedCard act={act.title} findings={save.refused} />}
          {save.said && <div className="card padded">{save.said}</div>}
          <LinesCard
            draft={draft}
            set={set}
            terms={typed.terms}
            numbered={of === 'contract'}
            reckon={(line) => worldPath(world.id, reckonPath(file.id, of, draft.incoterm, line))}
          />
          <div className="card clauses-card">
            <div>
              <DeliveryFields draft={draft} set={set} asked={wrote.delivery} />
              <ShipmentFields draft={draft} set={set} asked={wrote.shipment} />
            </div>
            <div>
              <PaymentFields
                asked={wrote.payment}
                draft={draft}
                set={set}
                payment={typed.terms.payment}
                total={pricedLines(typed.terms).total}
              />
              <OtherFields draft={draft} set={set} />
            </div>
          </div>
        </div>
        <aside className="stack terms-side">
          {amending && (
            <AmendCard
              effect={effect}
              reason={draft.reason}
              onReason={(reason) => set({ reason })}
              missing={save.lacksReason}
            />
          )}
          <div className="card dock-card">
            <FindingsDock
              findings={checked.findings}
              passed={checked.asked - new Set(checked.findings.map(({ rule }) => rule)).size}
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

/** The customer's own words for what has to be agreed, from his order. */
function wroteIn({ deal }: OrderFile, lang: Lang): Readonly<Record<'delivery' | 'shipment' | 'payment', string>> {
  const order = deal.order?.order
  if (!order) return { delivery: '', shipment: '', payment: '' }
  const { delivery, payment, deliverTo } = order
  const term = [delivery.incoterm, delivery.place].filter(Boolean).join(' ')
  const days = [delivery.from, delivery.to].flatMap((day) => (day ? [writeDay(day, lang)] : [])).join(' – ')
  const where = [deliverTo?.name, deliverTo?.city].filter(Boolean).join(', ')
  return {
    delivery: clauseList([term, ...delivery.terms], lang),
    shipment: clauseList([days, where], lang),
    payment: clauseList(payment.text, lang),
  }
}

function actWords(of: TermsOf, version: number | undefined): { readonly title: Words; readonly act: Words } {
  if (of === 'offer') return { title: makeOffer.title, act: { en: 'Make this offer', zh: '就这样发盘' } }
  if (version === undefined) return { title: settleTerms.title, act: { en: 'Settle these terms', zh: '议定这些条款' } }
  const next = version + 1
  return { title: amendTerms.title, act: { en: `Amend to version ${next}`, zh: `改为第 ${next} 版` } }
}

function Resumed({ at, onDrop }: { readonly at: string; readonly onDrop: () => void }) {
  const { say } = useWords()
  return (
    <span className="line">
      {say({ en: `Unsaved since ${at}`, zh: `接着 ${at} 没保存的` })}
      <button type="button" className="as-link" onClick={onDrop}>
        {say({ en: 'Drop it', zh: '丢弃' })}
      </button>
    </span>
  )
}

function RefusedCard({ act, findings }: { readonly act: Words; readonly findings: readonly Finding[] }) {
  return (
    <div className="card padded">
      <Refusal act={act} findings={findings} />
    </div>
  )
}

interface Saving {
  readonly standing: Standing
  readonly of: TermsOf
  readonly draft: TermsDraft
  readonly version: number
  readonly onDone: () => void
}

/** Saves on the version the terms were typed on. A lost race comes back as `conflict`; what was typed stays. */
function useSave({ standing, of, draft, version, onDone }: Saving) {
  const { id: world } = useWorld()
  const doing = useDoing()
  const tell = useNotice()
  const go = useGo()
  const [conflict, setConflict] = useState<Problem>()
  const [asked, ask] = useState(false)
  const { file } = standing
  const { reason } = draft
  const amending = of === 'contract' && file.deal.contract !== undefined
  const act = of === 'offer' ? makeOffer : amending ? amendTerms : settleTerms
  const [refused, refuse] = useState<readonly Finding[]>([])
  async function save() {
    ask(true)
    const terms = termsOf(draft)
    const stops = [...inputFindings(draft), ...judge(termsRules, terms)]
    refuse(stops)
    if (blocks(stops) || (amending && reason.trim() === '')) return
    const customerOrder = draft.customerOrder.trim()
    const input = of === 'offer' ? { terms } : { terms, customerOrder, ...(amending ? { reason } : {}) }
    const saved = await doing.run(act.title, async () => {
      try {
        return await perform(world, act as never, input as never, { id: file.id, expected: version })
      } catch (thrown) {
        if (!(thrown instanceof Said) || thrown.problem.type !== 'changed-meanwhile') throw thrown
        await refreshWorld(world)
        setConflict(thrown.problem)
        throw new CalledOff()
      }
    })
    if (!saved) return
    onDone()
    await refreshWorld(world)
    tell({ says: { en: `${act.title.en}: done`, zh: `${act.title.zh}：已办` } })
    go(`/orders/${file.id}`)
  }
  return {
    go: save,
    busy: doing.busy,
    said: doing.said,
    conflict,
    settle: () => setConflict(undefined),
    refused,
    lacksReason: asked && amending && reason.trim() === '',
  }
}
