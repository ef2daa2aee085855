import { beginNewcomer } from '@gendan/orderfile/acts/newcomer-acts'
import { Button } from 'antd'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import './newcomer.css'

const NAME = { en: 'Newcomers', zh: '新人入门' } as const

/** Who is learning the work: how far each is, who came lately and has not begun. */
export function Newcomers() {
  const { say } = useWords()
  const { id: world, company, rights } = useWorld()
  const act = useAct()
  const answer = useAsk('newcomers', {})
  if (!answer.data) return <Waiting title={NAME} of={[answer]} />
  const { rows, fresh } = answer.data
  return (
    <Screen
      title={say(NAME)}
      acts={<Go to={worldPath(world, '/newcomers/checklist')}>{say({ en: 'The checklist', zh: '入门清单' })}</Go>}
    >
      <section className="card padded stack">
        {rows.length === 0 && fresh.length === 0 && (
          <Empty
            says={{ en: 'Nobody is new here', zh: '目前没有新人' }}
            what={{
              en: 'Who came in within ninety days is offered here; his head begins his way with the checklist.',
              zh: '九十天内加入的同事会列在这里，由主管按清单开始入门。',
            }}
          />
        )}
        <ul className="newcomers">
          {rows.map((row) => (
            <li key={row.account} className="line wraps">
              <Go to={worldPath(world, `/newcomers/${row.account}`)} className="medium">
                {row.name}
              </Go>
              <span className="second">{say({ en: `since ${row.begun}`, zh: `${row.begun} 起` })}</span>
              <span className="fill" />
              {row.shown > 0 && <Chip>{say({ en: `${row.shown} to confirm`, zh: `${row.shown} 项待确认` })}</Chip>}
              {row.late > 0 && (
                <span className="thin">{say({ en: `${row.late} late`, zh: `${row.late} 项过期` })}</span>
              )}
              <span className="figures">
                {row.confirmed} / {row.all}
              </span>
            </li>
          ))}
        </ul>
        {rights.has('lead') && fresh.length > 0 && (
          <>
            <SectionHead>{say({ en: 'Came in lately', zh: '新近加入' })}</SectionHead>
            {act.said}
            <ul className="newcomers">
              {fresh.map(({ account, name, since }) => (
                <li key={account} className="line wraps">
                  <span className="medium">{name}</span> <span className="second">{since}</span>
                  <span className="fill" />
                  <Button
                    loading={act.busy}
                    onClick={() => void act.run(beginNewcomer, { firm: company }, { id: account })}
                  >
                    {say({ en: 'Begin', zh: '开始入门' })}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </Screen>
  )
}
