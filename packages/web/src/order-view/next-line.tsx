import { gateOf } from '@gendan/orderfile/gates'
import { useParams, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { GateDialog } from '../gate-view/gate-dialog.tsx'
import { useWords } from '../words/language.tsx'
import { NextAct, nextPath } from './file-acts.tsx'
import { whoActs } from './four-answers.tsx'
import { firmHereOf, type Standing, standingOf } from './standing.ts'
import './next-line.css'

/** On every page of an order besides its cockpit: what comes next in the file, and the way there. */
export function NextLine() {
  const { file } = useParams({ strict: false }) as { readonly file?: string }
  const pathname = useRouterState({ select: ({ location }) => location.pathname })
  const [, rest] = /\/orders\/[^/]+\/(.+)$/.exec(pathname) ?? []
  return file && rest ? <OfOrder file={file} here={`/orders/${file}/${rest}`} /> : null
}

const CLOSED = 'E19'

function OfOrder({ file, here }: { readonly file: string; readonly here: string }) {
  const order = useAsk('order', { id: file })
  if (!order.data) return null
  const standing = standingOf(order.data)
  return standing.file.stage === CLOSED || isHere(standing, here) ? null : <Line standing={standing} />
}

/** Whether the next step is done on the very page one is on. */
function isHere(standing: Standing, here: string): boolean {
  const [path] = (nextPath(standing) ?? '').split('?')
  return path === here
}

function Line({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const firm = useAsk('firm', {})
  const [open, setOpen] = useState(false)
  const { next, lamps, file } = standing
  const people = firm.data && firmHereOf(firm.data)
  const lamp = lamps.find((one) => one.gate === next.gate && one.part === (next.part ?? ''))
  const gate = lamp && gateOf(lamp.gate)
  const who = whoActs(standing, people?.nameOf ?? (() => ''))
  return (
    <section className="next-line" aria-label={say({ en: 'Next in this order', zh: '本单下一步' })}>
      <span className="quiet">{say({ en: 'Next', zh: '下一步' })}</span>
      <span className="next-says">{say(next.says)}</span>
      {!file.aside && next.does !== 'wait' && <span className="second t-small">{say(who.says)}</span>}
      <NextAct standing={standing} onGate={() => setOpen(true)} />
      {open && gate && people && (
        <GateDialog gate={gate} lamp={lamp} standing={standing} here={people} onClose={() => setOpen(false)} />
      )}
    </section>
  )
}
