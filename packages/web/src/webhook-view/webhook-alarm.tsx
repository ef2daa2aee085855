import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { stateWords } from './webhook-words.ts'
import './webhooks.css'

const EVERY_MS = 60_000

/** Where programs are told no longer, said on the first page to whoever may do something about it; nothing otherwise. */
export function WebhookAlarm() {
  const { say } = useWords()
  const { id, rights } = useWorld()
  const webhooks = useAsk('webhooks', {}, { enabled: rights.has('webhook'), every: EVERY_MS })
  const resting = webhooks.data?.rows.filter(({ state }) => stateWords[state].mark === 'risk') ?? []
  return resting.map((row) => (
    <p key={row.id} className="webhook-alarm line wraps" role="alert">
      <Mark kind="risk" />
      <span className="fill">
        {say({
          en: `${row.name} is told nothing any more: ${stateWords[row.state].says.en}.`,
          zh: `${row.name} 已收不到通知：${stateWords[row.state].says.zh}。`,
        })}
      </span>
      <Go to={worldPath(id, '/settings/webhooks')}>{say({ en: 'See it', zh: '去看' })}</Go>
    </p>
  ))
}
