import { isOfDemo } from '@gendan/contract/people-doors'
import type { Words } from '@gendan/kernel/words'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { Unreached } from '../app/home.tsx'
import { queryClient, refreshMe } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { SHORTEST_PASSWORD } from '../entry-view/password.ts'
import { KnownLogin, PasswordField } from '../entry-view/password-fields.tsx'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { Chip } from '../parts/chip.tsx'
import { DerivedField } from '../parts/field.tsx'
import { Mark } from '../parts/mark.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { agentWords } from './agent-words.ts'
import { FactorSetup } from './factor-setup.tsx'
import { postNames } from './firm-page.tsx'
import { MyName } from './my-name.tsx'

const CHANGE: Words = { en: 'Change my password', zh: '修改密码' }
const OUT: Words = { en: 'Sign out everywhere else', zh: '退出其他所有设备' }

/** One's own account: name and login, password, second factor, devices. */
export function MeTab() {
  const { say } = useWords()
  const { account } = useWorld()
  const demo = isOfDemo(account.login)
  return (
    <div className="stack settings-one">
      <section className="card padded">
        <SectionHead>{say({ en: 'Me', zh: '我' })}</SectionHead>
        {demo ? (
          <>
            <DerivedField label={{ en: 'Name', zh: '姓名' }}>{account.name}</DerivedField>
            <DerivedField label={{ en: 'Login', zh: '账号' }}>{account.login}</DerivedField>
            <Here />
          </>
        ) : (
          <MyName>
            <Here />
          </MyName>
        )}
      </section>
      {demo ? (
        <p className="second">
          {say({
            en: 'People of the demo firm keep their names and have no password and no second factor: the demo door alone leads to them.',
            zh: '演示公司的人不改姓名，没有密码，也没有第二因素：只从演示入口进来。',
          })}
        </p>
      ) : (
        <>
          <PasswordCard />
          <FactorCard has={account.hasFactor} shown={account.factorShown} />
        </>
      )}
      <Devices />
    </div>
  )
}

/** What the firm made of one, and the tongue of this window. */
function Here() {
  const { say } = useWords()
  const { posts } = useWorld()
  return (
    <>
      <DerivedField label={{ en: 'Posts here', zh: '岗位' }}>{postNames(posts, say)}</DerivedField>
      <DerivedField label={{ en: 'Language', zh: '语言' }} from={undefined}>
        <LanguageSwitch />
      </DerivedField>
    </>
  )
}

function PasswordCard() {
  const { say } = useWords()
  const { account } = useWorld()
  const notice = useNotice()
  const doing = useDoing()
  const [old, setOld] = useState('')
  const [password, setPassword] = useState('')
  async function change() {
    if (!(await doing.run(CHANGE, () => enter('change-password', { old, password })))) return
    setOld('')
    setPassword('')
    notice({ says: { en: 'Password changed', zh: '密码已改' } })
    await queryClient.invalidateQueries({ queryKey: ['sessions'] })
  }
  return (
    <form
      className="card padded stack"
      onSubmit={(event) => {
        event.preventDefault()
        void change()
      }}
    >
      <SectionHead>{say({ en: 'Password', zh: '密码' })}</SectionHead>
      <KnownLogin login={account.login} />
      <div className="me-form">
        <PasswordField label={{ en: 'The old one', zh: '现在的密码' }} value={old} onValue={setOld} />
        <PasswordField
          label={{ en: 'The new one', zh: '新密码' }}
          fresh
          known={[account.login, account.name]}
          value={password}
          onValue={setPassword}
        />
      </div>
      {doing.said}
      <div>
        <Button
          type="primary"
          htmlType="submit"
          loading={doing.busy}
          disabled={old === '' || password.length < SHORTEST_PASSWORD}
        >
          {say(CHANGE)}
        </Button>
      </div>
    </form>
  )
}

function FactorCard({ has, shown }: { readonly has: boolean; readonly shown: boolean }) {
  const { say } = useWords()
  const [setting, setSetting] = useState(false)
  return (
    <section className="card padded stack">
      <SectionHead>{say({ en: 'Second factor', zh: '第二因素' })}</SectionHead>
      <p className="second">
        {say({
          en: 'Acts with money, bank data and the chop ask for a six-digit code of an authenticator app besides the password.',
          zh: '涉及资金、账户和公章的操作，除密码外还要验证器应用里的六位数字。',
        })}
      </p>
      <p className="line">
        <Mark kind={has ? 'done' : 'note'} />
        {say(stateOf(has, shown))}
      </p>
      {setting ? (
        <FactorSetup
          onDone={() => {
            setSetting(false)
            void refreshMe()
          }}
        />
      ) : (
        <div>
          <Button onClick={() => setSetting(true)}>
            {say(has ? { en: 'Set it up anew', zh: '换一个验证器' } : { en: 'Set it up', zh: '启用' })}
          </Button>
        </div>
      )}
    </section>
  )
}

function stateOf(has: boolean, shown: boolean): Words {
  if (!has) return { en: 'Not set up yet.', zh: '还没启用。' }
  if (shown) return { en: 'Set up; a code was shown in the last quarter of an hour.', zh: '已启用；一刻钟内验过。' }
  return { en: 'Set up.', zh: '已启用。' }
}

function Devices() {
  const { say, lang } = useWords()
  const notice = useNotice()
  const doing = useDoing()
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => enter('sessions', {}) })
  async function out() {
    const answer = await doing.run(OUT, () => enter('sign-out-everywhere', {}))
    if (!answer) return
    await sessions.refetch()
    notice({ says: { en: `${answer.closed} signed out`, zh: `已退出 ${answer.closed} 处` } })
  }
  return (
    <section className="card padded">
      <SectionHead note={sessions.data?.rows.length}>
        {say({ en: 'Where I am signed in', zh: '登录中的设备' })}
      </SectionHead>
      {sessions.isPending && <Skeleton />}
      {sessions.error && <Unreached error={sessions.error} retry={() => void sessions.refetch()} />}
      <ul>
        {sessions.data?.rows.map((row) => (
          <li key={`${row.createdAt} ${row.agent}`} className="person">
            <span className="fill">
              {say(agentWords(row.agent))} {row.here && <Chip>{say({ en: 'this one', zh: '本机' })}</Chip>}
              <br />
              <span className="quiet t-small">
                {row.from} · {say({ en: 'since', zh: '登录于' })} {when(row.createdAt, lang)} ·{' '}
                {say({ en: 'last seen', zh: '最近' })} {when(row.seenAt, lang)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {doing.said}
      <div className="save-bar">
        <Button loading={doing.busy} disabled={(sessions.data?.rows.length ?? 0) < 2} onClick={() => void out()}>
          {say(OUT)}
        </Button>
      </div>
    </section>
  )
}
