import { type Topic, topics } from '@gendan/trade/calculation/calculation'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { worldPath } from '../app/world.ts'
import { enter } from '../client/client.ts'
import { FilteredEmpty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { type Listed, matching } from './listed.ts'
import './calculator.css'

const TITLE = { en: 'Calculate', zh: '计算' }

/** Every calculation of the trade by its topic, found by any word of its names. */
export function CalculatorList() {
  const { world } = useParams({ from: '/w/$world/calc' })
  const asked = useQuery({
    queryKey: ['calculation-titles'],
    queryFn: () => enter('calculationTitles', {}),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!asked.data) return <Waiting title={TITLE} of={[asked]} />
  return <List world={world} all={asked.data} />
}

function List({ world, all }: { readonly world: string; readonly all: readonly Listed[] }) {
  const { say } = useWords()
  const { search = '' } = useSearch({ from: '/w/$world/calc' })
  const navigate = useNavigate()
  const seek = (text: string) =>
    void navigate({ to: '/w/$world/calc', params: { world }, search: text ? { search: text } : {}, replace: true })
  const found = matching(all, search)
  return (
    <Screen
      title={say(TITLE)}
      note={say({ en: `${all.length} calculations, each with its working`, zh: `${all.length} 种，都带计算过程` })}
    >
      <div className="stack calc-list">
        <div className="line wraps">
          <Input
            className="calc-search"
            allowClear
            aria-label={say({ en: 'Search the calculations', zh: '查计算' })}
            placeholder={say({ en: 'CIF, duty, 换汇成本, P-05 …', zh: '换汇成本、关税、CIF、P-05……' })}
            value={search}
            onChange={(event) => seek(event.target.value)}
          />
          <span className="quiet t-small" role="status">
            {search !== '' &&
              say({ en: `${found.length} of ${all.length}`, zh: `${all.length} 种里的 ${found.length} 种` })}
          </span>
        </div>
        <TopicLinks found={found} />
        {found.length === 0 && (
          <div className="card">
            <FilteredEmpty filters={[search]} onDrop={() => seek('')} />
          </div>
        )}
        {(Object.keys(topics) as readonly Topic[]).map((topic) => (
          <TopicCard key={topic} world={world} topic={topic} all={found.filter((one) => one.topic === topic)} />
        ))}
      </div>
    </Screen>
  )
}

/** From the head of the list to each of its parts. */
function TopicLinks({ found }: { readonly found: readonly Listed[] }) {
  const { say } = useWords()
  const shown = (Object.keys(topics) as readonly Topic[]).filter((topic) => found.some((one) => one.topic === topic))
  if (shown.length < 2) return null
  return (
    <nav className="line wraps calc-topics" aria-label={say({ en: 'Topics', zh: '类别' })}>
      {shown.map((topic) => (
        <button key={topic} type="button" className="as-link" onClick={() => bringTopic(topic)}>
          {say(topics[topic])}
        </button>
      ))}
    </nav>
  )
}

/** The keys go on from there, too. */
function bringTopic(topic: Topic): void {
  const card = document.getElementById(`topic-${topic}`)
  card?.scrollIntoView({ block: 'start' })
  card?.querySelector('a')?.focus({ preventScroll: true })
}

interface TopicProps {
  readonly world: string
  readonly topic: Topic
  readonly all: readonly Listed[]
}

function TopicCard({ world, topic, all }: TopicProps) {
  const { say } = useWords()
  if (all.length === 0) return null
  return (
    <section id={`topic-${topic}`} className="card padded">
      <SectionHead note={all.length}>{say(topics[topic])}</SectionHead>
      <ul className="calc-topic">
        {all.map(({ name, title, says }) => (
          <li key={name}>
            <Go to={worldPath(world, `/calc/${name}`)}>
              <span className="medium">{say(title)}</span>
              <span className="second t-small">{say(says)}</span>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  )
}
