import { writeMoney } from '@gendan/kernel/money'
import { strikeBankNotice, takeBackPayment } from '@gendan/orderfile/acts/bank-acts'
import type { Notice } from '@gendan/orderfile/presentation/shapes'
import { drawnBy, refusalOf } from '@gendan/orderfile/presentation/standing'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { ReasonDialog } from '../binder-view/reason-dialog.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { BankClock } from './bank-clock.tsx'
import { BankDialog, type BankStep, bankSteps } from './bank-dialog.tsx'
import { noticeWords } from './notice-words.ts'
import { PresentCard } from './present-card.tsx'
import { Refusal } from './refusal.tsx'
import { SaveSet } from './save-set.tsx'
import type { Shown } from './use-presentation.ts'

/** What happens once the documents leave: the clock, the bank's notices, our answers, acceptance and money. */
export function BankView({ shown }: { readonly shown: Shown }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [doing, doIt] = useState<BankStep>()
  const { held, state } = shown
  const steps = rights.has('present') ? bankSteps(state) : []
  const refusal = refusalOf(held)
  return (
    <div className="stack">
      {shown.open && rights.has('present') && <PresentCard shown={shown} />}
      {held.rounds.length > 0 && <BankClock shown={shown} />}
      {steps.length > 0 && (
        <div className="card padded line wraps">
          {steps.map(({ step, title }) => (
            <Button key={step} onClick={() => doIt(step)}>
              {say(title)} …
            </Button>
          ))}
        </div>
      )}
      {refusal && state === 'refused' && <Refusal shown={shown} notice={refusal} />}
      <Rounds shown={shown} />
      <Notices shown={shown} />
      <Money shown={shown} />
      {doing && <BankDialog step={doing} shown={shown} onClose={() => doIt(undefined)} />}
    </div>
  )
}

function Rounds({ shown }: { readonly shown: Shown }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const { rounds, waiver, acceptance, withdrawn } = shown.held
  if (rounds.length === 0 && !withdrawn) return null
  return (
    <div className="card padded stack">
      <SectionHead>{say({ en: 'What went', zh: '交单记录' })}</SectionHead>
      {rounds.map((round, i) => (
        <div key={round.at} className="line wraps">
          <span className="medium">{say({ en: `Round ${i + 1}`, zh: `第 ${i + 1} 次` })}</span>
          <span>{shortDay(round.day, day, lang)}</span>
          <span>{round.bank}</span>
          <span className="second">{round.courier}</span>
          <span className="second">
            {say({ en: `${round.documents.length} documents`, zh: `${round.documents.length} 份单据` })}
            {round.accepted.length > 0 &&
              say({ en: `, ${round.accepted.length} points let stand`, zh: `，认可 ${round.accepted.length} 处` })}
          </span>
          <span className="fill" />
          <SaveSet shown={shown} round={i + 1} />
        </div>
      ))}
      {waiver && (
        <p className="line wraps">
          <Chip>{say({ en: 'waived', zh: '放弃不符点' })}</Chip>
          <span>{shortDay(waiver.day, day, lang)}</span>
          <span className="second">{waiver.note}</span>
        </p>
      )}
      {acceptance && (
        <p className="line wraps">
          <Chip>{say({ en: 'accepted', zh: '已承兑' })}</Chip>
          <span>{shortDay(acceptance.day, day, lang)}</span>
          {acceptance.maturity && (
            <span className="medium">
              {say({ en: 'due ', zh: '到期 ' })}
              {shortDay(acceptance.maturity, day, lang)}
            </span>
          )}
          <span className="second">{acceptance.note}</span>
        </p>
      )}
      {withdrawn && <p className="risk">{withdrawn.reason}</p>}
    </div>
  )
}

const STRIKE = { en: 'Strike it', zh: '作废' }

