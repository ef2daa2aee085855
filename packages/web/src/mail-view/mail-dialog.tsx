import type { MailFacts } from '@gendan/firm/mail-account'
import { mailHelp } from '@gendan/forms/help/desk'
import type { Words } from '@gendan/kernel/words'
import { Checkbox, Input, Select } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { refreshWorld } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { Helped, HelpMark, HelpRow } from '../parts/field-help.tsx'
import { useWords } from '../words/language.tsx'
import { firmPresets, type MailAccountRow, presetOf } from './mail-words.ts'

interface MailDialogProps {
  /** The one that is changed; left out for a new one. */
  readonly row?: MailAccountRow
  readonly onClose: () => void
}

const ADD: Words = { en: 'Try and add', zh: '测试并添加' }
const CHANGE: Words = { en: 'Try and keep', zh: '测试并保存' }

/** Address, password and both servers. Both are tried before anything is kept; what they say stands beside. */
export function MailDialog({ row, onClose }: MailDialogProps) {
  const { say } = useWords()
  const { id: world, account, day, rights } = useWorld()
  const doing = useDoing()
  const [facts, setFacts] = useState<MailFacts>(row?.facts ?? { ...EMPTY, name: account.name, since: day })
  const [password, setPassword] = useState('')
  const set = (change: Partial<MailFacts>) => {
    doing.clear()
    setFacts((before) => ({ ...before, ...change }))
  }
  async function keep() {
    const body = { ...facts, user: facts.user || facts.address, password }
    const title = row ? CHANGE : ADD
    const done = await doing.run(title, () =>
      row ? enter('alter-mail-account', body, { world, id: row.id }) : enter('add-mail-account', body, { world }),
    )
    if (!done) return
    await refreshWorld(world)
    onClose()
  }
  const ready =
    facts.address.includes('@') &&
    facts.incoming.host !== '' &&
    facts.outgoing.host !== '' &&
    (row !== undefined || password !== '')
  return (
    <Dialog title={row ? row.facts.address : say({ en: 'Add a mail account', zh: '添加邮箱' })} open onClose={onClose}>
      <DialogForm
        act={row ? CHANGE : ADD}
        leave={{ en: 'Leave it', zh: '不改了' }}
        ready={ready}
        busy={doing.busy}
        said={doing.said}
        onAct={() => void keep()}
        onClose={onClose}
        className="mail-form"
      >
        <Helped by={mailHelp}>
          <WhoseFields facts={facts} set={set} fresh={row === undefined} />
          <Labelled
            says={{ en: 'Password or authorisation code', zh: '密码或授权码' }}
            help="password"
            note={row ? { en: 'empty: the kept one stays', zh: '留空则不变' } : undefined}
          >
            {(id) => (
              <Input.Password
                id={id}
                autoComplete="new-password"
                value={password}
                onChange={(e) => {
                  doing.clear()
                  setPassword(e.target.value)
                }}
              />
            )}
          </Labelled>
          <ServerFields
            says={{ en: 'Incoming (IMAP)', zh: '收信服务器（IMAP）' }}
            help="incoming"
            server={facts.incoming}
            set={(incoming) => set({ incoming })}
            ports={[993, 143]}
          />
          <ServerFields
            says={{ en: 'Outgoing (SMTP)', zh: '发信服务器（SMTP）' }}
            help="outgoing"
            server={facts.outgoing}
            set={(outgoing) => set({ outgoing })}
            ports={[465, 587]}
          />
          <MoreFields facts={facts} set={set} fresh={row === undefined} />
        </Helped>
        {rights.has('firm-mail') && (
          <Checkbox checked={facts.shared} onChange={(e) => set({ shared: e.target.checked })}>
            {say({
              en: 'The firm’s shared mailbox: everybody reads it and may send from it',
              zh: '公司公共邮箱：全员可读，可用它发信',
            })}
          </Checkbox>
        )}
      </DialogForm>
    </Dialog>
  )
}

const EMPTY: MailFacts = {
  name: '',
  address: '',
  shared: false,
  user: '',
  incoming: { host: '', port: 993, security: 'tls' },
  outgoing: { host: '', port: 465, security: 'tls' },
  since: '2026-01-01',
  signature: '',
}

interface FieldsProps {
  readonly facts: MailFacts
  readonly set: (change: Partial<MailFacts>) => void
  readonly fresh: boolean
}

