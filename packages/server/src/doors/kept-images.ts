import { type FirmEvent, firm } from '@gendan/firm/firm'
import type { Desk } from '@gendan/office/desk'
import { forbidden, Refused } from '@gendan/office/problems'
import type { Tx } from '@gendan/store/database'
import { eventsOf } from '@gendan/store/journal'

/**
 * A chop's image goes to those who print or keep it, a signature's to the person whose it is; also one that has been
 * replaced since, for it looks the same on a paper. Throws Refused for everybody else. (A stamped PDF carries the image
 * all the same: this keeps the bare picture from those who have no business with it.)
 */
export async function refuseKeptImage(tx: Tx, desk: Desk, address: string): Promise<void> {
  const ref = { kind: firm.kind, id: desk.fence.company }
  const kept = (await eventsOf(tx, ref, ['chop-kept', 'signature-kept'])) as readonly FirmEvent[]
  if (kept.some((event) => event.type === 'chop-kept' && event.chop === address)) {
    if (!desk.rights.has('chop') && !desk.rights.has('keep-chop')) throw forbidden('chop')
    return
  }
  const owners = kept.flatMap((event) =>
    event.type === 'signature-kept' && event.signature === address ? [event.account] : [],
  )
  if (owners.length > 0 && !owners.includes(desk.account)) throw anothersSignature()
}

function anothersSignature(): Refused {
  return new Refused(403, 'forbidden', {
    en: 'The image of a signature is given only to the person whose it is.',
    zh: '签名章图样只给本人。',
  })
}
