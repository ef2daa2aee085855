import { enterParty } from '@gendan/firm/acts/party-acts'
import type { Inquiry } from '@gendan/forms/deal/deal'
import { type WayOfTelling, waysOfTelling } from '@gendan/forms/deal/round'
import { decimal, isPositive } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { openInquiry } from '@gendan/orderfile/acts/open-inquiry'
import { unitOf } from '@gendan/trade/unit'
import { Button, Input, Select } from 'antd'
import { type ReactNode, useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { Screen } from '../app/screen.tsx'
import { useWorld } from '../app/world.ts'
import { OwnField } from '../parts/field.tsx'
import { Mark } from '../parts/mark.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { KeptFiles } from '../talks-view/kept-files.tsx'
import { useWords } from '../words/language.tsx'
import {
  type BeginningMail,
  BegunByMail,
  customerOfMail,
  inquiryOfMail,
  newCustomerOfMail,
  useFileMail,
} from './begun-by-mail.tsx'
import { CustomerChoice } from './customer-choice.tsx'
import { goodsOf } from './goods-known.ts'
import { GoodsSelect } from './goods-select.tsx'
import { type PartyDraft, partyDraftOf, readParty } from './party-draft.ts'
import { figureOf } from './terms-draft.ts'
import { UnitList } from './unit-list.tsx'
import { useGo } from './use-go.ts'

interface Want {
  readonly key: number
  readonly goods: string
  readonly en: string
  readonly zh: string
  readonly quantity: string
  readonly unit: string
}

type InquiryHead = Omit<Inquiry, 'wants'>

const blank = (key: number): Want => ({ key, goods: '', en: '', zh: '', quantity: '', unit: 'PCE' })

interface InquiryProps {
  readonly title: Words
  readonly choice: ReactNode
  /** The mail in which it came. */
  readonly mail?: BeginningMail
}

/** A new file from an inquiry: whose, when it came, what is wanted. */
export function NewInquiry({ title, choice, mail }: InquiryProps) {
  const { say } = useWords()
  const { day } = useWorld()
  const [buyer, setBuyer] = useState(customerOfMail(mail))
  const [party, setParty] = useState<PartyDraft>()
  const [head, setHead] = useState<InquiryHead>(
    mail ? inquiryOfMail(mail) : { received: day, by: '', note: '', how: 'mail', proof: [] },
  )
  const [wants, setWants] = useState<readonly Want[]>([blank(0)])
  const fileMail = useFileMail(mail)
  const opening = useOpenInquiry({ buyer, party, head, wants, onOpened: fileMail })
  return (
    <Screen
      title={say(title)}
      acts={
        <Button type="primary" loading={opening.busy} onClick={() => void opening.go()}>
          {say({ en: 'Open the inquiry file', zh: '开立询盘档案' })}
        </Button>
      }
    >
      <div className="intake">
        <div className="line">{choice}</div>
        <BegunByMail mail={mail} />
        {opening.said && <div className="card padded">{opening.said}</div>}
        <CustomerChoice
          read={undefined}
          found={[]}
          buyer={buyer}
          onBuyer={(id) => {
            setParty(undefined)
            setBuyer(id)
          }}
          party={party}
          onParty={(next) => {
            setBuyer('')
            setParty(mail && !party ? newCustomerOfMail(mail) : (next ?? partyDraftOf(undefined)))
          }}
          missing={opening.lacksCustomer}
          findings={opening.partyFindings}
        />
        <section className="card padded inquiry-form">
          <SectionHead>{say({ en: 'Inquiry', zh: '询盘' })}</SectionHead>
          <OwnField id="received" label={{ en: 'Received', zh: '收到' }}>
            <Input
              id="received"
              type="date"
              value={head.received}
              onChange={(event) => setHead({ ...head, received: event.target.value })}
            />
          </OwnField>
          <OwnField id="asked-by" label={{ en: 'Asked by', zh: '来信人' }}>
            <Input
              id="asked-by"
              maxLength={120}
              value={head.by}
              onChange={(event) => setHead({ ...head, by: event.target.value })}
            />
          </OwnField>
          <OwnField id="how" label={{ en: 'By', zh: '方式' }}>
            <Select
              id="how"
              className="fill"
              value={head.how}
              options={Object.entries(waysOfTelling).map(([value, words]) => ({ value, label: say(words) }))}
              onChange={(how) => setHead({ ...head, how: how as WayOfTelling })}
            />
          </OwnField>
          <OwnField id="proof" label={{ en: 'Letter, mail, fax', zh: '函电存档' }}>
            <KeptFiles files={head.proof} onFiles={(proof) => setHead({ ...head, proof })} />
          </OwnField>
          <OwnField id="note" label={{ en: 'Note', zh: '备注' }}>
            <Input.TextArea
              id="note"
              autoSize={{ minRows: 2, maxRows: 8 }}
              maxLength={4000}
              value={head.note}
              onChange={(event) => setHead({ ...head, note: event.target.value })}
            />
          </OwnField>
          <SectionHead>{say({ en: 'What is wanted', zh: '要什么' })}</SectionHead>
          <Wants wants={wants} onWants={setWants} />
          {opening.lacksWants && (
            <p className="line risk" role="alert">
              <Mark kind="risk" />
              {say({
                en: 'Say at least one thing that is wanted; a quantity must be a figure.',
                zh: '至少写一样要的东西；数量须是数字。',
              })}
            </p>
          )}
        </section>
      </div>
    </Screen>
  )
}

interface WantsProps {
  readonly wants: readonly Want[]
  /** Told how the list as it stands by then changes: goods come after a moment, and more may have been typed. */
  readonly onWants: (change: (before: readonly Want[]) => readonly Want[]) => void
}

function Wants({ wants, onWants }: WantsProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const list = useId()
  const set = (key: number, change: Partial<Want>) =>
    onWants((before) => before.map((want) => (want.key === key ? { ...want, ...change } : want)))
  async function add(id: string) {
    const { name, unit } = (await goodsOf(world, id)).facts
    onWants((before) => withGoods(before, { goods: id, en: name.en, zh: name.zh, unit }))
  }
  const box = (want: Want, field: 'en' | 'zh' | 'quantity' | 'unit', name: Words) => (
    <input
      className={`cell-box want-${field}`}
      aria-label={say(name)}
      placeholder={say(name)}
      value={want[field]}
      {...(field === 'unit' ? { list } : {})}
      onChange={(event) => set(want.key, { [field]: event.target.value })}
    />
  )
  return (
    <>
      <UnitList id={list} />
      <ul className="want-rows">
        {wants.map((want, i) => (
          <li key={want.key} className="line">
            {box(want, 'en', { en: 'In English', zh: '英文' })}
            {box(want, 'zh', { en: 'In Chinese', zh: '中文' })}
            {box(want, 'quantity', { en: 'Quantity', zh: '数量' })}
            {box(want, 'unit', { en: 'Unit', zh: '单位' })}
            <button
              type="button"
              className="drop-line"
              aria-label={say({ en: `Remove ${i + 1}`, zh: `删除第 ${i + 1} 样` })}
              onClick={() => onWants((before) => before.filter(({ key }) => key !== want.key))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="line wraps">
        <GoodsSelect
          className="add-goods"
          label={{ en: 'Add goods: code or name', zh: '加商品：货号或品名' }}
          onChoose={(id) => void add(id)}
        />
        <Button onClick={() => onWants((before) => [...before, blank(freeIn(before))])}>
          {say({ en: 'Another line', zh: '加一行' })}
        </Button>
      </div>
    </>
  )
}

function freeIn(wants: readonly Want[]): number {
  return wants.reduce((top, { key }) => Math.max(top, key), 0) + 1
}

/** Goods on record go into the first line that names nothing yet, with the quantity that stands there; else into one of their own. */
function withGoods(wants: readonly Want[], goods: Omit<Want, 'key' | 'quantity'>): readonly Want[] {
  const empty = wants.find(({ en, zh }) => en === '' && zh === '')
  if (empty) return wants.map((want) => (want === empty ? { ...want, ...goods } : want))
  return [...wants, { ...blank(freeIn(wants)), ...goods }]
}

interface Inquiring {
  readonly buyer: string
  readonly party: PartyDraft | undefined
  readonly head: InquiryHead
  readonly wants: readonly Want[]
  /** What is to be done with the new file before it is shown. */
  readonly onOpened: (file: string) => Promise<void>
}

function useOpenInquiry({ buyer, party, head, wants, onOpened }: Inquiring) {
  const { company } = useWorld()
  const act = useAct()
  const go = useGo()
  const [asked, ask] = useState(false)
  const [entered, setEntered] = useState<{ readonly party: PartyDraft; readonly id: string }>()
  const filled = wants.filter(({ en, zh }) => en.trim() !== '' || zh.trim() !== '')
  const read = party && readParty(party)
  const ready = filled.length > 0 && filled.every(({ quantity }) => quantity.trim() === '' || positive(quantity))
  async function customer(): Promise<string | undefined> {
    if (buyer || !party) return buyer || undefined
    if (entered?.party === party) return entered.id
    if (!read?.facts) return undefined
    const done = await act.run(enterParty, { roles: ['customer'], facts: read.facts }, { id: 'new' })
    if (done) setEntered({ party, id: done.id })
    return done?.id
  }
  async function open() {
    ask(true)
    if (!ready || !head.received) return
    const id = await customer()
    if (!id) return
    const inquiry = { ...head, wants: filled.map(wantOf) }
    const done = await act.run(openInquiry, { firm: company, buyer: id, inquiry }, { id: 'new' })
    if (!done) return
    await onOpened(done.id)
    go(`/orders/${done.id}`)
  }
  return {
    go: open,
    busy: act.busy,
    said: act.said,
    lacksCustomer: asked && !buyer && !party,
    lacksWants: asked && !ready,
    partyFindings: asked ? (read?.findings ?? []) : [],
  }
}

function wantOf({ en, zh, goods, quantity, unit }: Want) {
  const value = figureOf(quantity)
  const counted = value === undefined ? {} : { quantity: { value: decimal(value), unit: unitOf(unit)?.code ?? 'PCE' } }
  return { text: { en: en.trim(), zh: zh.trim() }, goods, ...counted }
}

function positive(text: string): boolean {
  const value = figureOf(text)
  return value !== undefined && isPositive(decimal(value))
}
