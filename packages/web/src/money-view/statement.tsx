import type { DueRow } from '@gendan/contract/money-rows'
import type { Answer } from '@gendan/contract/questions'
import { readStatement } from '@gendan/forms/incoming/bank-statement/read'
import {
  bare,
  type Statement,
  type StatementLine,
  type StatementsRead,
} from '@gendan/forms/incoming/bank-statement/shape'
import { daysBetween } from '@gendan/kernel/day'
import { type Decimal, isPositive, zero } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { recordSlip } from '@gendan/orderfile/acts/record-slip'
import { houseOf } from '@gendan/orderfile/deal-of'
import { type LineStanding, slipOfLine, standingOfLine } from '@gendan/orderfile/money/bank-line'
import { dueNames } from '@gendan/orderfile/money/due-lines'
import { type Proposal, proposalsFor } from '@gendan/orderfile/money/propose'
import { toleranceIn } from '@gendan/orderfile/money/receivable'
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
  const movements = statement.lines.map(({ way, currency, amount, day }) => ({ way, currency, amount, day }))
  const found = useAsk(
    'alike-slips',
    { account, lines: movements },
    { enabled: account !== '' && movements.length > 0, keepOld: true },
  )
  const little = toleranceIn(houseOf(here.firm, {}), statement.currency)
  const dues = { in: useAsk('dues', { way: 'in', limit: 200 }), out: useAsk('dues', { way: 'out', limit: 200 }) }
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
            standing={standingOfLine(
              { account, line: line.id, statement: statement.title },
              alikeTo(line, found.data?.slips ?? []),
            )}
            statement={statement.title}
            dues={dues[line.way].data?.rows ?? []}
            little={little}
          />
        ))}
      </ul>
    </section>
  )
}

/** Of the slips found for a statement those that one line may be. */
function alikeTo({ amount, day }: StatementLine, slips: readonly Alike[]): readonly Alike[] {
  return slips.filter((one) => one.amount === amount && Math.abs(daysBetween(one.day, day)) <= 3)
}

type Alike = Answer<'alike-slips'>['slips'][number]

interface LineProps {
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

function Line({ line, account, file, standing, statement, dues, little }: LineProps) {
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
