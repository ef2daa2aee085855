import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { workdaysOf } from '@gendan/orderfile/path/workdays'
import { type ProposedInspection, proposedInspections } from '@gendan/orderfile/quality/proposed-inspections'
import { useMemo } from 'react'
import { useWorld } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'

/** What of an order is to be inspected and nobody has planned yet; nothing for who may not plan it. */
export function useProposed(
  { file, suppliers }: Pick<Standing, 'file' | 'suppliers'>,
  here: FirmHere | undefined,
): readonly ProposedInspection[] {
  const { day: today, rights } = useWorld()
  return useMemo(() => {
    if (!here || !rights.has('inspect') || file.aside) return []
    const workdays = workdaysOf(pathRulesOf(here.firm))
    const nameOf = (party: string) => {
      const { zh = '', en = '' } = suppliers[party]?.facts.name ?? {}
      return zh || en
    }
    return proposedInspections(file, { today, workdays, nameOf })
  }, [file, suppliers, here, today, rights])
}
