import type { Me } from '@gendan/contract/people-doors'
import type { Words } from '@gendan/kernel/words'
import { useNavigate } from '@tanstack/react-router'
import { enter } from '../client/client.ts'
import type { MenuEntry, WorldSign } from '../frame/place.ts'
import { worldWords } from '../frame/world-band.tsx'
import { useNotice } from '../parts/notice.tsx'
import { becomes } from './queries.ts'
import { problemIn } from './said.tsx'
import { useWorld, type WorldRow } from './world.ts'

/** Behind one's name: what is mine, the other worlds, another person of the demo, and the way out. */
export function useMenu(me: Me, standIn: () => void): readonly MenuEntry[] {
  const { id, kind } = useWorld()
  const navigate = useNavigate()
  const open = useOpenWorld()
  const leave = useSignOut()
  const others = me.worlds.filter((world) => world.id !== id)
  return [
    {
      id: 'me',
      label: { en: 'My account, password, devices', zh: '我的账户、密码、设备' },
      go: () => void navigate({ to: '/w/$world/settings/$tab', params: { world: id, tab: 'me' } }),
    },
    ...others.map((world) => ({ id: world.id, label: switchWords(world), go: () => open(world.id) })),
    ...(me.demo && kind === 'practice' && isDemo(me)
      ? [{ id: 'stand-in', label: { en: 'Stand in as another person …', zh: '换一个人……' }, go: standIn }]
      : []),
    { id: 'out', label: { en: 'Sign out', zh: '退出登录' }, go: leave },
  ]
}

/** The way out of a practice world: to the real firm, or, for a person of the demo, to the door. */
export function useLeaving(me: Me): Pick<WorldSign, 'leave' | 'leaveSays'> {
  const { kind } = useWorld()
  const open = useOpenWorld()
  const signOut = useSignOut()
  const real = me.worlds.find((world) => world.kind === 'real')
  if (kind === 'real') return {}
  if (real) return { leave: () => open(real.id) }
  return { leave: signOut, leaveSays: { en: 'Leave the demo firm', zh: '离开演示公司' } }
}

/** Somebody of the demo firm lives in practice worlds alone. */
export function isDemo(me: Me): boolean {
  return me.worlds.length > 0 && me.worlds.every((world) => world.kind !== 'real')
}

/** A window belongs to one world: another one opens at its front page, and nothing that was selected comes along. */
function useOpenWorld(): (world: string) => void {
  const navigate = useNavigate()
  return (world) => void navigate({ to: '/w/$world/orders', params: { world } })
}

function useSignOut(): () => void {
  const navigate = useNavigate()
  const notice = useNotice()
  return () =>
    void enter('sign-out', {})
      .then(() => enter('me', {}))
      .then(async (me) => {
        await navigate({ to: me.first ? '/start' : '/sign-in' })
        becomes(me)
      })
      .catch((thrown: unknown) => notice({ says: problemIn(thrown).says, wrong: true }))
}

function switchWords({ kind, name }: WorldRow): Words {
  const sort = worldWords[kind]
  return { en: `Go to ${name.en || name.zh} (${sort.en})`, zh: `去 ${name.zh || name.en}（${sort.zh}）` }
}
