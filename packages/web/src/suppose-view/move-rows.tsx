import type { OwnedNode } from '@gendan/orderfile/path/owner'
import { nodeName } from '@gendan/orderfile/path/why'
import { Select } from 'antd'
import { useWords } from '../words/language.tsx'
import { AddButton, DayBox, type FieldsProps, Row } from './suppose-row.tsx'

const MOVE = { en: 'Move a day', zh: '改节点日期' }

/** Steps that would end on another day. */
export function MoveRows({ path, supposed, onChange }: FieldsProps) {
  const { say } = useWords()
  const open = path.nodes.filter(({ state, forecast }) => state === 'open' && forecast)
  const free = (node: OwnedNode) => !supposed.moves.some((one) => one.node === node.id)
  const next = open.find((node) => node.critical && free(node)) ?? open.find(free)
  const put = (i: number, move: { node: string; day: string } | undefined) =>
    onChange({ ...supposed, moves: supposed.moves.flatMap((one, n) => (n === i ? (move ?? []) : one)) })
  return (
    <>
      {supposed.moves.map((move, i) => (
        <Row key={move.node} words={MOVE} onDrop={() => put(i, undefined)}>
          <Select
            className="suppose-node"
            aria-label={say({ en: 'Step', zh: '节点' })}
            showSearch
            optionFilterProp="label"
            value={move.node}
            options={open
              .filter((node) => node.id === move.node || free(node))
              .map((node) => ({ value: node.id, label: say(nodeName(node)) }))}
            onChange={(node) => put(i, { node, day: open.find(({ id }) => id === node)?.forecast ?? move.day })}
          />
          <DayBox words={{ en: 'done on', zh: '完成日' }} day={move.day} onChange={(day) => put(i, { ...move, day })} />
        </Row>
      ))}
      {next && (
        <AddButton
          words={MOVE}
          onAdd={() =>
            onChange({ ...supposed, moves: [...supposed.moves, { node: next.id, day: next.forecast ?? '' }] })
          }
        />
      )}
    </>
  )
}
