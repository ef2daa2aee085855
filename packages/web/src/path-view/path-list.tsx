import type { Day } from '@gendan/kernel/day'
import type { OwnedNode } from '@gendan/orderfile/path/owner'
import type { PathNode } from '@gendan/orderfile/path/path'
import { nodeName } from '@gendan/orderfile/path/why'
import type { FirmHere } from '../order-view/standing.ts'
import { Mark, type MarkKind } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { ownerWords, slackClass, slackText } from './node-card.tsx'

interface PathListProps {
  readonly today: Day
  readonly nodes: readonly OwnedNode[]
  readonly people: FirmHere | undefined
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** Every step as a row: the phone's form of the path, and for those who read by ear. */
export function PathList({ today, nodes, people, chosen, onChoose }: PathListProps) {
  const { say, lang } = useWords()
  const day = (on: string | undefined) => (on ? shortDay(on, today, lang) : '')
  return (
    <table className="path-list">
      <thead>
        <tr>
          <th scope="col">{say({ en: 'Step', zh: '节点' })}</th>
          <th scope="col" className="figures">
            {say({ en: 'Latest', zh: '最迟' })}
          </th>
          <th scope="col" className="figures">
            {say({ en: 'Forecast / done', zh: '预计/实际' })}
          </th>
          <th scope="col" className="figures">
            {say({ en: 'Slack', zh: '余量' })}
          </th>
          <th scope="col" className="path-owner">
            {say({ en: 'Owner', zh: '负责' })}
          </th>
        </tr>
      </thead>
      <tbody>
        {nodes.map((node) => (
          <tr key={node.id} className={node.id === chosen ? 'path-row path-row-on' : 'path-row'}>
            <td>
              <button
                type="button"
                className="path-name"
                aria-pressed={node.id === chosen}
                onClick={() => onChoose(node.id)}
              >
                <Mark kind={markOf(node)} size={12} named />
                <span>{say(nodeName(node))}</span>
              </button>
            </td>
            <td className="figures quiet">{day(node.latest)}</td>
            <td className="figures">{day(node.actual ?? node.forecast)}</td>
            <td className={`figures ${slackClass(node)}`}>{slackText(node, say)}</td>
            <td className="path-owner second">{say(ownerWords(node.owner, people))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function markOf({ state, slack, cause }: PathNode): MarkKind {
  if (state === 'done') return 'done'
  if (state === 'passed' || slack === undefined) return 'note'
  if (slack < 0) return cause ? 'risk' : 'push'
  return slack <= 2 ? 'thin' : 'wait'
}
