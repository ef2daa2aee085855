import type { Words } from '@gendan/kernel/words'
import { useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { useMe } from '../app/queries.ts'
import { enter } from '../client/client.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { useComeIn } from './coming-in.ts'
import { DemoCard } from './demo-card.tsx'
import { Door } from './door.tsx'
import { EntryField } from './entry-field.tsx'
import { PasswordField } from './password-fields.tsx'

const TITLE: Words = { en: 'Sign in', zh: '登录' }

/** Coming in with login and password. Afterwards one stands where one was. */
export function SignIn() {
  const { to } = useSearch({ from: '/sign-in' })
  return (
    <Door
      title={TITLE}
      {...(to
        ? { note: { en: 'Please sign in; you come back to where you were.', zh: '请登录，登录后回到刚才的地方。' } }
        : {})}
    >
      <LoginCard {...(to ? { to } : {})} />
      <Others />
    </Door>
  )
}

function LoginCard({ to }: { readonly to?: string }) {
  const { say } = useWords()
  const doing = useDoing()
  const comeIn = useComeIn(to)
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  async function signIn() {
    const me = await doing.run(TITLE, () => enter('sign-in', { login, password }))
    if (me) comeIn(me)
  }
  return (
    <form
      className="card door-card stack"
      onSubmit={(event) => {
        event.preventDefault()
        void signIn()
      }}
    >
      <EntryField
        label={{ en: 'Login', zh: '账号' }}
        value={login}
        onValue={setLogin}
        autoComplete="username"
        autoFocus
        maxLength={120}
      />
      <PasswordField label={{ en: 'Password', zh: '密码' }} value={password} onValue={setPassword} />
      {doing.said}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        block
        loading={doing.busy}
        disabled={login.trim() === '' || password === ''}
      >
        {say({ en: 'Enter', zh: '进入' })}
      </Button>
      <p className="quiet t-small">
        {say({
          en: 'Forgot the password? Ask your manager for a one-time link (Settings, Members).',
          zh: '忘了密码，请经理发一次性链接（设置 › 成员）。',
        })}
      </p>
    </form>
  )
}

function Others() {
  const { say } = useWords()
  const me = useMe()
  return (
    <>
      {me.data?.demo && <DemoCard />}
      {me.data?.first && (
        <p className="second">
          {say({ en: 'No company here yet?', zh: '这里还没有公司？' })}{' '}
          <Go to="/start">{say({ en: 'Set yours up', zh: '设立公司' })}</Go>
        </p>
      )}
    </>
  )
}
