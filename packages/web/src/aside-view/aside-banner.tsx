import { liftHold } from '@gendan/orderfile/acts/lift-hold'
import { reviveOrder } from '@gendan/orderfile/acts/revive-order'
import { asideNames, asideWords } from '@gendan/orderfile/aside'
import type { Aside } from '@gendan/orderfile/aside-shape'
import { Button } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import { EvidenceLink } from '../gate-view/evidence-field.tsx'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Chip } from '../parts/chip.tsx'
import { Mark } from '../parts/mark.tsx'
import { CopyOne } from '../repeat-view/copy-one.tsx'
import { useWords } from '../words/language.tsx'
import { ReasonDialog } from './reason-dialog.tsx'

interface BannerProps {
  readonly standing: Standing
  readonly here: FirmHere | undefined
}

/** A file beside its way, in one word. */
export function AsideChip({ aside }: { readonly aside: Aside | undefined }) {
  const { say } = useWords()
  return aside ? <Chip mark="thin">{say(asideNames[aside.state])}</Chip> : null
}

/** Above everything else of an order that is on hold, cancelled or lost: why, by whom, since when, and the way back. */
export function AsideBanner({ standing, here }: BannerProps) {
  const { aside } = standing.file
  return aside ? <Banner standing={standing} here={here} aside={aside} /> : null
}

function Banner({ standing, here, aside }: BannerProps & { readonly aside: Aside }) {
  const { say, lang } = useWords()
  const { rights } = useWorld()
  const [asking, ask] = useState(false)
  const act = useAct()
  const back = aside.state === 'hold' ? liftHold : aside.state === 'lost' ? reviveOrder : undefined
  async function go(reason: string) {
    if (back && (await act.run(back, { reason }, { id: standing.file.id, expected: standing.version }))) ask(false)
  }
  return (
    <section className="card padded aside-banner" aria-label={say(asideWords(aside))}>
      <p className="line wraps">
        <Mark kind="thin" size={16} />
        <span className="t-title fill">{say(asideWords(aside))}</span>
        {aside.state !== 'hold' && rights.has('order') && <CopyOne files={[standing.file.id]} />}
        {back && rights.has('order') && <Button onClick={() => ask(true)}>{say(back.title)}</Button>}
      </p>
      <p className="second t-small">
        {here?.nameOf(aside.by) ?? aside.by} · {when(aside.at, lang)}
      </p>
      {aside.state === 'cancelled' && <Agreed aside={aside} />}
      {asking && back && (
        <ReasonDialog
          title={back.title}
          label={{ en: 'Why it goes on', zh: '恢复原因' }}
          ready
          busy={act.busy}
          said={act.said}
          onAct={(reason) => void go(reason)}
          onClose={() => ask(false)}
        />
      )}
    </section>
  )
}

function Agreed({ aside }: { readonly aside: Extract<Aside, { state: 'cancelled' }> }) {
  const { say } = useWords()
  return (
    <ul className="t-small">
      <li className="line wraps">
        {say({ en: 'The customer agreed', zh: '客户同意' })}: {aside.agreed}
        {aside.evidence.map((one) => (
          <EvidenceLink key={one.attachment} evidence={one} />
        ))}
      </li>
      {aside.winding.map(({ id, name, becomes }) => (
        <li key={id}>
          {say(name)}: {becomes}
        </li>
      ))}
    </ul>
  )
}
