import type { Words } from '@gendan/kernel/words'
import { maySign } from '@gendan/orderfile/sign-rules'
import { when } from '../app/when.ts'
import { worldPath } from '../app/world.ts'
import { Changes } from '../facts/changes.tsx'
import { Go } from '../parts/go.tsx'
import { Lamp, type LampState } from '../parts/lamp.tsx'
import { useWords } from '../words/language.tsx'
import type { GateNow } from './gate-now.ts'
import { signersInWords } from './gate-words.ts'
import type { PaperNow } from './use-paper.ts'

const LAMPS: Readonly<Record<Exclude<GateNow['state'], 'none'>, LampState>> = {
  shut: 'shut',
  turn: 'turn',
  edited: 'again',
  returned: 'again',
  open: 'open',
  again: 'again',
}

/** How the gate of this paper stands: who signed or must sign, when; what changed since; why it came back. */
export function GateStrip({ paper }: { readonly paper: PaperNow }) {
  const { say } = useWords()
  const { gate, world, here } = paper
  const says = useGateWords(paper)
  if (gate.state === 'none' || gate.state === 'shut' || !says) return null
  const mine = gate.state === 'turn' && maySign(here.firm, gate, world.account.id, gate.record.asked?.by)
  return (
    <section className={`gate-strip gate-${gate.state}`} aria-label={say({ en: 'Signature', zh: '签名' })}>
      <p className="line">
        <Lamp state={LAMPS[gate.state]} size={16} />
        <span className="fill medium">{says}</span>
        {mine && (
          <Go to={worldPath(world.id, `/inbox?file=${paper.standing.file.id}`)}>
            {say({ en: 'Sign it', zh: '去签' })}
          </Go>
        )}
      </p>
      {gate.record.returned && gate.state === 'returned' && <blockquote>{gate.record.returned.reason}</blockquote>}
      {gate.changed.length > 0 && (
        <>
          <p className="quiet t-small">{say(changedHead(gate))}</p>
          <Changes changed={gate.changed} />
        </>
      )}
    </section>
  )
}

function changedHead({ state, changed, signers }: GateNow): Words {
  const who = signersInWords(signers)
  if (state === 'edited')
    return {
      en: `Changed since it was sent: ${changed.length}. Send it again.`,
      zh: `送签后又改了 ${changed.length} 处，须重新送签。`,
    }
  return {
    en: `Changed since it was signed: ${changed.length}. To be signed again by ${who.en}.`,
    zh: `签名后改了 ${changed.length} 处，须由${who.zh}重签。`,
  }
}

/** The state of the gate in one sentence, with names and times; undefined where there is nothing to say. */
export function useGateWords({ gate, here }: PaperNow): string | undefined {
  const { say, lang } = useWords()
  const { asked, signed, returned } = gate.record
  const who = signersInWords(gate.signers)
  switch (gate.state) {
    case 'none':
    case 'shut':
      return undefined
    case 'turn':
      return (
        asked &&
        say({
          en: `Waits for ${who.en}; sent by ${here.nameOf(asked.by)}, ${when(asked.at, lang)}`,
          zh: `等${who.zh}签 · ${here.nameOf(asked.by)} ${when(asked.at, lang)} 送签`,
        })
      )
    case 'open':
      return (
        signed &&
        say({
          en: `Signed by ${here.nameOf(signed.by)}, ${when(signed.at, lang)}${signed.self ? ', his own' : ''}`,
          zh: `${here.nameOf(signed.by)} ${when(signed.at, lang)} 签过${signed.self ? '（自签）' : ''}`,
        })
      )
    case 'returned':
      return (
        returned &&
        say({
          en: `Returned by ${here.nameOf(returned.by)}, ${when(returned.at, lang)}`,
          zh: `${here.nameOf(returned.by)} ${when(returned.at, lang)} 退回`,
        })
      )
    case 'edited':
      return say({ en: 'Sent for signature, and changed since', zh: '已送签，之后又改过' })
    case 'again':
      return say({ en: 'Closed again: what was signed has changed', zh: '重关：签过的内容变了' })
  }
}
