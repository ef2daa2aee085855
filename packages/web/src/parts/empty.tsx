import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useWords } from '../words/language.tsx'
import type { Way } from './finding-card.tsx'

interface EmptyProps {
  /** "还没有样品要跟" */
  readonly says: Words
  /** What will stand here, and when. */
  readonly what?: Words
  /** The first step, as the only button. */
  readonly first?: Way
}

/** Nothing here yet: what will stand here and the first step. No drawing. */
export function Empty({ says, what, first }: EmptyProps) {
  const { say } = useWords()
  return (
    <div className="state">
      <p className="t-task">{say(says)}</p>
      {what && <p className="second">{say(what)}</p>}
      {first && (
        <Button type="primary" onClick={first.go}>
          {say(first.label)}
        </Button>
      )}
    </div>
  )
}

/** Nothing under these filters: they are named, and dropping them is one step. */
export function FilteredEmpty({
  filters,
  onDrop,
}: {
  readonly filters: readonly string[]
  readonly onDrop: () => void
}) {
  const { say } = useWords()
  return (
    <div className="state">
      <p className="t-task">{say({ en: 'Nothing matches', zh: '没有合条件的' })}</p>
      <p className="second">
        {say({ en: `Filtered by ${filters.join(', ')}.`, zh: `按“${filters.join('、')}”筛过。` })}
      </p>
      <Button onClick={onDrop}>{say({ en: 'Drop the filters', zh: '去掉筛选' })}</Button>
    </div>
  )
}
