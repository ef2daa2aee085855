import type { Words } from '@gendan/kernel/words'
import { Button, Checkbox, Input, Select } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { refreshWorld, useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useWords } from '../words/language.tsx'
import { SecretShown } from './secret-shown.tsx'
import { eventWords, inOrder, kindWords, type Webhook } from './webhook-words.ts'

interface WebhookDialogProps {
  /** The one that is changed; left out for a new one. */
  readonly row?: Webhook
  readonly onClose: () => void
}

const ADD: Words = { en: 'Add a webhook', zh: '添加回调' }
const CHANGE: Words = { en: 'Change the webhook', zh: '修改回调' }

/** Name, address and what is told; then the secret of a new one, shown this once. */
export function WebhookDialog({ row, onClose }: WebhookDialogProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const [name, setName] = useState(row?.name ?? '')
  const [url, setUrl] = useState(row?.url ?? '')
  const [kinds, setKinds] = useState<readonly string[]>(row?.kinds ?? ['order-file'])
  const [secret, setSecret] = useState('')
  const title = row ? CHANGE : ADD
  const wrong = doing.findings.find(({ at }) => at === 'url')
  async function keep() {
    const told = { name, url, kinds: [...kinds] }
    const done = await doing.run(title, () => kept(world, row, told))
    if (!done) return
    await refreshWorld(world)
    if (done.secret === '') onClose()
    else setSecret(done.secret)
  }
  if (secret !== '')
    return (
      <Dialog title={say({ en: `Secret of ${name}`, zh: `${name} 的密钥` })} open onClose={onClose}>
        <SecretShown secret={secret} onClose={onClose} />
      </Dialog>
    )
  return (
    <Dialog title={say(title)} open onClose={onClose}>
      <DialogForm
        act={title}
        leave={{ en: 'Leave it', zh: '不改了' }}
        ready={name.trim() !== '' && url.trim() !== '' && kinds.length > 0}
        busy={doing.busy}
        said={doing.said}
        onAct={() => void keep()}
        onClose={onClose}
        className="webhook-form"
      >
        <div>
          <label htmlFor="webhook-name" className="t-small quiet">
            {say({ en: 'Which program', zh: '哪个程序' })}
          </label>
          <Input
            id="webhook-name"
            autoFocus
            maxLength={80}
            placeholder={say({ en: 'ERP of the head office', zh: '总部 ERP' })}
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        </div>
        <div>
          <label htmlFor="webhook-url" className="t-small quiet">
            {say({ en: 'Its address', zh: '它的网址' })}
          </label>
          <Input
            id="webhook-url"
            type="url"
            maxLength={2000}
            placeholder="https://erp.example.com/gendan"
            status={wrong ? 'error' : ''}
            value={url}
            onChange={(e) => {
              doing.clear()
              setUrl(e.target.value)
            }}
          />
        </div>
        <Told kinds={kinds} onKinds={setKinds} />
      </DialogForm>
    </Dialog>
  )
}

async function kept(
  world: string,
  row: Webhook | undefined,
  told: { readonly name: string; readonly url: string; readonly kinds: string[] },
): Promise<{ readonly secret: string }> {
  if (!row) return enter('add-webhook', told, { world })
  await enter('alter-webhook', told, { world, id: row.id })
  return { secret: '' }
}

interface ToldProps {
  readonly kinds: readonly string[]
  readonly onKinds: (kinds: readonly string[]) => void
}

/** Whole kinds to tick; single events in words, beside the names they have outside, for whoever wants less. */
function Told({ kinds, onKinds }: ToldProps) {
  const { say } = useWords()
  const known = inOrder(useAsk('webhook-kinds', {}).data?.rows ?? [])
  const whole = kinds.filter((kind) => !kind.includes('.'))
  const single = kinds.filter((kind) => kind.includes('.'))
  const [few, setFew] = useState(single.length > 0)
  const events = known
    .filter(({ kind }) => !whole.includes(kind))
    .map(({ kind, events: own }) => ({
      label: say(kindWords(kind)),
      options: own.map((event) => eventChoice(`${kind}.${event}`, say)),
    }))
  return (
    <div className="stack">
      <div>
        <p className="t-small quiet">{say({ en: 'Told everything that happens to', zh: '通知以下全部动态' })}</p>
        <Checkbox.Group
          className="told-ticks"
          aria-label={say({ en: 'Kinds', zh: '类别' })}
          options={known.map(({ kind }) => ({ value: kind, label: say(kindWords(kind)) }))}
          value={[...whole]}
          onChange={(next) => onKinds([...next, ...single.filter((one) => !next.includes(one.split('.')[0] ?? ''))])}
        />
      </div>
      {few ? (
        <div>
          <label htmlFor="webhook-events" className="t-small quiet">
            {say({ en: 'and of single events', zh: '以及个别事件' })}
          </label>
          <Select
            id="webhook-events"
            className="webhook-events"
            mode="multiple"
            optionFilterProp="title"
            optionRender={({ label, value }) => (
              <>
                {label} <span className="quiet t-small">{value}</span>
              </>
            )}
            options={events}
            value={[...single]}
            onChange={(next: string[]) => onKinds([...whole, ...next])}
          />
        </div>
      ) : (
        <div>
          <Button size="small" onClick={() => setFew(true)}>
            {say({ en: 'Choose single events', zh: '只选个别事件' })}
          </Button>
        </div>
      )}
    </div>
  )
}

/** An event to choose: found by its words and by its name outside. */
function eventChoice(value: string, say: (words: Words) => string) {
  const label = say(eventWords(value))
  return { value, label, title: `${label} ${value}` }
}
