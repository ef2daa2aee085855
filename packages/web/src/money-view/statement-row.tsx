import type { DueRow } from '@gendan/contract/money-rows'
import type { StatementLine } from '@gendan/forms/incoming/bank-statement/shape'
import { type Decimal, isPositive, zero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import { type LineStanding, slipOfLine } from '@gendan/orderfile/money/bank-line'
import { dueNames } from '@gendan/orderfile/money/due-lines'
import { type Proposal, proposalsFor } from '@gendan/orderfile/money/propose'
import type { Evidence } from '@gendan/orderfile/order-file'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { shareOf } from './share-of.ts'

interface RowProps {
  readonly line: StatementLine
  readonly account: string
  readonly file: Evidence
  readonly standing: LineStanding
  /** The statement it stands in. */
  readonly statement: string
  readonly dues: readonly DueRow[]
  /** How much a payment may be short before it counts as short. */
  readonly little: Decimal
}

/** One movement: what it may be for, whether it is recorded already, and the slip that is taken from it. */
export function StatementRow({ line, account, file, standing, statement, dues, little }: RowProps) {
  const { say, lang } = useWords()
  const { id: world, day, company, rights } = useWorld()
  const act = useAct()
  const [another, setAnother] = useState(false)
  const open = standing.is === 'new' || (standing.is === 'doubt' && another)
  const proposals = open ? proposalsFor(line, dues, little) : []
  async function take(proposal?: Proposal<DueRow>) {
    if (standing.is === 'taken') return
    const { day: valued, way, amount, currency, charges, name, text } = line
    const slip = {
      ...{ way, account, day: valued, party: '', note: '', payer: name.slice(0, 200) },
      amount: { amount, currency },
      bankCharges: charges,
      reference: text.slice(0, 400),
      source: { from: 'statement' as const, file, line: standing.line, statement },
    }
    const parts = proposal ? [partOf(proposal)] : []
    const id = slipOfLine({ account, line: standing.line })
    await act.run(recordSlip, { firm: company, slip, parts, another }, { id })
  }
  return (
    <li className="split-row card">
      <div className="line wraps">
        <span>{shortDay(line.day, day, lang)}</span>
        <span className={line.way === 'in' ? 'done medium' : 'medium'}>
          {line.way === 'in' ? '+' : '−'} {writeMoney(line)}
        </span>
        {line.reversal && <Chip>{say({ en: 'reversal', zh: '冲正' })}</Chip>}
        {isPositive(line.charges) && (
          <span className="second">
            {say({ en: 'charges', zh: '手续费' })} {writeMoney({ amount: line.charges, currency: line.currency })}
          </span>
        )}
        <span className="medium one-line">{line.name}</span>
        {standing.is === 'taken' && (
          <Go to={worldPath(world, `/money/slips/${standing.slip}`)}>
            {say({ en: 'Taken: see the slip', zh: '已入账，看水单' })}
          </Go>
        )}
      </div>
      <p className="second">{line.text}</p>
      {standing.is === 'doubt' && (
        <Doubt
          alike={standing.alike}
          onAnother={rights.has('money') && !another ? () => setAnother(true) : undefined}
        />
      )}
      {open && rights.has('money') && (
        <Take
          proposals={proposals}
          line={line}
          ready={account !== ''}
          busy={act.busy}
          onTake={(one) => void take(one)}
        />
      )}
      {act.said}
    </li>
  )
}

interface DoubtProps {
  readonly alike: Extract<LineStanding, { is: 'doubt' }>['alike']
  readonly onAnother: (() => void) | undefined
}

/** Slips that may be the same movement: a person looks, and says so where it is another. */
function Doubt({ alike, onAnother }: DoubtProps) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  return (
    <p className="line wraps">
      <Chip mark="thin">{say({ en: 'May be recorded already', zh: '疑似已入账' })}</Chip>
      {alike.slice(0, 3).map((one) => (
        <Go key={one.id} to={worldPath(world, `/money/slips/${one.id}`)}>
          {[shortDay(one.day, day, lang), one.payer || one.reference].filter(Boolean).join(' ')}
        </Go>
      ))}
      {onAnother && (
        <button type="button" className="as-link" onClick={onAnother}>
          {say({ en: 'It is another payment', zh: '不是同一笔' })}
        </button>
      )}
    </p>
  )
}

interface TakeProps {
  readonly proposals: readonly Proposal<DueRow>[]
  readonly line: StatementLine
  readonly ready: boolean
  readonly busy: boolean
  readonly onTake: (proposal?: Proposal<DueRow>) => void
}

/** What the line may be for, each with its reasons; or it is taken and allotted later. */
function Take({ proposals, line, ready, busy, onTake }: TakeProps) {
  const { say } = useWords()
  return (
    <div className="line wraps">
      {proposals.map((one) => (
        <Button
          key={`${one.row.id} ${one.row.key}`}
          size="small"
          disabled={!ready}
          loading={busy}
          title={one.reasons.map((reason) => say(reason)).join('; ')}
          onClick={() => onTake(one)}
        >
          {`${one.row.number} ${say(dueNames[one.row.what])} ${writeMoney({ amount: one.amount, currency: line.currency })}`}
        </Button>
      ))}
      {proposals[0] && (
        <span className="quiet t-small">{proposals[0].reasons.map((reason) => say(reason)).join(' · ')}</span>
      )}
      <button type="button" className="as-link" disabled={!ready} onClick={() => onTake()}>
        {say({ en: 'Take it, not allotted', zh: '入账，暂不认领' })}
      </button>
    </div>
  )
}

function partOf({ row, amount }: Proposal<DueRow>) {
  return {
    ...shareOf(row),
    amount,
    charges: zero,
    note: '',
  }
}
