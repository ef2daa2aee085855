import type { Words } from '@gendan/kernel/words'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useDoing } from '../app/doing.tsx'
import { enter } from '../client/client.ts'
import { worldWords } from '../frame/world-band.tsx'
import { Progress } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { useComeIn } from './coming-in.ts'

/** What is waited for the first time. */
const LIVING: Words = {
  en: 'The first time, the firm lives its last three months; up to a minute',
  zh: '第一次进，公司先过完最近三个月，最多一分钟',
}
const ENTER: Words = { en: 'Enter the demo firm', zh: '进演示公司' }

/** The way into the practice world: hatched and plum before one is in, so that nobody mistakes it. */
export function DemoCard() {
  const { say } = useWords()
  const doing = useDoing()
  const comeIn = useComeIn()
  async function go() {
    const me = await doing.run(ENTER, () => enter('enter-demo', {}))
    if (me) comeIn(me)
  }
  return (
    <section className="demo-card" aria-label={say(ENTER)}>
      <div className="demo-band">
        <strong>{say(worldWords.practice)}</strong>
        <span className="one-line">
          {say({ en: 'Demo firm · Binjiang Woodcraft', zh: '演示公司 · 滨江木作进出口有限公司' })}
        </span>
      </div>
      <div className="line demo-body">
        <div className="fill">
          <h2 className="t-task">{say({ en: 'Look around first', zh: '先到演示公司看看' })}</h2>
          <p className="second">
            {say({
              en: 'Some forty orders at every stage. Touch anything: nothing there is real.',
              zh: '四十来张订单，各走到一步，随便动。',
            })}
          </p>
        </div>
        <Button size="large" className="demo-enter" loading={doing.busy} onClick={() => void go()}>
          {say(ENTER)}
        </Button>
      </div>
      {doing.busy && <Waiting />}
      {doing.said && <div className="demo-wait">{doing.said}</div>}
    </section>
  )
}

/** The first time the firm lives its last three months before one comes in: how far it has come. */
function Waiting() {
  const people = useQuery({
    queryKey: ['demo-people', 'told'],
    queryFn: () => enter('demo-people', {}),
    refetchInterval: 700,
  })
  const told = people.data?.told
  return (
    <div className="demo-wait">
      <Progress says={LIVING} done={told?.done ?? 0} of={told?.of || 1} />
    </div>
  )
}
