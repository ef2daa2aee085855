import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { Empty, FilteredEmpty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { useFound } from './finding.ts'
import { Screen } from './screen.tsx'

/** All that was found, as a page of its own: the same answer as the box in the head. */
export function Find() {
  const { say } = useWords()
  const { world } = useParams({ from: '/w/$world/find' })
  const { search = '' } = useSearch({ from: '/w/$world/find' })
  const navigate = useNavigate()
  const sought = search.trim()
  const hits = useFound(sought)
  const seek = (text: string) =>
    void navigate({ to: '/w/$world/find', params: { world }, search: text ? { search: text } : {}, replace: true })
  return (
    <Screen
      title={say({ en: 'Find', zh: '查找' })}
      note={hits && say({ en: `${hits.length} found`, zh: `找到 ${hits.length} 项` })}
    >
      <div className="column">
        <Input
          allowClear
          aria-label={say({ en: 'Find', zh: '查找' })}
          placeholder={say({ en: 'Order, customer, PO, goods, paper no.', zh: '订单、客户、客户 PO、货号、单证号' })}
          value={search}
          onChange={(event) => seek(event.target.value)}
        />
        <div className="card found">
          {sought === '' && (
            <Empty
              says={{ en: 'Type a few letters', zh: '输入几个字' }}
              what={{
                en: 'A number, the name of a customer or supplier, an article, a vessel or box: orders, papers, parties and goods are looked through.',
                zh: '编号、客户或供应商名、货号、船名、箱号都行，会在订单、单证、单位和商品里找。',
              }}
            />
          )}
          {sought !== '' && !hits && <Skeleton tall />}
          {sought !== '' && hits?.length === 0 && <FilteredEmpty filters={[sought]} onDrop={() => seek('')} />}
          {sought !== '' &&
            hits?.map((hit) => (
              <Go key={hit.to} to={hit.to} className="found-row">
                <span className="quiet t-small found-kind">{say(hit.kind)}</span>
                <span className="medium">{hit.title}</span>
                <span className="second t-small one-line">{hit.note}</span>
              </Go>
            ))}
        </div>
      </div>
    </Screen>
  )
}
