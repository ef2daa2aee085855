import { assignPosts, returnMember, suspendMember } from '@gendan/firm/acts/people-acts'
import { type Member, memberOf } from '@gendan/firm/firm'
import type { Post } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useState } from 'react'
import { type Acting, useAct } from '../app/act.tsx'
import { useDoing } from '../app/doing.tsx'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { Face } from '../frame/user-menu.tsx'
import { Chip } from '../parts/chip.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { FirmPage, type FirmView, postNames, ReadOnlyNote } from './firm-page.tsx'
import { Invitations } from './invitations.tsx'
import { LinkShown } from './link-shown.tsx'
import { PostsForm } from './posts-form.tsx'

const PASSWORD_LINK: Words = { en: 'Link for a new password', zh: '重设密码链接' }

/** The people of the firm and their posts; invitations by link. */
export function MembersTab() {
  return <FirmPage>{(view) => <Members {...view} />}</FirmPage>
}

interface Shown {
  readonly person: Person
  readonly link: string
  readonly expires: string
}

interface Person extends Member {
  readonly name: string
  readonly login: string
}

function Members(view: FirmView) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const doing = useDoing()
  const [posted, setPosted] = useState<Person | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  const may = rights.has('people')
  const { firm, version } = view
  const on = { id: firm.id, expected: version }
  async function assign(person: Person, held: readonly Post[], expected: number) {
    const to = { account: person.account, posts: [...held] }
    if (!(await act.run(assignPosts, to, { id: firm.id, expected, showsBoth: true }))) return
    setPosted(null)
    notice({ says: { en: `Posts of ${person.name} changed`, zh: `${person.name} 的岗位已改` } })
  }
  async function turn(person: Person) {
    const turned = person.active ? suspendMember : returnMember
    if (!(await act.run(turned, { account: person.account }, on))) return
    const says = person.active
      ? { en: `${person.name} suspended`, zh: `${person.name} 已停用` }
      : { en: `${person.name} is back`, zh: `${person.name} 已恢复` }
    notice({ says, undo: () => void turn({ ...person, active: !person.active }) })
  }
  async function link(person: Person) {
    const made = await doing.run(PASSWORD_LINK, () => enter('password-link', { account: person.account }, { world }))
    if (made) setShown({ person, ...made })
  }
  return (
    <div className="stack settings-one">
      <ReadOnlyNote right="people" />
      {!posted && act.said}
      {doing.said}
      <ul className="card people" aria-label={say({ en: 'Members', zh: '成员' })}>
        {peopleOf(view).map((person) => (
          <PersonRow
            key={person.account}
            person={person}
            may={may}
            busy={act.busy || doing.busy}
            onPosts={() => {
              act.clear()
              setPosted(person)
            }}
            onTurn={() => void turn(person)}
            onLink={() => void link(person)}
          />
        ))}
      </ul>
      <Invitations invitations={view.invitations} may={may} />
      {posted && (
        <PostsDialog
          person={peopleOf(view).find(({ account }) => account === posted.account) ?? posted}
          act={act}
          onClose={() => setPosted(null)}
          firm={{ id: firm.id, version }}
          onPosts={(held, expected) => void assign(posted, held, expected)}
        />
      )}
      {shown && <LinkDialog {...shown} onClose={() => setShown(null)} />}
    </div>
  )
}

/** In the order in which they came; those who are suspended last. */
function peopleOf({ firm, people }: FirmView): readonly Person[] {
  const all = firm.members.flatMap((member) => {
    const known = people.find((one) => one.account === member.account)
    const place = memberOf(firm, member.account)
    return place ? [{ ...place, name: known?.name ?? member.account, login: known?.login ?? '' }] : []
  })
  return [...all.filter((one) => one.active), ...all.filter((one) => !one.active)]
}

interface PersonRowProps {
  readonly person: Person
  readonly may: boolean
  readonly busy: boolean
  readonly onPosts: () => void
  readonly onTurn: () => void
  readonly onLink: () => void
}

function PersonRow({ person, may, busy, onPosts, onTurn, onLink }: PersonRowProps) {
  const { say } = useWords()
  const { account } = useWorld()
  const named = (words: Words): string => `${say(words)}: ${person.name}`
  const assign = { en: 'Posts', zh: '任岗' }
  const turn = person.active ? { en: 'Suspend', zh: '停用' } : { en: 'Let return', zh: '恢复' }
  return (
    <li className="person">
      <Face name={person.name} size={28} />
      <div className="fill">
        <p>
          <span className="medium">{person.name}</span> <span className="quiet t-small">{person.login}</span>{' '}
          {person.account === account.id && <Chip>{say({ en: 'you', zh: '您' })}</Chip>}{' '}
          {!person.active && <Chip>{say({ en: 'suspended', zh: '已停用' })}</Chip>}
        </p>
        <p className="second t-small">
          {postNames(person.posts, say)}{' '}
          <span className="quiet">· {say({ en: `since ${person.since}`, zh: `${person.since} 起` })}</span>
        </p>
      </div>
      {may && (
        <div className="line wraps person-acts">
          <Button size="small" disabled={busy} aria-label={named(assign)} onClick={onPosts}>
            {say(assign)}
          </Button>
          <Button size="small" disabled={busy} aria-label={named(PASSWORD_LINK)} onClick={onLink}>
            {say(PASSWORD_LINK)}
          </Button>
          <Button size="small" disabled={busy} aria-label={named(turn)} onClick={onTurn}>
            {say(turn)}
          </Button>
        </div>
      )}
    </li>
  )
}

interface PostsDialogProps {
  readonly person: Person
  readonly firm: { readonly id: string; readonly version: number }
  readonly act: Acting
  readonly onPosts: (held: readonly Post[], expected: number) => void
  readonly onClose: () => void
}

function PostsDialog({ person, firm, act, onPosts, onClose }: PostsDialogProps) {
  const { say } = useWords()
  const title = { en: `Posts of ${person.name}`, zh: `${person.name} 的岗位` }
  return (
    <Dialog title={say(title)} open onClose={onClose}>
      <PostsForm
        firm={firm}
        held={person.posts}
        act={{ en: 'Assign these posts', zh: '任这些岗' }}
        busy={act.busy}
        said={act.said}
        onPosts={onPosts}
        onClose={onClose}
      />
    </Dialog>
  )
}

function LinkDialog({ person, link, expires, onClose }: Shown & { readonly onClose: () => void }) {
  const { say } = useWords()
  return (
    <Dialog title={`${say(PASSWORD_LINK)} · ${person.name}`} open onClose={onClose}>
      <LinkShown
        link={link}
        expires={expires}
        note={{
          en: `Hand it to ${person.name} yourself. Whoever opens it sets the password and is in.`,
          zh: `请亲手交给 ${person.name}。谁打开谁就能设密码、登录。`,
        }}
        onClose={onClose}
      />
    </Dialog>
  )
}
