import type { OrderSection } from '@gendan/forms/deal/deal'
import type { CustomerOrder } from '@gendan/forms/incoming/customer-order/shape'
import type { Lang, Words } from '@gendan/kernel/words'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { useWorld, worldPath } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { counted, shortDay } from '../words/write.ts'
import { OrderHeadFacts, OrderLines, OrderUnread } from './order-as-read.tsx'
import { SectionCard } from './section-card.tsx'

/** The customer's order word for word as it came: lines, totals, terms, notes, and what nobody could read. */
export function OrderSectionCard({ section, file }: { readonly section: OrderSection; readonly file: OrderFile }) {
  const { say } = useWords()
  const { id, day, rights } = useWorld()
  const { order, received, attachment, fileName, goods } = section
  return (
    <SectionCard
      title={say({ en: "Customer's order", zh: '客户订单' })}
      note={say(noteOf(order, (lang) => shortDay(received, day, lang)))}
      place="order"
      folded={Boolean(file.deal.contract)}
      act={
        <span className="line wraps">
          {attachment && (
            <a href={addressOf('attachment', { world: id, address: attachment })} download={fileName}>
              {say({ en: 'Original', zh: '原件' })} {fileName}
            </a>
          )}
          {rights.has('order') && (
            <Go to={worldPath(id, `/new?file=${file.id}`)}>
              {say({ en: 'Record a newer order', zh: '登记新的客户订单' })}
            </Go>
          )}
        </span>
      }
    >
      <OrderLines order={order} place="order.order" goods={goods} />
      <OrderHeadFacts order={order} place="order.order" />
      <OrderUnread unread={order.unread} />
    </SectionCard>
  )
}

function noteOf(order: CustomerOrder, day: (lang: Lang) => string): Words {
  const { number, lines } = order
  return {
    en: `${number || 'no number'}, ${counted(lines.length, 'line')}, received ${day('en')}`,
    zh: `${number || '无编号'}，${lines.length} 行，${day('zh')} 收到`,
  }
}
