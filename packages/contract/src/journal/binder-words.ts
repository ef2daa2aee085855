import type { Words } from '@gendan/kernel/words'
import { kindName } from '@gendan/orderfile/binder/entries'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'

/** What was put into the order file, taken out of it or found not to be needed. */
export function binderWords(event: OrderFileEvent): readonly Words[] {
  switch (event.type) {
    case 'file-kept':
      return [kindName(event.file.kind), plain(event.file.name)]
    case 'file-taken-out':
      return [quoted(event.out.reason)]
    case 'paper-waived':
      return [kindName(event.waiver.kind), quoted(event.waiver.reason)]
    case 'file-reopened':
      return [quoted(event.reason)]
    case 'waiver-lifted':
      return [kindName(event.kind)]
    default:
      return []
  }
}

function plain(text: string): Words {
  return { en: text, zh: text }
}

function quoted(text: string): Words {
  return plain(`“${text}”`)
}
