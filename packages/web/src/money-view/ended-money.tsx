import { type Decision, moneyEnds } from '@gendan/forms/deal/money'
import { isPositive, isZero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import type { Words } from '@gendan/kernel/words'
import { takeBackDecision } from '@gendan/orderfile/acts/take-back-decision'
import { type EndedMoney, endedMoney, refundOf } from '@gendan/orderfile/money/ended-money'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { ReasonDialog } from '../binder-view/reason-dialog.tsx'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { type Fact, Facts } from '../order-view/sections.tsx'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { DecideMoney } from './decide-money.tsx'

const TITLE: Words = { en: 'What the customer paid for this cancelled order', zh: '本取消订单的已收款' }
const TAKE_BACK: Words = { en: 'Take the decision back', zh: '撤回决定' }

/** Of an order that came to nothing: what the customer paid, what was decided about it, and what is still to be decided. */
export function EndedMoneyCard({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const [deciding, decide] = useState(false)
  const { file } = standing
  const ended = endedMoney(file)
  if (!ended) return null
  const may = rights.has('cancel')
  const left = isPositive(ended.undecided)
  const pay = new URLSearchParams({ way: 'out', party: file.buyer, currency: ended.currency })
  const refund = refundOf(file) !== undefined
  return (
    <section className="card padded stack">
      <h2 className="card-title">{say(TITLE)}</h2>
      <Facts rows={rowsOf(ended)} />
      {(file.deal.money?.decisions ?? []).map((one) => (
        <DecisionLine key={one.id} one={one} standing={standing} may={may} />
      ))}
      <p className="line wraps">
        {left && may && (
          <Button type="primary" onClick={() => decide(true)}>
            {say({ en: 'Decide what becomes of it', zh: '决定去向' })}
          </Button>
        )}
        {left && !may && <span className="quiet">{say({ en: 'A manager decides.', zh: '由经理决定。' })}</span>}
        {refund && rights.has('money') && (
          <Go to={`${worldPath(world, '/money/new')}?${pay}`}>{say({ en: 'Record the refund', zh: '登记退款' })}</Go>
        )}
      </p>
      {deciding && <DecideMoney standing={standing} ended={ended} onClose={() => decide(false)} />}
    </section>
  )
}

function rowsOf({ currency, ...of }: EndedMoney): readonly Fact[] {
  const line = (label: Words, amount: EndedMoney['kept'], always = false): readonly Fact[] =>
    always || !isZero(amount) ? [{ label, value: writeMoney({ amount, currency }) }] : []
  return [
    ...line({ en: 'Received', zh: '已收' }, of.received, true),
    ...line(moneyEnds.kept, of.kept),
    ...line(moneyEnds.carried, of.carried),
    ...line({ en: 'To be paid back', zh: '应退' }, of.back),
    ...line({ en: 'Paid back', zh: '已退' }, of.returned),
    ...line({ en: 'Not decided', zh: '未决' }, of.undecided, true),
  ]
}

interface LineProps {
  readonly one: Decision
  readonly standing: Standing
  readonly may: boolean
}

function DecisionLine({ one, standing, may }: LineProps) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const act = useAct()
  const [asking, ask] = useState(false)
  const { file, version } = standing
  async function take(reason: string) {
    if (await act.run(takeBackDecision, { decision: one.id, reason }, { id: file.id, expected: version })) ask(false)
  }
  return (
    <div className="line wraps">
      <span>{shortDay(one.day, day, lang)}</span>
      <span className="medium">{say(moneyEnds[one.what])}</span>
      <span className="figures">{writeMoney(one.amount)}</span>
      {one.to && <Go to={worldPath(world, `/orders/${one.to}/money`)}>{one.toNumber}</Go>}
      <span className="second fill">{one.reason}</span>
      {one.evidence.map((kept) => (
        <EvidenceLink key={kept.attachment} evidence={kept} />
      ))}
      {may && (
        <button type="button" className="as-link" onClick={() => ask(true)}>
          {say({ en: 'Take back …', zh: '撤回…' })}
        </button>
      )}
      {asking && (
        <ReasonDialog
          title={TAKE_BACK}
          says={{
            en: 'The money is undecided again; what was carried leaves the other order. The journal keeps it for ever.',
            zh: '该款重新待定；已转入他单的会从那里撤出。日志永远保留。',
          }}
          label={TAKE_BACK}
          busy={act.busy}
          said={act.said}
          onGo={(reason) => void take(reason)}
          onClose={() => ask(false)}
        />
      )}
    </div>
  )
}