/** The address first: with the large providers everything else follows from it. */
function WhoseFields({ facts, set, fresh }: FieldsProps) {
  const { say } = useWords()
  const servers = (preset: { readonly incoming: string; readonly outgoing: string; readonly port: number }) =>
    set({
      incoming: { host: preset.incoming, port: 993, security: 'tls' },
      outgoing: { host: preset.outgoing, port: preset.port, security: preset.port === 587 ? 'starttls' : 'tls' },
    })
  return (
    <>
      <Labelled says={{ en: 'Address', zh: '邮箱地址' }} help="address">
        {(id) => (
          <Input
            id={id}
            type="email"
            autoFocus
            maxLength={160}
            placeholder="sales@linwan-home.example"
            value={facts.address}
            onChange={(e) => {
              set({ address: e.target.value.trim() })
              const preset = presetOf(e.target.value.trim())
              if (preset) servers(preset)
            }}
          />
        )}
      </Labelled>
      {fresh && !presetOf(facts.address) && (
        <Labelled says={{ en: 'Provider, if it is one of these', zh: '服务商（如属以下之一）' }}>
          {(id) => (
            <Select
              id={id}
              className="fill"
              allowClear
              placeholder={say({ en: 'fills in both servers', zh: '自动填写收发服务器' })}
              options={firmPresets.map(({ id: value, name }) => ({ value, label: say(name) }))}
              onChange={(chosen: string | undefined) => {
                const found = firmPresets.find((one) => one.id === chosen)
                if (found) servers(found.preset)
              }}
            />
          )}
        </Labelled>
      )}
      <Labelled says={{ en: 'Name in your letters', zh: '发件人名称' }} help="name">
        {(id) => <Input id={id} maxLength={120} value={facts.name} onChange={(e) => set({ name: e.target.value })} />}
      </Labelled>
    </>
  )
}

interface ServerProps {
  readonly says: Words
  readonly help: string
  readonly server: MailFacts['incoming']
  readonly set: (server: MailFacts['incoming']) => void
  /** Of TLS from the first byte, and of STARTTLS. */
  readonly ports: readonly [number, number]
}

function ServerFields({ says, help, server, set, ports }: ServerProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <HelpRow>
      <label htmlFor={id} className="t-small quiet">
        {say(says)}
      </label>
      <HelpMark at={help} />
      <div className="line">
        <Input
          id={id}
          className="fill"
          maxLength={253}
          value={server.host}
          onChange={(e) => set({ ...server, host: e.target.value.trim() })}
        />
        <Input
          className="mail-port"
          aria-label={`${say(says)}: ${say({ en: 'port', zh: '端口' })}`}
          inputMode="numeric"
          maxLength={5}
          value={String(server.port)}
          onChange={(e) => set({ ...server, port: Number(e.target.value.replace(/\D/g, '')) || 0 })}
        />
        <Select
          className="mail-security"
          aria-label={`${say(says)}: TLS`}
          value={server.security}
          options={[
            { value: 'tls', label: 'TLS' },
            { value: 'starttls', label: 'STARTTLS' },
          ]}
          onChange={(security: 'tls' | 'starttls') =>
            set({ ...server, security, port: security === 'tls' ? ports[0] : ports[1] })
          }
        />
      </div>
    </HelpRow>
  )
}

function MoreFields({ facts, set, fresh }: FieldsProps) {
  return (
    <>
      <Labelled
        says={{ en: 'User', zh: '登录名' }}
        help="user"
        note={{ en: 'where it is not the address', zh: '与地址不同时填写' }}
      >
        {(id) => (
          <Input
            id={id}
            maxLength={200}
            placeholder={facts.address}
            value={facts.user === facts.address ? '' : facts.user}
            onChange={(e) => set({ user: e.target.value.trim() || facts.address })}
          />
        )}
      </Labelled>
      {fresh && (
        <Labelled says={{ en: 'Fetch what came since', zh: '取回此日起的邮件' }} help="since">
          {(id) => (
            <Input
              id={id}
              type="date"
              value={facts.since}
              onChange={(e) => e.target.value && set({ since: e.target.value as MailFacts['since'] })}
            />
          )}
        </Labelled>
      )}
      <Labelled says={{ en: 'Signature under your letters', zh: '信尾签名' }} help="signature">
        {(id) => (
          <Input.TextArea
            id={id}
            rows={2}
            maxLength={1000}
            value={facts.signature}
            onChange={(e) => set({ signature: e.target.value })}
          />
        )}
      </Labelled>
    </>
  )
}

interface LabelledProps {
  readonly says: Words
  readonly note?: Words | undefined
  /** The path under which the form's help explains it. */
  readonly help?: string
  readonly children: (id: string) => ReactNode
}

/** A label above its field. */
export function Labelled({ says, note, help, children }: LabelledProps) {
  const { say } = useWords()
  const id = useId()
  return (
    <HelpRow>
      <label htmlFor={id} className="t-small quiet">
        {say(says)}
        {note && ` (${say(note)})`}
      </label>
      {help && <HelpMark at={help} />}
      {children(id)}
    </HelpRow>
  )
}
