import type { GateEvent, GateRecord } from './gate-record.ts'

/** When something was first done, by what it is, where it was done again since. */
export interface First {
  readonly first?: Readonly<Record<string, string>> | undefined
}

/** Keeps the time at which something was done first, once it is done again: from that time on the order could go on. */
function keptFirst({ first = {} }: First, what: string, before: string | undefined): First {
  return before === undefined || first[what] !== undefined ? {} : { first: { ...first, [what]: before } }
}

/** A gate that was passed before and is passed again. */
export function signedAgain(
  file: First & { readonly gates: Readonly<Record<string, GateRecord>> },
  key: string,
  { type }: GateEvent,
): First {
  return type === 'gate-signed' ? keptFirst(file, key, file.gates[key]?.signed?.at) : {}
}

/** Terms that were settled before and are settled anew. */
export function settledAgain(
  file: First & { readonly deal: { readonly contract?: { readonly settled: string } | undefined } },
): First {
  return keptFirst(file, 'settled', file.deal.contract?.settled)
}
