import { linksOf, standingState } from '../../link/link-state.ts'
import type { linkGates } from '../../link/sign-link.ts'
import type { OrderFile } from '../../order-file.ts'
import type { LinkFact } from '../node-fact.ts'

/** How the last link to a paper stands while the other side has not signed back; nothing where none waits. */
export function linkFact(file: OrderFile, gate: (typeof linkGates)[number], part = ''): { readonly link?: LinkFact } {
  const [last] = linksOf(file, { gate, part })
  if (!last) return {}
  const state = standingState(file, last)
  if (state === 'countered') return { link: { state, at: last.answer?.at ?? last.at } }
  if (state === 'read') return { link: { state, at: last.read ?? last.at } }
  return state === 'sent' ? { link: { state, at: last.at } } : {}
}
