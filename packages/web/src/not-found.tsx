import { useRouter } from '@tanstack/react-router'
import { Empty } from './parts/empty.tsx'
import { GendanWindow } from './window.tsx'

/** An address that leads nowhere: said plainly, with the way home. */
export function NotFound() {
  const router = useRouter()
  return (
    <GendanWindow world="real">
      <main>
        <Empty
          says={{ en: 'There is nothing at this address', zh: '这个地址没有东西' }}
          what={{ en: 'It may have been mistyped, or belong to another firm.', zh: '也许打错了，也许是别的公司的。' }}
          first={{ label: { en: 'To the front page', zh: '回首页' }, go: () => void router.navigate({ to: '/' }) }}
        />
      </main>
    </GendanWindow>
  )
}
