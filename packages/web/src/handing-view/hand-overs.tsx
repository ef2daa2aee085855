import { handingKinds, handingStates } from '@gendan/orderfile/handing'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import './handing.css'

const NAME = { en: 'Hand-overs', zh: '工作移交' } as const

/** Every hand-over of mine and of my people, the latest first. */
export function HandOvers() {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const navigate = useNavigate()
  const all = useAsk('hand-overs', {})
  if (!all.data) return <Waiting title={NAME} of={[all]} />
  const fresh = () => void navigate({ to: worldPath(world, '/hand-over/new') })
  const { rows } = all.data
  return (
    <Screen
      title={say(NAME)}
      note={say({ en: `${rows.length}`, zh: `${rows.length} 次` })}
      acts={
        rows.length > 0 && (
          <Button type="primary" onClick={fresh}>
            {say({ en: 'Hand work over', zh: '移交工作' })}
          </Button>
        )
      }
    >
      <section className="card">
        {rows.length === 0 && (
          <Empty
            says={{ en: 'No work has gone over yet', zh: '还没有移交过工作' }}
            what={{
              en: 'Before a holiday, or when somebody leaves: his orders, customers and errands go to a colleague, with the list of what is open and promised.',
              zh: '休假或离职时，把订单、客户和交办一起交给同事，附上未了和已承诺的清单。',
            }}
            first={{ label: { en: 'Hand work over', zh: '移交工作' }, go: fresh }}
          />
        )}
        <ul className="handings">
          {rows.map((row) => (
            <li key={row.id} className="line wraps">
              {row.dueBack && <Mark kind="thin" named />}
              <Go to={worldPath(world, `/hand-over/${row.id}`)} className="medium">
                {row.fromName} → {row.toName}
              </Go>
              <span className="second">
                {say(handingKinds[row.kind])} {row.until ? shortDay(row.until as never, day, lang) : ''}
              </span>
              <Chip>
                {row.dueBack ? say({ en: 'to be given back', zh: '该交回了' }) : say(handingStates[row.state])}
              </Chip>
              <span className="fill" />
              <span className="quiet">
                {say({
                  en: `orders ${row.files.length} · customers ${row.parties.length} · errands ${row.errands.length}`,
                  zh: `订单 ${row.files.length} · 客户 ${row.parties.length} · 交办 ${row.errands.length}`,
                })}
              </span>
              <span className="quiet">{shortDay(row.day as never, day, lang)}</span>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  )
}
