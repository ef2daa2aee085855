import { paperById } from '@gendan/contract/journal/paper-id'
import type { Words } from '@gendan/kernel/words'
import { useAsk } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { type FirmView, personName } from './firm-page.tsx'
import { numbersIn, type Stamped, stampedIn } from './stamped.ts'

/** Every printing with the chop: which paper in which version, who, when, from where. */
export function Prints({ people }: { readonly people: FirmView['people'] }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const journal = useAsk('all-acts', { limit: 500 })
  const rows = journal.data?.rows ?? []
  const prints = stampedIn(rows)
  const numbers = numbersIn(rows)
  return (
    <section className="card padded">
      <SectionHead note={journal.data && prints.length}>{say({ en: 'Who printed it', zh: '谁盖过' })}</SectionHead>
      {journal.data && prints.length === 0 && (
        <p className="second">
          {say({ en: 'Nobody among the last 500 entries of the journal.', zh: '最近 500 条日志里没有人盖过。' })}
        </p>
      )}
      <ul>
        {prints.map((one) => (
          <li key={`${one.file} ${one.at} ${one.paper}`} className="person">
            <span className="fill">
              <Go to={worldPath(world, `/orders/${one.file}/issued/${one.paper}`)} className="medium">
                {say(paperWords(one, numbers))}
              </Go>{' '}
              {personName(people, one.by)}{' '}
              <span className="quiet t-small">
                {when(one.at, lang)} · {one.from}
              </span>
            </span>
            <Go to={worldPath(world, `/orders/${one.file}`)}>{say({ en: 'To the order', zh: '看订单' })}</Go>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** "LW-PI26-0001 v1"; by its name where it was issued further back than the journal was read. */
function paperWords({ file, paper }: Stamped, numbers: ReadonlyMap<string, string>): Words {
  const number = numbers.get(`${file} ${paper}`)
  const { name, version } = paperById(paper)
  return {
    en: `${name.en} ${number ?? ''} v${version}`.replace('  ', ' '),
    zh: `${name.zh} ${number ?? ''} 第 ${version} 版`.replace('  ', ' '),
  }
}
