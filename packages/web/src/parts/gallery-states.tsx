import type { Words } from '@gendan/kernel/words'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { useWords } from '../words/language.tsx'
import { Confirm } from './confirm.tsx'
import { Conflict } from './conflict.tsx'
import { Empty, FilteredEmpty } from './empty.tsx'
import { DerivedField, OwnField } from './field.tsx'
import type { Way } from './finding-card.tsx'
import { From } from './from.tsx'
import { findings } from './gallery-samples.ts'
import { Lamp } from './lamp.tsx'
import { useNotice } from './notice.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { Problem } from './problem.tsx'
import { Refusal } from './refusal.tsx'
import { SectionHead } from './section-head.tsx'
import { Progress, Skeleton } from './waiting.tsx'

/** What a button of the picture page says when it is pressed. */
function useShown(): (label: Words) => Way {
  const notice = useNotice()
  return (label) => ({
    label,
    go: () => notice({ says: label, undo: () => notice({ says: { en: 'Taken back', zh: '已撤回' } }) }),
  })
}

export function Fields() {
  const { say } = useWords()
  return (
    <>
      <SectionHead note={say({ en: '3 items', zh: '3 项' })}>
        {say({ en: 'Price and payment', zh: '价格与付款' })}
      </SectionHead>
      <DerivedField
        label={{ en: 'Delivery', zh: '价格条款' }}
        home={{ en: 'quotation', zh: '报价单' }}
        from={
          <From kind="link" to="/marks/paper">
            {say({ en: 'Quotation', zh: '报价单' })}
          </From>
        }
      >
        CIF Oslo · Incoterms 2020
      </DerivedField>
      <DerivedField
        label={{ en: 'Deposit', zh: '定金' }}
        from={
          <From kind="calc" working="30% × USD 44,892.00">
            {say({ en: '30% × total', zh: '30% × 合计' })}
          </From>
        }
      >
        USD 13,467.60
      </DerivedField>
      <OwnField
        id="sample-days"
        label={{ en: 'Deposit within', zh: '定金期限' }}
        unit={{ en: 'days', zh: '天内' }}
        from={<From kind="typed" />}
      >
        <Input id="sample-days" defaultValue="7" style={{ width: 64 }} />
      </OwnField>
      <OwnField
        id="sample-account"
        label={{ en: 'Account', zh: '收款账户' }}
        mark="risk"
        finding={say({ en: 'Changed 3 days ago, not called back', zh: '3 天前改过，还没回电核实' })}
        from={<From kind="typed" />}
      >
        <Input
          id="sample-account"
          status="error"
          aria-describedby="sample-account-finding"
          defaultValue="东港银行宁波 …8842 617"
        />
      </OwnField>
      <DerivedField
        label={{ en: 'Latest shipment', zh: '最迟装运' }}
        lit
        from={<From kind="frozen">{say({ en: 'Issued 3/18', zh: '已发出 3/18' })}</From>}
      >
        {say({ en: '10 June 2026', zh: '2026年6月10日' })}
      </DerivedField>
    </>
  )
}

export function Nothing() {
  const shown = useShown()
  return (
    <>
      <Empty
        says={{ en: 'No samples to follow yet', zh: '还没有样品要跟' }}
        what={{
          en: 'When a customer asks for one, open a sample form from the inquiry or order. Here stand those in work, sent, waiting for comment, kept.',
          zh: '客户要样时，从询盘或订单开样办单，这里就会出现：在做、已寄、等意见、留样。',
        }}
        first={shown({ en: 'Open a sample form', zh: '开样办单' })}
      />
      <hr className="hairline" />
      <FilteredEmpty filters={['TB-88213']} onDrop={shown({ en: 'Filters dropped', zh: '筛选已去掉' }).go} />
    </>
  )
}

