import type { InboxRow } from '@gendan/contract/rows'
import { formOf } from '@gendan/forms/catalogue'
import type { Words } from '@gendan/kernel/words'
import { partsOf } from '@gendan/orderfile/gate'
import { gateOf } from '@gendan/orderfile/gates'
import { type FirmHere, partedOf } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { Evidence } from './evidence.tsx'
import { SignFoot } from './sign-foot.tsx'
import { DoneMeanwhile, ThingFrame } from './thing-frame.tsx'
import { useSigning } from './use-signing.tsx'
import { type Thing, useThing } from './use-thing.ts'

interface OneThingProps {
  readonly row: InboxRow
  readonly here: FirmHere
  readonly onDone: () => void
  readonly phone?: { readonly back: () => void; readonly place: string }
}

/** One thing to sign: why it comes to you, what changed, the paper, what the rules say; at the foot the two ways on. */
export function OneThing({ row, here, onDone, phone }: OneThingProps) {
  const { order, thing } = useThing(row, here)
  if (thing)
    return (
      <Decide
        row={row}
        here={here}
        thing={thing}
        onDone={onDone}
        onStale={() => void order.refetch()}
        {...(phone ? { phone } : {})}
      />
    )
  return <DoneMeanwhile order={order} onDone={onDone} phone={phone !== undefined} />
}

/** Which purchase, sample or inspection it is of; nothing where a file has but one. */
function partName({ standing, lamp }: Thing): Words | undefined {
  const gate = gateOf(lamp.gate)
  return lamp.part && gate ? partsOf(gate, partedOf(standing)).find(({ id }) => id === lamp.part)?.name : undefined
}

interface DecideProps extends OneThingProps {
  readonly thing: Thing
  readonly onStale: () => void
}

function Decide({ row, here, thing, onDone, onStale, phone }: DecideProps) {
  const { say } = useWords()
  const signing = useSigning({ row, here, thing, onDone, onStale })
  const name = formOf(row.kind)?.name ?? { en: row.kind, zh: row.kind }
  const part = partName(thing)
  const title = [`${say(name)} v${thing.version}`, ...(part ? [say(part)] : [])].join(' · ')
  const small = phone !== undefined
  return (
    <ThingFrame
      row={row}
      here={here}
      title={title}
      phone={phone}
      acts={signing.buttons}
      foot={<SignFoot thing={thing} signing={signing} here={here} phone={small} />}
    >
      <Evidence row={row} here={here} thing={thing} cards={small} />
    </ThingFrame>
  )
}
