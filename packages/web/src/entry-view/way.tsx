import { type Stage, stages } from '@gendan/orderfile/stage'
import { useWords } from '../words/language.tsx'

/** The way of an order as the house knows it: every stage in its order. */
export function Way() {
  const { say } = useWords()
  return (
    <ol className="way" aria-label={say({ en: 'The way of an order', zh: '一张订单走的路' })}>
      {(Object.keys(stages) as readonly Stage[]).map((stage) => (
        <li key={stage} className="way-step">
          {say(stages[stage])}
        </li>
      ))}
    </ol>
  )
}
