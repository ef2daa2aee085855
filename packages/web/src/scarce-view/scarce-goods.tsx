import type { ScarceGoods } from '@gendan/contract/stock-questions'
import { decimal, grouped, isDecimal, subtract, sumOf } from '@gendan/kernel/decimal'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { divideGoods, endDivision } from '@gendan/orderfile/acts/scarce-acts'
import { unitWords } from '@gendan/trade/unit'
import { useParams } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Arrivals, Cover } from '../stock-view/expected-card.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { ClaimCard, startingShare, type TypedShare } from './claim-card.tsx'
import './scarce.css'

const NAME: Words = { en: 'Scarce goods', zh: '紧缺商品' }

/** One article that does not go round: who lacks it and why who is served first, changed by hand, decided by whoever may. */
export function ScarceGoodsPage() {
  const { say, lang } = useWords()
  const { goods } = useParams({ from: '/w/$world/scarce/$goods' })
  const { id } = useWorld()
  const asked = useAsk('scarce-goods', { goods })
  const { data } = asked
  if (!data) return <Waiting title={NAME} of={[asked]} />
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(id, '/scarce')} className="crumb">
            {say(NAME)} /
          </Go>{' '}
          {data.code}
        </>
      }
      note={sayIn(data.name, lang)}
    >
      <div className="scarce-page">
        <Divide key={goods} of={data} />
        <aside className="stack">
          <section className="card padded stack">
            <SectionHead note={unitWords(data.unit, decimal('2'))[lang]}>
              {say({ en: 'What there is', zh: '货源' })}
            </SectionHead>
            <Figures of={data} />
            <Cover of={data} />
            <Arrivals of={data} />
            <p>
              <Go to={worldPath(id, `/goods/${goods}#stock`)}>{say({ en: 'To the goods', zh: '商品页' })}</Go>
            </p>
          </section>
        </aside>
      </div>
    </Screen>
  )
}

