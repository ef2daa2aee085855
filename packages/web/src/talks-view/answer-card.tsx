import { type Round, type RoundKind, roundKinds } from '@gendan/forms/deal/round'
import { talksHelp } from '@gendan/forms/help/talks'
import { chainOf } from '@gendan/forms/offer/chain'
import { blocks, judge } from '@gendan/kernel/rule'
import { recordRound } from '@gendan/orderfile/acts/record-round'
import { nextRound } from '@gendan/orderfile/talks/next-round'
import { roundRules } from '@gendan/orderfile/talks/round-rules'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { useCtrlEnter } from '../paper-view/use-ctrl-enter.ts'
import { Helped } from '../parts/field-help.tsx'
import { markOfFinding } from '../parts/finding-card.tsx'
import { forget, keep, kept } from '../parts/kept.ts'
import { Mark } from '../parts/mark.tsx'
import { FieldsContext } from '../record-view/record-fields.tsx'
import '../record-view/record-view.css'
import { useWords } from '../words/language.tsx'
import { readSaid, type SaidDraft, saidToday } from './said-draft.ts'
import { SaidFields } from './said-fields.tsx'

interface AnswerProps {
  readonly standing: Standing
  /** Who says what: "customer-acceptance". */
  readonly says: string
}

/** A yes, a no or a withdrawal is written down: when it was said, when it arrived, and the letter that proves it. */
export function AnswerCard({ standing, says }: AnswerProps) {
  const { say } = useWords()
  const { id: world, day, account } = useWorld()
  const go = useGo()
  const act = useAct()
  const { file, version } = standing
  const name = `talks.${account.id}.${world}.${file.id}.${says}`
  const [said, set] = useState<SaidDraft>(() => kept(name, isSaid) ?? begun(says, day))
  const round = answerOf(standing, says, said)
  const findings = judge(roundRules, { round, chain: chainOf(file.deal), today: day })
  const back = `/orders/${file.id}/rounds`
  async function save() {
    if (blocks(findings)) return
    const saved = await act.run(recordRound, { round }, { id: file.id, expected: version })
    if (!saved) return
    forget(name)
    go(back)
  }
  useCtrlEnter(() => void save())
  const told = findings.filter(({ at }) => !FIELDS.has(at))
  const label = roundKinds[round.says]
  return (
    <section className="card padded record-form">
      <h2 className="card-title">
        {round.by === 'us' ? say({ en: 'We: ', zh: '我方' }) : say({ en: 'The customer: ', zh: '客户' })}
        {say({ en: label.en.toLowerCase(), zh: label.zh })}
      </h2>
      <Helped by={talksHelp}>
        <FieldsContext value={{ findings, strict: true, locked: false }}>
          <SaidFields
            said={said}
            by={round.by}
            proposes={false}
            onSaid={(next) => {
              keep(name, next)
              set(next)
            }}
          />
        </FieldsContext>
      </Helped>
      {told.map((finding) => (
        <p key={`${finding.rule} ${finding.at}`} className="line t-small">
          <Mark kind={markOfFinding(finding)} size={12} />
          {say(finding.says)} {finding.remedy && say(finding.remedy)}
        </p>
      ))}
      {act.said}
      <p className="line">
        <Button type="primary" loading={act.busy} disabled={blocks(findings)} onClick={() => void save()}>
          {say({ en: 'Record it', zh: '登记' })}
        </Button>
        <Button
          onClick={() => {
            forget(name)
            go(back)
          }}
        >
          {say({ en: 'Leave it', zh: '放弃' })}
        </Button>
      </p>
    </section>
  )
}

const FIELDS: ReadonlySet<string> = new Set(['made', 'reached', 'how', 'note', 'proof'])

function begun(says: string, day: string): SaidDraft {
  const said = saidToday(day)
  return says.startsWith('customer') ? { ...said, reached: day } : said
}

function answerOf({ file }: Standing, says: string, said: SaidDraft): Round {
  const [who, kind = ''] = says.split('-')
  return {
    ...readSaid(said),
    by: who === 'us' ? 'us' : 'customer',
    says: kind in roundKinds ? (kind as RoundKind) : 'acceptance',
    round: nextRound(file.deal),
  }
}

function isSaid(value: unknown): value is SaidDraft {
  return typeof value === 'object' && value !== null && 'made' in value && 'proof' in value && 'how' in value
}
