import type { waysOfSaying } from '@gendan/orderfile/mail/said'
import { outsiderOf } from '../cast/parties.ts'
import type { Deed } from '../story.ts'
import { THE_ORDER } from './telling-words.ts'

/** What the customer said, or we to him, on the phone, in a chat or in a mail that came elsewhere: noted with the order in the morning of the day. */
export function noted(
  kind: keyof typeof waysOfSaying,
  way: 'in' | 'out',
  { subject, text }: { readonly subject: string; readonly text: string },
): Deed {
  return {
    act: 'keep-note',
    on: { file: `note ${subject}` },
    about: { says: subject },
    input: (scene) => {
      const { contact, name } = outsiderOf(scene.cast.buyer).facts
      const them = { name: contact?.name ?? name.en, address: contact?.email ?? '' }
      const nobody = { name: '', address: '' }
      return {
        ...{ file: scene.id(THE_ORDER), party: scene.id(scene.cast.buyer), kind, way },
        at: `${scene.today}T00:00:00.000Z`,
        said: { subject, text, from: way === 'in' ? them : nobody, to: way === 'out' ? [them] : [] },
      }
    },
  }
}
