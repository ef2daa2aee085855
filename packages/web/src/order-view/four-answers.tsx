import type { DayRow } from '@gendan/contract/path-shapes'
import { type Post, posts } from '@gendan/firm/posts'
import { isPositive } from '@gendan/kernel/decimal'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { endedMoney } from '@gendan/orderfile/money/ended-money'
import { reached, stages } from '@gendan/orderfile/stage'
import type { ReactNode } from 'react'
import { useWorld } from '../app/world.ts'
import { markOfFinding } from '../parts/finding-card.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay, untilWords } from '../words/write.ts'
import type { FirmHere, Standing } from './standing.ts'

interface FourAnswersProps {
  readonly standing: Standing
  readonly people: FirmHere | undefined
  /** What rings over it today, the heaviest first. */
  readonly alarms: readonly DayRow[]
  /** The ready act of the next step. */
  readonly act: ReactNode
  readonly onAlarm: () => void
  readonly onRisk: (finding: Finding) => void
}

/** Where is it, what is next, who must act, what is at risk: the four answers that are never scrolled away. */
export function FourAnswers({ standing, people, alarms, act, onAlarm, onRisk }: FourAnswersProps) {
  const { say } = useWords()
  const { day } = useWorld()
  const { file, next } = standing
  const nameOf = people?.nameOf ?? (() => '')
  const latest = file.deal.contract?.terms.shipment.latest
  const where = file.deal.contract
    ? { en: `terms v${file.deal.contract.version}`, zh: `条款第 ${file.deal.contract.version} 版` }
    : { en: `opened ${shortDay(file.opened, day, 'en')}`, zh: `${shortDay(file.opened, day, 'zh')} 开档` }
  const who = whoActs(standing, nameOf)
  return (
    <section className="card answers" aria-label={say({ en: 'Where it stands', zh: '现状' })}>
      <Answer label={{ en: 'Where it is', zh: '在哪' }} says={say(stages[file.stage])}>
        {say(where)}
        {latest &&
          !standing.path?.shipped &&
          ` · ${say({ en: 'shipment', zh: '装运' })} ${say(untilWords(latest, day))}`}
      </Answer>
      <Answer label={{ en: 'Next', zh: '下一步' }} says={<span className="answer-next">{say(next.says)}</span>}>
        {act}
      </Answer>
      <Answer label={{ en: 'Who must act', zh: '谁来办' }} says={say(who.says)}>
        {say(who.why)}
      </Answer>
      <Risk
        alarms={alarms.filter(({ quiet }) => !quiet)}
        findings={atRisk(standing)}
        onAlarm={onAlarm}
        onRisk={onRisk}
      />
    </section>
  )
}

interface AnswerProps {
  readonly label: Words
  readonly says: ReactNode
  readonly className?: string
  readonly children?: ReactNode
}

function Answer({ label, says, className, children }: AnswerProps) {
  const { say } = useWords()
  return (
    <div className={className ? `answer ${className}` : 'answer'}>
      <h2 className="quiet t-small">{say(label)}</h2>
      <p className="t-title">{says}</p>
      <div className="second t-small answer-more">{children}</div>
    </div>
  )
}

/** What stands against an order while it is under way: a closed one risks nothing any more, whatever its papers lack. */
function atRisk(standing: Standing): readonly Finding[] {
  return reached(standing.file.stage, 'E19') ? [] : standing.findings
}

