import type { Answer } from '@gendan/contract/questions'
import { type Firm, memberOf } from '@gendan/firm/firm'
import { ledBy } from '@gendan/firm/leading'
import { isDay } from '@gendan/kernel/day'
import { offerHandOver } from '@gendan/orderfile/acts/handing-acts'
import { type HandingKind, handingKinds } from '@gendan/orderfile/handing'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Segmented, Select } from 'antd'
import { useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { type Chosen, InHandList } from './in-hand-list.tsx'
import './handing.css'

const NAME = { en: 'Hand work over', zh: '移交工作' } as const

/** One's own work, or that of somebody one leads, offered to a colleague: what, to whom, until when, and what he must know. */
export function NewHandOver() {
  const { from = '' } = useSearch({ from: '/w/$world/hand-over/new' })
  const { account } = useWorld()
  const list = useAsk('in-hand', { account: from })
  const firm = useAsk('firm', {})
  if (!list.data || !firm.data) return <Waiting title={NAME} of={[list, firm]} />
  return <Offer key={from || account.id} list={list.data} here={firm.data} />
}

interface OfferProps {
  readonly list: Answer<'in-hand'>
  readonly here: Answer<'firm'>
}

function Offer({ list, here }: OfferProps) {
  const { say } = useWords()
  const { id: world, company, account, posts } = useWorld()
  const navigate = useNavigate()
  const act = useAct()
  const id = useId()
  const [fresh] = useState(() => crypto.randomUUID())
  const [chosen, choose] = useState<Chosen>(() => everything(list))
  const [to, setTo] = useState<string | null>(null)
  const [kind, setKind] = useState<HandingKind>('holiday')
  const [until, setUntil] = useState('')
  const [note, setNote] = useState('')
  const firm = here.firm as unknown as Firm
  const nameOf = (one: string) => here.people.find((person) => person.account === one)?.name ?? one
  const whose = [account.id, ...ledBy(posts, firm)].filter((one, i, all) => all.indexOf(one) === i)
  const takers = firm.members.filter((member) => member.active && member.account !== list.account)
  const leaves = memberOf(firm, list.account)?.active === false
  async function go() {
    const facts = {
      ...{ from: list.account, to: to ?? '', kind, note },
      ...(kind === 'holiday' && isDay(until) ? { until } : {}),
      ...{ files: [...chosen.files], parties: [...chosen.parties], errands: [...chosen.errands] },
    }
    const done = await act.run(offerHandOver, { firm: company, facts: facts as never }, { id: fresh })
    if (done) await navigate({ to: worldPath(world, `/hand-over/${done.id}`) })
  }
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world, '/hand-over')}>{say({ en: 'Hand-overs', zh: '工作移交' })}</Go> / {say(NAME)}
        </span>
      }
      named={say(NAME)}
    >
      <div className="handing-page">
        <section className="card padded stack">
          <InHandList data={list} chosen={chosen} onChosen={choose} />
        </section>
        <section className="card padded stack handing-form">
          <label htmlFor={`${id}f`}>
            {say({ en: 'Whose work', zh: '谁的工作' })}
            <Select
              id={`${id}f`}
              value={list.account}
              options={whose.map((value) => ({ value, label: nameOf(value) }))}
              onChange={(from: string) =>
                void navigate({ to: '/w/$world/hand-over/new', params: { world }, search: { from } })
              }
            />
          </label>
          {leaves && (
            <p className="second">
              {say({ en: 'He has left: it goes over for good.', zh: '此人已停用，请选长期移交。' })}
            </p>
          )}
          <label htmlFor={`${id}t`}>
            {say({ en: 'To whom', zh: '移交给' })}
            <Select
              id={`${id}t`}
              showSearch={{ optionFilterProp: 'label' }}
              value={to}
              options={takers.map((member) => ({ value: member.account, label: nameOf(member.account) }))}
              onChange={(one: string) => setTo(one)}
            />
          </label>
          <Segmented<HandingKind>
            value={kind}
            options={(Object.keys(handingKinds) as HandingKind[]).map((value) => ({
              value,
              label: say(handingKinds[value]),
            }))}
            onChange={setKind}
          />
          {kind === 'holiday' && (
            <label htmlFor={`${id}u`}>
              {say({ en: 'The last day away', zh: '代管到哪天（含）' })}
              <Input id={`${id}u`} type="date" value={until} onChange={(event) => setUntil(event.target.value)} />
            </label>
          )}
          <label htmlFor={`${id}n`}>
            {say({ en: 'What he must know', zh: '要交代的话' })}
            <Input.TextArea
              id={`${id}n`}
              maxLength={2000}
              autoSize={{ minRows: 3, maxRows: 10 }}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </label>
          {act.said}
          <Button type="primary" disabled={!to} loading={act.busy} onClick={() => void go()}>
            {say({
              en: `Offer ${chosen.files.size} orders, ${chosen.parties.size} customers, ${chosen.errands.size} errands`,
              zh: `提出移交：订单 ${chosen.files.size}、客户 ${chosen.parties.size}、交办 ${chosen.errands.size}`,
            })}
          </Button>
          <p className="quiet t-small">
            {say({
              en: 'Nothing changes hands before your colleague accepts it; then all of it does at once.',
              zh: '对方接收之前什么都不变；接收时一次全部转过去。',
            })}
          </p>
        </section>
      </div>
    </Screen>
  )
}

function everything({ rows, parties, errands }: Answer<'in-hand'>): Chosen {
  const ids = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id))
  return { files: ids(rows), parties: ids(parties), errands: ids(errands) }
}
