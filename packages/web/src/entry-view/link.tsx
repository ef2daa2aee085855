import type { DoorOutput } from '@gendan/contract/doors'
import { type Post, posts } from '@gendan/firm/posts'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useMe } from '../app/queries.ts'
import { problemIn, SaidPart } from '../app/said.tsx'
import { whenAnywhere } from '../app/when.ts'
import type { Account } from '../app/world.ts'
import { enter, Said } from '../client/client.ts'
import { Empty } from '../parts/empty.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { useComeIn } from './coming-in.ts'
import { Door } from './door.tsx'
import { EntryField } from './entry-field.tsx'
import { SHORTEST_PASSWORD } from './password.ts'
import { KnownLogin, PasswordField } from './password-fields.tsx'

type Link = DoorOutput<'read-link'>

const READ: Words = { en: 'Read the link', zh: '打开链接' }
const TITLE: Words = { en: 'A link for you', zh: '给您的链接' }

/** What a one-time link leads to: a place in a firm, or a new password. The secret never leaves the hash. */
export function LinkPage() {
  const [secret] = useState(() => window.location.hash.slice(1))
  const link = useQuery({
    queryKey: ['link', secret],
    queryFn: () => enter('read-link', { secret }),
    enabled: secret !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })
  const me = useMe()
  const over =
    secret === '' || (link.error instanceof Said && link.error.problem.status < 500 && link.error.problem.status > 0)
  return (
    <Door title={link.data ? titleOf(link.data) : TITLE}>
      {over && <Over />}
      {!over && link.error && (
        <SaidPart act={READ} problem={problemIn(link.error)} onRetry={() => void link.refetch()} />
      )}
      {!over && (link.isPending || me.isPending) && <Skeleton tall />}
      {link.data && me.data && <Use secret={secret} link={link.data} account={me.data.account} />}
    </Door>
  )
}

function titleOf(link: Link): Words {
  if (link.kind === 'password') return { en: 'A new password', zh: '设新密码' }
  return { en: `Invitation to ${sayIn(link.company, 'en')}`, zh: `${sayIn(link.company, 'zh')}邀请您` }
}

function Over() {
  const navigate = useNavigate()
  return (
    <div className="card">
      <Empty
        says={{ en: 'This link is not good any more', zh: '这个链接已经失效' }}
        what={{
          en: 'It is good once and for a few days: it was used, withdrawn, or has run out. Ask your manager for a new one.',
          zh: '链接只能用一次，几天内有效：也许已用过、被撤回或过期。请经理再发一个。',
        }}
        first={{ label: { en: 'To the sign-in', zh: '去登录' }, go: () => void navigate({ to: '/sign-in' }) }}
      />
    </div>
  )
}

interface UseProps {
  readonly secret: string
  readonly link: Link
  readonly account: Account | null
}

function Use({ secret, link, account }: UseProps) {
  const { say, lang } = useWords()
  const doing = useDoing()
  const comeIn = useComeIn()
  const [name, setName] = useState(link.name)
  const [login, setLogin] = useState(link.login)
  const [password, setPassword] = useState('')
  const joins = link.kind === 'invitation'
  const asSelf = joins && account !== null
  const what: Words = joins
    ? { en: 'Accept the invitation', zh: '接受邀请' }
    : { en: 'Keep the new password', zh: '保存新密码' }
  const ready =
    asSelf || (password.length >= SHORTEST_PASSWORD && (!joins || (name.trim() !== '' && login.trim().length > 1)))
  const wrong = (at: string) => doing.findings.filter((one) => one.at === at).map((one) => say(one.says))[0]
  async function use() {
    const own = asSelf ? {} : joins ? { name, login, password } : { password }
    const me = await doing.run(what, () => enter('use-link', { secret, lang, ...own }))
    if (me) comeIn(me)
  }
  return (
    <form
      className="card door-card stack"
      onSubmit={(event) => {
        event.preventDefault()
        void use()
      }}
    >
      {joins && (
        <p className="t-task">
          {asPosts(
            link.posts.map((post) => posts[post as Post]?.[lang] ?? post),
            say,
          )}
        </p>
      )}
      {asSelf && (
        <p className="second">
          {say({
            en: `You are signed in as ${account.name} (${account.login}); the place is added to this account.`,
            zh: `您现在以 ${account.name}（${account.login}）登录，这个岗位会加到这个账号上。`,
          })}
        </p>
      )}
      {joins && !asSelf && (
        <div className="entry-pair">
          <EntryField
            label={{ en: 'Your name', zh: '您的姓名' }}
            value={name}
            onValue={setName}
            autoComplete="name"
            maxLength={80}
            wrong={wrong('name')}
          />
          <EntryField
            label={{ en: 'Login of your choice', zh: '登录账号（自己起）' }}
            hint={{ en: 'letters and digits', zh: '字母、数字，不分大小写' }}
            value={login}
            onValue={setLogin}
            autoComplete="username"
            maxLength={80}
            wrong={wrong('login')}
          />
        </div>
      )}
      {!joins && (
        <p className="second">
          {say({
            en: `Account ${link.login}${link.name ? ` · ${link.name}` : ''}`,
            zh: `账号 ${link.login}${link.name ? ` · ${link.name}` : ''}`,
          })}
          <KnownLogin login={link.login} />
        </p>
      )}
      {!asSelf && (
        <PasswordField
          label={{ en: 'Password', zh: '密码' }}
          fresh
          known={[login, name]}
          value={password}
          onValue={setPassword}
        />
      )}
      {doing.said}
      <Button type="primary" size="large" htmlType="submit" block loading={doing.busy} disabled={!ready}>
        {say(joins ? { en: 'Accept and enter', zh: '接受，进入' } : { en: 'Keep it and enter', zh: '保存，进入' })}
      </Button>
      <p className="quiet t-small">
        {say({
          en: `Good once, until ${whenAnywhere(link.expires, 'en')}.`,
          zh: `只能用一次，${whenAnywhere(link.expires, 'zh')} 前有效。`,
        })}
      </p>
    </form>
  )
}

function asPosts(held: readonly string[], say: (words: Words) => string): string {
  return say({ en: `You join as ${held.join(', ')}.`, zh: `请您担任：${held.join('、')}。` })
}
