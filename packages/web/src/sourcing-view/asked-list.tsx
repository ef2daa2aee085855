import type { AskedSupplier, Sourcing } from '@gendan/forms/deal/sourcing'
import { chosenOffers } from '@gendan/forms/sourcing/chosen'
import { useWorld, worldPath } from '../app/world.ts'
import { paperPath } from '../order-view/paper-path.ts'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { askedName } from './asked-name.ts'

interface ListProps {
  readonly standing: Standing
  readonly sourcing: Sourcing
}

/** Everyone who was asked: his letter, his offer, and the purchase from whoever was chosen. */
export function AskedList({ standing, sourcing }: ListProps) {
  const { say } = useWords()
  return (
    <section className="card padded stack">
      <h2 className="card-title">{say({ en: 'Suppliers asked', zh: '询价供应商' })}</h2>
      <ul className="stack">
        {sourcing.asked.map((asked) => (
          <AskedRow key={asked.id} {...{ standing, sourcing, asked }} />
        ))}
      </ul>
    </section>
  )
}

function AskedRow({ standing, sourcing, asked }: ListProps & { readonly asked: AskedSupplier }) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const { file } = standing
  const letter = file.papers.findLast(({ kind, part }) => kind === 'inquiry-letter' && part === asked.id)
  const chosen = chosenOffers(sourcing).some((one) => one.asked.id === asked.id)
  const path = (to: string) => worldPath(world, `/orders/${file.id}/${to}`)
  return (
    <li className="line wraps">
      <span className="medium">{askedName(standing, asked, lang)}</span>
      <span className="second">
        {say({ en: 'asked ', zh: '询价 ' })}
        {shortDay(asked.asked, day, lang)}
        {asked.answerBy &&
          say({
            en: `, answer by ${shortDay(asked.answerBy, day, 'en')}`,
            zh: `，${shortDay(asked.answerBy, day, 'zh')} 前报价`,
          })}
      </span>
      {letter ? (
        <Go to={path(`issued/${letter.id}`)}>{letter.number}</Go>
      ) : (
        <Go to={worldPath(world, paperPath(file.id, 'inquiry-letter', asked.id))}>
          {say({ en: 'Write the inquiry letter', zh: '写询盘函' })}
        </Go>
      )}
      {rights.has('purchase') && (
        <Go to={path(`sourcing?asked=${asked.id}`)}>
          {asked.offer ? say({ en: 'His offer', zh: '其报价' }) : say({ en: 'Record his offer', zh: '登记报价' })}
        </Go>
      )}
      {chosen && file.deal.contract && rights.has('purchase') && (
        <Go to={path(`purchases?purchase=new&asked=${asked.id}`)}>
          {say({ en: 'Plan the purchase', zh: '安排采购' })}
        </Go>
      )}
    </li>
  )
}
