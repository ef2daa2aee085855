import { decimal, isDecimal } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import {
  recordAcceptance,
  recordBankNotice,
  recordPaymentUnderCredit,
  recordWaiver,
} from '@gendan/orderfile/acts/bank-acts'
import { maturityOf } from '@gendan/orderfile/presentation/maturity'
import type { Notice } from '@gendan/orderfile/presentation/shapes'
import { drawnBy, type PresentationState } from '@gendan/orderfile/presentation/standing'
import { Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useKept } from '../parts/use-kept.ts'
import { useWords } from '../words/language.tsx'
import { kindOfNotice, noticeWords } from './notice-words.ts'
import type { Shown } from './use-presentation.ts'

export type BankStep = 'notice' | 'waiver' | 'acceptance' | 'payment'

const TITLES: Readonly<Record<BankStep, Words>> = {
  notice: { en: "Enter the bank's notice", zh: '登记银行通知' },
  waiver: { en: "Enter the applicant's waiver", zh: '登记放弃不符点' },
  acceptance: { en: 'Enter the acceptance', zh: '登记承兑' },
  payment: { en: 'Enter a payment', zh: '登记收款' },
}

const STEPS: Partial<Readonly<Record<PresentationState, readonly BankStep[]>>> = {
  presented: ['notice', 'acceptance', 'payment'],
  refused: ['notice', 'waiver', 'acceptance', 'payment'],
  'taken-up': ['notice', 'acceptance', 'payment'],
  accepted: ['notice', 'payment'],
}

/** What a bank may do next, where the presentation stands. */
export function bankSteps(state: PresentationState): readonly { readonly step: BankStep; readonly title: Words }[] {
  return (STEPS[state] ?? []).map((step) => ({ step, title: TITLES[step] }))
}

interface DialogProps {
  readonly step: BankStep
  readonly shown: Shown
  readonly onClose: () => void
}

interface Typed {
  readonly day: string
  readonly text: string
  readonly kind: Notice['kind'] | ''
  readonly maturity: string
  readonly amount: string
  readonly deductions: string
}

/** One thing that came from the bank, entered as its message has it. */
export function BankDialog({ step, shown, onClose }: DialogProps) {
  const { say } = useWords()
  const { day } = useWorld()
  const act = useAct()
  const { typed, put, clear } = useKept<Typed>(`presentation.${shown.held.id}.${step}`, () => begun(shown, day))
  const drawn = drawnBy(shown.held.rounds.at(-1)?.documents ?? [])
  const currency = drawn?.currency ?? shown.answer.orders[0]?.currency ?? 'USD'
  const send = sendingOf(step, typed, shown, currency)
  async function enter() {
    if (!(await send(act))) return
    clear()
    onClose()
  }
  const figures = [typed.amount, typed.deductions || '0'].every((one) => isDecimal(plain(one)))
  const ready = step === 'notice' ? typed.text.trim() !== '' : step !== 'payment' || figures
  return (
    <Dialog title={say(TITLES[step])} open onClose={onClose}>
      <DialogForm
        act={TITLES[step]}
        leave={{ en: 'Leave it', zh: '取消' }}
        ready={ready && typed.day !== ''}
        busy={act.busy}
        said={act.said}
        onAct={() => void enter()}
        onClose={onClose}
        className="presentation-notice-form"
      >
        {step === 'notice' && <NoticeFields typed={typed} put={put} />}
        <Labelled label={{ en: 'Day', zh: '日期' }}>
          <Input
            type="date"
            aria-label={say({ en: 'Day', zh: '日期' })}
            value={typed.day}
            onChange={({ target }) => put({ day: target.value })}
          />
        </Labelled>
        {step === 'acceptance' && <Maturity typed={typed} put={put} shown={shown} />}
        {step === 'payment' && <Amounts typed={typed} put={put} currency={currency} />}
        {step !== 'notice' && (
          <Labelled label={{ en: 'Note', zh: '备注' }}>
            <Input
              aria-label={say({ en: 'Note', zh: '备注' })}
              value={typed.text}
              onChange={({ target }) => put({ text: target.value })}
            />
          </Labelled>
        )}
      </DialogForm>
    </Dialog>
  )
}

