import { keepNewcomerList } from '@gendan/orderfile/acts/newcomer-acts'
import { type EvidenceKind, evidenceKinds, type NewcomerItem } from '@gendan/orderfile/newcomer-items'
import { Button, Input, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import './newcomer.css'

const NAME = { en: 'Checklist for newcomers', zh: '新人入门清单' } as const

/** What a newcomer learns by when; the firm may change it. Who has begun goes on by the list he began with. */
export function ChecklistPage() {
  const { say } = useWords()
  const { id: world } = useWorld()
  const answer = useAsk('newcomers', {})
  if (!answer.data) return <Waiting title={NAME} of={[answer]} />
  const { own, items } = answer.data.list
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world, '/newcomers')}>{say({ en: 'Newcomers', zh: '新人入门' })}</Go> / {say(NAME)}
        </span>
      }
      named={say(NAME)}
      note={own ? say({ en: "the firm's own", zh: '本公司清单' }) : say({ en: 'the usual one', zh: '通用清单' })}
    >
      <Checklist key={JSON.stringify(items)} stands={items as unknown as readonly NewcomerItem[]} own={own} />
    </Screen>
  )
}

function Checklist({ stands, own }: { readonly stands: readonly NewcomerItem[]; readonly own: boolean }) {
  const { say } = useWords()
  const { company, rights } = useWorld()
  const act = useAct()
  const tell = useNotice()
  const [items, set] = useState(stands)
  const may = rights.has('settings')
  async function save(next: readonly NewcomerItem[]) {
    if (await act.run(keepNewcomerList, { items: [...next] }, { id: company }))
      tell({ says: { en: 'The checklist is kept.', zh: '清单已保存。' } })
  }
  const put = (at: number, item: NewcomerItem) => set(items.map((one, i) => (i === at ? item : one)))
  return (
    <div className="stack">
      {items.map((item, i) => (
        <ItemCard
          key={item.id}
          item={item}
          locked={!may}
          onItem={(next) => put(i, next)}
          onDrop={() => set(items.filter((_, at) => at !== i))}
        />
      ))}
      {act.said}
      {may && (
        <p className="line wraps">
          <Button type="primary" loading={act.busy} disabled={items === stands} onClick={() => void save(items)}>
            {say({ en: 'Keep the checklist', zh: '保存清单' })}
          </Button>
          <Button onClick={() => set([...items, fresh()])}>{say({ en: 'One more item', zh: '增加一项' })}</Button>
          {own && (
            <Button loading={act.busy} onClick={() => void save([])}>
              {say({ en: 'Back to the usual one', zh: '恢复通用清单' })}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}

function fresh(): NewcomerItem {
  const nothing = { en: '', zh: '' }
  return { id: crypto.randomUUID(), title: nothing, how: nothing, days: 30, evidence: 'word', lesson: '' }
}

interface ItemProps {
  readonly item: NewcomerItem
  readonly locked: boolean
  readonly onItem: (item: NewcomerItem) => void
  readonly onDrop: () => void
}

function ItemCard({ item, locked, onItem, onDrop }: ItemProps) {
  const { say, lang } = useWords()
  const put = (change: Partial<NewcomerItem>) => onItem({ ...item, ...change })
  const line = (at: 'title' | 'how', label: string) => (
    <Input.TextArea
      aria-label={label}
      placeholder={label}
      disabled={locked}
      maxLength={500}
      autoSize={{ minRows: 1, maxRows: 5 }}
      value={item[at][lang]}
      onChange={(event) => put({ [at]: inTongue(item[at], lang, event.target.value) })}
    />
  )
  return (
    <section className="card padded stack">
      {line('title', say({ en: 'What is to be learned', zh: '要学什么' }))}
      {line('how', say({ en: 'How, or what is asked', zh: '怎么学，或要回答的问题' }))}
      <p className="line wraps">
        <InputNumber
          aria-label={say({ en: 'Days', zh: '天数' })}
          min={1}
          max={365}
          disabled={locked}
          value={item.days}
          suffix={say({ en: 'days', zh: '天内' })}
          onChange={(days) => put({ days: days ?? item.days })}
        />
        <Select<EvidenceKind>
          className="newcomer-kind"
          aria-label={say({ en: 'What shows it', zh: '凭据' })}
          disabled={locked}
          value={item.evidence}
          options={Object.entries(evidenceKinds).map(([value, words]) => ({
            value: value as EvidenceKind,
            label: say(words),
          }))}
          onChange={(evidence) => put({ evidence })}
        />
        {!locked && (
          <button type="button" className="as-link" onClick={onDrop}>
            {say({ en: 'Take it out', zh: '删去' })}
          </button>
        )}
      </p>
    </section>
  )
}

/** What is typed in one tongue stands in the other too, until somebody writes it there. */
function inTongue(before: NewcomerItem['title'], lang: 'en' | 'zh', typed: string): NewcomerItem['title'] {
  const other = lang === 'en' ? 'zh' : 'en'
  const same = before[other] === '' || before[other] === before[lang]
  return { ...before, [lang]: typed, ...(same ? { [other]: typed } : {}) }
}
