import type { CreditRow } from '@gendan/contract/credit-questions'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { needsCredit } from '@gendan/trade/terms/payment'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'
import { StateOf } from './credit-columns.tsx'
import { CreditDays } from './credit-days.tsx'
import { moneyOf } from './credit-head.tsx'
import { isOver } from './credit-words.ts'
import './credit-wall.css'

const TITLE: Words = { en: 'Letter of credit', zh: '信用证' }

/** The credits that pay an order; that none has come yet, where it is to be paid by one. */
export function CreditsCard({ file }: { readonly file: OrderFile }) {
  const { say } = useWords()
  const { id: world, rights } = useWorld()
  const wanted = Boolean(file.deal.contract && needsCredit(file.deal.contract.terms.payment))
  const bound = (file.deal.credits ?? []).length > 0
  const credits = useAsk('credits', { order: file.id }, { enabled: wanted || bound })
  const rows = credits.data?.rows ?? []
  if (!(wanted || bound)) return null
  return (
    <SectionCard
      title={say(TITLE)}
      note={rows.length > 0 ? rows.map(({ number }) => number).join(', ') : ''}
      place="credits"
      act={
        rights.has('credit') &&
        rows.length === 0 && (
          <Go to={worldPath(world, `/credits/new?order=${file.id}`)}>
            {say({ en: 'Receive its credit', zh: '登记来证' })}
          </Go>
        )
      }
    >
      {credits.data && rows.length === 0 && (
        <p className="line">
          <Mark kind="wait" size={12} />
          {say({ en: 'No credit has come yet for this order.', zh: '本单来证未到。' })}
        </p>
      )}
      {rows.map((row) => (
        <Credit key={row.id} row={row} />
      ))}
    </SectionCard>
  )
}

function Credit({ row }: { readonly row: CreditRow }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  return (
    <div className="stack order-credit">
      <p className="line wraps">
        <Go to={worldPath(world, `/credits/${row.id}`)} className="medium">
          {row.number}
        </Go>
        <StateOf row={row} lang={lang} />
        <span>{moneyOf(row.currency, row.balance)}</span>
        <span className="second one-line">{row.issuingBank}</span>
        {row.pending > 0 && <span className="thin">{say({ en: 'amendment to answer', zh: '修改书待答复' })}</span>}
        {row.open > 0 && (
          <span className="thin">{say({ en: counted(row.open, 'open point'), zh: `${row.open} 点待决` })}</span>
        )}
      </p>
      <CreditDays {...row} over={isOver(row)} />
    </div>
  )
}
