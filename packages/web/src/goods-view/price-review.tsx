import { beginReview, endReview } from '@gendan/firm/acts/goods-acts'
import type { Goods } from '@gendan/firm/goods'
import { posts } from '@gendan/firm/posts'
import { grantOf } from '@gendan/firm/rights'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import type { Found } from '../record-view/record-page.tsx'
import { useWords } from '../words/language.tsx'

/** A price that is being talked about must not be sold: offers warn while it is under review. */
export function PriceReview({ found }: { readonly found: Found<Goods> }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const act = useAct()
  const [reason, setReason] = useState('')
  const { id, underReview } = found.state
  const on = { id, expected: found.version }
  const may = rights.has('review-price')
  const who = grantOf('review-price')?.posts ?? []
  async function begin() {
    if (reason.trim() === '') return
    if (await act.run(beginReview, { reason }, on)) setReason('')
  }
  return (
    <section className="card padded">
      <SectionHead>{say({ en: 'Price', zh: '价格' })}</SectionHead>
      {underReview ? (
        <p className="line">
          <Mark kind="thin" />
          <span className="fill">{say({ en: `Under review: ${underReview}`, zh: `调价中：${underReview}` })}</span>
        </p>
      ) : (
        <p className="second">{say({ en: 'The price stands.', zh: '价格有效，没有在调价。' })}</p>
      )}
      {!may && (
        <p className="quiet t-small">
          {say({
            en: `${who.map((post) => posts[post].en).join(', ')} put goods under review and lift it.`,
            zh: `由${who.map((post) => posts[post].zh).join('、')}列为调价中或解除。`,
          })}
        </p>
      )}
      {may && underReview && (
        <Button size="small" loading={act.busy} onClick={() => void act.run(endReview, {}, on)}>
          {say({ en: 'End the review', zh: '解除调价' })}
        </Button>
      )}
      {may && !underReview && (
        <div className="line review-line">
          <Input
            aria-label={say({ en: 'Why its price is under review', zh: '为什么调价' })}
            placeholder={say({ en: 'Why its price is under review', zh: '为什么调价，例如：橡木板材涨价' })}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            onPressEnter={() => void begin()}
          />
          <Button disabled={reason.trim() === ''} loading={act.busy} onClick={() => void begin()}>
            {say({ en: 'Put under review', zh: '列为调价中' })}
          </Button>
        </div>
      )}
      {act.said}
    </section>
  )
}
