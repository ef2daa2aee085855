import type { Words } from '@gendan/kernel/words'
import { problemIn, SaidPart } from '../app/said.tsx'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'

const OPEN: Words = { en: 'open this page', zh: '打开这一页' }

/** A screen whose question was not answered: why, and the way to try again. */
export function Unreachable(props: { readonly title: string; readonly error: unknown; readonly retry: () => void }) {
  const { say } = useWords()
  const { id } = useWorld()
  return (
    <Screen title={props.title}>
      <div className="card padded">
        <SaidPart act={OPEN} problem={problemIn(props.error)} onRetry={props.retry} />
        <p>
          <Go to={worldPath(id, '/orders')}>{say({ en: 'To the orders', zh: '看全部订单' })}</Go>
        </p>
      </div>
    </Screen>
  )
}
