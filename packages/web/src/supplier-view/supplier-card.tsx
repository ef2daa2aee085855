import type { Words } from '@gendan/kernel/words'
import { Button } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { counted, moneyInProse } from '../words/write.ts'
import { AuditDialog } from './audit-dialog.tsx'
import { CapacityDialog } from './capacity-dialog.tsx'
import { type Audit, auditResults, type Known, outOf, risks } from './supplier-words.ts'
import './supplier-view.css'

/** A supplier beside his facts: how he kept his word, what he can make in a week, what he hands on, who looked at him. */
export function SupplierCard({ id }: { readonly id: string }) {
  const { data } = useAsk('suppliers-known', { suppliers: id })
  const [known] = data?.rows ?? []
  if (!known)
    return (
      <section className="card padded">
        <Skeleton lines={[90, 60]} />
      </section>
    )
  return (
    <>
      <Score known={known} />
      <Capacity known={known} />
      <Audits known={known} />
    </>
  )
}

function Score({ known: { score } }: { readonly known: Known }) {
  const { say } = useWords()
  const { due, orders } = score
  return (
    <section className="card padded supplier-score">
      <SectionHead note={say(ordersWord(orders))}>{say({ en: 'How he kept his word', zh: '履约情况' })}</SectionHead>
      {orders === 0 && <p className="second">{say({ en: 'Nothing bought of him yet.', zh: '还没有向他采购过。' })}</p>}
      {orders > 0 && (
        <dl>
          <Fact name={FIRST} value={say(outOf(score.byFirstDay, due))} />
          <Fact name={LAST} value={say(outOf(score.byLastDay, due))} />
          <Fact name={OWN} value={say(outOf(score.byOwnFault, due))} strong />
          <Fact name={PASSED} value={say(outOf(score.passedFirst, score.inspected))} strong />
          <Fact name={BOUGHT} value={score.bought.map((sum) => moneyInProse(sum)).join(' · ') || '–'} />
        </dl>
      )}
      {orders > 0 && <p className="quiet t-small">{say(COUNTS)}</p>}
    </section>
  )
}

function ordersWord(orders: number): Words {
  return { en: counted(orders, 'order'), zh: `${orders} 单` }
}

function Fact({ name, value, strong }: { readonly name: Words; readonly value: string; readonly strong?: boolean }) {
  const { say } = useWords()
  return (
    <div className="supplier-fact">
      <dt className="second">{say(name)}</dt>
      <dd className={strong ? 'figures medium' : 'figures'}>{value}</dd>
    </div>
  )
}

function Capacity({ known }: { readonly known: Known }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [open, setOpen] = useState(false)
  const { capacity, subcontracts } = known
  return (
    <section className="card padded">
      <SectionHead>{say({ en: 'Capacity of a usual week', zh: '周产能' })}</SectionHead>
      {capacity.length === 0 && <p className="second">{say({ en: 'Not on record.', zh: '还没有登记。' })}</p>}
      <ul>
        {capacity.map(({ work, perWeek }) => (
          <li key={`${work} ${perWeek.unit}`} className="supplier-fact">
            <span>{work}</span>
            <span className="figures">
              {perWeek.value} {perWeek.unit}
            </span>
          </li>
        ))}
      </ul>
      {subcontracts.map(({ work, to, risk, note }) => (
        <p key={`${work} ${to}`} className="line wraps">
          <Chip {...(risk === 'low' ? {} : { mark: risk === 'high' ? ('risk' as const) : ('thin' as const) })}>
            {say({ en: 'hands on', zh: '外发' })} · {say(risks[risk])}
          </Chip>
          {[work, to, note].filter(Boolean).join(' · ')}
        </p>
      ))}
      {rights.has('party') && (
        <Button size="small" onClick={() => setOpen(true)}>
          {say({ en: 'Change …', zh: '修改…' })}
        </Button>
      )}
      {open && <CapacityDialog known={known} onClose={() => setOpen(false)} />}
    </section>
  )
}

function Audits({ known }: { readonly known: Known }) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [open, setOpen] = useState<Audit | 'new' | null>(null)
  const { audits, supplier } = known
  return (
    <section className="card padded">
      <SectionHead>{say({ en: 'Audits', zh: '验厂' })}</SectionHead>
      {audits.length === 0 && <p className="second">{say({ en: 'Nobody has audited him.', zh: '还没有验过厂。' })}</p>}
      <ul>
        {audits.map((audit) => (
          <AuditLine key={audit.id} audit={audit} onOpen={() => setOpen(audit)} />
        ))}
      </ul>
      {rights.has('party') && (
        <Button size="small" onClick={() => setOpen('new')}>
          {say({ en: 'Record an audit …', zh: '登记验厂…' })}
        </Button>
      )}
      {open && (
        <AuditDialog supplier={supplier} {...(open === 'new' ? {} : { audit: open })} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

function AuditLine({ audit, onOpen }: { readonly audit: Audit; readonly onOpen: () => void }) {
  const { say } = useWords()
  const { id: world, day, rights } = useWorld()
  const over = audit.until !== '' && audit.until < day
  const mark = audit.result === 'failed' ? 'risk' : over || audit.result === 'conditional' ? 'thin' : 'done'
  return (
    <li className="supplier-audit">
      <p className="line wraps">
        <Chip mark={mark}>{say(over ? { en: 'run out', zh: '已到期' } : auditResults[audit.result])}</Chip>
        <span className="fill">
          {audit.day} · {audit.by}
          {audit.about && ` · ${audit.about}`}
        </span>
        {rights.has('party') && (
          <button type="button" className="as-link" onClick={onOpen}>
            {say({ en: 'Open', zh: '修改' })}
          </button>
        )}
      </p>
      <p className="second t-small">
        {[
          say(auditResults[audit.result]),
          audit.until && say({ en: `until ${audit.until}`, zh: `${audit.until} 前有效` }),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {audit.note}
      </p>
      {audit.files.map(({ attachment, name }) => (
        <a
          key={attachment}
          className="t-small"
          target="_blank"
          rel="noreferrer"
          href={`/api/worlds/${world}/attachments/${attachment}`}
        >
          {name}
        </a>
      ))}
    </li>
  )
}

const COUNTS: Words = {
  en: 'Counted are deliveries that were seen to come, by the inspection of the goods, and those awaited past their day.',
  zh: '只计有到货记录（验货所见）的交货，和已过交期还没到的。',
}
const FIRST: Words = { en: 'In time by the first day', zh: '按最初交期到货' }
const LAST: Words = { en: 'In time by the day agreed last', zh: '按最后商定交期到货' }
const OWN: Words = { en: 'In time, delays by others taken off', zh: '按期到货（扣除非其责任）' }
const PASSED: Words = { en: 'Passed at the first inspection', zh: '首次验货合格' }
const BOUGHT: Words = { en: 'Bought of him', zh: '采购金额' }
