import { inspectionName } from '@gendan/forms/deal/inspection'
import { needsOpening } from '@gendan/forms/deal/quality'
import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { standingOf } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { type Found, LabelFound } from './label-found.tsx'
import { RefusedLabel } from './opening-card.tsx'
import { ScanCode } from './scan-code.tsx'
import { useLabel } from './use-label.ts'

/** Scan any label: what the piece is, whose, where it belongs, and what waits for it. */
export function ScanPage() {
  const { say } = useWords()
  const { code } = useSearch({ from: '/w/$world/scan' })
  const label = useLabel()
  const { read } = label
  const first = useRef(code)
  useEffect(() => {
    if (first.current) void read(first.current, 'typed')
    first.current = undefined
  })
  return (
    <Screen title={say({ en: 'Scan a sample', zh: '扫样品标签' })}>
      <section className="card padded stack scan-page">
        <ScanCode busy={label.busy} onCode={(text, way) => void read(text, way)} />
        <RefusedLabel label={label} />
        {label.found && <LabelFound found={label.found} />}
        {label.found?.piece === 'kept' && <Waiting found={label.found} />}
      </section>
    </Screen>
  )
}

/** The final inspections of its order that wait for this sample. */
function Waiting({ found }: { readonly found: Found }) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const order = useAsk('order', { id: found.file })
  const deal = order.data && standingOf(order.data).file.deal
  const waiting = (deal?.inspections ?? []).filter(
    (one) => deal && one.verdict === undefined && needsOpening(one, deal),
  )
  if (waiting.length === 0) return null
  return (
    <ul className="stack">
      {waiting.map((one) => (
        <li key={one.id}>
          <Go
            to={worldPath(world, `/orders/${found.file}/inspections?part=${one.id}&code=${found.code}`)}
            className="medium"
          >
            {say({ en: 'Open with it: ', zh: '用它开验：' })}
            {say(inspectionName(one))}
          </Go>
        </li>
      ))}
    </ul>
  )
}
