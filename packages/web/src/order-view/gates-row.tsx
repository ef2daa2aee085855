import { posts } from '@gendan/firm/posts'
import { shortPrint } from '@gendan/kernel/fingerprint'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import type { Lamp as GateLamp } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { Popover } from 'antd'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { Changes } from '../facts/changes.tsx'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { Lamp, type LampState, lampWords } from '../parts/lamp.tsx'
import { useWords } from '../words/language.tsx'
import { dayOf, shortDay } from '../words/write.ts'
import type { FirmHere } from './standing.ts'

interface GatesRowProps {
  readonly lamps: readonly GateLamp[]
  readonly people: FirmHere | undefined
  /** Goes to a gate where something is shown. */
  readonly onGate: (lamp: GateLamp) => void
}

/** The gates a file meets, in their order: lamp, name, who signs or signed, when or why not. */
export function GatesRow({ lamps, people, onGate }: GatesRowProps) {
  const { say } = useWords()
  const nameOf = people?.nameOf ?? ((account: string) => account)
  return (
    <section className="card gates" aria-label={say({ en: 'Gates', zh: '闸门' })}>
      {lamps.map((lamp) => (
        <Popover
          key={`${lamp.gate} ${lamp.part}`}
          placement="bottom"
          trigger={['hover', 'focus']}
          mouseEnterDelay={0.15}
          content={<GateCard lamp={lamp} nameOf={nameOf} />}
        >
          <button
            type="button"
            className={`gate gate-${lamp.state}${isShown(lamp) ? ' gate-leads' : ''}`}
            onClick={() => isShown(lamp) && onGate(lamp)}
          >
            <Lamp state={lookOf(lamp)} size={18} />
            <span className="gate-name">{say(lamp.title)}</span>
            <span className="t-small">{say(whoSigns(lamp, nameOf))}</span>
            <GateNote lamp={lamp} />
          </button>
        </Popover>
      ))}
    </section>
  )
}

/** A gate where something is shown, and that is not open: pressing it goes there. */
function isShown({ gate, state }: GateLamp): boolean {
  return gateOf(gate)?.shown !== undefined && state !== 'open'
}

/** A forced gate never turns green. */
function lookOf({ state, record }: GateLamp): LampState {
  return state === 'open' && record.signed?.forced ? 'forced' : state
}

function whoSigns({ state, record, signers }: GateLamp, nameOf: (account: string) => string): Words {
  if (state === 'open' && record.signed) return plain(nameOf(record.signed.by))
  const list = signers.slice(0, 2)
  const [en, zh] = [list.map((post) => posts[post].en).join(' / '), list.map((post) => posts[post].zh).join('、')]
  return signers.length > 2 ? { en: `${en} …`, zh: `${zh}等` } : { en, zh }
}

function GateNote({ lamp }: { readonly lamp: GateLamp }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const { state, record, changed } = lamp
  if (state === 'open' && record.signed)
    return (
      <span className="t-small">
        {shortDay(dayOf(record.signed.at), day, lang)}
        {record.signed.self && say({ en: ' · signed his own', zh: ' · 自签' })}
        {record.signed.forced && say({ en: ' · forced', zh: ' · 强制放行' })}
      </span>
    )
  if (state === 'again')
    return (
      <span className="t-small thin">
        {say({ en: `${changed.length} changed since`, zh: `签后改了 ${changed.length} 处` })}
      </span>
    )
  return <span className="t-small">{say(lampWords[state])}</span>
}

/** What a gate demands and of whom, what was signed, and what changed since: shown on hover and on focus. */
function GateCard({ lamp, nameOf }: { readonly lamp: GateLamp; readonly nameOf: (account: string) => string }) {
  const { say, lang } = useWords()
  const { record, signers, print, changed } = lamp
  const gate = gateOf(lamp.gate)
  const { asked, signed, returned } = record
  return (
    <div className="gate-card">
      <p className="medium">
        {lamp.gate} {say(lamp.title)} · {say(lampWords[lookOf(lamp)])}
      </p>
      <p className="second">
        {gate
          ? say(gate.help)
          : say({ en: 'Not asked for in this release; it does not count as passed.', zh: '本版尚不要求，不算已过。' })}
      </p>
      <p className="second">
        {say({ en: 'May sign', zh: '可签' })}:{' '}
        {signers.map((post) => sayIn(posts[post], lang)).join(lang === 'zh' ? '、' : ', ')}
      </p>
      {asked && (
        <p className="second">{say(line('Sent by', '送签', nameOf(asked.by), when(asked.at, lang), asked.note))}</p>
      )}
      {signed && (
        <p className="second">
          {say(line('Signed by', '签名', nameOf(signed.by), when(signed.at, lang), shortPrint(signed.print)))}
          {signed.self && say({ en: ' (own request)', zh: '（自送自签）' })}
          {signed.note && say({ en: ` “${signed.note}”`, zh: `“${signed.note}”` })}
        </p>
      )}
      {signed?.evidence.map((one) => (
        <EvidenceLink key={one.attachment} evidence={one} />
      ))}
      {returned && (
        <p className="thin">
          {say(line('Returned by', '退回', nameOf(returned.by), when(returned.at, lang), returned.reason))}
        </p>
      )}
      {print && (
        <p className="quiet">
          {say({ en: 'Fingerprint now', zh: '当前指纹' })} {shortPrint(print)}
        </p>
      )}
      {changed.length > 0 && (
        <>
          <p className="thin">
            {say({
              en: 'Changed since it was signed; these posts must sign again:',
              zh: '签后改动，须由上列岗位重签：',
            })}
          </p>
          <Changes changed={changed} most={6} />
        </>
      )}
    </div>
  )
}

function line(en: string, zh: string, who: string, at: string, note: string): Words {
  const behind = note ? ` · ${note}` : ''
  return { en: `${en} ${who} · ${at}${behind}`, zh: `${zh}：${who} · ${at}${behind}` }
}

function plain(text: string): Words {
  return { en: text, zh: text }
}
