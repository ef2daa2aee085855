import type { Credit } from '@gendan/credit/terms/credit'
import { decimal, grouped } from '@gendan/kernel/decimal'
import { type Lang, say as sayIn } from '@gendan/kernel/words'
import type { CreditFile } from '@gendan/orderfile/credit/credit-shape'
import { useWorld, worldPath } from '../app/world.ts'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { dayOf, shortDay } from '../words/write.ts'
import { CreditDays } from './credit-days.tsx'
import { type CreditAnswer, isOver } from './credit-words.ts'
import { Drawings } from './drawings.tsx'

/** A credit at one look: what is left of it, its four dates, whose it is, which orders it pays, who audited it. */
export function CreditHead({ answer }: { readonly answer: CreditAnswer }) {
  const { say, lang } = useWords()
  const { id: world, day } = useWorld()
  const credit = answer.credit as unknown as CreditFile
  const terms = answer.terms as unknown as Credit
  const [first] = credit.messages
  const over = isOver(answer)
  return (
    <section className="card padded credit-head">
      <div>
        <p className="quiet t-small">{say({ en: 'Balance', zh: '余额' })}</p>
        <p className="t-title">{moneyOf(terms.amount?.currency, answer.balance)}</p>
        {answer.drawn !== '0' && (
          <p className="second t-small">
            {say({ en: 'of', zh: '证面' })} {moneyOf(terms.amount?.currency, answer.amount)}
          </p>
        )}
      </div>
      <CreditDays
        received={first?.received ?? day}
        latestShipment={terms.latestShipment ?? null}
        lastPresentation={answer.lastPresentation}
        expiry={terms.expiry?.date ?? null}
        over={over}
      />
      <dl className="read-head">
        <div>
          <dt>{say({ en: 'Customer', zh: '客户' })}</dt>
          <dd>{nameIn(answer, lang)}</dd>
        </div>
        <div>
          <dt>{say({ en: 'Pays', zh: '所付订单' })}</dt>
          <dd className="line wraps">
            {answer.orders.map(({ id, number }) => (
              <Go key={id} to={worldPath(world, `/orders/${id}`)}>
                {number}
              </Go>
            ))}
            {answer.orders.length === 0 && (
              <span className="thin">{say({ en: 'no order chosen', zh: '未选订单' })}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{say({ en: 'Issuing bank', zh: '开证行' })}</dt>
          <dd>{terms.issuingBank ?? '–'}</dd>
        </div>
        {first?.from && (
          <div>
            <dt>{say({ en: 'Advised by', zh: '通知行' })}</dt>
            <dd>{first.from}</dd>
          </div>
        )}
        <div>
          <dt>{say({ en: 'Audited', zh: '审证' })}</dt>
          <dd>
            {credit.audited
              ? `${answer.people[credit.audited.by] ?? ''} ${shortDay(dayOf(credit.audited.at), day, lang)}`
              : say({ en: 'not yet', zh: '未完成' })}
          </dd>
        </div>
        <Drawings credit={credit.id} />
      </dl>
      {(first?.files ?? []).map((one) => (
        <EvidenceLink key={one.attachment} evidence={one} />
      ))}
    </section>
  )
}

export function moneyOf(currency: string | undefined, amount: string | null | undefined): string {
  return amount ? `${currency ?? ''} ${grouped(decimal(amount))}`.trim() : '–'
}

export function nameIn(
  { customerName, customerNameZh }: Pick<CreditAnswer, 'customerName' | 'customerNameZh'>,
  lang: Lang,
): string {
  return sayIn({ en: customerName || customerNameZh, zh: customerNameZh || customerName }, lang)
}
