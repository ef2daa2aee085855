import type { Finding } from '@gendan/kernel/rule'
import { useRouter } from '@tanstack/react-router'
import { useAddress } from '../parts/address.ts'
import type { Way } from '../parts/finding-card.tsx'
import { ownId } from './own-fields.tsx'
import { homeOf } from './source.ts'
import type { PaperNow } from './use-paper.ts'

/** The way out of a finding: to the box on this paper, or to the place where the fact lives. */
export function useWays(paper: PaperNow): (finding: Finding) => readonly Way[] {
  const router = useRouter()
  const address = useAddress()
  function go(to: string) {
    const { search, ...place } = address(to)
    void router.navigate({ ...place, search: search as never })
  }
  return (finding) => {
    const field = finding.at.split('.')[0] ?? ''
    if (field in (paper.form.own as object))
      return [{ label: { en: 'Fill it in', zh: '去填' }, go: () => document.getElementById(ownId(field))?.focus() }]
    const home = homeOfFinding(finding, paper)
    return home
      ? [{ label: { en: `Change it at: ${home.name.en}`, zh: `到${home.name.zh}去改` }, go: () => go(home.to) }]
      : []
  }
}

function homeOfFinding({ at, rule }: Finding, paper: PaperNow) {
  const drawn = {
    world: paper.world.id,
    file: paper.standing.file,
    form: paper.form,
    deal: paper.deal,
    filled: paper.filled,
  }
  if (rule === 'DEAL-01') return homeOf(at, drawn)
  const source = paper.sourceAt(at)
  if (source.kind === 'link') return source.home
  return source.kind === 'calc' ? source.grounds.find(({ home }) => home)?.home : undefined
}
