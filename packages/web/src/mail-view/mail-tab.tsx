import { Button } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { Unreached } from '../app/home.tsx'
import { refreshWorld, useAsk } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { Chip } from '../parts/chip.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { MailDialog } from './mail-dialog.tsx'
import { accountStates, type MailAccountRow, problemWords } from './mail-words.ts'
import './mail.css'

const EVERY_MS = 5_000

/** Mail accounts of one's own and of the firm: how they fare, and what can be done about it. */
export function MailTab() {
  const { say } = useWords()
  const { kind, rights } = useWorld()
  const accounts = useAsk('mail-accounts', {}, { every: EVERY_MS })
  const [open, setOpen] = useState(false)
  const rows = accounts.data?.rows ?? []
  const real = kind === 'real'
  return (
    <div className="stack settings-one mail-accounts">
      <section className="card padded">
        <div className="line wraps">
          <div className="fill">
            <SectionHead note={rows.length > 0 ? rows.length : undefined}>
              {say({ en: 'Mail accounts', zh: '邮箱' })}
            </SectionHead>
          </div>
          {real && (
            <Button type="primary" onClick={() => setOpen(true)}>
              {say({ en: 'Add a mail account', zh: '添加邮箱' })}
            </Button>
          )}
        </div>
        <p className="second">
          {say({
            en: 'Mail is fetched and filed to its order: by thread, by our and the customer’s number, by address. What is certain files itself, what is doubtful is proposed. At the mail server nothing is deleted or marked. What comes to your own account is seen by you alone until it is filed to an order or a party; then the firm reads it.',
            zh: '系统取回邮件并归入订单：按回复关系、我方和客户订单号、地址判断。确定的自动归档，存疑的只作建议。邮件服务器上不删除、不标记。发到个人邮箱的邮件，归档前只有本人可见，归入订单或单位后全公司可见。',
          })}
        </p>
        {!real && (
          <p className="second">
            {say({
              en: 'A practice world has no mail: nothing leaves it.',
              zh: '练习账套没有邮箱，信件不会发出。',
            })}
          </p>
        )}
        {accounts.isPending && <Skeleton />}
        {accounts.error && <Unreached error={accounts.error} retry={() => void accounts.refetch()} />}
        {accounts.data && rows.length === 0 && real && (
          <p className="quiet">
            {say({
              en: 'No mail account yet. You need the address, the password or authorisation code, and the names of both servers.',
              zh: '还没有邮箱。需要邮箱地址、密码或授权码，以及收发服务器名称。',
            })}
          </p>
        )}
      </section>
      {rows.map((row) => (
        <AccountCard key={row.id} row={row} may={row.facts.shared ? rights.has('firm-mail') : row.mine} />
      ))}
      {open && <MailDialog onClose={() => setOpen(false)} />}
    </div>
  )
}

function AccountCard({ row, may }: { readonly row: MailAccountRow; readonly may: boolean }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const [open, setOpen] = useState<'change' | 'remove' | null>(null)
  const at = { world, id: row.id }
  async function set(to: 'paused' | 'resumed' | 'closed') {
    const done = await doing.run(ACTS[to], () => enter('set-mail-account', { to }, at))
    if (done) setOpen(null)
    await refreshWorld(world)
  }
  async function look() {
    await doing.run(ACTS.look, () => enter('look-into-mail', {}, at))
    await refreshWorld(world)
  }
  const rests = row.state === 'paused' || row.state === 'restored'
  return (
    <article className="card padded stack" aria-label={row.facts.address}>
      <AccountHead row={row} />
      <div className="line wraps">
        {!rests && (
          <Button size="small" loading={doing.busy} onClick={() => void look()}>
            {say(ACTS.look)}
          </Button>
        )}
        {may && (
          <>
            <Button size="small" onClick={() => setOpen('change')}>
              {say({ en: 'Change', zh: '修改' })}
            </Button>
            <Button size="small" disabled={doing.busy} onClick={() => void set(rests ? 'resumed' : 'paused')}>
              {say(rests ? ACTS.resumed : ACTS.paused)}
            </Button>
            <Button size="small" onClick={() => setOpen('remove')}>
              {say(ACTS.closed)}
            </Button>
          </>
        )}
      </div>
      {doing.said}
      {open === 'change' && <MailDialog row={row} onClose={() => setOpen(null)} />}
      <Confirm
        open={open === 'remove'}
        thing={{ en: `Remove ${row.facts.address}`, zh: `删除 ${row.facts.address}` }}
        act={ACTS.closed}
        busy={doing.busy}
        onAct={() => void set('closed')}
        onClose={() => setOpen(null)}
      >
        {say({
          en: 'Nothing is fetched or sent any more, and its password is forgotten. What came and was sent stays in the orders.',
          zh: '不再收发，密码删除；已收发的邮件仍留在订单里。',
        })}
      </Confirm>
    </article>
  )
}

const ACTS = {
  look: { en: 'Look for mail now', zh: '立即收信' },
  paused: { en: 'Pause', zh: '暂停' },
  resumed: { en: 'Resume', zh: '恢复' },
  closed: { en: 'Remove', zh: '删除' },
} as const

function AccountHead({ row }: { readonly row: MailAccountRow }) {
  const { say, lang } = useWords()
  const { says, mark } = accountStates[row.state]
  const problem = problemWords[row.problem]
  return (
    <div>
      <h2 className="t-task line wraps">
        {row.facts.address} <Chip {...(mark ? { mark } : {})}>{say(says)}</Chip>
        <span className="second t-small">
          {row.facts.shared ? say({ en: "the firm's", zh: '公司公共' }) : row.ownerName}
        </span>
      </h2>
      {row.state === 'failing' && (
        <p role="alert">
          {problem && say(problem)}
          {row.answer !== '' && <span className="second"> · {row.answer}</span>}
          {row.nextAt && ` · ${say({ en: 'next try', zh: '下次' })} ${when(row.nextAt, lang)}`}
        </p>
      )}
      <p className="quiet t-small">
        {row.facts.incoming.host} · {row.facts.outgoing.host} ·{' '}
        {row.checkedAt
          ? `${say({ en: 'last look', zh: '最近收信' })} ${when(row.checkedAt, lang)}`
          : say({ en: 'not looked into yet', zh: '还没收过信' })}
        {row.waiting > 0 &&
          ` · ${say({ en: `${counted(row.waiting, 'letter')} to be sent`, zh: `待发 ${row.waiting} 封` })}`}
      </p>
    </div>
  )
}
