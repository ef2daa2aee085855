import type { Words } from '@gendan/kernel/words'
import { type LineEnd, lineEnds, type PlanLine } from '@gendan/orderfile/day-log'
import { Input, Segmented } from 'antd'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'

interface LineProps {
  readonly line: PlanLine
  readonly place: number
  readonly last: boolean
  readonly locked: boolean
  /** Its step stands among what must be done no more. */
  readonly settled: boolean
  readonly finding: Words | undefined
  readonly onLine: (line: PlanLine) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onDrop: () => void
}

const ENDS: readonly LineEnd[] = ['open', 'done', 'tomorrow', 'dropped']

/** One line of the plan; what became of it, and where it slipped why, and who was told. */
export function PlanRow({ line, place, last, locked, settled, finding, onLine, onMove, onDrop }: LineProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const put = (change: Partial<PlanLine>) => onLine({ ...line, ...change })
  return (
    <li className="plan-line">
      <span className="plan-place figures quiet">{place}</span>
      <span className={line.end === 'done' || line.end === 'dropped' ? 'plan-says quiet' : 'plan-says'}>
        {line.says}{' '}
        {line.errand ? (
          <Go to={worldPath(world, `/errands/${line.errand}`)}>{say({ en: 'errand', zh: '交办' })}</Go>
        ) : (
          line.order && <Go to={worldPath(world, `/orders/${line.order}`)}>{line.number || line.order}</Go>
        )}
        {settled && line.end === 'open' && (
          <span className="chip">{say({ en: 'evidence has come in', zh: '已有凭据' })}</span>
        )}
      </span>
      {!locked && (
        <span className="plan-moves">
          <Move says={{ en: 'Earlier', zh: '提前' }} mark="↑" off={place === 1} onGo={() => onMove(-1)} />
          <Move says={{ en: 'Later', zh: '推后' }} mark="↓" off={last} onGo={() => onMove(1)} />
          <Move says={{ en: 'Take it out', zh: '删去' }} mark="×" off={false} onGo={onDrop} />
        </span>
      )}
      <span className="plan-end">
        {locked ? (
          <span className="second">{say(lineEnds[line.end])}</span>
        ) : (
          <Segmented<LineEnd>
            size="small"
            value={line.end}
            options={ENDS.map((value) => ({ value, label: say(lineEnds[value]) }))}
            onChange={(end) => put({ end })}
          />
        )}
      </span>
      {line.end === 'tomorrow' && (
        <span className="plan-why">
          <Said
            at={{ en: 'Why it slipped', zh: '为什么没办完' }}
            value={line.why}
            locked={locked}
            most={400}
            onChange={(why) => put({ why })}
          />
          <Said
            at={{ en: 'Whom I told', zh: '告诉了谁' }}
            value={line.told}
            locked={locked}
            most={200}
            onChange={(told) => put({ told })}
          />
        </span>
      )}
      {finding && <span className="risk plan-why">{say(finding)}</span>}
    </li>
  )
}

interface MoveProps {
  readonly says: Words
  readonly mark: string
  readonly off: boolean
  readonly onGo: () => void
}

function Move({ says, mark, off, onGo }: MoveProps) {
  const { say } = useWords()
  return (
    <button type="button" className="plan-move" disabled={off} aria-label={say(says)} title={say(says)} onClick={onGo}>
      {mark}
    </button>
  )
}

interface WordsProps {
  readonly at: Words
  readonly value: string
  readonly locked: boolean
  readonly most: number
  readonly onChange: (value: string) => void
}

function Said({ at, value, locked, most, onChange }: WordsProps) {
  const { say } = useWords()
  if (locked)
    return value === '' ? null : (
      <span className="second">
        {say(at)}：{value}
      </span>
    )
  return (
    <Input
      size="small"
      aria-label={say(at)}
      placeholder={say(at)}
      maxLength={most}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
