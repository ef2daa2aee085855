import type { Answer } from '@gendan/contract/questions'
import { Unreached } from '../app/home.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { nameOf, signWords } from '../mail-view/mail-words.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { ChangeCard } from './change-card.tsx'
import { ClearMessage } from './clear-message.tsx'
import './guard.css'

/** Everything by which money could be led elsewhere: messages that speak of other accounts, changes that wait, what became of earlier ones. */
export function BankDataPage() {
  const { say } = useWords()
  const found = useAsk('bank-guard', {})
  return (
    <Screen
      title={say({ en: 'Bank data', zh: '账户变更核实' })}
      note={say({ en: 'two persons and a call', zh: '两人经手、回电核实' })}
    >
      {found.isPending && <Skeleton tall lines={[100, 80, 60]} />}
      {found.error && <Unreached error={found.error} retry={() => void found.refetch()} />}
      {found.data && <Lists data={found.data} />}
    </Screen>
  )
}

function Lists({ data: { open, settled, messages, banks } }: { readonly data: Answer<'bank-guard'> }) {
  const { say } = useWords()
  const quiet = open.length === 0 && messages.length === 0
  return (
    <div className="stack bank-page">
      {quiet && (
        <div className="card">
          <Empty
            says={{ en: 'Nothing waits.', zh: '没有待核实的事项。' }}
            what={{
              en: 'Whoever enters another account for a customer, a supplier or ourselves is asked about it here: a second person calls the number that was on record before. Until then the old account holds.',
              zh: '谁给客户、供应商或本公司填了新账户，都会列在这里：由第二人拨打此前登记的电话核实，核实前旧账户有效。',
            }}
          />
        </div>
      )}
      {messages.length > 0 && (
        <section className="stack">
          <SectionHead note={String(messages.length)}>
            {say({ en: 'Messages that want money elsewhere', zh: '要求改付他处或发件人可疑的邮件' })}
          </SectionHead>
          {messages.map((row) => (
            <MessageCard key={row.id} row={row} />
          ))}
        </section>
      )}
      {open.length > 0 && (
        <section className="stack">
          <SectionHead note={String(open.length)}>
            {say({ en: 'Changes that wait for a call', zh: '待回电核实' })}
          </SectionHead>
          {open.map((row) => (
            <ChangeCard key={row.change.id} row={row} banks={banks} />
          ))}
        </section>
      )}
      {settled.length > 0 && (
        <section className="stack">
          <SectionHead note={String(settled.length)}>{say({ en: 'On record', zh: '以往记录' })}</SectionHead>
          {settled.map((row) => (
            <ChangeCard key={row.change.id} row={row} />
          ))}
        </section>
      )}
    </div>
  )
}

function MessageCard({ row }: { readonly row: Answer<'bank-guard'>['messages'][number] }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  return (
    <article className="card padded stack">
      <p className="line wraps">
        <Go to={worldPath(world, `/mail?state=all&id=${encodeURIComponent(row.id)}`)} className="medium fill">
          {row.subject || say({ en: '(without subject)', zh: '（无主题）' })}
        </Go>
        {row.signs.map(
          (sign) =>
            signWords[sign] && (
              <Chip key={sign} mark="risk">
                {say(signWords[sign])}
              </Chip>
            ),
        )}
      </p>
      <p className="second t-small">
        {nameOf(row.from)} · {when(row.at, lang)}
        {row.number !== '' && ` · ${row.number}`}
        {row.party !== '' && ` · ${say(row.partyName)}`}
      </p>
      <p className="t-small message-text">{row.snippet}</p>
      <ClearMessage id={row.id} numbers={row.numbers} />
    </article>
  )
}
