import { useCallback, useMemo, useState } from 'react'

type Side = 'text' | 'facts'

export interface Lit {
  /** The number that is lit; undefined where none is. */
  readonly mark?: number | undefined
  /** On which side somebody points: the other one moves. */
  readonly from: Side
}

/** One light for both sides: what is pointed at, else what was chosen. */
export interface Light {
  readonly lit: Lit
  readonly over: (mark: number | undefined, from: Side) => void
  readonly choose: (mark: number | undefined, from: Side) => void
}

export function useLight(onChoose?: (from: Side) => void): Light {
  const [over, point] = useState<Lit>({ from: 'text' })
  const [chosen, choose] = useState<Lit>({ from: 'text' })
  const lit = over.mark === undefined ? chosen : over
  const pointAt = useCallback<Light['over']>(
    (mark, from) => point((before) => (before.mark === mark && before.from === from ? before : { mark, from })),
    [],
  )
  const chooseOne = useCallback<Light['choose']>(
    (mark, from) => {
      if (mark === undefined) return
      choose({ mark, from })
      onChoose?.(from)
    },
    [onChoose],
  )
  return useMemo(() => ({ lit, over: pointAt, choose: chooseOne }), [lit, pointAt, chooseOne])
}
