import type { Finding } from '@gendan/kernel/rule'
import { useRouter } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useAddress } from '../parts/address.ts'
import { findingKey } from '../parts/findings-dock.tsx'
import { ownId } from './own-fields.tsx'
import { within } from './places.ts'
import type { PaperNow } from './use-paper.ts'

/** What one looks at: the chosen finding, the row one came to from the page, the field one types in. */
export interface Selection {
  readonly chosen: Finding | undefined
  readonly lit: string | undefined
  readonly typing: string | undefined
  readonly onTyping: (field: string | undefined) => void
}

/** The selection of this screen. Choosing a finding lights its row; a click on the page leads to the field, or to its home. */
export function useSelection(paper: PaperNow) {
  const router = useRouter()
  const address = useAddress()
  const [key, setKey] = useState<string>()
  const [lit, light] = useState<string>()
  const [typing, onTyping] = useState<string>()
  const chosen = paper.findings.find((finding) => findingKey(finding) === key)
  function choose(finding: Finding) {
    setKey(findingKey(finding))
    light(finding.at)
  }
  function release() {
    setKey(undefined)
    light(undefined)
  }
  function openSpot(at: string) {
    const finding = paper.findings.find((one) => within(at, one.at) || within(one.at, at))
    setKey(finding && findingKey(finding))
    light(at)
    const source = paper.sourceAt(at)
    if (source.kind === 'typed') return document.getElementById(ownId(source.field))?.focus()
    if (source.kind === 'link' && !hasRow(at, paper)) {
      const { search, ...place } = address(source.home.to)
      void router.navigate({ ...place, search: search as never })
    }
  }
  const shown = key !== undefined && !chosen ? undefined : lit
  const selection = useMemo<Selection>(() => ({ chosen, lit: shown, typing, onTyping }), [chosen, shown, typing])
  return { selection, choose, release, openSpot }
}

/** Whether a fact has a row beside the page: then one is led there, and on from there to its home. */
function hasRow(at: string, { form }: PaperNow): boolean {
  return at.startsWith('lines.') || form.rows.some((group) => group.rows.some((row) => within(at, row.at)))
}
