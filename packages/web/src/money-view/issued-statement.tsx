import { sides } from '@gendan/forms/account-statement/shape'
import { writeMoney } from '@gendan/kernel/money'
import { say as sayIn } from '@gendan/kernel/words'
import { type IssuedStatement, sentBy, statementStates, stateOf } from '@gendan/orderfile/account-statement'
import { withdrawStatement } from '@gendan/orderfile/acts/withdraw-statement'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { ReasonDialog } from '../binder-view/reason-dialog.tsx'
import { addressOf } from '../client/client.ts'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { type Fact, Facts } from '../order-view/sections.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { SheetPages } from '../parts/sheet-pages.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { accountPath, stateMarks } from './account-lists.tsx'
import { AnswerDialog, SendDialog } from './statement-dialogs.tsx'
import { useAccountPages } from './use-account-pages.ts'
import '../order-view/order-parts.css'
import '../paper-view/paper-view.css'
import './money-view.css'

/** A statement of account as it left the house, when it was sent, and what the other side said to it. */
export function IssuedStatementPage() {
  const { statement } = useParams({ from: '/w/$world/money/statements/$statement' })
  const answer = useAsk('statement', { id: statement })
  if (!answer.data) return <Waiting title={{ en: 'Statement of account', zh: '对账单' }} of={[answer]} />
  const { version } = answer.data
  return <Frozen version={version} statement={answer.data.statement as unknown as IssuedStatement} />
}

interface FrozenProps {
  readonly statement: IssuedStatement
  readonly version: number
}

function Frozen({ statement, version }: FrozenProps) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const pages = useAccountPages({ statement: statement.id })
  const name = say({ en: 'Statement of account', zh: '对账单' })
  const state = stateOf(statement)
  return (
    <Screen
      paper
      title={
        <>
          <Go to={`${worldPath(world, '/money')}?view=statements`} className="title-back">
            {name}
          </Go>
          <span className="title-slash"> / </span>
          {statement.number}
        </>
      }
      note={<Chip mark={stateMarks[state]}>{sayIn(statementStates[state], lang)}</Chip>}
      acts={
        <>
          <Button href={addressOf('account-workbook', { world }, { statement: statement.id })} download>
            Excel
          </Button>
          {statement.page && (
            <Button
              type="primary"
              href={addressOf('attachment', { world, address: statement.page.attachment })}
              target="_blank"
            >
              {say({ en: 'Open PDF', zh: '打开 PDF' })}
            </Button>
          )}
        </>
      }
    >
      <div className="issued">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section className="issued-pages" tabIndex={0} aria-label={name}>
          {pages ? <SheetPages title={name} pages={pages} spots={[]} /> : <Skeleton tall lines={[60, 100, 100, 90]} />}
        </section>
        <Aside statement={statement} version={version} />
      </div>
    </Screen>
  )
}

/** What it is, where it stands, and what may be done with it. */
function Aside({ statement, version }: FrozenProps) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const [doing, doIt] = useState<'send' | 'answer' | 'withdraw'>()
  const { party, name, side, currency, closing, from, to, withdrawn } = statement
  const rows: readonly Fact[] = [
    {
      label: sides[side],
      value: <Go to={accountPath(world, { party, side, currency })}>{sayIn(name, lang)}</Go>,
    },
    { label: { en: 'Period', zh: '期间' }, value: `${shortDay(from, day, lang)} – ${shortDay(to, day, lang)}` },
    { label: { en: 'Closing balance', zh: '期末余额' }, value: writeMoney({ amount: closing, currency }) },
  ]
  const may = rights.has('money') && !withdrawn
  return (
    <aside className="issued-aside stack">
      <section className="card padded stack">
        <Facts rows={rows} />
        {withdrawn && <p className="risk">{withdrawn.reason}</p>}
        {may && (
          <div className="line wraps">
            <Button onClick={() => doIt('answer')}>{say({ en: 'Record the answer …', zh: '登记对方答复…' })}</Button>
            <Button onClick={() => doIt('send')}>{say({ en: 'It was sent …', zh: '登记发出…' })}</Button>
            {stateOf(statement) !== 'agreed' && (
              <button type="button" className="as-link" onClick={() => doIt('withdraw')}>
                {say({ en: 'Withdraw …', zh: '撤回…' })}
              </button>
            )}
          </div>
        )}
      </section>
      <Told statement={statement} />
      {doing === 'send' && <SendDialog statement={statement} version={version} onClose={() => doIt(undefined)} />}
      {doing === 'answer' && <AnswerDialog statement={statement} version={version} onClose={() => doIt(undefined)} />}
      {doing === 'withdraw' && <Withdraw statement={statement} version={version} onClose={() => doIt(undefined)} />}
    </aside>
  )
}

/** When it went out and what was answered, the latest first. */
function Told({ statement: { sent, answers } }: Pick<FrozenProps, 'statement'>) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  if (sent.length + answers.length === 0) return null
  return (
    <section className="card padded stack">
      {answers.toReversed().map((one) => (
        <div key={one.at} className="stack">
          <p className="line wraps">
            <Chip mark={one.agrees ? 'done' : 'risk'}>
              {sayIn(statementStates[one.agrees ? 'agreed' : 'differs'], lang)}
            </Chip>
            <span>{shortDay(one.day, day, lang)}</span>
            <span className="medium">{one.person}</span>
          </p>
          {one.word && <p className="prose">{one.word}</p>}
          {one.files.map((file) => (
            <EvidenceLink key={file.attachment} evidence={file} />
          ))}
        </div>
      ))}
      {sent.toReversed().map((one) => (
        <p key={one.at} className="line wraps">
          <span className="second">{say({ en: 'Sent', zh: '发出' })}</span>
          <span>{shortDay(one.day, day, lang)}</span>
          <span>{sayIn(sentBy[one.how], lang)}</span>
          <span className="second one-line">{one.to}</span>
        </p>
      ))}
    </section>
  )
}

function Withdraw({ statement, version, onClose }: FrozenProps & { readonly onClose: () => void }) {
  const act = useAct()
  async function go(reason: string) {
    if (await act.run(withdrawStatement, { reason }, { id: statement.id, expected: version })) onClose()
  }
  return (
    <ReasonDialog
      title={{ en: 'Withdraw the statement', zh: '撤回对账单' }}
      says={{
        en: 'Its number stays taken. Tell the other side, and issue it anew.',
        zh: '编号不再使用。请告知对方，并重新开出。',
      }}
      label={{ en: 'Withdraw', zh: '撤回' }}
      busy={act.busy}
      said={act.said}
      onGo={(reason) => void go(reason)}
      onClose={onClose}
    />
  )
}
