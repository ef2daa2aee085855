import type { Firm } from '@gendan/firm/firm'
import { type Layout, layoutFor, layoutsOf } from '@gendan/firm/layout'
import { useMemo, useState } from 'react'

/** The layouts a paper may be printed in, and the one chosen: the customer's until somebody chooses another; '' is the house's. */
export interface LayoutChoice {
  readonly all: readonly Layout[]
  readonly chosen: string
  readonly choose: (id: string) => void
}

/** `carried` is the layout of the order that this one was copied from, while it is in use. */
export function useLayouts(kind: string, customer: string, { layouts }: Firm, carried = ''): LayoutChoice {
  const [own, choose] = useState(layoutsOf(layouts, kind).find(({ id }) => id === carried)?.id)
  return useMemo(() => {
    const chosen = layoutFor(layouts, kind, customer, own)?.id ?? ''
    return { all: layoutsOf(layouts, kind), chosen, choose }
  }, [layouts, kind, customer, own])
}
