import { gates } from '@gendan/orderfile/gates'
import { type Stage, stages } from '@gendan/orderfile/stage'
import { Lamp } from '../parts/lamp.tsx'
import { useWords } from '../words/language.tsx'

/** The way of an order as the house knows it: every stage in order, and where a signature is demanded. */
export function Way() {
  const { say } = useWords()
  return (
    <ol className="way" aria-label={say({ en: 'The way of an order', zh: '一张订单走的路' })}>
      {(Object.keys(stages) as readonly Stage[]).map((stage) => {
        const gate = gates.find((one) => one.before === stage)
        return (
          <li key={stage} className="way-step">
            {gate && (
              <span className="way-gate">
                <Lamp state="turn" size={14} silent /> {say(gate.title)}
              </span>
            )}
            {say(stages[stage])}
          </li>
        )
      })}
    </ol>
  )
}
