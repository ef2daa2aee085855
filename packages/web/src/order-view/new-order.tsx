import type { Words } from '@gendan/kernel/words'
import { useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld } from '../app/world.ts'
import { Empty } from '../parts/empty.tsx'
import { useWords } from '../words/language.tsx'
import { type BeginningMail, orderFilesOf } from './begun-by-mail.tsx'
import { FileIntake } from './file-intake.tsx'
import { NewInquiry } from './new-inquiry.tsx'
import { standingOf } from './standing.ts'
import { useGo } from './use-go.ts'
import './orders.css'
import './order-parts.css'
import './intake.css'

const TITLE: Words = { en: 'New order', zh: '新订单' }
const NOT_YOURS: Words = { en: 'Your posts do not open order files', zh: '您的岗位不开立订单档案' }

/** Two ways to a new file: the customer's order in a file, or an inquiry. `?file=` records an order in a file that stands, `?mail=` begins with a mail. */
export function NewOrder() {
  const { say } = useWords()
  const { rights } = useWorld()
  const search: Readonly<Record<string, string | undefined>> = useSearch({ from: '/w/$world/new' })
  const go = useGo()
  if (!rights.has('order'))
    return (
      <Screen title={say(TITLE)}>
        <Empty says={NOT_YOURS} first={{ label: { en: 'To the orders', zh: '看订单' }, go: () => go('/orders') }} />
      </Screen>
    )
  if (search['file']) return <RecordOrder file={search['file']} />
  if (search['mail']) return <FromMail id={search['mail']} />
  return <Beginning inquiry={search['way'] === 'inquiry'} />
}

/** From a mail: as an inquiry in its words, or as the order that came with it. */
function FromMail({ id }: { readonly id: string }) {
  const mail = useAsk('message', { id })
  if (!mail.data) return <Waiting title={TITLE} of={[mail]} />
  return <Beginning inquiry={orderFilesOf(mail.data).length === 0} mail={mail.data} />
}

function Beginning({ inquiry, mail }: { readonly inquiry: boolean; readonly mail?: BeginningMail }) {
  const { say } = useWords()
  const [way, setWay] = useState<'file' | 'inquiry'>(inquiry ? 'inquiry' : 'file')
  const begun = mail ? { mail } : {}
  const choice = (
    <Segmented
      className="way-choice"
      aria-label={say({ en: 'How it begins', zh: '从哪开始' })}
      value={way}
      options={[
        { value: 'file', label: say({ en: "From the customer's file", zh: '从文件新建' }) },
        { value: 'inquiry', label: say({ en: 'New inquiry', zh: '新询盘' }) },
      ]}
      onChange={setWay}
    />
  )
  return way === 'file' ? (
    <FileIntake title={TITLE} choice={choice} {...begun} />
  ) : (
    <NewInquiry title={TITLE} choice={choice} {...begun} />
  )
}

/** The same reading, for a file that was opened before its order came: the customer is known. */
function RecordOrder({ file }: { readonly file: string }) {
  const order = useAsk('order', { id: file })
  const title = { en: "Record the customer's order", zh: '登记客户订单' }
  if (!order.data) return <Waiting title={title} of={[order]} />
  const standing = standingOf(order.data)
  return (
    <FileIntake
      title={{ en: `${title.en}: ${standing.file.number}`, zh: `${title.zh}：${standing.file.number}` }}
      into={{
        file,
        version: standing.version,
        buyer: standing.file.buyer,
        name: standing.buyer.state.facts.name,
        ...(standing.file.deal.order ? { before: standing.file.deal.order } : {}),
      }}
    />
  )
}
