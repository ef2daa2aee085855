import { guardedRights } from '@gendan/contract/acts'
import { law, tokenRights } from '@gendan/firm/rights'
import type { Words } from '@gendan/kernel/words'
import { Button, Checkbox, Input } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { refreshMe, refreshWorld } from '../app/queries.ts'
import { useWithFactor } from '../app/second-factor.tsx'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { CopyText } from '../parts/copy-text.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useWords } from '../words/language.tsx'

const MAKE: Words = { en: 'Make a token', zh: '新建令牌' }

/** Name, rights, last day; then the token itself, shown this once. */
export function TokenDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const withFactor = useWithFactor()
  const [name, setName] = useState('')
  const [rights, setRights] = useState<readonly string[]>([])
  const [until, setUntil] = useState('')
  const [secret, setSecret] = useState('')
  async function make() {
    const asked = { name, rights: [...rights], until }
    const made = await doing.run(MAKE, () => withFactor(() => enter('make-token', asked, { world })))
    if (!made) return
    setSecret(made.secret)
    await Promise.all([refreshWorld(world), refreshMe()])
  }
  if (secret !== '')
    return (
      <Dialog title={say({ en: `Token for ${name}`, zh: `${name} 的令牌` })} open onClose={onClose}>
        <Shown secret={secret} onClose={onClose} />
      </Dialog>
    )
  return (
    <Dialog title={say(MAKE)} open onClose={onClose}>
      <DialogForm
        act={MAKE}
        leave={{ en: 'Leave it', zh: '不建了' }}
        ready={name.trim() !== ''}
        busy={doing.busy}
        said={doing.said}
        onAct={() => void make()}
        onClose={onClose}
      >
        <div>
          <label htmlFor="token-name" className="t-small quiet">
            {say({ en: 'For which program', zh: '给哪个程序用' })}
          </label>
          <Input
            id="token-name"
            autoFocus
            maxLength={80}
            placeholder={say({ en: 'ERP of the head office', zh: '总部 ERP' })}
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        </div>
        <RightTicks chosen={rights} onChosen={setRights} />
        <div>
          <label htmlFor="token-until" className="t-small quiet">
            {say({ en: 'Last day, if it shall end by itself', zh: '到期日（不填则不过期）' })}
          </label>
          <Input id="token-until" type="date" value={until} onChange={(e) => setUntil(e.target.value)} />
        </div>
      </DialogForm>
    </Dialog>
  )
}

interface RightTicksProps {
  readonly chosen: readonly string[]
  readonly onChosen: (chosen: readonly string[]) => void
}

/** One's own rights, as far as a program may have them; reading is given with every token. */
function RightTicks({ chosen, onChosen }: RightTicksProps) {
  const { say } = useWords()
  const { posts } = useWorld()
  const mine = tokenRights(posts)
  const offered = law.filter(({ right }) => mine.has(right))
  const options = offered.map(({ right, title }) => ({
    value: right,
    disabled: right === 'see',
    label: guardedRights.has(right)
      ? say({ en: `${title.en} (asks for your second factor)`, zh: `${title.zh}（须验第二因素）` })
      : say(title),
  }))
  return (
    <div>
      <p className="t-small quiet">{say({ en: 'What it may, of what you may', zh: '它能做什么（以您的权限为限）' })}</p>
      <Checkbox.Group
        className="right-ticks"
        aria-label={say({ en: 'Rights', zh: '权限' })}
        options={options}
        value={['see', ...chosen]}
        onChange={(next) => onChosen(next.filter((right) => right !== 'see'))}
      />
    </div>
  )
}

function Shown({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const curl = `curl -H "Authorization: Bearer ${secret}" \\\n  ${location.origin}/api/worlds/${world}/ask/orders`
  return (
    <div className="stack dialog-body">
      <CopyText name={{ en: 'Token', zh: '令牌' }} act={{ en: 'Copy the token', zh: '复制令牌' }} text={secret}>
        <p className="second t-small">
          {say({
            en: 'It is shown now and never again: put it where the program keeps its secrets. Whoever has it may do what it may.',
            zh: '只显示这一次，请存到程序保管密钥的地方。谁拿到它，谁就能办它能办的事。',
          })}
        </p>
      </CopyText>
      <CopyText
        lines
        name={{ en: 'A first question, at the shell', zh: '命令行试一试' }}
        act={{ en: 'Copy the example', zh: '复制示例' }}
        text={curl}
      />
      <div>
        <Button onClick={onClose}>{say({ en: 'I have kept it', zh: '我已存好' })}</Button>
      </div>
    </div>
  )
}
