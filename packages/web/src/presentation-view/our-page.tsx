import { formOf } from '@gendan/forms/catalogue'
import { facePlaces } from '@gendan/forms/presented/face-places'
import { issuedSheet } from '@gendan/orderfile/issued-sheet'
import { useMemo } from 'react'
import { useAsk } from '../app/queries.ts'
import { SaidPart } from '../app/said.tsx'
import { useWorld } from '../app/world.ts'
import { standingOf } from '../order-view/standing.ts'
import { usePages } from '../paper-view/use-pages.ts'
import { spotsOnOurs } from './desk-places.ts'
import { LitPages, type LitProps, NoPage } from './lit-pages.tsx'

interface OurProps extends LitProps {
  readonly source: { readonly file: string; readonly paper: string; readonly kind: string }
}

/** The page of a paper of ours as it was printed, with the places of the facts that are spoken of. */
export function OurPage({ source, ...lit }: OurProps) {
  const { id: world } = useWorld()
  const order = useAsk('order', { id: source.file })
  const { live, fault, again } = usePages(world, { file: source.file, paper: source.paper })
  const places = useMemo(() => {
    const issued = order.data && standingOf(order.data).file.papers.find(({ id }) => id === source.paper)
    const form = issued && formOf(issued.kind)
    return issued && form?.face ? facePlaces(form.face, issued.filled, issuedSheet(form, issued)) : undefined
  }, [order.data, source.paper])
  if (fault) return <SaidPart act={{ en: 'draw the page', zh: '画出页面' }} problem={fault.problem} onRetry={again} />
  if (!live) return <NoPage />
  return <LitPages {...lit} pages={live.pages} spots={places ? spotsOnOurs(live.spots, places, lit.facts) : []} />
}
