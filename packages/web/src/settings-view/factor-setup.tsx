import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { CodeForm } from '../app/code-form.tsx'
import { useDoing } from '../app/doing.tsx'
import { enter } from '../client/client.ts'
import { useWords } from '../words/language.tsx'

const BEGIN: Words = { en: 'Set up the second factor', zh: '启用第二因素' }

interface Begun {
  readonly secret: string
  readonly picture: string
}

/** Password, picture for the authenticator app, first code: three short steps, in any dialog or page. */
export function FactorSetup({ onDone }: { readonly onDone: () => void }) {
  const { say } = useWords()
  const id = useId()
  const doing = useDoing()
  const [password, setPassword] = useState('')
  const [begun, setBegun] = useState<Begun | null>(null)
  async function begin() {
    const answer = await doing.run(BEGIN, () => enter('start-factor', { password }))
    setPassword('')
    if (answer) setBegun(answer)
  }
  if (begun) return <Scan {...begun} onDone={onDone} />
  return (
    <form
      className="stack factor-setup"
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <div>
        <label htmlFor={id} className="t-small quiet">
          {say({ en: 'Your password once more', zh: '再输一次您的密码' })}
        </label>
        <Input.Password
          id={id}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </div>
      {doing.said}
      <div>
        <Button type="primary" htmlType="submit" loading={doing.busy} disabled={password === ''}>
          {say({ en: 'Show the picture to scan', zh: '显示二维码' })}
        </Button>
      </div>
    </form>
  )
}

function Scan({ picture, secret, onDone }: Begun & { readonly onDone: () => void }) {
  const { say } = useWords()
  return (
    <div className="stack factor-setup">
      <p className="second">
        {say({
          en: 'Scan it with an authenticator app (any that shows six-digit codes), then type the code it shows.',
          zh: '用任意能显示六位验证码的验证器应用扫一扫，再把它显示的数字填在下面。',
        })}
      </p>
      <div className="line wraps factor-scan">
        <img
          className="factor-picture"
          src={`data:image/svg+xml;utf8,${encodeURIComponent(picture)}`}
          alt={say({ en: 'QR code for the authenticator app', zh: '验证器用的二维码' })}
        />
        <div className="fill">
          <p className="t-small quiet">{say({ en: 'Or type this key into the app', zh: '也可以手工输入密钥' })}</p>
          <code className="factor-key">{secret.replace(/(.{4})/g, '$1 ')}</code>
        </div>
      </div>
      <CodeForm onDone={onDone} />
    </div>
  )
}
