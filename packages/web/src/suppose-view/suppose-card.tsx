import type { OwnedPath } from '@gendan/orderfile/path/owner'
import { Button } from 'antd'
import { Unreached } from '../app/home.tsx'
import type { Standing } from '../order-view/standing.ts'
import { useNarrow } from '../parts/narrow.ts'
import { Skeleton } from '../parts/waiting.tsx'
import { PathStrip } from '../path-view/path-strip.tsx'
import { useWords } from '../words/language.tsx'
import { SayYes } from './say-yes.tsx'
import { SupposeAnswer } from './suppose-answer.tsx'
import { SupposeFields } from './suppose-fields.tsx'
import { useSuppose } from './use-suppose.ts'
import './suppose.css'

interface SupposeCardProps {
  readonly standing: Standing
  readonly onClose: () => void
}

/** What if: days, suppliers, shipments and costs are tried, and what would come of them is told before anybody says yes. */
export function SupposeCard({ standing, onClose }: SupposeCardProps) {
  const { say } = useWords()
  const narrow = useNarrow()
  const { file, path } = standing
  const { supposed, set, answer, empty, clear, round } = useSuppose(file.id)
  const { data } = answer
  if (!path) return null
  return (
    <section className="suppose" aria-label={say({ en: 'What if', zh: '假设推演' })}>
      <div className="line wraps">
        <h3 className="card-title">{say({ en: 'What if', zh: '假设推演' })}</h3>
        <span className="second t-small">
          {say({ en: 'Nothing is kept until you say yes.', zh: '只试算，点头之前不改任何东西。' })}
        </span>
        <span className="fill" />
        {!empty && (
          <Button type="link" size="small" onClick={clear}>
            {say({ en: 'Clear', zh: '清空' })}
          </Button>
        )}
        <Button type="link" size="small" onClick={onClose}>
          {say({ en: 'Close', zh: '收起' })}
        </Button>
      </div>
      <div className="suppose-halves">
        <SupposeFields key={round} standing={standing} path={path} supposed={supposed} onChange={set} />
        <div className="suppose-answer" aria-live="polite">
          {empty && <Hint />}
          {!empty && data && <SupposeAnswer data={data} />}
          {!empty && !data && answer.error && <Unreached error={answer.error} retry={() => void answer.refetch()} />}
          {!empty && !data && !answer.error && <Skeleton lines={[60, 80, 40]} />}
        </div>
      </div>
      {!empty && data && !narrow && <PathStrip path={data.path as OwnedPath} chosen={undefined} onChoose={nothing} />}
      {!empty && data && <SayYes standing={standing} supposed={supposed} data={data} onDone={onClose} />}
    </section>
  )
}

function nothing() {}

function Hint() {
  const { say } = useWords()
  return (
    <p className="second">
      {say({
        en: 'Move a day, take another supplier, split the shipment, add what it costs: the day on board, the money and the alarms are told here.',
        zh: '改一个日期、换一家供应商、分批出货、加上费用：装船日、收汇、利润率和提醒会在这里告诉您。',
      })}
    </p>
  )
}
