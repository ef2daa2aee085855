import type { Answer } from '@gendan/contract/questions'
import { decimal, isPositive, multiply, sumOf } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn } from '@gendan/kernel/words'
import { withdrawSupplierInvoice } from '@gendan/orderfile/acts/withdraw-supplier-invoice'
import { amountOf } from '@gendan/orderfile/invoice/billing'
import { invoiceKinds, type SupplierInvoice } from '@gendan/orderfile/supplier-invoice'
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
import { partyIn } from '../money-view/money-text.ts'
import { Crumb } from '../money-view/new-slip.tsx'
import { type Fact, Facts } from '../order-view/sections.tsx'
import { useGo } from '../order-view/use-go.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { NAMED } from './named-words.ts'
import '../order-view/order-parts.css'
import '../money-view/money-view.css'
import './invoice-view.css'

/** One invoice of a supplier: what it says, what it is for, what of it is paid, and the ways back. */
export function InvoicePage() {
  const { invoice } = useParams({ from: '/w/$world/money/invoices/$invoice' })
  const answer = useAsk('supplier-invoice', { id: invoice })
  if (!answer.data) return <Waiting title={{ en: "Supplier's invoice", zh: '供应商发票' }} of={[answer]} />
  return <Invoice answer={answer.data} invoice={answer.data.invoice as unknown as SupplierInvoice} />
}

interface PageProps {
  readonly answer: Answer<'supplier-invoice'>
  readonly invoice: SupplierInvoice
}

function Invoice({ answer, invoice }: PageProps) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const { facts, withdrawn, corrected } = invoice
  const { currency } = facts.amount
  const open = sumOf(answer.dues.map((due) => decimal(due.open)))
  return (
    <Screen
      title={<Crumb here={{ en: `Invoice ${facts.number}`, zh: `发票 ${facts.number}` }} />}
      note={
        withdrawn ? (
          <Chip>{say({ en: 'withdrawn', zh: '已撤回' })}</Chip>
        ) : isPositive(open) ? (
          say({
            en: `${writeMoney({ amount: open, currency })} to pay`,
            zh: `未付 ${writeMoney({ amount: open, currency })}`,
          })
        ) : (
          <Chip>{say({ en: 'paid', zh: '已付清' })}</Chip>
        )
      }
      acts={<Ways answer={answer} invoice={invoice} />}
    >
      <div className="stack">
        <div className="card padded stack">
          <Facts rows={useFacts(answer, invoice)} />
          <NamedAccount answer={answer} invoice={invoice} />
          {withdrawn && <p className="risk">{withdrawn.reason}</p>}
          {corrected.map(({ reason, at }) => (
            <p key={at} className="second">
              {say({ en: 'Corrected: ', zh: '更正：' })}
              {`${shortDay(at.slice(0, 10), day, lang)} · ${reason}`}
            </p>
          ))}
          {facts.files.map((one) => (
            <EvidenceLink key={one.attachment} evidence={one} />
          ))}
        </div>
        <Parts answer={answer} invoice={invoice} />
      </div>
    </Screen>
  )
}

function useFacts(answer: PageProps['answer'], { facts }: SupplierInvoice): readonly Fact[] {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const { amount, tax, kind, rate, note } = facts
  const { currency } = amount
  const days = [...new Set(answer.dues.flatMap(({ due }) => (due ? [shortDay(due, day, lang)] : [])))]
  const rows = [
    { label: { en: 'Supplier', zh: '供应商' }, value: partyIn(answer, lang) },
    { label: { en: 'Kind', zh: '票种' }, value: say(invoiceKinds[kind]) },
    { label: { en: 'Day of the invoice', zh: '开票日期' }, value: shortDay(facts.day, day, lang) },
    { label: { en: 'Amount, tax included', zh: '价税合计' }, value: writeMoney(amount) },
    {
      label: { en: 'Tax on it', zh: '税额' },
      value: isPositive(tax) ? `${writeMoney({ amount: tax, currency })} (${multiply(rate, decimal('100'))} %)` : '',
    },
    { label: { en: 'Due', zh: '到期' }, value: days.join(', ') },
    { label: { en: 'Note', zh: '备注' }, value: note },
  ]
  return rows.filter(({ value }) => value !== '')
}

