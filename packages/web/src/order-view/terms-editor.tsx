import type { Problem } from '@gendan/contract/shapes'
import type { Terms } from '@gendan/forms/deal/terms'
import { pricedLines } from '@gendan/forms/kinds/parts/priced-lines'
import { writeDay } from '@gendan/kernel/day'
import { blocks, type Finding, judge } from '@gendan/kernel/rule'
import type { Lang, Words } from '@gendan/kernel/words'
import { amendTerms } from '@gendan/orderfile/acts/amend-terms'
import { makeOffer } from '@gendan/orderfile/acts/make-offer'
import { recordRound } from '@gendan/orderfile/acts/record-round'
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
import { Still } from '../parts/still.tsx'
import { RoundCard } from '../talks-view/round-card.tsx'
import { readSaid, type SaidDraft, saidToday } from '../talks-view/said-draft.ts'
import { useWords } from '../words/language.tsx'
import { clauseList } from './as-read.ts'
import { lackingIn, wishOf } from './change-wish.tsx'
import { DeliveryFields, OtherFields, ShipmentFields } from './clause-fields.tsx'
import { LinesCard } from './lines-card.tsx'
import { PaymentFields } from './payment-fields.tsx'
import { reckonPath } from './reckon-price.ts'
import type { FirmHere, Standing } from './standing.ts'
import { AmendCard } from './terms-change.tsx'
import { checkTerms, effectOf, roundTyped, type TermsOf } from './terms-checks.ts'
import { TermsConflict } from './terms-conflict.tsx'
import { draftOf, type TermsDraft, termsOf, withKnownPacking } from './terms-draft.ts'
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
  const { draft: kept, base, set, resumed, version, rebase, done } = useKeptDraft(file.id, of, start, standing.version)
  const draft = useMemo(() => withKnownPacking(kept, start), [kept, start])
  const typed = useTyped(draft, of, here)
  const checked = useMemo(
    () => checkTerms(standing, here.firm, typed, of, world.day),
    [standing, here.firm, typed, of, world.day],
  )
  useTakenPrice(draft, set)
  const amending = of === 'contract' && file.deal.contract !== undefined
  const effect = useMemo(() => effectOf(standing, here.firm, typed, world.day), [standing, here.firm, typed, world.day])
  const save = useSave({ standing, of, draft, said: typed.saidNow, version, onDone: done })
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
      <Still busy={save.busy}>
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
                  set({ ...draftOf(terms, draft.customerOrder), ...wishOf(draft) })
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
            {amending && effect && <AmendCard effect={effect} wish={wishOf(draft)} onWish={set} lacks={save.lacks} />}
            {of !== 'contract' && (
              <RoundCard
                file={file}
                terms={typed.terms}
                said={typed.saidNow}
                by={of === 'offer' ? 'us' : 'customer'}
                findings={checked.findings}
                onSaid={(said) => set({ said })}
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
      </Still>
    </Screen>
  )
}

/** What stands in the boxes, as it is judged: a moment behind the typing, so that typing never waits for the rules. */
function useTyped(draft: TermsDraft, of: TermsOf, { firm }: FirmHere) {
  const { day } = useWorld()
  const { validDays } = firm.rules
  const first = useMemo(() => saidToday(day, of === 'offer' ? validDays : undefined), [day, of, validDays])
  const late = useDeferredValue(draft)
  const typed = useMemo(() => {
    const customerOrder = late.customerOrder.trim()
    return { terms: termsOf(late), customerOrder, unread: inputFindings(late), said: late.said ?? first }
  }, [late, first])
  return useMemo(() => ({ ...typed, saidNow: draft.said ?? first }), [typed, draft.said, first])
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
  if (of === 'counter')
    return {
      title: { en: "The customer's offer", zh: '客户的发盘、还盘' },
      act: { en: 'Record what he offers', zh: '登记客户还盘' },
    }
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

const ACTS: Readonly<Partial<Record<TermsOf, { readonly title: Words; readonly name: string }>>> = {
  offer: makeOffer,
  counter: recordRound,
}

function roundInput(file: OrderFile, terms: Terms, said: SaidDraft, of: TermsOf) {
  return of === 'offer' ? { terms, ...readSaid(said) } : { round: roundTyped(file, terms, said, of) }
}

interface Saving {
  readonly standing: Standing
  readonly of: TermsOf
  readonly draft: TermsDraft
  readonly said: SaidDraft
  readonly version: number
  readonly onDone: () => void
}

/** Saves on the version the terms were typed on. A lost race comes back as `conflict`; what was typed stays. */
function useSave({ standing, of, draft, said, version, onDone }: Saving) {
  const { id: world, company } = useWorld()
  const doing = useDoing()
  const tell = useNotice()
  const go = useGo()
  const [conflict, setConflict] = useState<Problem>()
  const [asked, ask] = useState(false)
  const { file } = standing
  const wish = wishOf(draft)
  const amending = of === 'contract' && file.deal.contract !== undefined
  const act = ACTS[of] ?? (amending ? amendTerms : settleTerms)
  const [refused, refuse] = useState<readonly Finding[]>([])
  async function save() {
    ask(true)
    const terms = termsOf(draft)
    const stops = [...inputFindings(draft), ...judge(termsRules, terms)]
    refuse(stops)
    if (blocks(stops) || lackingIn(file, wish, amending).length > 0) return
    const customerOrder = draft.customerOrder.trim()
    const settled = { terms, customerOrder, ...(amending ? { ...wish, firm: company } : {}) }
    const input = of === 'contract' ? settled : roundInput(file, terms, said, of)
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
    go(of === 'contract' ? `/orders/${file.id}` : `/orders/${file.id}/rounds`)
  }
  return {
    go: save,
    busy: doing.busy,
    said: doing.said,
    conflict,
    settle: () => setConflict(undefined),
    refused,
    lacks: asked ? lackingIn(file, wish, amending) : [],
  }
}