function Notices({ shown }: { readonly shown: Shown }) {
  const { say, lang } = useWords()
  const { day, rights } = useWorld()
  const act = useAct()
  const [striking, strike] = useState<Notice>()
  const { notices, answers, id } = shown.held
  if (notices.length === 0) return null
  async function gone(reason: string) {
    const input = { notice: striking?.id ?? '', reason }
    const done = await act.run(strikeBankNotice, input, { id, expected: shown.answer.version })
    if (done) strike(undefined)
    return done !== undefined
  }
  return (
    <div className="card padded stack">
      <SectionHead>{say({ en: 'Notices and answers', zh: '银行通知与答复' })}</SectionHead>
      {notices.map((notice) => (
        <div key={notice.id} className="stack presentation-notice">
          <p className="line wraps">
            <Chip>{notice.struck ? say({ en: 'struck', zh: '已作废' }) : say(noticeWords[notice.kind])}</Chip>
            <span>{shortDay(notice.day, day, lang)}</span>
            {notice.struck && <span className="second">{notice.struck.reason}</span>}
            <span className="fill" />
            {!notice.struck && rights.has('present') && (
              <button type="button" className="as-link" onClick={() => strike(notice)}>
                {say(STRIKE)}
              </button>
            )}
          </p>
          <pre className="presentation-text">{notice.text}</pre>
          {answers
            .filter((answer) => answer.notice === notice.id)
            .map((answer) => (
              <div key={answer.at}>
                <p className="second t-small">
                  {say({ en: 'Our answer, ', zh: '我方答复，' })}
                  {shortDay(answer.day, day, lang)}
                </p>
                <pre className="presentation-text">{answer.text}</pre>
              </div>
            ))}
        </div>
      ))}
      {striking && (
        <ReasonDialog
          title={STRIKE}
          says={{ en: 'It was entered wrongly; it stays readable.', zh: '登记有误；仍可查阅。' }}
          label={STRIKE}
          busy={act.busy}
          said={act.said}
          keptAs={`presentation.${id}.strike.${striking.id}`}
          onGo={gone}
          onClose={() => strike(undefined)}
        />
      )}
    </div>
  )
}

const BACK = { en: 'Take it back', zh: '撤回' }

function Money({ shown }: { readonly shown: Shown }) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const act = useAct()
  const [back, takeBack] = useState<string>()
  const { payments, rounds, id } = shown.held
  const drawn = drawnBy(rounds.at(-1)?.documents ?? [])
  if (rounds.length === 0) return null
  async function gone(reason: string) {
    const on = { id, expected: shown.answer.version }
    const done = await act.run(takeBackPayment, { payment: back ?? '', reason }, on)
    if (done) takeBack(undefined)
    return done !== undefined
  }
  const [order] = shown.answer.orders
  const slip = new URLSearchParams({
    way: 'in',
    ...(order ? { order: order.id, currency: drawn?.currency ?? order.currency } : {}),
  })
  return (
    <div className="card padded stack">
      <SectionHead note={drawn ? writeMoney(drawn) : ''}>{say({ en: 'Money', zh: '收款' })}</SectionHead>
      {payments.map((paid) => (
        <p key={paid.id} className="line wraps">
          <span>{shortDay(paid.day, day, lang)}</span>
          <span className="figures medium">{writeMoney(paid.amount)}</span>
          {paid.deductions !== '0' && (
            <span className="second">
              {say({ en: 'banks kept ', zh: '银行扣费 ' })}
              {writeMoney({ amount: paid.deductions, currency: paid.amount.currency })}
            </span>
          )}
          <span className="second fill">{paid.note}</span>
          {rights.has('present') && (
            <button type="button" className="as-link" onClick={() => takeBack(paid.id)}>
              {say(BACK)}
            </button>
          )}
        </p>
      ))}
      <p className="line wraps second t-small">
        <span>
          {say({
            en: 'The order is paid by its bank slip: record it and allot it there, too.',
            zh: '订单款项以水单为准，请同时登记水单并认领。',
          })}
        </span>
        {rights.has('money') && (
          <Go to={worldPath(world, `/money/new?${slip}`)}>{say({ en: 'Record the slip', zh: '登记水单' })}</Go>
        )}
      </p>
      {back && (
        <ReasonDialog
          title={BACK}
          says={{ en: 'It was entered wrongly.', zh: '登记有误。' }}
          label={BACK}
          busy={act.busy}
          said={act.said}
          keptAs={`presentation.${id}.back.${back}`}
          onGo={gone}
          onClose={() => takeBack(undefined)}
        />
      )}
    </div>
  )
}