export function Waiting() {
  const shown = useShown()
  const { say } = useWords()
  const leave = shown({ en: 'Do something else', zh: '先去忙别的' })
  return (
    <>
      <Skeleton />
      <Progress
        says={{ en: 'Setting 38 papers, now the 12th', zh: '正在生成 38 张单据，第 12 张' }}
        done={12}
        of={38}
        leave={
          <button type="button" className="as-link" onClick={leave.go}>
            {say(leave.label)}
          </button>
        }
      />
    </>
  )
}

export function Broken() {
  const shown = useShown()
  return (
    <>
      <Refusal
        act={{ en: 'issue the proforma invoice', zh: '发出形式发票' }}
        findings={findings.slice(0, 2)}
        waysOf={(finding) => [
          finding.weight === 'block'
            ? shown({ en: 'Record the call', zh: '登记回电' })
            : shown({ en: 'See the packing', zh: '看装箱计算' }),
        ]}
      />
      <hr className="hairline" />
      <Problem
        says={{ en: 'Not saved: the server has not answered since 10:42.', zh: '没存上：服务器 10:42 起没有回答。' }}
        kept={{ en: 'Everything you typed is on this machine.', zh: '您打的字都在这台机器上。' }}
        trying={{ en: 'Trying again, third time.', zh: '正在重试，第 3 次。' }}
        onRetry={shown({ en: 'Tried', zh: '已重试' }).go}
        other={shown({ en: 'Copy the text', zh: '复制文字' })}
      />
    </>
  )
}

const OFFLINE: Words = { en: 'No network · 3 kept here', zh: '没有网络 · 3 条记在这台机器上' }
const LATER: Words = { en: 'Sent when it is back', zh: '有网自动送' }

export function OfflineAndConflict() {
  const { say } = useWords()
  const shown = useShown()
  const taken = shown({ en: 'Taken', zh: '已用' }).go
  return (
    <div className="stack">
      <OfflineBar says={say(OFFLINE)}>{say(LATER)}</OfflineBar>
      <Conflict
        name={{ en: 'Assembled', zh: '组装' }}
        sides={[
          { who: say({ en: 'You', zh: '您' }), when: '10:38', value: '620', take: taken },
          { who: '王强', when: '10:31', value: '604', take: taken },
        ]}
      />
      <div className="line">
        <Lamp state="forced" size={18} />
        <span>
          {say({
            en: 'Release meeting · forced by 周文 2/11: “three team leaders away, told each by phone”',
            zh: '发布会 · 周文 2/11 强开：“三位班组长出差，已电话逐条说过”',
          })}
        </span>
      </div>
    </div>
  )
}

export function Asked() {
  const { say } = useWords()
  const notice = useNotice()
  const [open, setOpen] = useState(false)
  function sent() {
    setOpen(false)
    notice({ says: { en: 'Sent to Ingrid Halvorsen', zh: '已发给 Ingrid Halvorsen' } })
  }
  return (
    <div className="line wraps">
      <Button onClick={() => setOpen(true)}>{say({ en: 'Send the proforma invoice', zh: '发出形式发票' })}</Button>
      <Button onClick={() => notice({ says: { en: 'Row removed', zh: '已删一行' }, undo: sent })}>
        {say({ en: 'Notice with undo', zh: '可撤回的通知' })}
      </Button>
      <Button
        onClick={() =>
          notice({ says: { en: 'Not sent: the mail server refused', zh: '没发出：邮件服务器拒收' }, wrong: true })
        }
      >
        {say({ en: 'Something wrong', zh: '出错的通知' })}
      </Button>
      <Confirm
        open={open}
        thing={{ en: 'Send proforma invoice v2', zh: '发出形式发票 v2' }}
        act={{ en: 'Send to Ingrid Halvorsen', zh: '发给 Ingrid Halvorsen' }}
        onAct={sent}
        onClose={() => setOpen(false)}
      >
        {say({
          en: 'It cannot be taken back once it is with the customer: USD 44,892.00, account …8842 617.',
          zh: '发给客户后收不回来：USD 44,892.00，账户 …8842 617。',
        })}
      </Confirm>
    </div>
  )
}
