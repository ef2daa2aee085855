import { categoryOf, type EuropeanWish, NO_WISH, vatCategories } from '@gendan/forms/interchange/en16931/tax'
import { type Exchange, exchangesOf, exportPaper } from '@gendan/forms/interchange/exports'
import type { CommercialInvoice } from '@gendan/forms/kinds/commercial-invoice/shape'
import { byWeight } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Issued } from '@gendan/orderfile/order-file'
import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { FindingCard } from '../parts/finding-card.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'

interface MessagesProps {
  readonly file: string
  readonly issued: Issued
}

/** The paper as files for other programs; what stands in the way of one is told before anybody loads it. */
export function Messages({ file, issued }: MessagesProps) {
  const { say } = useWords()
  const [open, setOpen] = useState<Exchange>()
  const ways = exchangesOf(issued.kind)
  if (ways.length === 0) return null
  return (
    <>
      <SectionHead>{say({ en: 'For other programs', zh: '供其他系统使用' })}</SectionHead>
      <p className="line wraps">
        {ways.map((way) => (
          <Button key={way.id} size="small" onClick={() => setOpen(way)}>
            {say(way.title)}
          </Button>
        ))}
      </p>
      {open && <MessageDialog file={file} issued={issued} way={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}

interface DialogProps extends MessagesProps {
  readonly way: Exchange
  readonly onClose: () => void
}

function MessageDialog({ file, issued, way, onClose }: DialogProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const [wish, setWish] = useState(NO_WISH)
  const { text, findings } = exportPaper(issued.kind, way.id, issued.filled, { european: wish })
  const parts = { world, file, paper: issued.id, message: way.id }
  const address = addressOf('paper-message', parts, way.european ? { ...wish } : {})
  return (
    <Dialog title={`${say(way.title)} · ${issued.number}`} open onClose={onClose}>
      <div className="stack dialog-body">
        {way.european && <EuropeanFields issued={issued} wish={wish} onWish={setWish} />}
        <div role="status">
          {findings.length === 0 ? (
            <p className="second">{say(READY)}</p>
          ) : (
            byWeight(findings).map((finding) => <FindingCard key={`${finding.rule}@${finding.at}`} finding={finding} />)
          )}
        </div>
        <div className="line wraps">
          <Button type="primary" disabled={text === undefined} {...(text === undefined ? {} : { href: address })}>
            {say({ en: 'Save the XML file', zh: '保存 XML 文件' })}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Close', zh: '关闭' })}</Button>
        </div>
      </div>
    </Dialog>
  )
}

const READY: Words = { en: 'Nothing stands in the way.', zh: '可以导出。' }

interface EuropeanProps {
  readonly issued: Issued
  readonly wish: EuropeanWish
  readonly onWish: (wish: EuropeanWish) => void
}

const BY_COUNTRY: Words = { en: 'By the countries of seller and buyer', zh: '按买卖双方所在国' }

/** What no export paper carries and Europe asks for. */
function EuropeanFields({ issued, wish, onWish }: EuropeanProps) {
  const { say } = useWords()
  const usual = categoryOf(issued.filled as CommercialInvoice, NO_WISH)
  const kinds = Object.entries(vatCategories).map(([value, { name }]) => ({ value, label: `${value} · ${say(name)}` }))
  return (
    <div className="stack">
      <label htmlFor="eu-category" className="t-small quiet">
        {say({ en: 'VAT category', zh: '增值税类别' })}
      </label>
      <Select
        id="eu-category"
        value={wish.category}
        options={[{ value: '', label: `${say(BY_COUNTRY)}: ${usual}` }, ...kinds]}
        onChange={(category: EuropeanWish['category']) => onWish({ ...wish, category })}
      />
      {TYPED.map(({ key, label }) => (
        <div key={key} className="stack">
          <label htmlFor={`eu-${key}`} className="t-small quiet">
            {say(label)}
          </label>
          <Input
            id={`eu-${key}`}
            maxLength={key === 'sellerVat' ? 40 : 200}
            value={wish[key]}
            onChange={(event) => onWish({ ...wish, [key]: event.target.value })}
          />
        </div>
      ))}
    </div>
  )
}

const TYPED = [
  {
    key: 'reason',
    label: { en: 'Reason why no VAT is charged (usual words where empty)', zh: '不征增值税的原因（空则用通常写法）' },
  },
  { key: 'buyerReference', label: { en: "The buyer's reference", zh: '买方参考号' } },
  {
    key: 'sellerVat',
    label: {
      en: 'Our VAT or register number, where the letterhead has none or another',
      zh: '我方税号或注册号（抬头没有或不同时填写）',
    },
  },
] as const