/** The person who has the ball: whoever may sign while a signature waits, the customer while we wait, else the owner. */
export function whoActs(
  { file, next, lamps }: Standing,
  nameOf: (account: string) => string,
): { says: Words; why: Words } {
  const owner = nameOf(file.owner)
  const rest = resting(file, nameOf)
  if (rest) return rest
  const waiting = lamps.find(({ state }) => state === 'turn')
  if (next.does === 'sign' && waiting) {
    const asked = waiting.record.asked ? nameOf(waiting.record.asked.by) : owner
    return { says: inWords(waiting.signers), why: { en: `sent for signature by ${asked}`, zh: `${asked} 送签` } }
  }
  if (file.stage === 'E19') return { says: { en: 'Nobody', zh: '无' }, why: { en: 'the file is closed', zh: '已归档' } }
  const gate = next.does === 'gate' ? lamps.find((one) => one.gate === next.gate) : undefined
  if (gate && gate.gate !== CUSTOMERS_GATE)
    return { says: inWords(gate.signers), why: { en: 'at the gate', zh: '在闸门处' } }
  if (next.section === 'money') return { says: posts.accounts, why: { en: 'by the ledger', zh: '凭台账' } }
  const follows = { en: `followed by ${owner}`, zh: `${owner} 跟单` }
  if (next.does === 'wait' || gate) return { says: { en: 'The customer', zh: '客户' }, why: follows }
  return { says: { en: owner, zh: owner }, why: { en: 'follows this file', zh: '跟单' } }
}

/** An order that waits, ended or is closed waits for nobody outside: who put it aside may take it up, or nobody acts. */
function resting(file: Standing['file'], nameOf: (account: string) => string): { says: Words; why: Words } | undefined {
  const { aside, stage } = file
  const ended = endedMoney(file)
  if (ended && isPositive(ended.undecided))
    return { says: { en: 'A manager', zh: '经理' }, why: { en: 'decides about the money', zh: '决定已收款去向' } }
  if (aside?.state === 'hold') {
    const who = nameOf(aside.by)
    return {
      says: { en: who, zh: who },
      why: { en: 'put it on hold; he or a head lifts it', zh: '暂停人；由其或主管恢复' },
    }
  }
  const nobody = { en: 'Nobody', zh: '无需办理' }
  if (aside?.state === 'lost') return { says: nobody, why: { en: 'lost; it can be revived', zh: '已流失，可恢复' } }
  if (aside) return { says: nobody, why: { en: 'cancelled; it can be copied', zh: '已取消，可复制成新单' } }
  if (!reached(stage, 'E19')) return undefined
  return { says: nobody, why: { en: 'closed; a manager may reopen it', zh: '已归档，经理可重新打开' } }
}

/** The gate at which the customer himself acts: his signature on the proforma invoice. */
const CUSTOMERS_GATE = 'G8'

function inWords(held: readonly Post[]): Words {
  return { en: held.map((post) => posts[post].en).join(', '), zh: held.map((post) => posts[post].zh).join('、') }
}

interface RiskProps {
  readonly alarms: readonly DayRow[]
  readonly findings: readonly Finding[]
  readonly onAlarm: () => void
  readonly onRisk: (finding: Finding) => void
}

/** The heaviest that stands against the order, and how much more: an alarm that rings before a finding of its papers. */
function Risk({ alarms, findings, onAlarm, onRisk }: RiskProps) {
  const { say } = useWords()
  const [alarm] = alarms
  const [finding] = findings
  const more = alarms.length + findings.length - 1
  if (!alarm && !finding) {
    return (
      <Answer label={RISK} says={say({ en: 'Nothing known', zh: '没有发现' })}>
        {say({ en: 'No finding stands against this file.', zh: '这个档案没有未了的发现。' })}
      </Answer>
    )
  }
  const mark = alarm?.mark ?? (finding ? markOfFinding(finding) : 'note')
  const go = () => (alarm || !finding ? onAlarm() : onRisk(finding))
  return (
    <Answer
      label={RISK}
      className={mark === 'risk' ? 'answer-risk' : ''}
      says={
        <button type="button" className={`answer-finding ${mark}`} onClick={go}>
          <Mark kind={mark} /> <span>{say(alarm?.says ?? finding?.says ?? RISK)}</span>
        </button>
      }
    >
      {more > 0 && say({ en: `and ${more} more`, zh: `另有 ${more} 条` })}
    </Answer>
  )
}

const RISK: Words = { en: 'At risk', zh: '风险' }
