import type { Words } from '@gendan/kernel/words'
import type { Lamp as GateLamp } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { type ReactNode, useState } from 'react'
import { useWorld, worldPath } from '../app/world.ts'
import { GateDialog } from '../gate-view/gate-dialog.tsx'
import { paperPath } from '../order-view/paper-path.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { Lamp, lampWords } from '../parts/lamp.tsx'
import { useWords } from '../words/language.tsx'
import './quality-view.css'

/** Which part of a section somebody came for: named in the address, or the one that the hash leads into ("0.demands"). */
export function chosenPart(parts: readonly { readonly id: string }[], named: string | undefined): string {
  if (named) return named
  const at = window.location.hash.slice(1).split('.')[0] ?? ''
  return (/^\d+$/.test(at) ? parts[Number(at)]?.id : parts.at(-1)?.id) ?? 'new'
}

interface TabsProps {
  readonly file: string
  readonly section: 'samples' | 'inspections' | 'doubts'
  readonly parts: readonly { readonly id: string; readonly name: Words }[]
  readonly chosen: string
  readonly fresh: Words | undefined
}

/** The parts of a section, one chosen, and a new one. */
export function PartTabs({ file, section, parts, chosen, fresh }: TabsProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const all = [...parts, ...(fresh ? [{ id: 'new', name: fresh }] : [])]
  return (
    <nav className="part-tabs">
      {all.map(({ id, name }) => (
        <Go
          key={id}
          to={worldPath(world, `/orders/${file}/${section}?part=${id}`)}
          className={id === chosen ? 'part-tab part-chosen' : 'part-tab'}
        >
          {say(name)}
        </Go>
      ))}
    </nav>
  )
}

interface LampsProps {
  readonly lamps: readonly GateLamp[]
  readonly standing: Standing
  readonly here: FirmHere
  /** The paper of this part. */
  readonly paper: { readonly kind: string; readonly part: string; readonly name: Words }
  readonly children?: ReactNode
}

/** Right of a part: its paper, and its gates with what each waits for. */
export function PartLamps({ lamps, standing, here, paper, children }: LampsProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const [at, stand] = useState<GateLamp>()
  const gate = at && gateOf(at.gate)
  const toPaper = worldPath(world, paperPath(standing.file.id, paper.kind, paper.part))
  return (
    <section className="card padded stack">
      <Go to={toPaper} className="medium">
        {say({ en: `Open the ${paper.name.en.toLowerCase()}`, zh: `打开${paper.name.zh}` })}
      </Go>
      {lamps.map((lamp) => (
        <div key={`${lamp.gate} ${lamp.part}`} className="line part-lamp">
          <Lamp state={lamp.state === 'open' && lamp.record.signed?.forced ? 'forced' : lamp.state} silent />
          <span className="fill">{say(gateOf(lamp.gate)?.title ?? lamp.title)}</span>
          {lamp.state === 'open' ? (
            <span className="quiet t-small">{say(lampWords.open)}</span>
          ) : gateOf(lamp.gate)?.shown ? (
            <button type="button" className="as-link" onClick={() => stand(lamp)}>
              {say({ en: 'Show the proof', zh: '出示凭据' })}
            </button>
          ) : (
            <Go to={toPaper}>{say(lampWords[lamp.state])}</Go>
          )}
        </div>
      ))}
      {children}
      {gate && at && (
        <GateDialog gate={gate} lamp={at} standing={standing} here={here} onClose={() => stand(undefined)} />
      )}
    </section>
  )
}
