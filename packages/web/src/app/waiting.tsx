import type { Words } from '@gendan/kernel/words'
import { Go } from '../parts/go.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { problemIn, SaidPart } from './said.tsx'
import { Screen } from './screen.tsx'
import { useWorld, worldPath } from './world.ts'

interface Asked {
  readonly error: Error | null
  readonly refetch: () => Promise<unknown>
}

/** A screen whose facts are on their way, or did not come: then why, the way to ask again and the way elsewhere. */
export function Waiting({ title, of }: { readonly title: Words; readonly of: readonly Asked[] }) {
  const { say } = useWords()
  const { id } = useWorld()
  const failed = of.find(({ error }) => error !== null)
  return (
    <Screen title={say(title)}>
      <div className="card padded">
        {failed ? (
          <>
            <SaidPart
              act={{ en: `open ${title.en.toLowerCase()}`, zh: `打开${title.zh}` }}
              problem={problemIn(failed.error)}
              onRetry={() => of.forEach((one) => void one.refetch())}
            />
            <p>
              <Go to={worldPath(id, '/orders')}>{say({ en: 'To the orders', zh: '看全部订单' })}</Go>
            </p>
          </>
        ) : (
          <Skeleton tall lines={[60, 100, 100, 80]} />
        )}
      </div>
    </Screen>
  )
}
