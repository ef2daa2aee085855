import { Button } from 'antd'
import { useState } from 'react'
import { Unreached } from '../app/home.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { WebhookCard } from './webhook-card.tsx'
import { WebhookDialog } from './webhook-dialog.tsx'
import './webhooks.css'

/** How they fare changes without anybody acting. */
const EVERY_MS = 5_000

/** Programs outside that are told what happens here, how they fare, and what was sent to them. */
export function WebhooksTab() {
  const { say } = useWords()
  const { kind } = useWorld()
  const webhooks = useAsk('webhooks', {}, { every: EVERY_MS })
  const [open, setOpen] = useState(false)
  const rows = webhooks.data?.rows ?? []
  const real = kind === 'real'
  return (
    <div className="stack settings-one webhooks">
      <section className="card padded">
        <div className="line wraps">
          <div className="fill">
            <SectionHead note={rows.length > 0 ? rows.length : undefined}>
              {say({ en: 'Webhooks', zh: '网络回调' })}
            </SectionHead>
          </div>
          {real && (
            <Button type="primary" onClick={() => setOpen(true)}>
              {say({ en: 'Add a webhook', zh: '添加回调' })}
            </Button>
          )}
        </div>
        <p className="second">
          {say({
            en: 'A program outside is told at its address when something happens here: which order, which event, who, when; never what stands in it. It asks for that with an API token. Every message is signed, comes in order and at least once.',
            zh: '这里一有动态，就通知外部程序的地址：哪张订单、什么事、谁、何时；不带内容，内容由对方用 API 令牌来取。每条消息都有签名，按顺序，至少送达一次。',
          })}
        </p>
        {!real && (
          <p className="second">
            {say({
              en: 'A practice world tells nobody outside: what happens here is not real.',
              zh: '练习账套不对外通知：这里发生的不是真业务。',
            })}
          </p>
        )}
        {webhooks.isPending && <Skeleton />}
        {webhooks.error && <Unreached error={webhooks.error} retry={() => void webhooks.refetch()} />}
        {webhooks.data && rows.length === 0 && real && (
          <p className="quiet">{say({ en: 'No program is told yet.', zh: '还没有要通知的程序。' })}</p>
        )}
      </section>
      {rows.map((row) => (
        <WebhookCard key={row.id} row={row} />
      ))}
      {open && <WebhookDialog onClose={() => setOpen(false)} />}
    </div>
  )
}
