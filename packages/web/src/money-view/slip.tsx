import type { Answer } from '@gendan/contract/questions'
import { purposes } from '@gendan/forms/deal/money'
import { isPositive, subtract, sumOf } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { allotSlip } from '@gendan/orderfile/acts/allot-slip'
import { takeBackAllotment } from '@gendan/orderfile/acts/take-back-allotment'
import { voidSlip } from '@gendan/orderfile/acts/void-slip'
import { type BankSlip, openOf, type SlipPart } from '@gendan/orderfile/bank-slip'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { ReasonDialog } from '../binder-view/reason-dialog.tsx'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { type Fact, Facts } from '../order-view/sections.tsx'
import { firmHereOf } from '../order-view/standing.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { partyIn } from './money-text.ts'
import { Crumb } from './new-slip.tsx'
import { allotmentsOf, type Shares, SplitEditor } from './split-editor.tsx'
import '../order-view/order-parts.css'
import './money-view.css'

/** One bank slip: what it says, what it is split over, and what is left of it. */
export function SlipPage() {
  const { slip } = useParams({ from: '/w/$world/money/slips/$slip' })
  const answer = useAsk('slip', { id: slip })
  if (!answer.data) return <Waiting title={{ en: 'Bank slip', zh: '水单' }} of={[answer]} />
  return <Slip answer={answer.data} slip={answer.data.slip as unknown as BankSlip} />
}

function Slip({ answer, slip }: { readonly answer: Answer<'slip'>; readonly slip: BankSlip }) {
  const { say, lang } = useWords()
  const { rights, day } = useWorld()
  const banks = useAsk('firm', {}).data
  const { facts } = slip
  const bank = banks && firmHereOf(banks).firm.banks.find(({ id }) => id === facts.account)
  const bankSaid = bank ? `${bank.bankName} ${bank.currency} ${bank.account}` : facts.account
  const { currency } = facts.amount
  const left = openOf(slip)
  const amount = writeMoney(facts.amount)
  return (
    <Screen
      title={
        <Crumb here={{ en: `${facts.payer || 'Bank slip'} ${amount}`, zh: `${facts.payer || '水单'} ${amount}` }} />
      }
      note={
        slip.void ? (
          <Chip>{say({ en: 'taken out', zh: '已作废' })}</Chip>
        ) : (
          say({
            en: `${writeMoney({ amount: left, currency })} left`,
            zh: `余 ${writeMoney({ amount: left, currency })}`,
          })
        )
      }
    >
      <div className="stack">
        <div className="card padded stack">
          <Facts rows={rowsOf(partyIn(answer, lang), slip, shortDay(slip.facts.day, day, lang), bankSaid)} />
          {slip.void && <p className="risk">{slip.void.reason}</p>}
          {(facts.source.from === 'slip' ? facts.source.files : [facts.source.file]).map((one) => (
            <EvidenceLink key={one.attachment} evidence={one} />
          ))}
        </div>
        <Parts answer={answer} slip={slip} />
        {rights.has('money') && isPositive(left) && <Allot slip={slip} version={answer.version} />}
      </div>
    </Screen>
  )
}

function rowsOf(name: string, { facts }: BankSlip, valued: string, account: string): readonly Fact[] {
  const { currency } = facts.amount
  const rows = [
    { label: { en: 'Value day', zh: '起息日' }, value: valued },
    { label: { en: 'Account', zh: '账户' }, value: account },
    {
      label: facts.way === 'in' ? { en: 'Customer', zh: '客户' } : { en: 'Supplier', zh: '供应商' },
      value: name || '–',
    },
    { label: { en: 'Paid to', zh: '收款账号' }, value: facts.paidTo ?? '' },
    { label: { en: 'Reference', zh: '附言' }, value: facts.reference },
    {
      label:
        facts.way === 'in' ? { en: 'Kept back by banks', zh: '银行扣费' } : { en: 'Fee of the bank', zh: '银行手续费' },
      value: isPositive(facts.bankCharges) ? writeMoney({ amount: facts.bankCharges, currency }) : '',
    },
  ]
  return rows.filter(({ value }) => value !== '')
}

