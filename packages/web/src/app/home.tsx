import type { Me } from '@gendan/contract/people-doors'
import { kept } from '../parts/kept.ts'
import { Problem } from '../parts/problem.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { GendanWindow } from '../window.tsx'
import { Moved } from './moved.tsx'
import { useMe } from './queries.ts'
import { problemIn } from './said.tsx'
import { useWorld, worldPath } from './world.ts'

/** The front door: to my day in the last world, to the first start, or to the sign-in page. */
export function Home() {
  const me = useMe()
  if (me.data?.account && me.data.worlds.length > 0) return <Moved to={worldPath(lastWorld(me.data), '/day')} />
  if (me.data) return <Moved to={me.data.first ? '/start' : '/sign-in'} />
  return (
    <GendanWindow world="real">
      <main className="padded">
        {me.error ? <Unreached error={me.error} retry={() => void me.refetch()} /> : <Skeleton />}
      </main>
    </GendanWindow>
  )
}

/** To my day in the world one has come to. */
export function WorldHome() {
  const { id } = useWorld()
  return <Moved to={worldPath(id, '/day')} />
}

/** The server cannot be asked who one is: said, with the way to try again. */
export function Unreached({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <Problem
      says={problemIn(error).says}
      kept={{ en: 'Nothing was lost on the server.', zh: '服务器上的内容都在。' }}
      onRetry={retry}
    />
  )
}

/** The world one was in last on this machine, while one may still go there; otherwise the first, real before practice. */
export function lastWorld({ worlds }: Me): string {
  const last = kept('world', (value): value is string => typeof value === 'string')
  const found = worlds.find(({ id }) => id === last) ?? worlds.find(({ kind }) => kind === 'real') ?? worlds[0]
  return found?.id ?? ''
}
