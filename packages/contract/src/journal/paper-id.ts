import { catalogue } from '@gendan/forms/catalogue'
import type { Words } from '@gendan/kernel/words'

/** What a paper's id in its file says: "proforma-invoice-1" is its kind and its version; between them the part of the deal it is of. */
export function paperById(id: string): { readonly kind: string; readonly version: string; readonly name: Words } {
  const form = catalogue.find(({ kind }) => id.startsWith(`${kind}-`))
  const version = /-(\d+)$/.exec(id)?.[1] ?? ''
  return form ? { kind: form.kind, version, name: form.name } : { kind: id, version, name: { en: id, zh: id } }
}
