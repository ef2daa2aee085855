import { type CustomerClass, classesOf } from '@gendan/firm/customer-class'
import type { Firm } from '@gendan/firm/firm'
import { Button, Input } from 'antd'
import type { Edit } from '../app/use-edit.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

const MOST = 8

/** The classes of customers, those served first where goods are scarce first. */
export function CustomerClasses({ edit }: { readonly edit: Edit<Firm['rules']> }) {
  const { say } = useWords()
  const list = classesOf(edit.value)
  const put = (classes: readonly CustomerClass[]) => edit.set({ ...edit.value, classes: [...classes] })
  const change = (at: number, name: Partial<CustomerClass['name']>) =>
    put(list.map((one, i) => (i === at ? { ...one, name: { ...one.name, ...name } } : one)))
  const fresh = () => `class-${list.length + 1}-${list.map(({ id }) => id.length).reduce((a, b) => a + b, 0)}`
  return (
    <>
      <SectionHead note={say({ en: 'served first where goods are scarce: the first', zh: '缺货时排在前面的先保' })}>
        {say({ en: 'Customer classes', zh: '客户等级' })}
      </SectionHead>
      <ol className="customer-classes stack">
        {list.map((one, at) => (
          <li key={one.id} className="line wraps">
            <span className="quiet">{at + 1}</span>
            <Input
              className="settings-short"
              aria-label={say({ en: `Class ${at + 1}, Chinese`, zh: `等级 ${at + 1}（中文）` })}
              maxLength={40}
              value={one.name.zh}
              onChange={({ target }) => change(at, { zh: target.value })}
            />
            <Input
              className="settings-short"
              aria-label={say({ en: `Class ${at + 1}, English`, zh: `等级 ${at + 1}（英文）` })}
              maxLength={40}
              value={one.name.en}
              onChange={({ target }) => change(at, { en: target.value })}
            />
            <Button
              size="small"
              disabled={at === 0}
              aria-label={say({ en: `Class ${at + 1} up`, zh: `等级 ${at + 1} 上移` })}
              onClick={() =>
                put(list.map((other, i) => (i === at - 1 ? one : i === at ? (list[at - 1] ?? one) : other)))
              }
            >
              ↑
            </Button>
            <Button size="small" disabled={list.length === 1} onClick={() => put(list.filter((_, i) => i !== at))}>
              {say({ en: 'Take out', zh: '删除' })}
            </Button>
          </li>
        ))}
      </ol>
      <p>
        <Button
          size="small"
          disabled={list.length >= MOST}
          onClick={() => put([...list, { id: fresh(), name: { en: '', zh: '' } }])}
        >
          {say({ en: 'One more class', zh: '增加等级' })}
        </Button>
      </p>
    </>
  )
}
