import type { InboxRow } from '@gendan/contract/rows'
import { posts } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import { gateOf } from '@gendan/orderfile/gates'
import { Button } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Changes } from '../facts/changes.tsx'
import { GateDialog } from '../gate-view/gate-dialog.tsx'
import { type FirmHere, type Standing, standingOf } from '../order-view/standing.ts'
import { signersInWords } from '../paper-view/gate-words.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { DoneMeanwhile, ThingFrame } from './thing-frame.tsx'

interface ShownThingProps {
  readonly row: InboxRow
  readonly here: FirmHere
  readonly onDone: () => void
  readonly phone?: { readonly back: () => void; readonly place: string }
}

const AWAITS: Readonly<Record<InboxRow['awaits'], Words>> = {
  '': { en: 'Show it once more, or write the word it is passed on.', zh: '请重新出示凭据，或写明放行依据。' },
  customer: {
    en: 'The customer must sign the changed invoice back; his copy is shown when it comes.',
    zh: '须由客户签回改后的形式发票，收到后上传。',
  },
  supplier: {
    en: 'The supplier must confirm the change; his copy or word is shown when it comes.',
    zh: '须由供应商确认改动，收到后上传。',
  },
}

/** A gate that was passed by its proof and closed again when the order was changed: what changed, why, and the way to pass it anew. */
export function ShownThing({ row, here, onDone, phone }: ShownThingProps) {
  const { say } = useWords()
  const order = useAsk('order', { id: row.file }, { every: 20_000 })
  const [showing, show] = useState(false)
  const standing = order.data && standingOf(order.data)
  const lamp = standing?.lamps.find(({ gate, part }) => gate === row.gate && part === row.part)
  const gate = gateOf(row.gate)
  if (!standing || !lamp || !gate || !lamp.record.asked || lamp.state === 'open')
    return <DoneMeanwhile order={order} onDone={onDone} phone={phone !== undefined} />
  const title = say(lamp.title)
  return (
    <ThingFrame
      row={row}
      here={here}
      title={title}
      phone={phone}
      acts={
        <Button type="primary" size="large" onClick={() => show(true)}>
          {say({ en: 'Show the proof and pass', zh: '出示凭据通过' })}
        </Button>
      }
    >
      <div className="evidence">
        <WhyAgain row={row} here={here} standing={standing} />
      </div>
      {showing && (
        <GateDialog
          gate={gate}
          lamp={lamp}
          standing={standing}
          here={here}
          onClose={() => {
            show(false)
            void order.refetch()
          }}
        />
      )}
    </ThingFrame>
  )
}

/** Why it comes up again: what it binds, who passed it, what changed since and who says so. */
function WhyAgain({ row, here, standing }: Pick<ShownThingProps, 'row' | 'here'> & { readonly standing: Standing }) {
  const { say, lang } = useWords()
  const { id: world } = useWorld()
  const lamp = standing.lamps.find(({ gate, part }) => gate === row.gate && part === row.part)
  const gate = gateOf(row.gate)
  if (!lamp || !gate) return null
  const { asked, signed } = lamp.record
  const who = signersInWords(lamp.signers)
  return (
    <>
      <section className="evidence-part">
        <h3>{say({ en: 'Why it comes again', zh: '为什么要重新办' })}</h3>
        <p className="evidence-why">
          {say(gate.help)} {say(AWAITS[row.awaits])} {say({ en: `${who.en} may pass it.`, zh: `可通过：${who.zh}。` })}
          {signed &&
            say({
              en: ` ${here.nameOf(signed.by)} (${posts[signed.post].en.toLowerCase()}) passed it on ${when(signed.at, lang)}; it has changed since.`,
              zh: `${here.nameOf(signed.by)}（${posts[signed.post].zh}）${when(signed.at, lang)} 通过，之后内容变了。`,
            })}{' '}
          <span className="quiet t-small">
            {gate.id} {say(gate.title)} · {gate.source.title} {gate.source.at}
          </span>
        </p>
      </section>
      <section className="evidence-part">
        <h3>{say({ en: 'What changed since', zh: '之后的改动' })}</h3>
        <Changes changed={lamp.changed} />
      </section>
      {asked?.note && (
        <section className="evidence-part">
          <h3>{say({ en: `${here.nameOf(asked.by)} says`, zh: `${here.nameOf(asked.by)}的说明` })}</h3>
          <p className="evidence-note">{asked.note}</p>
        </section>
      )}
      <p className="t-small evidence-file">
        <Go to={worldPath(world, `/orders/${standing.file.id}`)}>{say({ en: 'Open the order', zh: '看订单' })}</Go>
      </p>
    </>
  )
}