/** What it is split over; a share is taken back with a reason, and a slip without any may be taken out. */
function Parts({ answer, slip }: { readonly answer: Answer<'slip'>; readonly slip: BankSlip }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const act = useAct()
  const [taking, take] = useState<SlipPart | 'slip'>()
  const may = rights.has('money') && !slip.void
  const on = { id: slip.id, expected: answer.version }
  async function go(reason: string) {
    if (!taking) return
    const done =
      taking === 'slip'
        ? await act.run(voidSlip, { reason }, on)
        : await act.run(takeBackAllotment, { part: taking.id, reason }, on)
    if (done) take(undefined)
  }
  const label = taking === 'slip' ? { en: 'Take the slip out', zh: '作废水单' } : { en: 'Take back', zh: '撤回' }
  return (
    <div className="card padded stack">
      {slip.parts.map((part) => (
        <div key={part.id} className="line wraps">
          <Go to={worldPath(world, `/orders/${part.file}`)} className="medium">
            {answer.numbers[part.file] ?? part.file}
          </Go>
          <PaidFor part={part} way={slip.facts.way} />
          <span className="figures">{writeMoney(part.pays)}</span>
          {isPositive(part.charges.amount) && (
            <span className="second">
              {say({ en: 'charges ours', zh: '我方承担手续费' })} {writeMoney(part.charges)}
            </span>
          )}
          <span className="quiet one-line fill">{part.note}</span>
          {may && (
            <button type="button" className="as-link" onClick={() => take(part)}>
              {say({ en: 'Take back', zh: '撤回' })}
            </button>
          )}
        </div>
      ))}
      {slip.parts.length === 0 && (
        <p className="line wraps">
          <span className="quiet">{say({ en: 'Not allotted to any order yet.', zh: '还没有认领到订单。' })}</span>
          {may && (
            <button type="button" className="as-link" onClick={() => take('slip')}>
              {say({ en: 'Take the slip out …', zh: '作废水单…' })}
            </button>
          )}
        </p>
      )}
      {taking && (
        <ReasonDialog
          title={label}
          says={{
            en: 'Gates that were passed on it close again. The journal keeps it for ever.',
            zh: '凭它通过的闸门会重新关闭；日志永远保留。',
          }}
          label={label}
          busy={act.busy}
          said={act.said}
          onGo={(reason) => void go(reason)}
          onClose={() => take(undefined)}
        />
      )}
    </div>
  )
}

/** What a share pays: a sample's fee and a supplier's invoice lead to where they stand. */
function PaidFor({ part, way }: { readonly part: SlipPart; readonly way: BankSlip['facts']['way'] }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  if (part.sample)
    return <Go to={worldPath(world, `/orders/${part.file}/samples?part=${part.sample}`)}>{say(purposes.sample)}</Go>
  if (part.invoice)
    return (
      <Go to={worldPath(world, `/money/invoices/${part.invoice}`)}>
        {say({ en: "Supplier's invoice", zh: '供应商发票' })}
      </Go>
    )
  return <span>{way === 'in' ? say(purposes[part.purpose]) : say({ en: 'Purchase', zh: '采购款' })}</span>
}

/** What banks kept back of the slip that no share bears yet. */
function chargesLeft({ facts, parts }: BankSlip) {
  return subtract(facts.bankCharges, sumOf(parts.map(({ charges }) => charges.amount)))
}

function Allot({ slip, version }: { readonly slip: BankSlip; readonly version: number }) {
  const { say } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const [shares, set] = useState<Shares>({})
  const parts = [...allotmentsOf(shares)]
  async function allot() {
    if (await act.run(allotSlip, { firm: company, parts }, { id: slip.id, expected: version })) set({})
  }
  return (
    <div className="card padded stack">
      <SplitEditor
        way={slip.facts.way}
        party={slip.facts.party}
        currency={slip.facts.amount.currency}
        left={openOf(slip)}
        charges={chargesLeft(slip)}
        shares={shares}
        onShares={set}
      />
      {act.said}
      <p>
        <Button type="primary" disabled={parts.length === 0} loading={act.busy} onClick={() => void allot()}>
          {say({ en: 'Allot', zh: '认领' })}
        </Button>
      </p>
    </div>
  )
}
