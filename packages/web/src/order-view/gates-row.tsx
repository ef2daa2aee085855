import { posts } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import type { Lamp as GateLamp } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { Popover } from 'antd'
import { type CSSProperties, type ReactNode, useState } from 'react'
import { useWorld } from '../app/world.ts'
import { Lamp, lampWords } from '../parts/lamp.tsx'
import { useWords } from '../words/language.tsx'
import { dayOf, shortDay } from '../words/write.ts'
import { GateCard } from './gate-card.tsx'
import { type GateGroup, lookOf, lookOfAll, nextGate, type PhaseGroup, partNameOf, phaseGroups } from './gate-groups.ts'
import { paperPath } from './paper-path.ts'
import type { FirmHere, Standing } from './standing.ts'
import { useGo } from './use-go.ts'
import './gates.css'

interface GatesRowProps {
  readonly standing: Standing
  readonly people: FirmHere | undefined
  /** Goes to a gate where something is shown. */
  readonly onGate: (lamp: GateLamp) => void
}

interface Around extends GatesRowProps {
  readonly nameOf: (account: string) => string
  /** Which gate of parts is unfolded. */
  readonly unfolded: string
  readonly unfold: (gate: string) => void
}

/** The gates a file meets, phase by phase: lamp, name, who signs or signed, when or why not. A gate of many parts is one, and unfolds. */
export function GatesRow(props: GatesRowProps) {
  const { say } = useWords()
  const [unfolded, unfold] = useState('')
  const nameOf = props.people?.nameOf ?? (() => '')
  return (
    <section className="card gates" aria-label={say({ en: 'Gates', zh: '闸门' })}>
      {phaseGroups(props.standing.lamps).map((group) => (
        <OnePhase key={group.phase.id} group={group} {...props} nameOf={nameOf} unfolded={unfolded} unfold={unfold} />
      ))}
    </section>
  )
}

function OnePhase({ group, ...around }: Around & { readonly group: PhaseGroup }) {
  const { say } = useWords()
  const lamps = group.gates.flatMap((one) => one.lamps).filter(({ state }) => state !== 'not-demanded')
  const open = lamps.filter(({ state }) => state === 'open').length
  const unfolded = group.gates.find(({ gate, lamps: parts }) => gate === around.unfolded && parts.length > 1)
  return (
    <div className="gate-phase" style={{ '--gates': group.gates.length } as CSSProperties}>
      <h2 className="gate-phase-head">
        {say(group.phase.title)} <span className="figures">{`${open}/${lamps.length}`}</span>
      </h2>
      <div className="gate-tiles">
        {group.gates.map((gate) => (
          <GateTile key={gate.gate} group={gate} {...around} />
        ))}
      </div>
      {unfolded && <GateParts group={unfolded} {...around} />}
    </div>
  )
}

/** One gate: its only lamp, or all of them as one that unfolds. */
function GateTile({ group, ...around }: Around & { readonly group: GateGroup }) {
  const { say } = useWords()
  const [lamp, ...more] = group.lamps
  const next = nextGate(around.standing)?.gate === group.gate
  if (!lamp) return null
  if (more.length === 0)
    return (
      <GateButton lamp={lamp} className={next ? 'gate gate-next' : 'gate'} {...around}>
        <Lamp state={lookOf(lamp)} size={18} />
        <span className="gate-name">{say(group.title)}</span>
        <span className="t-small gate-who">{say(whoSigns(lamp, around.nameOf))}</span>
        <GateNote lamp={lamp} next={next} />
      </GateButton>
    )
  const open = group.lamps.filter(({ state }) => state === 'open').length
  const look = lookOfAll(group.lamps)
  const on = around.unfolded === group.gate
  return (
    <button
      type="button"
      className={`gate gate-leads gate-${look}${next ? ' gate-next' : ''}`}
      aria-expanded={on}
      onClick={() => around.unfold(on ? '' : group.gate)}
    >
      <Lamp state={look} size={18} />
      <span className="gate-name">{say(group.title)}</span>
      <span className="t-small gate-who">
        {say({ en: `${open} of ${group.lamps.length}`, zh: `已开 ${open}/${group.lamps.length}` })}
      </span>
      <span className="t-small gate-note">
        {say(on ? { en: 'fold', zh: '收起' } : next ? NEXT : { en: 'show each', zh: '逐份看' })}
      </span>
    </button>
  )
}

/** The parts of a gate, a line each: which, how it stands, who and when. */
function GateParts({ group, ...around }: Around & { readonly group: GateGroup }) {
  const { say } = useWords()
  const next = nextGate(around.standing)
  return (
    <ul className="gate-parts">
      {group.lamps.map((lamp) => (
        <li key={lamp.part}>
          <GateButton lamp={lamp} className="gate-part" {...around}>
            <Lamp state={lookOf(lamp)} size={14} />
            <span className="fill one-line">{say(partNameOf(lamp, around.standing) ?? lamp.title)}</span>
            <span className="t-small second">{say(whoSigns(lamp, around.nameOf))}</span>
            <GateNote lamp={lamp} next={next?.gate === lamp.gate && next.part === lamp.part} />
          </GateButton>
        </li>
      ))}
    </ul>
  )
}

/** A lamp one can press: what it demands stands beside it on hover and on focus, and pressing it leads to what opens it. */
function GateButton({
  lamp,
  className,
  children,
  ...around
}: Around & { readonly lamp: GateLamp; readonly className: string; readonly children: ReactNode }) {
  const go = useGo()
  const gate = gateOf(lamp.gate)
  const open = lamp.state === 'open'
  const leads = gate !== undefined && !open
  function press() {
    if (!gate || open) return
    if (gate.kind) go(paperPath(around.standing.file.id, gate.kind, lamp.part))
    else around.onGate(lamp)
  }
  return (
    <Popover
      placement="bottom"
      trigger={['hover', 'focus']}
      mouseEnterDelay={0.15}
      content={<GateCard lamp={lamp} nameOf={around.nameOf} />}
    >
      <button type="button" className={`${className} gate-${lamp.state}${leads ? ' gate-leads' : ''}`} onClick={press}>
        {children}
      </button>
    </Popover>
  )
}

function whoSigns({ state, record, signers }: GateLamp, nameOf: (account: string) => string): Words {
  if (state === 'open' && record.signed) return { en: nameOf(record.signed.by), zh: nameOf(record.signed.by) }
  const list = signers.slice(0, 2)
  const [en, zh] = [list.map((post) => posts[post].en).join(' / '), list.map((post) => posts[post].zh).join('、')]
  return signers.length > 2 ? { en: `${en} …`, zh: `${zh}等` } : { en, zh }
}

const NEXT: Words = { en: 'next', zh: '下一步' }

function GateNote({ lamp, next }: { readonly lamp: GateLamp; readonly next: boolean }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const { state, record, changed } = lamp
  if (state === 'open' && record.signed)
    return (
      <span className="t-small gate-note">
        {record.signed.self && say({ en: 'his own ', zh: '自签 ' })}
        {record.signed.forced && say({ en: 'forced ', zh: '强开 ' })}
        {shortDay(dayOf(record.signed.at), day, lang)}
      </span>
    )
  if (state === 'again')
    return (
      <span className="t-small thin gate-note">
        {say({ en: `${changed.length} changed since`, zh: `签后改了 ${changed.length} 处` })}
      </span>
    )
  return <span className="t-small gate-note">{say(next && state === 'shut' ? NEXT : lampWords[state])}</span>
}
