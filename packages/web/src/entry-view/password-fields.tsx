import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { type KeyboardEvent, useId, useState } from 'react'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { passwordSays } from './password.ts'

const CAPS: Words = { en: 'Caps Lock is on', zh: '大写锁定开着' }

interface PasswordProps {
  readonly label: Words
  readonly value: string
  readonly onValue: (value: string) => void
  /** A new password is judged in plain words; an old one is only typed. */
  readonly fresh?: boolean
  /** Words that must not be the password: the login, the name. */
  readonly known?: readonly string[]
}

/** A password with its eye, the warning of Caps Lock and, for a new one, its strength in words. */
export function PasswordField({ label, value, onValue, fresh = false, known = [] }: PasswordProps) {
  const { say } = useWords()
  const id = useId()
  const [caps, setCaps] = useState(false)
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'))
  const judged = fresh ? passwordSays(value, known) : undefined
  return (
    <div className="entry-field">
      <label htmlFor={id}>{say(label)}</label>
      <Input.Password
        id={id}
        size="large"
        autoComplete={fresh ? 'new-password' : 'current-password'}
        aria-describedby={`${id}-note`}
        maxLength={200}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onKeyDown={look}
        onKeyUp={look}
        onBlur={() => setCaps(false)}
      />
      <div id={`${id}-note`} className="entry-note" role="status">
        {caps && (
          <span className="thin line">
            <Mark kind="thin" size={12} /> {say(CAPS)}
          </span>
        )}
        {judged && (
          <span className={judged.good ? 'second line' : 'quiet line'}>
            {judged.good && <Mark kind="done" size={12} />}
            {say(judged.says)}
          </span>
        )}
      </div>
    </div>
  )
}

/** For the browser's own keeper of passwords: whose password is typed in this form, where no box asks for the login. */
export function KnownLogin({ login }: { readonly login: string }) {
  return (
    <input
      type="text"
      className="by-ear"
      tabIndex={-1}
      aria-hidden="true"
      autoComplete="username"
      value={login}
      readOnly
    />
  )
}
