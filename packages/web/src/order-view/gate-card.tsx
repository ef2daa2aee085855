import { posts } from '@gendan/firm/posts'
import { shortPrint } from '@gendan/kernel/fingerprint'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import type { Lamp as GateLamp } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { when } from '../app/when.ts'
import { Changes } from '../facts/changes.tsx'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import { lampWords } from '../parts/lamp.tsx'
import { useWords } from '../words/language.tsx'
import { lookOf } from './gate-groups.ts'

/** What a gate demands and of whom, what was signed, and what changed since: shown on hover and on focus. */
export function GateCard({ lamp, nameOf }: { readonly lamp: GateLamp; readonly nameOf: (account: string) => string }) {
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
