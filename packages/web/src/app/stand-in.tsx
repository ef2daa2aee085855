import { demoLogin } from '@gendan/contract/people-doors'
import { type Post, posts } from '@gendan/firm/posts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { enter } from '../client/client.ts'
import { Face } from '../frame/user-menu.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { useDoing } from './doing.tsx'
import { lastWorld, Unreached } from './home.tsx'
import { becomes } from './queries.ts'
import { useWorld } from './world.ts'

/** The people of the demo firm: the same order looks different from another desk. */
export function StandIn({ onClose }: { readonly onClose: () => void }) {
  const { say, lang } = useWords()
  const { account } = useWorld()
  const navigate = useNavigate()
  const doing = useDoing()
  const people = useQuery({ queryKey: ['demo-people'], queryFn: () => enter('demo-people', {}) })
  async function standIn(login: string) {
    const me = await doing.run({ en: 'Stand in', zh: '换人' }, () => enter('enter-demo', { as: login }))
    if (!me) return
    becomes(me)
    onClose()
    void navigate({ to: '/w/$world/orders', params: { world: lastWorld(me) } })
  }
  return (
    <Dialog title={say({ en: 'Stand in as', zh: '换一个人' })} open onClose={onClose}>
      <p className="second dialog-body">
        {say({
          en: 'See the same orders from another desk: who asks, who signs, who may not.',
          zh: '同一批订单，换张办公桌看：谁提交、谁签、谁不能动。',
        })}
      </p>
      {people.isPending && <Skeleton />}
      {people.error && <Unreached error={people.error} retry={() => void people.refetch()} />}
      <ul className="stand-in">
        {people.data?.rows.map((person) => (
          <li key={person.login}>
            <button
              type="button"
              className="stand-in-row"
              disabled={doing.busy}
              aria-current={demoLogin(person.login) === account.login}
              onClick={() => void standIn(person.login)}
            >
              <Face name={person.name} size={24} />
              <span className="medium">{person.name}</span>
              <span className="second fill">{person.posts.map((post) => posts[post as Post][lang]).join(' · ')}</span>
              {demoLogin(person.login) === account.login && (
                <span className="quiet t-small">{say({ en: 'you', zh: '现在' })}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {doing.said}
    </Dialog>
  )
}
