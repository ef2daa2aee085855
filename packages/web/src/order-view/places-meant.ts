import type { Answer } from '@gendan/contract/questions'

type Found = Answer<'ports'>['rows'][number]
export type Place = Pick<Found, 'locode' | 'name' | 'nameZh' | 'country'>

/**
 * What can be chosen from what was found. Carriers write the code of an airport for the sea port (CNSHA for Shanghai):
 * such a port stands beside its airport, before it under a rule that is for the sea only.
 */
export function placesMeant(found: readonly Found[], bySea: boolean): readonly Place[] {
  const both = found.flatMap((one): readonly Place[] => {
    if (!one.seaPort) return [one]
    return bySea ? [one.seaPort, one] : [one, one.seaPort]
  })
  return both.filter((one, i) => both.findIndex(({ locode }) => locode === one.locode) === i)
}

/** What a bare code may mean: the sea port only under a rule that is for the sea only, else the airport or the port. */
export function codeMeans(code: string, found: readonly Found[], bySea: boolean): readonly Place[] {
  const one = found.find(({ locode }) => locode === code)
  if (!one) return []
  return bySea && one.seaPort ? [one.seaPort] : placesMeant([one], bySea)
}
