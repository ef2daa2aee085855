import type { DayRequestRow } from '@gendan/contract/day-request-questions'
import type { Answer } from '@gendan/contract/questions'
import { type Day, daysBetween } from '@gendan/kernel/day'
import { type Decimal, grouped } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { type DayRequest, means, outcomes, refusalReasons } from '@gendan/orderfile/request/day-request'
import { earlierKinds } from '@gendan/orderfile/request/earlier'
import { bottlenecks } from '@gendan/orderfile/request/honest'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { type Fact, Facts } from '../order-view/sections.tsx'
import { firmHereOf } from '../order-view/standing.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { RecordHistory } from '../record-view/record-history.tsx'
import { useWords } from '../words/language.tsx'
import { amountInColumn, proseDay, shortDay } from '../words/write.ts'
import { RiskTold } from './honest-account.tsx'
import { offerWords } from './offers.ts'
import { OutcomeDialog } from './outcome-dialog.tsx'
import { RefusalLetter } from './refusal-letter.tsx'
import { StepBars } from './step-bars.tsx'
import '../order-view/order-parts.css'
import './requests.css'

/** One request for a day: what was asked and answered, on what account, the letter, and what became of it. */
export function RequestPage() {
  const { request } = useParams({ from: '/w/$world/promises/$request' })
  const answer = useAsk('day-request', { id: request })
  if (!answer.data) return <Waiting title={{ en: 'Promise', zh: '交期答复' }} of={[answer]} />
  return <Shown answer={answer.data} />
}

function Shown({ answer }: { readonly answer: Answer<'day-request'> }) {
  const { say, lang } = useWords()
  const { id: world, rights } = useWorld()
  const onDay = useDayWords()
  const [settling, settle] = useState(false)
  const { row } = answer
  const one = answer.request as unknown as DayRequest
  const refused = row.verdict === 'refused'
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world, '/promises')}>{say({ en: 'Promises of days', zh: '交期答复' })}</Go> /{' '}
          <span className="one-line">{row.says}</span>
        </span>
      }
      named={row.says}
      note={<Chip>{say(refused ? { en: 'refused', zh: '已婉拒' } : { en: 'promised', zh: '已答应' })}</Chip>}
      acts={
        rights.has('order') && (
          <Button onClick={() => settle(true)}>{say({ en: 'What became of it', zh: '登记结果' })}</Button>
        )
      }
    >
      {settling && <OutcomeDialog row={row} onClose={() => settle(false)} />}
      <div className="ask-day request-page">
        <div className="stack">
          <section className="card padded stack">
            <Opening row={row} one={one} />
            <Facts rows={factsOf(row, one, lang === 'zh' ? row.nameZh : row.name, say, onDay)} />
            {row.file && (
              <p>
                <Go to={worldPath(world, `/orders/${row.file}`)}>{row.number}</Go>
              </p>
            )}
            <Kept row={row} forecast={answer.forecast} />
            {one.outcome && (
              <p>
                <span className="medium">{say(outcomes[one.outcome.kind])}</span>{' '}
                <span className="second">
                  {one.outcome.day && onDay(one.outcome.day)} {one.outcome.word}
                </span>
              </p>
            )}
          </section>
          {refused && <RefusalLetter row={row} one={one} />}
        </div>
        <div className="stack">
          <AccountCard one={one} />
          <RecordHistory kind="day-request" id={row.id} />
        </div>
      </div>
    </Screen>
  )
}

function Opening({ row, one }: { readonly row: DayRequestRow; readonly one: DayRequest }) {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const on = useDayWords()
  const { verdict } = one
  const says: Words =
    verdict.kind === 'promised'
      ? {
          en: `Promised for ${on(verdict.day)}: ${means[verdict.means].en.toLowerCase()}.`,
          zh: `答应${on(verdict.day)}：${means[verdict.means].zh}。`,
        }
      : {
          en: `${on(row.wish)} was refused: ${refusalReasons[verdict.reason].en.toLowerCase()}.`,
          zh: `婉拒${on(row.wish)}：${refusalReasons[verdict.reason].zh}。`,
        }
  return (
    <>
      <h2 className="t-opening">{say(says)}</h2>
      {verdict.word !== '' && <p className="errand-word">“{verdict.word}”</p>}
      {verdict.kind === 'refused' && verdict.offers.length > 0 && (
        <p className="second">
          {say({ en: 'Offered instead: ', zh: '替代方案：' })}
          {verdict.offers.map((offer) => offerWords(offer as never, today, lang)).join(say({ en: '; ', zh: '；' }))}
        </p>
      )}
    </>
  )
}

