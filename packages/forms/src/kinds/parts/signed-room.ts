import type { Firm } from '@gendan/firm/firm'
import type { Signer } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { PrintWish } from '../../form.ts'

/** Who made an internal paper and who confirmed it: two rooms to sign in, the second with the signature given in the house. */
export function signedRoom(seller: Firm['letterhead'], wish: PrintWish, made: Words): readonly Signer[] {
  const name = { text: seller.short }
  return [
    { label: made, name },
    {
      label: { en: 'Confirmed by', zh: '确认人' },
      name,
      ...(wish.confirmedBy ? { note: wish.confirmedBy } : {}),
      ...(wish.chop ? { chop: wish.chop } : {}),
      ...(wish.signature ? { signature: wish.signature } : {}),
    },
  ]
}
