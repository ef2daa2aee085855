import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import type { Hit } from '../frame/place.ts'
import { Empty, FilteredEmpty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { SoughtWords } from '../parts/sought-words.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { useFound } from './finding.ts'
import { Screen } from './screen.tsx'

const MOST_OF_A_KIND = 20

/** All that was found, as a page of its own: the same answer as the box in the head. */
export function Find() {
  const { say } = useWords()
  const { world } = useParams({ from: '/w/$world/find' })
  const { search = '' } = useSearch({ from: '/w/$world/find' })
  const navigate = useNavigate()
  const sought = search.trim()
  const hits = useFound(sought, MOST_OF_A_KIND)
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
          placeholder={say({
            en: 'Order, customer, PO, goods, credit, paper, mail, note',
            zh: '订单、客户、PO、货号、信用证、单证、邮件、备注',
          })}
          value={search}
          onChange={(event) => seek(event.target.value)}
        />
        <div className="card found">
          {sought === '' && (
            <Empty
              says={{ en: 'Type a few letters', zh: '输入几个字' }}
              what={{
                en: 'A number, a name, an article, a vessel or box, or words of a mail, a note, a reason: everything is looked through, Chinese as English.',
                zh: '编号、客户或供应商名、货号、船名、箱号，或邮件、电话记录、备注、原因里的字句，都能找到。',
              }}
            />
          )}
          {sought !== '' && !hits && <Skeleton tall />}
          {sought !== '' && hits?.length === 0 && <FilteredEmpty filters={[sought]} onDrop={() => seek('')} />}
          {sought !== '' &&
            grouped(hits ?? []).map((group) => (
              <section key={group[0]?.kind.en} aria-label={group[0] && say(group[0].kind)}>
                <h2 className="found-group t-small quiet">
                  {group[0] && say(group[0].kind)} {group.length === MOST_OF_A_KIND ? `${group.length}+` : group.length}
                </h2>
                {group.map((hit, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two words of one order lead to the same place.
                  <Go key={`${hit.to} ${i}`} to={hit.to} className="found-row">
                    <span className="medium found-title">
                      <SoughtWords text={hit.title} search={sought} />
                    </span>
                    <span className="found-words">
                      {hit.found && (
                        <span className="t-small">
                          <SoughtWords text={hit.found} search={sought} />
                        </span>
                      )}
                      <span className="second t-small one-line">
                        <SoughtWords text={hit.note ?? ''} search={sought} />
                      </span>
                    </span>
                  </Go>
                ))}
              </section>
            ))}
        </div>
      </div>
    </Screen>
  )
}

/** What was found, kind by kind, in the order in which it came. */
function grouped(hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const groups = new Map<string, Hit[]>()
  for (const hit of hits) groups.set(hit.kind.en, [...(groups.get(hit.kind.en) ?? []), hit])
  return [...groups.values()]
}
