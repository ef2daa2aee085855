import type { Me } from '@gendan/contract/people-doors'
import { highestPost, posts } from '@gendan/firm/posts'
import type { Lang, Words } from '@gendan/kernel/words'
import { Outlet, useParams, useRouter, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { enter } from '../client/client.ts'
import { Frame } from '../frame/frame.tsx'
import { OutboxBar } from '../outbox/outbox-bar.tsx'
import { Empty } from '../parts/empty.tsx'
import { keep } from '../parts/kept.ts'
import { Skeleton } from '../parts/waiting.tsx'
import { GendanWindow } from '../window.tsx'
import { useWords } from '../words/language.tsx'
import { tellTimeOf } from '../words/write.ts'
import { ActProvider } from './act.tsx'
import { useSearchBox } from './finding.ts'
import { lastWorld, Unreached } from './home.tsx'
import { keepAnswersOf } from './kept-answers.ts'
import { useLive } from './live.ts'
import { Moved } from './moved.tsx'
import { placeAt, placesOf } from './places.tsx'
import { useAsk, useMe } from './queries.ts'
import { HeadContext, headStore } from './screen.tsx'
import { SecondFactorProvider } from './second-factor.tsx'
import { StandIn } from './stand-in.tsx'
import { useLeaving, useMenu } from './user-entries.ts'
import { useWorld, WorldContext, worldOf } from './world.ts'

/** Both know the gates and acts of the whole house: they come after the frame, not before it. */
const NextLine = lazy(async () => ({ default: (await import('../order-view/next-line.tsx')).NextLine }))
const ChangedBy = lazy(async () => ({ default: (await import('./changed-by.tsx')).ChangedBy }))

/** Everything below an address of a world: who one is there, the frame, and the screen in it. */
export function WorldLayout() {
  const { world: id } = useParams({ from: '/w/$world' })
  const here = useRouterState({ select: ({ location }) => location.href })
  const me = useMe()
  useKeeping(me.data)
  const saveLang = useCallback((lang: Lang) => void enter('change-language', { lang }).catch(() => undefined), [])
  if (me.data && !me.data.account) return <Moved to={`/sign-in?to=${encodeURIComponent(here)}`} />
  const account = me.data?.account
  const row = me.data?.worlds.find((world) => world.id === id)
  if (!me.data || !account || !row) {
    return (
      <GendanWindow world="real">
        <main className="padded">
          {me.data && <Stranger me={me.data} />}
          {!me.data && (me.error ? <Unreached error={me.error} retry={() => void me.refetch()} /> : <Skeleton />)}
        </main>
      </GendanWindow>
    )
  }
  const world = worldOf(row, account)
  tellTimeOf(row.zone)
  return (
    <GendanWindow key={`${id} ${account.id}`} world={row.kind} preferred={account.lang} onSwitch={saveLang}>
      <WorldContext value={world}>
        <SecondFactorProvider>
          <ActProvider>
            <Framed me={me.data} />
          </ActProvider>
        </SecondFactorProvider>
      </WorldContext>
    </GendanWindow>
  )
}

/** Whoever comes in, and whoever turns out to be signed out, decides whose answers may be kept without a network. */
function useKeeping(me: Me | undefined): void {
  useEffect(() => {
    if (me) void keepAnswersOf(me)
  }, [me])
}

/** What others do comes by itself; this is for a browser whose line is down. */
const INBOX_MS = 300_000
const DEMO_NOTE: Words = {
  en: 'Demonstration firm: no paper, payment or sailing here is real, and none reaches the real world',
  zh: '演示公司：这里的单证、汇款和船期都不是真的，也到不了真实世界',
}

function Framed({ me }: { readonly me: Me }) {
  const { say } = useWords()
  const world = useWorld()
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const store = useMemo(headStore, [])
  const head = useSyncExternalStore(store.subscribe, store.get)
  const inbox = useAsk('inbox', {}, { every: INBOX_MS })
  const mine = inbox.data?.waiting.filter((row) => row.mine).length ?? 0
  const [standing, setStanding] = useState(false)
  const menu = useMenu(me, () => setStanding(true))
  const leaving = useLeaving(me)
  useLive()
  useEffect(() => keep('world', world.id), [world.id])
  const post = highestPost(world.posts)
  const screen = useMemo(() => <Outlet />, [])
  return (
    <HeadContext value={store}>
      <Frame
        {...head}
        title={head.title || say(world.name)}
        places={placesOf(world.id, mine, world.kind, world.rights)}
        here={placeAt(pathname)}
        firm={{ name: world.name, home: `/w/${world.id}/day` }}
        person={{ name: world.account.name, post: post ? posts[post] : { en: '', zh: '' } }}
        menu={menu}
        world={{ kind: world.kind, note: DEMO_NOTE, ...leaving }}
        search={useSearchBox()}
        strip={
          <Suspense>
            <NextLine />
          </Suspense>
        }
      >
        <OutboxBar />
        {screen}
        <Suspense>
          <ChangedBy />
        </Suspense>
      </Frame>
      {standing && <StandIn onClose={() => setStanding(false)} />}
    </HeadContext>
  )
}

/** Signed in, but not a member of this world: said without telling whether it exists. */
function Stranger({ me }: { readonly me: Me }) {
  const router = useRouter()
  return (
    <Empty
      says={{ en: 'You do not work in a firm at this address', zh: '您不在这个地址的公司里' }}
      what={{
        en: 'The link may belong to another firm or account, or your place there was suspended. Ask whoever sent it.',
        zh: '链接也许属于别的公司或账号，或者您在那里已停用。请问发链接的人。',
      }}
      first={{
        label:
          me.worlds.length > 0 ? { en: 'To my firm', zh: '去我的公司' } : { en: 'To the front page', zh: '回首页' },
        go: () => {
          const mine = lastWorld(me)
          void router.navigate(mine ? { to: '/w/$world/orders', params: { world: mine } } : { to: '/sign-in' })
        },
      }}
    />
  )
}
