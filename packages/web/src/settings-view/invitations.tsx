import type { Post } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { refreshWorld } from '../app/queries.ts'
import { whenAnywhere } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { type FirmView, postNames } from './firm-page.tsx'
import { LinkShown } from './link-shown.tsx'
import { PostTicks } from './posts-form.tsx'

const INVITE: Words = { en: 'Invite a colleague', zh: '邀请同事' }
const WITHDRAW: Words = { en: 'Withdraw', zh: '撤回' }

interface InvitationsProps {
  readonly invitations: FirmView['invitations']
  readonly may: boolean
}

/** Those who were asked in and have not come yet. */
export function Invitations({ invitations, may }: InvitationsProps) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const notice = useNotice()
  const doing = useDoing()
  const [open, setOpen] = useState(false)
  async function withdraw(id: string, name: string) {
    if (!(await doing.run(WITHDRAW, () => enter('withdraw-invitation', {}, { world, id })))) return
    await refreshWorld(world)
    notice({ says: { en: `Invitation of ${name} withdrawn`, zh: `已撤回给 ${name} 的邀请` } })
  }
  return (
    <section className="card padded">
      <div className="line">
        <div className="fill">
          <SectionHead note={invitations.length > 0 ? invitations.length : undefined}>
            {say({ en: 'Invited, not here yet', zh: '已邀请，还没来' })}
          </SectionHead>
        </div>
        {may && (
          <Button type="primary" onClick={() => setOpen(true)}>
            {say(INVITE)}
          </Button>
        )}
      </div>
      {invitations.length === 0 && (
        <p className="second">
          {say({
            en: 'Nobody. A colleague comes in by a link that you hand over.',
            zh: '没有。同事凭您给的链接进来。',
          })}
        </p>
      )}
      <ul>
        {invitations.map((one) => (
          <li key={one.id} className="person">
            <div className="fill">
              <p className="medium">{one.name}</p>
              <p className="second t-small">
                {postNames(one.posts, say)}{' '}
                <span className="quiet">
                  · {say({ en: 'good until', zh: '有效至' })} {whenAnywhere(one.expires, lang)}
                </span>
              </p>
            </div>
            {may && (
              <Button
                size="small"
                disabled={doing.busy}
                aria-label={`${say(WITHDRAW)}: ${one.name}`}
                onClick={() => void withdraw(one.id, one.name)}
              >
                {say(WITHDRAW)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {doing.said}
      {open && <InviteDialog onClose={() => setOpen(false)} />}
    </section>
  )
}

function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const doing = useDoing()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<readonly Post[]>(['merchandiser'])
  const [made, setMade] = useState<{ readonly link: string; readonly expires: string } | null>(null)
  async function invite() {
    const answer = await doing.run(INVITE, () => enter('invite', { name, posts: [...chosen] }, { world }))
    if (!answer) return
    setMade(answer)
    await refreshWorld(world)
  }
  if (made)
    return (
      <Dialog title={say({ en: `Invitation for ${name}`, zh: `给 ${name} 的邀请` })} open onClose={onClose}>
        <LinkShown
          {...made}
          note={{
            en: `Send it to ${name} yourself. Whoever opens it joins the firm with these posts.`,
            zh: `请自己发给 ${name}。谁打开，谁就以这些岗位进公司。`,
          }}
          onClose={onClose}
        />
      </Dialog>
    )
  return (
    <Dialog title={say(INVITE)} open onClose={onClose}>
      <DialogForm
        act={{ en: 'Make the link', zh: '生成链接' }}
        leave={{ en: 'Leave it', zh: '不邀了' }}
        ready={name.trim() !== '' && chosen.length > 0}
        busy={doing.busy}
        said={doing.said}
        onAct={() => void invite()}
        onClose={onClose}
      >
        <div>
          <label htmlFor="invite-name" className="t-small quiet">
            {say({ en: 'Name', zh: '姓名' })}
          </label>
          <Input id="invite-name" autoFocus maxLength={80} value={name} onChange={(e) => setName(e.target.value)} />
        </div>
        <PostTicks chosen={chosen} onChosen={setChosen} />
      </DialogForm>
    </Dialog>
  )
}