/** How this page writes a day. */
function useDayWords(): (day: string) => string {
  const { lang } = useWords()
  const { day: today } = useWorld()
  return (day) => proseDay(day as Day, lang, today)
}

function factsOf(
  row: DayRequestRow,
  { account }: DayRequest,
  name: string,
  say: (words: Words) => string,
  on: (day: string) => string,
): readonly Fact[] {
  const at = row.arrival ? { en: 'arrived by', zh: '到港' } : { en: 'on board by', zh: '装船' }
  const rows = [
    { label: { en: 'Customer', zh: '客户' }, value: name },
    {
      label: { en: 'Asked for', zh: '所问' },
      value: `${grouped(row.quantity as Decimal)} ${row.unit}, ${say(at)} ${on(row.wish)}`,
    },
    {
      label: { en: 'Honest day then', zh: '当时测算的最早日' },
      value: row.honest ? on(row.honest) : say(bottlenecks.beyond),
    },
    { label: { en: 'Reckoned for', zh: '测算由谁做' }, value: say(account.makerName) },
    { label: { en: 'Answered', zh: '答复' }, value: `${on(row.day)}, ${row.byName}` },
  ]
  return rows.filter(({ value }) => value !== '')
}

/** The promise held against what happened, or is going to. */
function Kept({ row, forecast }: { readonly row: DayRequestRow; readonly forecast: string | undefined }) {
  const { say } = useWords()
  const on = useDayWords()
  if (row.verdict !== 'promised' || !row.board) return null
  const came = row.shipped ?? forecast
  if (!came)
    return (
      <p className="second t-small">
        {say({
          en: 'Held against what happens once its order stands here: say what became of it.',
          zh: '登记对应订单后，这里会拿答应的日子和实际对照。',
        })}
      </p>
    )
  const days = daysBetween(row.board as Day, came as Day)
  const late = days > 0
  const told = row.shipped ? { en: 'on board', zh: '实际装船' } : { en: 'forecast', zh: '预计装船' }
  return (
    <p className={late ? 'risk medium' : 'medium'}>
      {say({
        en: `Promised on board ${on(row.board)}, ${told.en} ${on(came)}: ${late ? `${days} days late` : 'kept'}.`,
        zh: `答应装船 ${on(row.board)}，${told.zh} ${on(came)}：${late ? `晚 ${days} 天` : '守约'}。`,
      })}
    </p>
  )
}

function AccountCard({ one: { account, day } }: { readonly one: DayRequest }) {
  const { say, lang } = useWords()
  const firm = useAsk('firm', {})
  const currency = firm.data ? firmHereOf(firm.data).firm.rules.currency : ''
  const { id: world } = useWorld()
  return (
    <section className="card padded stack">
      <StepBars steps={account.steps} today={day} />
      <p className="second">
        {say({
          en: `What took longest: ${bottlenecks[account.bottleneck].en}`,
          zh: `瓶颈：${bottlenecks[account.bottleneck].zh}`,
        })}
      </p>
      {account.before.length > 0 && (
        <p className="t-small">
          <span className="second">{say({ en: 'Before it stood: ', zh: '当时前面排着：' })}</span>
          {account.before.map(({ file, number, quantity }, i) => (
            <span key={file}>
              {i > 0 && ' · '}
              <Go to={worldPath(world, `/orders/${file}`)}>{number}</Go> {grouped(quantity)}
            </span>
          ))}
        </p>
      )}
      {account.risk && <RiskTold risk={{ risk: account.risk, why: [...account.riskWhy] }} />}
      {account.earlier.length > 0 && (
        <>
          <SectionHead>{say({ en: 'To be earlier it would have taken', zh: '当时可选的赶期办法' })}</SectionHead>
          {account.earlier.map((way, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a way is its place in the account.
            <p key={i} className="t-small">
              <span className="medium">{say(earlierKinds[way.kind])}</span> {way.makerName && say(way.makerName)}{' '}
              {shortDay(way.day, day, lang)}
              {way.cost && ` · ${currency} ${amountInColumn({ amount: way.cost, currency })}`}{' '}
              <span className="second">{say(way.says)}</span>
            </p>
          ))}
        </>
      )}
    </section>
  )
}
