import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { queryClient, refreshMe } from '../app/queries.ts'
import { useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { PasswordField } from '../entry-view/password-fields.tsx'
import { BothSides } from '../facts/both-sides.tsx'
import { OwnField } from '../parts/field.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { SaveBar } from './save-bar.tsx'

const SAVE: Words = { en: 'Save name and login', zh: '保存姓名和账号' }

/** One's own name, and the login one signs in with; another login asks for the password once more. `children` stand above the button. */
export function MyName({ children }: { readonly children: ReactNode }) {
  const { say } = useWords()
  const { account } = useWorld()
  const notice = useNotice()
  const doing = useDoing()
  const edit = useEdit({ name: account.name, login: account.login }, 0)
  const [password, setPassword] = useState('')
  const { name, login } = edit.value
  const another = login.trim().toLowerCase() !== account.login
  const wrong = (at: 'name' | 'login') => {
    const says = doing.findings.find((finding) => finding.at === at)?.says
    return says ? { mark: 'risk' as const, finding: say(says) } : {}
  }
  async function save() {
    if (!(await doing.run(SAVE, () => enter('change-name', { name, login, ...(another ? { password } : {}) })))) return
    setPassword('')
    notice({ says: { en: 'Name and login saved', zh: '姓名和账号已保存' } })
    await refreshMe()
    edit.done()
    await queryClient.invalidateQueries({ queryKey: ['world'] })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <OwnField id="my-name" label={{ en: 'Name', zh: '姓名' }} {...wrong('name')}>
        <Input
          id="my-name"
          autoComplete="name"
          maxLength={80}
          value={name}
          onChange={(event) => edit.set({ name: event.target.value, login })}
        />
      </OwnField>
      <OwnField id="my-login" label={{ en: 'Login', zh: '账号' }} {...wrong('login')}>
        <Input
          id="my-login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={80}
          value={login}
          onChange={(event) => edit.set({ name, login: event.target.value })}
        />
      </OwnField>
      {another && (
        <div className="me-form">
          <PasswordField
            label={{ en: 'Your password, for another login', zh: '改账号，再输一次密码' }}
            value={password}
            onValue={setPassword}
          />
        </div>
      )}
      {children}
      <SaveBar
        edit={edit}
        act={SAVE}
        busy={doing.busy}
        lacks={lacking(name, login, !another || password !== '')}
        said={doing.said}
        sides={
          edit.overtaken && (
            <BothSides done={[]} {...edit.overtaken} mine={edit.value} onGoOn={edit.goOn} onDrop={edit.drop} />
          )
        }
      />
    </form>
  )
}

function lacking(name: string, login: string, proved: boolean): Words | undefined {
  if (name.trim() === '') return { en: 'Still missing: your name.', zh: '还差：您的姓名。' }
  if (login.trim().length < 2) return { en: 'Still missing: a login.', zh: '还差：登录账号。' }
  if (!proved) return { en: 'Still missing: your password.', zh: '还差：您的密码。' }
  return undefined
}
