import { writeMoney } from '@gendan/kernel/money'
import { openPresentation } from '@gendan/orderfile/acts/presentation-acts'
import type { OrderFile } from '@gendan/orderfile/order-file'
import type { Basis } from '@gendan/orderfile/presentation/shapes'
import { presentationStates } from '@gendan/orderfile/presentation/standing'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { SectionCard } from '../order-view/section-card.tsx'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'
import { stateMarks } from './state-marks.ts'

/** The documents of an order for the bank; drawn where a credit or a collection pays it. */
export function PresentationsCard({ file }: { readonly file: OrderFile }) {
  const { say, lang } = useWords()
  const { id: world, day, rights } = useWorld()
  const act = useAct()
  const navigate = useNavigate()
  const { presentations = [], credits = [], contract } = file.deal
  const ways = waysOf(credits, contract?.terms.payment.instalments ?? [])
  if (presentations.length === 0 && ways.length === 0) return null
  async function open(basis: Basis) {
    const done = await act.run(openPresentation, { basis, orders: [file.id] }, { id: crypto.randomUUID() })
    if (done) void navigate({ to: worldPath(world, `/presentations/${done.id}`) })
  }
  return (
    <SectionCard title={say({ en: 'Documents for the bank', zh: '交单' })} place="presentations">
      {presentations.map((one) => (
        <p key={one.id} className="line wraps">
          <Go to={worldPath(world, `/presentations/${one.id}`)} className="medium">
            {one.number}
          </Go>
          <Chip {...(stateMarks[one.state] ? { mark: stateMarks[one.state] } : {})}>
            {say(presentationStates[one.state])}
          </Chip>
          {one.drawn && <span className="figures">{writeMoney(one.drawn)}</span>}
          {one.faults > 0 && one.state === 'draft' && (
            <span className="risk">{say({ en: `${one.faults} open points`, zh: `${one.faults} 处未决` })}</span>
          )}
          {one.lastDay && (one.state === 'draft' || one.state === 'refused') && (
            <span className={one.lastDay < day ? 'risk' : 'second'}>
              {say({ en: 'until ', zh: '最迟 ' })}
              {shortDay(one.lastDay, day, lang)}
            </span>
          )}
          {one.maturity && (
            <span className="second">
              {say({ en: 'due ', zh: '到期 ' })}
              {shortDay(one.maturity, day, lang)}
            </span>
          )}
        </p>
      ))}
      {rights.has('present') && (
        <p className="line wraps">
          {ways.map((basis) => (
            <Button
              key={basis.way === 'credit' ? basis.credit : basis.against}
              size="small"
              loading={act.busy}
              onClick={() => void open(basis)}
            >
              {basis.way === 'credit'
                ? say({ en: `New presentation under ${basis.number}`, zh: `新建交单：${basis.number}` })
                : say({ en: `New collection ${basis.against}`, zh: `新建托收 ${basis.against}` })}
            </Button>
          ))}
        </p>
      )}
      {act.said}
    </SectionCard>
  )
}

/** Under which credits, or as which collection, documents of an order go to a bank. */
function waysOf(
  credits: readonly { readonly credit: string; readonly number: string }[],
  instalments: readonly { readonly by: string }[],
): readonly Basis[] {
  const against = (['D/P', 'D/A'] as const).filter((way) => instalments.some(({ by }) => by === way))
  return [
    ...credits.map(({ credit, number }) => ({ way: 'credit', credit, number }) as const),
    ...against.map((way) => ({ way: 'collection', against: way }) as const),
  ]
}