/** As people type figures: with commas between thousands. */
function plain(typed: string): string {
  return typed.trim().replaceAll(',', '')
}

/** The act of a step with what was typed for it. */
function sendingOf(step: BankStep, typed: Typed, shown: Shown, currency: string) {
  const on = { id: shown.held.id, expected: shown.answer.version }
  const { text, maturity, day } = typed
  const said = { day, note: text }
  return ({ run }: ReturnType<typeof useAct>) => {
    if (step === 'notice')
      return run(recordBankNotice, { text, kind: typed.kind || (kindOfNotice(text) ?? 'other'), day }, on)
    if (step === 'waiver') return run(recordWaiver, said, on)
    if (step === 'acceptance') return run(recordAcceptance, { ...said, ...(maturity ? { maturity } : {}) }, on)
    const amount = { amount: decimal(plain(typed.amount)), currency }
    const deductions = decimal(plain(typed.deductions || '0'))
    return run(recordPaymentUnderCredit, { ...said, amount, deductions, slip: '' }, on)
  }
}

function begun({ held, terms }: Shown, day: string): Typed {
  const round = held.rounds.at(-1)
  const maturity = terms && round ? maturityOf(terms, round.documents, round.day)?.day : undefined
  const amount = drawnBy(round?.documents ?? [])?.amount ?? ''
  return { day, text: '', kind: '', maturity: maturity ?? '', amount, deductions: '' }
}

interface FieldsProps {
  readonly typed: Typed
  readonly put: (change: Partial<Typed>) => void
}

function NoticeFields({ typed, put }: FieldsProps) {
  const { say } = useWords()
  const label = { en: 'Kind of notice', zh: '通知种类' }
  return (
    <>
      <Labelled label={{ en: 'The message as it came', zh: '电文原文' }}>
        <Input.TextArea
          autoFocus
          rows={8}
          aria-label={say({ en: 'The message as it came', zh: '电文原文' })}
          value={typed.text}
          onChange={({ target }) => put({ text: target.value })}
        />
      </Labelled>
      <Labelled label={label}>
        <Select<Notice['kind']>
          aria-label={say(label)}
          value={typed.kind || (kindOfNotice(typed.text) ?? 'other')}
          options={(Object.keys(noticeWords) as Notice['kind'][]).map((value) => ({
            value,
            label: say(noticeWords[value]),
          }))}
          onChange={(kind) => put({ kind })}
        />
      </Labelled>
    </>
  )
}

function Maturity({ typed, put, shown }: FieldsProps & { readonly shown: Shown }) {
  const { say } = useWords()
  const round = shown.held.rounds.at(-1)
  const reckoned = shown.terms && round && maturityOf(shown.terms, round.documents, round.day)
  const label = { en: 'Day of maturity; empty at sight', zh: '到期日，即期留空' }
  return (
    <Labelled label={label}>
      <Input
        type="date"
        aria-label={say(label)}
        value={typed.maturity}
        onChange={({ target }) => put({ maturity: target.value })}
      />
      {reckoned && (
        <span className="second t-small">
          {say({
            en: `${reckoned.tenor}: from ${reckoned.from}. ${reckoned.calendar.en}`,
            zh: `${reckoned.tenor}：自 ${reckoned.from} 起算。${reckoned.calendar.zh}`,
          })}
        </span>
      )}
    </Labelled>
  )
}

function Amounts({ typed, put, currency }: FieldsProps & { readonly currency: string }) {
  const { say } = useWords()
  const box = (which: 'amount' | 'deductions', label: Words) => (
    <Labelled label={label}>
      <Input
        aria-label={say(label)}
        value={typed[which]}
        suffix={currency}
        onChange={({ target }) => put({ [which]: target.value })}
      />
    </Labelled>
  )
  return (
    <>
      {box('amount', { en: 'Came in', zh: '到账金额' })}
      {box('deductions', { en: 'Banks kept', zh: '银行扣费' })}
    </>
  )
}

function Labelled({ label, children }: { readonly label: Words; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <div className="presentation-field">
      <span className="second t-small">{say(label)}</span>
      {children}
    </div>
  )
}
