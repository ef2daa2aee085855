import type { Answer } from '@gendan/contract/questions'
import { readStatement } from '@gendan/forms/incoming/bank-statement/read'
import {
  bare,
  type Statement,
  type StatementLine,
  type StatementsRead,
} from '@gendan/forms/incoming/bank-statement/shape'
import { daysBetween } from '@gendan/kernel/day'
import type { Decimal } from '@gendan/kernel/decimal'
import { writeMoney } from '@gendan/kernel/money'
import { houseOf } from '@gendan/orderfile/deal-of'
import { standingOfLine } from '@gendan/orderfile/money/bank-line'
import { toleranceIn } from '@gendan/orderfile/money/receivable'
import type { Evidence } from '@gendan/orderfile/order-file'
import { Select } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { send } from '../client/client.ts'
import { type FirmHere, firmHereOf } from '../order-view/standing.ts'
import { FilePick } from '../parts/file-pick.tsx'
import { FindingCard } from '../parts/finding-card.tsx'
import { useWords } from '../words/language.tsx'
import { Crumb } from './new-slip.tsx'
import { StatementRow } from './statement-row.tsx'
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
          <StatementRow
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

/** As UTF-8 where it is; else as banks of the West write. */
function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
