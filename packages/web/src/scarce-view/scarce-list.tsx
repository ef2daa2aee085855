import type { ScarceRow } from '@gendan/contract/stock-questions'
import { grouped } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import './scarce.css'

const NAME: Words = { en: 'Scarce goods', zh: '紧缺商品' }

/** Goods that do not go round: what nobody has divided first, by the first day on which they lack. */
export function ScarceList() {
  const { say } = useWords()
  const { id } = useWorld()
  const scarce = useAsk('scarce', {})
  if (!scarce.data) return <Waiting title={NAME} of={[scarce]} />
  const { rows, today } = scarce.data
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(id, '/stock')} className="crumb">
            {say({ en: 'Stock', zh: '库存' })} /
          </Go>{' '}
          {say(NAME)}
        </>
      }
      note={rows.length > 0 && say({ en: `${rows.length}`, zh: `${rows.length} 款` })}
    >
      {rows.length === 0 ? (
        <Empty
          says={{ en: 'Everything goes round', zh: '没有要分配的紧缺商品' }}
          what={{
            en: 'Goods stand here when what is free and what comes in time does not cover what several orders want.',
            zh: '可用加按期到货不够几张订单用时，商品会列在这里。',
          }}
        />
      ) : (
        <ul className="scarce-list stack">
          {rows.map((row) => (
            <Article key={row.goods} row={row} today={today} />
          ))}
        </ul>
      )}
    </Screen>
  )
}

const STATES: Readonly<Record<ScarceRow['state'], { readonly says: Words; readonly mark: 'risk' | 'thin' | 'done' }>> =
  {
    undecided: { says: { en: 'to be divided', zh: '待分配' }, mark: 'risk' },
    changed: { says: { en: 'changed since it was divided', zh: '分配后有变化' }, mark: 'thin' },
    divided: { says: { en: 'divided', zh: '已分配' }, mark: 'done' },
  }

function Article({ row, today }: { readonly row: ScarceRow; readonly today: string }) {
  const { say, lang } = useWords()
  const { id } = useWorld()
  const { says, mark } = STATES[row.state]
  const from = row.shortFrom && shortDay(row.shortFrom, today, lang)
  return (
    <li className="card padded scarce-row">
      <p className="line wraps">
        <Go to={worldPath(id, `/scarce/${row.goods}`)}>
          <strong>{row.code}</strong>
        </Go>
        <span className="fill">{row.name[lang] || row.name.en}</span>
        <Chip mark={mark}>{say(says)}</Chip>
      </p>
      <p className="second">
        {from &&
          say({
            en: `Short of ${grouped(row.short)} from ${from} on. `,
            zh: `${from} 起缺 ${grouped(row.short)}。`,
          })}
        {say({
          en: `${row.orders} orders lack ${grouped(row.lacks)}; ${grouped(row.free)} free, ${grouped(row.expected)} expected.`,
          zh: `${row.orders} 张订单尚缺 ${grouped(row.lacks)}；可用 ${grouped(row.free)}，预计到货 ${grouped(row.expected)}。`,
        })}
        {row.keys > 0 && say({ en: ` ${row.keys} of key customers.`, zh: `其中重点客户 ${row.keys} 张。` })}
      </p>
      <p className="quiet t-small">{row.numbers.join(' · ')}</p>
    </li>
  )
}
