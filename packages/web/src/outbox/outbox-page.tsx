import { Button } from 'antd'
import { hasWorker } from '../app/kept-answers.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld } from '../app/world.ts'
import { Empty } from '../parts/empty.tsx'
import { useWords } from '../words/language.tsx'
import { KeptCard } from './kept-card.tsx'
import { useOutbox } from './outbox.ts'
import './outbox.css'

/** What was typed on this machine and the server has not taken: what came back first, then what waits. */
export function OutboxPage() {
  const { say } = useWords()
  const { account } = useWorld()
  const { entries, others, sending, send } = useOutbox()
  const back = entries.filter(({ problem }) => problem !== undefined)
  const waiting = entries.filter(({ problem }) => problem === undefined)
  return (
    <Screen
      title={say({ en: 'Waiting on this machine', zh: '还没送出的' })}
      note={say({ en: `${entries.length} of ${account.name}`, zh: `${account.name} 的 ${entries.length} 条` })}
      {...(waiting.length > 0
        ? {
            acts: (
              <Button type="primary" loading={sending} onClick={send}>
                {say({ en: 'Send now', zh: '现在就送' })}
              </Button>
            ),
          }
        : {})}
    >
      <div className="column outbox-page">
        {entries.length === 0 && (
          <Empty
            says={{ en: 'Nothing waits here', zh: '都送出去了' }}
            what={{
              en: 'What is reported from the workshop without a network stands here until it is sent.',
              zh: '车间没有网络时报的数记在这里，有网就自动送。',
            }}
          />
        )}
        {[...back, ...waiting].map((entry) => (
          <KeptCard key={entry.key} entry={entry} />
        ))}
        {!hasWorker() && (
          <p className="second">
            {say({
              en: 'In this browser the pages do not open without a network: that needs https, or the machine the program runs on. What is typed is kept all the same.',
              zh: '这个浏览器在断网时打不开页面：要用 https 访问，或在程序所在的机器上用。已填的内容照样记着。',
            })}
          </p>
        )}
        {others > 0 && (
          <p className="second">
            {say({
              en: `${others} more were typed here by other accounts: they are sent when those people sign in on this machine.`,
              zh: `这台机器上另有 ${others} 条是别的账号记的，等他们在这里登录后送出。`,
            })}
          </p>
        )}
      </div>
    </Screen>
  )
}