/** What of the account that it names is to be known before anything is paid. */
function NamedAccount({ answer: { named }, invoice: { facts, withdrawn } }: PageProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  if (!facts.payTo || named === 'none' || withdrawn) return null
  const fine = named === 'on-record'
  return (
    <p className={fine ? 'line wraps second' : 'line wraps risk'}>
      <Mark kind={fine ? 'done' : 'risk'} size={14} />
      <span>
        {say({ en: 'Account on it: ', zh: '票面账户：' })}
        {[facts.payTo.account, facts.payTo.bankName, facts.payTo.beneficiary].filter(Boolean).join(' · ')}
      </span>
      <span>{say(NAMED[named])}</span>
      {named === 'asked' && <Go to={worldPath(world, '/bank-data')}>{say({ en: 'To the call', zh: '去核实' })}</Go>}
    </p>
  )
}

function Parts({ answer, invoice }: PageProps) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const { currency } = invoice.facts.amount
  const money = (amount: string) => writeMoney({ amount: decimal(amount), currency })
  return (
    <div className="card padded stack">
      {invoice.parts.map((part) => (
        <div key={part.id} className="stack invoice-share">
          <p className="line wraps">
            <Go to={worldPath(world, `/orders/${part.file}/money`)} className="medium">
              {answer.numbers[part.file] ?? part.file}
            </Go>
            <span>{answer.numbers[part.purchase] ?? ''}</span>
            <span className="figures">{money(amountOf(part))}</span>
          </p>
          {part.lines.map((line) => (
            <p key={line.line} className="line wraps second">
              <span className="fill">
                {sayIn(answer.names[`${part.purchase} ${line.line}`] ?? { en: line.line, zh: line.line }, lang)}
              </span>
              <span className="figures">{line.quantity}</span>
              <span className="figures">{money(line.amount)}</span>
            </p>
          ))}
        </div>
      ))}
      {answer.dues.map(({ open, paid, due }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: instalments of one invoice have no name but their place.
        <p key={i} className="line wraps">
          <span>{due ? shortDay(due, day, lang) : say({ en: 'No day known', zh: '到期日未定' })}</span>
          <span>{say({ en: 'paid', zh: '已付' })}</span>
          <span className="figures">{money(paid)}</span>
          <span>{say({ en: 'open', zh: '未付' })}</span>
          <span className={due && due < day && isPositive(decimal(open)) ? 'figures risk' : 'figures'}>
            {money(open)}
          </span>
        </p>
      ))}
    </div>
  )
}

const WITHDRAW = { en: 'Withdraw the invoice', zh: '撤回发票' }

/** Paying it, entering it anew, and taking it back. */
function Ways({ answer, invoice }: PageProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const go = useGo()
  const act = useAct()
  const [asking, ask] = useState(false)
  const { facts, withdrawn } = invoice
  if (!rights.has('money')) return null
  const anew = () => go(`/money/invoices/new?${new URLSearchParams({ invoice: invoice.id })}`)
  async function withdraw(reason: string) {
    if (await act.run(withdrawSupplierInvoice, { reason }, { id: invoice.id, expected: answer.version })) ask(false)
  }
  if (withdrawn) return <Button onClick={anew}>{say({ en: 'Enter it anew', zh: '重新登记' })}</Button>
  const open = answer.dues.some((due) => isPositive(decimal(due.open)))
  const pay = new URLSearchParams({ way: 'out', party: facts.party, currency: facts.amount.currency })
  return (
    <>
      <Button onClick={() => ask(true)}>{say({ en: 'Withdraw …', zh: '撤回…' })}</Button>
      <Button onClick={anew}>{say({ en: 'Correct', zh: '更正' })}</Button>
      {open && (
        <Button type="primary" onClick={() => go(`/money/new?${pay}`)}>
          {say({ en: 'Record a payment', zh: '登记付款' })}
        </Button>
      )}
      {asking && (
        <ReasonDialog
          title={WITHDRAW}
          says={{
            en: 'It leaves the orders and the account; what was paid for it stays with the purchase, and its number is free again. The journal keeps it for ever.',
            zh: '发票从订单和往来账中撤出；已付的款留在采购上，号码可再用。日志永远保留。',
          }}
          label={WITHDRAW}
          busy={act.busy}
          said={act.said}
          onGo={(reason) => void withdraw(reason)}
          onClose={() => ask(false)}
        />
      )}
    </>
  )
}
