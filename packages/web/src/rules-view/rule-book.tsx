import type { Weight } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { Screen } from '../app/screen.tsx'
import { worldPath } from '../app/world.ts'
import { FilteredEmpty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Mark, markOfWeight } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { type Book, books, found, type RuleLine } from './books.ts'
import './rules.css'
import { counted } from '../words/write.ts'

const WEIGHTS: Readonly<Record<Weight, Words>> = {
  block: { en: 'blocks', zh: '挡住' },
  warn: { en: 'warns', zh: '提醒' },
  note: { en: 'notes', zh: '备注' },
}

const total = books.reduce((sum, { rules }) => sum + rules.length, 0)

/** Every rule the house judges by, with its weight and where it comes from. */
export function RuleBook() {
  const { say } = useWords()
  const { world } = useParams({ from: '/w/$world/rules' })
  const { search = '' } = useSearch({ from: '/w/$world/rules' })
  const navigate = useNavigate()
  const seek = (text: string) =>
    void navigate({ to: '/w/$world/rules', params: { world }, search: text ? { search: text } : {}, replace: true })
  const shown = found(search)
  const count = shown.reduce((sum, { rules }) => sum + rules.length, 0)
  return (
    <Screen
      title={say({ en: 'Rules', zh: '规则' })}
      note={say({ en: `${counted(total, 'rule')}, each with its source`, zh: `${total} 条，条条有出处` })}
      acts={
        <Go to={worldPath(world, '/lessons')}>
          {say({ en: 'Lessons: orders that meet them', zh: '课程：看订单怎样碰到规则' })}
        </Go>
      }
    >
      <div className="stack rule-book">
        <div className="line wraps">
          <Input
            className="rule-search"
            allowClear
            aria-label={say({ en: 'Search the rules', zh: '查规则' })}
            placeholder={say({ en: 'Rule, word, article', zh: '编号、字词、条款' })}
            value={search}
            onChange={(event) => seek(event.target.value)}
          />
          <span className="quiet t-small" role="status">
            {search !== '' && say({ en: `${count} of ${total}`, zh: `${total} 条里的 ${count} 条` })}
          </span>
          <span className="fill" />
          <Legend />
        </div>
        {shown.length === 0 && (
          <div className="card">
            <FilteredEmpty filters={[search]} onDrop={() => seek('')} />
          </div>
        )}
        {shown.map((book) => (
          <BookCard key={book.title.en} book={book} />
        ))}
      </div>
    </Screen>
  )
}

function Legend() {
  const { say } = useWords()
  return (
    <span className="line t-small second">
      {(Object.keys(WEIGHTS) as readonly Weight[]).map((weight) => (
        <span key={weight} className="line rule-weight">
          <Mark kind={markOfWeight[weight]} size={12} /> {say(WEIGHTS[weight])}
        </span>
      ))}
    </span>
  )
}

function BookCard({ book }: { readonly book: Book }) {
  const { say } = useWords()
  return (
    <section className="card padded">
      <SectionHead note={book.rules.length}>{say(book.title)}</SectionHead>
      <ul>
        {book.rules.map((rule) => (
          <Line key={rule.id} rule={rule} />
        ))}
      </ul>
    </section>
  )
}

function Line({ rule }: { readonly rule: RuleLine }) {
  const { say, lang } = useWords()
  const { id, title, weight, source } = rule
  const other = lang === 'zh' ? 'en' : 'zh'
  return (
    <li className="rule-line">
      <Mark kind={markOfWeight[weight]} size={12} />
      <span className="rule-id quiet">{id}</span>
      <span className="rule-title">
        <span className="medium">{title[lang]}</span>{' '}
        <span className="quiet t-small" lang={other === 'zh' ? 'zh-CN' : 'en'}>
          {title[other]}
        </span>
      </span>
      <span className="by-ear">{say(WEIGHTS[weight])}</span>
      <span className="rule-source second t-small">
        {source.title} · {source.at}
        {source.read && say({ en: ` · read ${source.read}`, zh: ` · 读于 ${source.read}` })}
      </span>
    </li>
  )
}
