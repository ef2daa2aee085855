import { keepNote } from '@gendan/orderfile/acts/keep-note'
import { writeLetter } from '@gendan/orderfile/acts/write-letter'
import { gapsIn } from '@gendan/orderfile/mail/template'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { useGo } from '../order-view/use-go.ts'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { type Draft, recipientsIn } from './letter-draft.ts'

interface LetterSendProps {
  readonly standing: Standing
  readonly draft: Draft
  readonly letter: string
  readonly answers: string
  /** It left, or was noted as sent: what was kept of it is not needed any more. */
  readonly onGone: () => void
}

/** Sends the letter from one of the mail accounts; or it is copied into another program and noted here as sent. */
export function LetterSend({ standing, draft, letter, answers, onGone }: LetterSendProps) {
  const { say } = useWords()
  const { id: world, account: me } = useWorld()
  const act = useAct()
  const go = useGo()
  const notice = useNotice()
  const [id] = useState(() => crypto.randomUUID())
  const accounts = (useAsk('mail-accounts', {}).data?.rows ?? []).filter(({ mine }) => mine)
  const [chosen, choose] = useState('')
  const account =
    accounts.find((one) => one.id === chosen) ?? accounts.find((one) => one.owner === me.id) ?? accounts[0]
  const place = { file: standing.file.id, party: draft.party }
  const gaps = gapsIn(draft.subject).length + gapsIn(draft.text).length
  const written = draft.to.trim() !== '' && draft.subject.trim() !== '' && draft.text.trim() !== ''
  async function send() {
    if (!account) return
    const signature =
      account.facts.signature && !draft.text.includes(account.facts.signature) ? `\n\n${account.facts.signature}` : ''
    const words = { subject: draft.subject, text: `${draft.text}${signature}`, parts: [...draft.parts] }
    const to = { to: recipientsIn(draft.to), cc: recipientsIn(draft.cc) }
    if (!(await act.run(writeLetter, { ...place, account: account.id, ...to, ...words, answers, letter }, { id })))
      return
    onGone()
    notice({ says: { en: 'The letter is on its way', zh: '信件已交付发送' } })
    go(`/orders/${standing.file.id}`)
  }
  async function note() {
    await navigator.clipboard.writeText(`${draft.subject}\n\n${draft.text}`).catch(() => undefined)
    const to = recipientsIn(draft.to)
    const said = {
      subject: draft.subject,
      text: draft.text,
      from: { name: me.name, address: '' },
      to,
      cc: recipientsIn(draft.cc),
      parts: draft.parts,
    }
    const at = new Date().toISOString()
    if (!(await act.run(keepNote, { ...place, kind: 'mail', way: 'out', at, said, letter }, { id }))) return
    onGone()
    notice({ says: { en: 'Copied, and noted as sent', zh: '已复制，并登记为已发' } })
    go(`/orders/${standing.file.id}`)
  }
  return (
    <div className="stack">
      {act.said}
      <div className="line wraps">
        {account && (
          <>
            <Select
              className="letter-choice"
              aria-label={say({ en: 'From', zh: '发件邮箱' })}
              value={account.id}
              options={accounts.map((one) => ({ value: one.id, label: one.facts.address }))}
              onChange={choose}
            />
            <Button type="primary" loading={act.busy} disabled={!written || gaps > 0} onClick={() => void send()}>
              {say(writeLetter.title)}
            </Button>
          </>
        )}
        <Button
          {...(account ? {} : { type: 'primary' as const })}
          loading={act.busy}
          disabled={!written || gaps > 0}
          onClick={() => void note()}
        >
          {say({ en: 'Copy it, and note it as sent', zh: '复制并登记为已发' })}
        </Button>
        {!account && (
          <span className="second t-small">
            {say({
              en: 'No mail account yet: copy the letter into your mail program.',
              zh: '还没有邮箱：请复制到邮件软件发送。',
            })}{' '}
            <Go to={worldPath(world, '/settings/mail')}>{say({ en: 'Mail accounts', zh: '邮箱设置' })}</Go>
          </span>
        )}
      </div>
    </div>
  )
}
