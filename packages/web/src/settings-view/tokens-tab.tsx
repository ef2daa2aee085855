import type { Answer } from '@gendan/contract/questions'
import { revokeToken } from '@gendan/firm/acts/token-acts'
import { law } from '@gendan/firm/rights'
import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Unreached } from '../app/home.tsx'
import { useAsk, useMe } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { TokenDialog } from './token-dialog.tsx'

type Token = Answer<'tokens'>['rows'][number]

const REVOKE = revokeToken.title

/** Keys by which programs act for people: made here, shown once, revoked at any time. */
export function TokensTab() {
  const { say } = useWords()
  const tokens = useAsk('tokens', {})
  const [open, setOpen] = useState(false)
  const rows = tokens.data?.rows ?? []
  const good = rows.filter(({ works }) => works.length > 0)
  const over = rows.filter(({ works }) => works.length === 0)
  return (
    <div className="stack settings-one tokens">
      <section className="card padded">
        <div className="line wraps">
          <div className="fill">
            <SectionHead note={good.length > 0 ? good.length : undefined}>
              {say({ en: 'API tokens', zh: 'API 令牌' })}
            </SectionHead>
          </div>
          <Button type="primary" onClick={() => setOpen(true)}>
            {say({ en: 'Make a token', zh: '新建令牌' })}
          </Button>
        </div>
        <p className="second">
          {say({
            en: 'With a token a program (ERP, shop, warehouse) works here for the person who made it, with the rights he chose and still holds. The journal names it. It never signs, chops, changes bank accounts or settings, or looks after people.',
            zh: '程序（ERP、网店、仓库）凭令牌替建它的人在这里办事，权限由他选定，且以他现有的岗位为限，日志会写明。令牌不能签字、盖章、改收款账户和公司设置、管成员。',
          })}{' '}
          <a href="/api/docs" target="_blank" rel="noreferrer">
            {say({ en: 'What a program can ask and do', zh: '程序能问什么、做什么' })}
          </a>
        </p>
        {tokens.isPending && <Skeleton />}
        {tokens.error && <Unreached error={tokens.error} retry={() => void tokens.refetch()} />}
        {tokens.data && good.length === 0 && (
          <p className="quiet">{say({ en: 'No program works here yet.', zh: '还没有程序在这里办事。' })}</p>
        )}
        <ul>
          {good.map((row) => (
            <TokenRow key={row.id} row={row} />
          ))}
        </ul>
      </section>
      {over.length > 0 && (
        <details className="card padded">
          <summary className="second">{say({ en: `Over: ${over.length}`, zh: `已失效：${over.length}` })}</summary>
          <ul>
            {over.map((row) => (
              <TokenRow key={row.id} row={row} />
            ))}
          </ul>
        </details>
      )}
      {open && <TokenDialog onClose={() => setOpen(false)} />}
    </div>
  )
}

function TokenRow({ row }: { readonly row: Token }) {
  const { say, lang } = useWords()
  const { day, rights } = useWorld()
  const me = useMe().data?.account?.id
  const act = useAct()
  const notice = useNotice()
  const [asking, setAsking] = useState(false)
  const mine = row.account === me || rights.has('people')
  async function revoke() {
    if (!(await act.run(revokeToken, {}, { id: row.id }))) return
    setAsking(false)
    notice({ says: { en: `${row.name} revoked`, zh: `已吊销 ${row.name}` } })
  }
  return (
    <li className="person">
      <div className="fill">
        <p className="line wraps">
          <span className="medium">{row.name}</span>
          <span className="second">{say({ en: `for ${row.maker}`, zh: `代 ${row.maker}` })}</span>
          <TokenState row={row} day={day} />
        </p>
        <p className="second t-small">{say(rightNames(row.rights))}</p>
        <Lost row={row} />
        <p className="quiet t-small">
          {say({ en: 'made', zh: '建于' })} {when(row.made, lang)}
          {row.until !== '' && ` · ${say({ en: 'until', zh: '有效至' })} ${shortDay(row.until, day, lang)}`} ·{' '}
          {row.usedAt
            ? `${say({ en: 'last used', zh: '最近使用' })} ${when(row.usedAt, lang)} · ${row.usedFrom}`
            : say({ en: 'never used', zh: '没用过' })}
        </p>
        {act.said}
      </div>
      {mine && !row.revoked && (
        <Button size="small" aria-label={`${say(REVOKE)}: ${row.name}`} onClick={() => setAsking(true)}>
          {say({ en: 'Revoke', zh: '吊销' })}
        </Button>
      )}
      <Confirm
        open={asking}
        thing={{ en: `Revoke ${row.name}`, zh: `吊销 ${row.name}` }}
        act={{ en: 'Revoke it', zh: '吊销' }}
        busy={act.busy}
        onAct={() => void revoke()}
        onClose={() => setAsking(false)}
      >
        {say({
          en: 'The program that uses it is shut out at once. This cannot be undone; another token can be made.',
          zh: '用它的程序立刻进不来，且不能恢复；可以另建令牌。',
        })}
      </Confirm>
    </li>
  )
}

function TokenState({ row, day }: { readonly row: Token; readonly day: string }) {
  const { say } = useWords()
  if (row.revoked) return <Chip>{say({ en: 'revoked', zh: '已吊销' })}</Chip>
  if (row.until !== '' && row.until < day) return <Chip>{say({ en: 'expired', zh: '已过期' })}</Chip>
  if (row.works.length === 0) return <Chip>{say({ en: 'its maker has left', zh: '建它的人已离开' })}</Chip>
  return null
}

/** Rights that the token was made with and that its maker has lost meanwhile. */
function Lost({ row }: { readonly row: Token }) {
  const { say } = useWords()
  const lost = row.rights.filter((right) => !row.works.includes(right))
  if (row.works.length === 0 || lost.length === 0) return null
  const named = rightNames(lost)
  return (
    <p className="t-small">
      {say({
        en: `No longer: ${named.en}. ${row.maker} has lost it.`,
        zh: `已不能：${named.zh}。${row.maker} 已无此权限。`,
      })}
    </p>
  )
}

/** Rights as the page of rights calls them, in its order. */
function rightNames(rights: readonly string[]): Words {
  const titles = law.filter(({ right }) => rights.includes(right)).map(({ title }) => title)
  return { en: titles.map(({ en }) => en).join('; '), zh: titles.map(({ zh }) => zh).join('；') }
}
