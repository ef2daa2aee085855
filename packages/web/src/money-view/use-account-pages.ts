import type { DoorInput } from '@gendan/contract/doors'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useWorld } from '../app/world.ts'
import { enter } from '../client/client.ts'
import type { SheetPage } from '../parts/sheet-pages.tsx'

/** The pages of a statement of account, drawn by the press that prints them; undefined until they came. */
export function useAccountPages(wanted: DoorInput<'account-pages'>): readonly SheetPage[] | undefined {
  const { id: world } = useWorld()
  const drawn = useQuery({
    queryKey: ['world', world, 'account-pages', wanted],
    queryFn: () => enter('account-pages', wanted, { world }),
  })
  const { data } = drawn
  const pages = useMemo(
    () => data?.pages.map((svg) => ({ src: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })) })),
    [data],
  )
  useEffect(
    () => () => {
      for (const { src } of pages ?? []) URL.revokeObjectURL(src)
    },
    [pages],
  )
  return pages
}
