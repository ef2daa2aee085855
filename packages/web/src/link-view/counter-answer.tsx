import type { Words } from '@gendan/kernel/words'
import { settleCounter } from '@gendan/orderfile/acts/settle-counter'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import type { Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { proseDay } from '../words/write.ts'
import type { LinkRow } from './link-words.ts'

interface CounterProps {
  readonly link: LinkRow
  readonly standing: Standing
}

/** What the other side wants otherwise, beside what stands; and our word on it. */
export function CounterAnswer({ link, standing }: CounterProps) {
  const { say, lang } = useWords()
  const { day: today, rights } = useWorld()
  const { answer, part, state } = link
  const wish = answer?.counter
  if (!wish) return null
  const purchase = standing.file.deal.purchases?.find(({ id }) => id === part)
  return (
    <>
      <dl className="link-wish">
        {wish.day && (
          <Wanted
            what={say({ en: 'Delivery', zh: '交货期' })}
            before={purchase && state === 'countered' ? proseDay(purchase.deliver, lang, today) : ''}
            after={proseDay(wish.day, lang, today)}
          />
        )}
        {wish.prices.map(({ line, price }) => {
          const of = purchase?.lines[line]
          const before = of && state === 'countered' ? `${of.unitPrice.amount}` : ''
          const what = of ? say(of.name) : say({ en: `Line ${line + 1}`, zh: `第 ${line + 1} 行` })
          return <Wanted key={line} what={what} before={before} after={`${of?.unitPrice.currency ?? ''} ${price}`} />
        })}
      </dl>
      {wish.word && <blockquote className="link-word">{wish.word}</blockquote>}
      {state === 'countered' && rights.has('link') && <Settle link={link} standing={standing} />}
    </>
  )
}

function Wanted({ what, before, after }: Readonly<Record<'what' | 'before' | 'after', string>>) {
  return (
    <div className="line wraps">
      <dt className="second fill">{what}</dt>
      <dd>
        {before && <del className="quiet">{before}</del>} {before && '→'} <span className="medium">{after}</span>
      </dd>
    </div>
  )
}

/** Taken, a purchase is changed and goes to review; an invoice's terms are changed by hand, where the effects are seen first. */
function Settle({ link, standing }: CounterProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const act = useAct()
  const notice = useNotice()
  const [word, setWord] = useState('')
  const id = `settle-${link.id}`
  const { file } = standing
  async function settle(how: 'taken' | 'refused') {
    const done = await act.run(settleCounter, { link: link.id, how, word }, { id: file.id, expected: standing.version })
    if (done) notice({ says: how === 'refused' ? REFUSED : link.gate === 'G13' ? TAKEN : TAKE_OVER })
  }
  return (
    <div className="stack">
      <div>
        <label htmlFor={id} className="t-small quiet">
          {say(WORD)}
        </label>
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={1000}
          value={word}
          onChange={(event) => setWord(event.target.value)}
        />
      </div>
      {act.said}
      <p className="line wraps">
        <Button type="primary" loading={act.busy} onClick={() => void settle('taken')}>
          {say(link.gate === 'G13' ? TAKE : TAKE_TERMS)}
        </Button>
        <Button loading={act.busy} disabled={word.trim() === ''} onClick={() => void settle('refused')}>
          {say(REFUSE)}
        </Button>
        {link.gate === 'G8' && (
          <Go to={worldPath(world, `/orders/${file.id}/terms`)}>{say({ en: 'To the terms', zh: '去改条款' })}</Go>
        )}
      </p>
    </div>
  )
}

const WORD: Words = { en: 'Our word (needed to refuse)', zh: '我方答复（拒绝时必填）' }
const TAKE: Words = { en: 'Take it: change the purchase', zh: '接受：按此修改采购' }
const TAKE_TERMS: Words = { en: 'Taken: we change the terms', zh: '接受：我方去改条款' }
const REFUSE: Words = { en: 'Refuse with this word', zh: '拒绝' }
const REFUSED: Words = {
  en: 'Refused. Tell him, and send the paper by a new link.',
  zh: '已拒绝。请告知对方，并用新链接再发。',
}
const TAKEN: Words = {
  en: 'The purchase is changed. It is reviewed, issued and sent anew.',
  zh: '采购已按此修改，请重新审核、开出并发给对方。',
}
const TAKE_OVER: Words = {
  en: 'Noted. Change the terms, then send the new version.',
  zh: '已记下。请修改条款，再发新版本。',
}
