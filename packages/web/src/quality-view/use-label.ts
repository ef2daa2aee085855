import type { Words } from '@gendan/kernel/words'
import { useState } from 'react'
import { useMe } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { ask, Said } from '../client/client.ts'
import type { Found } from './label-found.tsx'

/** A label on its way from the camera to the house. */
export interface LabelRead {
  readonly read: (code: string, way: 'camera' | 'typed') => Promise<Found | undefined>
  readonly busy: boolean
  readonly found: Found | undefined
  readonly way: 'camera' | 'typed'
  /** Why the code is none of ours, and what to do. */
  readonly refused: { readonly says: Words; readonly remedy: Words } | undefined
  readonly forget: () => void
}

/** Asks what a label is of. One of another world that one may enter is named by that world. */
export function useLabel(): LabelRead {
  const { id: world } = useWorld()
  const me = useMe()
  const [state, setState] = useState<Pick<LabelRead, 'busy' | 'found' | 'refused' | 'way'>>(NOTHING)
  async function read(code: string, way: 'camera' | 'typed'): Promise<Found | undefined> {
    setState({ ...NOTHING, busy: true, way })
    try {
      const { found, refused } = await ask(world, 'read-label', { code })
      const other = me.data?.worlds.find(
        ({ id }) => id !== world && code.toUpperCase().includes(`:${id.toUpperCase()}:`),
      )
      const said = refused && other ? elsewhere(other.name) : refused
      setState({ busy: false, way, found: found ?? undefined, refused: said ?? undefined })
      return found ?? undefined
    } catch (thrown) {
      const says = thrown instanceof Said ? thrown.problem.says : FAILED
      setState({ busy: false, way, found: undefined, refused: { says, remedy: AGAIN } })
      return undefined
    }
  }
  return { ...state, read, forget: () => setState(NOTHING) }
}

const NOTHING = { busy: false, found: undefined, refused: undefined, way: 'typed' } as const
const FAILED: Words = { en: 'The label could not be looked up.', zh: '查不到标签。' }
const AGAIN: Words = { en: 'Try again where there is a network.', zh: '请在有网络的地方再试。' }

function elsewhere(name: Words) {
  return {
    says: {
      en: `This label was printed in “${name.en}”, not here.`,
      zh: `这张标签是在“${name.zh}”打印的，不属于这里。`,
    },
    remedy: { en: 'Open that one to scan it.', zh: '请切换过去再扫。' },
  }
}
