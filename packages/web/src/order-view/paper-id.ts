import { formOf } from '@gendan/forms/catalogue'
import type { Words } from '@gendan/kernel/words'

/** What a paper's id in its file says: "proforma-invoice-1" is its kind and its version. */
export function paperById(id: string): { readonly kind: string; readonly version: string; readonly name: Words } {
  const [, kind = id, version = ''] = /^(.*)-(\d+)$/.exec(id) ?? []
  return { kind, version, name: formOf(kind)?.name ?? { en: kind, zh: kind } }
}