function Figures({ of }: { readonly of: ScarceGoods }) {
  const { say } = useWords()
  const figures = [
    [{ en: 'On hand', zh: '现存' }, of.onHand],
    [{ en: 'Free', zh: '可用' }, of.free],
    [{ en: 'Expected', zh: '预计到货' }, of.expected],
    [{ en: 'Still wanted', zh: '订单尚缺' }, of.lacks],
  ] as const
  return (
    <dl className="stock-figures scarce-figures">
      {figures.map(([name, value]) => (
        <div key={name.en}>
          <dt>{say(name)}</dt>
          <dd>{grouped(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Divide({ of }: { readonly of: ScarceGoods }) {
  const { say } = useWords()
  const { company, rights } = useWorld()
  const act = useAct()
  const notice = useNotice()
  const [typed, type] = useState<Readonly<Record<string, TypedShare>>>({})
  const [note, setNote] = useState('')
  if (of.claims.length === 0)
    return (
      <Empty
        says={{ en: 'No order lacks it', zh: '没有订单缺此商品' }}
        what={{ en: 'What orders want is kept for them or has left.', zh: '订单所需都已预留或出库。' }}
      />
    )
  const shares = of.claims.map((claim) => {
    const { quantity, reason } = typed[claim.file] ?? startingShare(claim)
    return { file: claim.file, quantity: quantity.trim(), reason: reason.trim() }
  })
  const ready = shares.every(({ quantity }) => isDecimal(quantity))
  const may = rights.has('divide')
  async function decide() {
    const input = { firm: company, note, shares: shares.map((one) => ({ ...one, quantity: decimal(one.quantity) })) }
    if (!(await act.run(divideGoods, input, { id: of.goods }))) return
    type({})
    notice({ says: { en: 'Divided; what lies there is kept for the orders.', zh: '已分配，现货已为各单预留。' } })
  }
  return (
    <section className="stack">
      <Standing of={of} />
      <ol className="stack scarce-claims">
        {of.claims.map((claim, at) => (
          <ClaimCard
            key={claim.file}
            claim={claim}
            place={at + 1}
            goods={of.goods}
            unit={of.unit}
            today={of.today}
            may={may}
            typed={typed[claim.file]}
            onType={(next) => type({ ...typed, [claim.file]: next })}
          />
        ))}
      </ol>
      {may && (
        <div className="card padded stack">
          {ready && <Together of={of} shares={shares.map(({ quantity }) => quantity)} />}
          <label htmlFor="scarce-note">
            {say({ en: 'Note to the division', zh: '分配说明' })}
            <Input id="scarce-note" maxLength={500} value={note} onChange={({ target }) => setNote(target.value)} />
          </label>
          {act.said}
          <p className="line wraps">
            <Button type="primary" disabled={!ready} loading={act.busy} onClick={() => void decide()}>
              {say(of.division ? { en: 'Divide anew', zh: '重新分配' } : { en: 'Divide so', zh: '按此分配' })}
            </Button>
            {of.division && <End goods={of.goods} />}
          </p>
        </div>
      )}
    </section>
  )
}

/** How it stands: not divided, divided by whom, or changed since. */
function Standing({ of }: { readonly of: ScarceGoods }) {
  const { say, lang } = useWords()
  if (!of.division)
    return (
      <p className="second">
        {say({
          en: 'Proposed by the rule: key customers first; of one class what is urgent, then the earlier day, then whose own stock ends sooner (002 part 3 (7), 003 part 7).',
          zh: '按规则建议：先重点客户；同级先急需，再按日期，再看客户自有库存可用多久（002 三(7)、003 篇7）。',
        })}
      </p>
    )
  const { byName, note, holds } = of.division
  const day = shortDay(of.division.day, of.today, lang)
  return (
    <p className="line wraps">
      <Mark kind={holds ? 'done' : 'thin'} />
      <span>
        {say({ en: `Divided by ${byName} on ${day}.`, zh: `${byName} 于 ${day} 分配。` })} {note}
        {!holds &&
          say({
            en: ' Orders or supply are others since: look whether it is to be divided anew.',
            zh: ' 之后订单或货源有变化，请看是否重新分配。',
          })}
      </span>
    </p>
  )
}

function Together({ of, shares }: { readonly of: ScarceGoods; readonly shares: readonly string[] }) {
  const { say } = useWords()
  const given = sumOf(shares.map(decimal))
  const kept = sumOf(of.claims.map((claim) => decimal(claim.kept)))
  const had = sumOf([kept, decimal(of.free), decimal(of.expected)])
  return (
    <p className="second">
      {say({
        en: `Given ${grouped(given)} of ${grouped(had)} (kept, free and expected); ${grouped(subtract(had, given))} left.`,
        zh: `共 ${grouped(had)}（已留、可用、预计到货），分出 ${grouped(given)}，余 ${grouped(subtract(had, given))}。`,
      })}
    </p>
  )
}

function End({ goods }: { readonly goods: string }) {
  const { say } = useWords()
  const act = useAct()
  const [open, show] = useState(false)
  const [reason, type] = useState('')
  if (!open) return <Button onClick={() => show(true)}>{say({ en: 'End the division …', zh: '解除分配…' })}</Button>
  return (
    <form
      className="line wraps"
      onSubmit={(event) => {
        event.preventDefault()
        void act.run(endDivision, { reason }, { id: goods })
      }}
    >
      <Input
        aria-label={say({ en: 'Why it is ended', zh: '解除原因' })}
        placeholder={say({ en: 'why', zh: '原因' })}
        maxLength={300}
        value={reason}
        onChange={({ target }) => type(target.value)}
      />
      <Button htmlType="submit" disabled={[...reason.trim()].length < 2} loading={act.busy}>
        {say({ en: 'End it', zh: '解除' })}
      </Button>
      {act.said}
    </form>
  )
}
