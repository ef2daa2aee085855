import type { DueRow } from '@gendan/contract/money-rows'
import { readStatement } from '@gendan/forms/incoming/bank-statement/read'
import {
  bare,
  type Statement,
  type StatementLine,
  type StatementsRead,
} from '@gendan/forms/incoming/bank-statement/shape'
import { type Decimal, isPositive, zero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import { dueNames } from '@gendan/orderfile/money/due-lines'
import { type Proposal, proposalsFor } from '@gendan/orderfile/money/propose'
import { slipOfLine } from '@gendan/orderfile/money/slip-rules'
import type { Evidence } from '@gendan/orderfile/order-file'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useDoing } from '../app/doing.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { send } from '../client/client.ts'
import { type FirmHere, firmHereOf } from '../order-view/standing.ts'
import { Chip } from '../parts/chip.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { FindingCard } from '../parts/finding-card.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { Crumb } from './new-slip.tsx'
import './money-view.css'

const TITLE = { en: "Read a bank's statement", zh: '导入银行对账单' }

interface Sent {
  readonly file: Evidence
  readonly read: StatementsRead
}

/** A bank's statement, read here and kept with every slip that is taken from it. A line is taken once, however often it is read. */
export function StatementPage() {
  const { say } = useWords()
  const { id: world } = useWorld()
  const firm = useAsk('firm', {})
  const { run, busy, said } = useDoing()
  const [sent, keep] = useState<Sent>()
  async function open(file: File) {
    const text = textIn(new Uint8Array(await file.arrayBuffer()))
    const kept = await run(TITLE, () => send('keep-attachment', file, {}, { world }))
    if (kept) keep({ file: { attachment: kept.address, name: file.name }, read: readStatement(text) })
  }
  if (!firm.data) return <Waiting title={TITLE} of={[firm]} />
  const here = firmHereOf(firm.data)
  return (
    <Screen title={<Crumb here={TITLE} />}>
      <div className="stack">
        <div className="card padded stack">
          <p className="second">
            {say({
              en: 'MT940 or camt.053, as the bank sends it. Nothing is recorded before you take a line.',
              zh: '银行给的 MT940 或 camt.053 文件。逐行确认前不会入账。',
            })}
          </p>
          <div>
            <FilePick
              says={say({ en: 'Choose the statement', zh: '选择对账单' })}
              accept=".sta,.txt,.xml,.940,.mt940,.053"
              busy={busy}
              onFile={(file) => void open(file)}
            />
          </div>
          {said}
        </div>
        {sent?.read.findings.map((one) => (
          <FindingCard key={`${one.rule} ${one.at}`} finding={one} />
        ))}
        {sent?.read.statements.map((one) => (
          <OneStatement key={`${one.account} ${one.number}`} statement={one} file={sent.file} here={here} />
        ))}
      </div>
    </Screen>
  )
}

interface StatementProps {
  readonly statement: Statement
  readonly file: Evidence
  readonly here: FirmHere
}

function OneStatement({ statement, file, here }: StatementProps) {
  const { say } = useWords()
  const { banks } = here.firm
  const own = banks.find(({ account }) => bare(account) !== '' && bare(statement.account).endsWith(bare(account)))
  const [account, choose] = useState(own?.id ?? '')
  const ids = statement.lines.map(({ id }) => slipOfLine(id))
  const taken = useAsk('taken-lines', { ids }, { enabled: ids.length > 0, keepOld: true })
  const dues = { in: useAsk('dues', { way: 'in', limit: 200 }), out: useAsk('dues', { way: 'out', limit: 200 }) }
  const known = new Set(taken.data?.taken)
  const balance = (amount: Decimal | undefined) =>
    amount === undefined ? '–' : writeMoney({ amount, currency: statement.currency })
  return (
    <section className="card padded stack">
      <div className="line wraps">
        <h2 className="card-title">{statement.account}</h2>
        <span className="second">{[statement.number, statement.currency].filter(Boolean).join(' · ')}</span>
        <span className="second fill figures statement-balances">
          {balance(statement.opening)} → {balance(statement.closing)}
        </span>
        <Select
          className="money-search"
          aria-label={say({ en: 'Our account', zh: '我方账户' })}
          placeholder={say({ en: 'Which of our accounts?', zh: '是我方哪个账户？' })}
          value={account || null}
          options={banks.map((one) => ({ value: one.id, label: `${one.bankName} ${one.currency} ${one.account}` }))}
          onChange={choose}
        />
      </div>
      <ul className="split-rows">
        {statement.lines.map((line) => (
          <Line
            key={line.id}
            line={line}
            account={account}
            file={file}
            taken={known.has(slipOfLine(line.id))}
            dues={dues[line.way].data?.rows ?? []}
          />
        ))}
      </ul>
    </section>
  )
}

interface LineProps {
  readonly line: StatementLine
  readonly account: string
  readonly file: Evidence
  readonly taken: boolean
  readonly dues: readonly DueRow[]
}

function Line({ line, account, file, taken, dues }: LineProps) {
  const { say, lang } = useWords()
  const { id: world, day, company, rights } = useWorld()
  const act = useAct()
  const id = slipOfLine(line.id)
  const proposals = taken ? [] : proposalsFor(line, dues)
  async function take(proposal?: Proposal<DueRow>) {
    const { day: valued, way, amount, currency, charges, name, text } = line
    const slip = {
      ...{ way, account, day: valued, party: '', note: '', payer: name.slice(0, 200) },
      amount: { amount, currency },
      bankCharges: charges,
      reference: text.slice(0, 400),
      source: { from: 'statement' as const, file, line: line.id },
    }
    const parts = proposal ? [partOf(proposal)] : []
    await act.run(recordSlip, { firm: company, slip, parts }, { id })
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
        {taken && (
          <Go to={worldPath(world, `/money/slips/${id}`)}>
            {say({ en: 'Taken: see the slip', zh: '已入账，看水单' })}
          </Go>
        )}
      </div>
      <p className="second">{line.text}</p>
      {!taken && rights.has('money') && (
        <div className="line wraps">
          {proposals.map((one) => (
            <Button
              key={`${one.row.id} ${one.row.key}`}
              size="small"
              disabled={account === ''}
              loading={act.busy}
              title={one.reasons.map((reason) => say(reason)).join('; ')}
              onClick={() => void take(one)}
            >
              {`${one.row.number} ${say(dueNames[one.row.what])} ${writeMoney({ amount: one.amount, currency: line.currency })}`}
            </Button>
          ))}
          {proposals[0] && (
            <span className="quiet t-small">{proposals[0].reasons.map((reason) => say(reason)).join(' · ')}</span>
          )}
          <button type="button" className="as-link" disabled={account === ''} onClick={() => void take()}>
            {say({ en: 'Take it, not allotted', zh: '入账，暂不认领' })}
          </button>
        </div>
      )}
      {act.said}
    </li>
  )
}

function partOf({ row, amount }: Proposal<DueRow>) {
  return {
    file: row.id,
    purchase: row.purchase,
    purpose: row.what === 'deposit' ? ('deposit' as const) : ('balance' as const),
    amount,
    charges: zero,
    note: '',
  }
}

/** As UTF-8 where it is; else as banks of the West write. */
function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
