import { messageTypes } from '@gendan/credit/tables/message-types.generated'
import type { Words } from '@gendan/kernel/words'

/** A message by its type and name: "MT707 Amendment of a documentary credit"; a letter where it has none. */
export function messageName(type: string | undefined): Words {
  const name = messageTypes[type ?? '']?.name
  if (!type) return { en: 'Letter', zh: '信函' }
  return { en: `MT${type} ${name?.en ?? ''}`.trim(), zh: `MT${type} ${name?.zh ?? ''}`.trim() }
}
