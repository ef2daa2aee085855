import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import type { Standing } from '../order-view/standing.ts'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'

const SupposeCard = lazy(async () => ({ default: (await import('./suppose-card.tsx')).SupposeCard }))

/** The way to try something on the path before one says yes; what it needs is loaded when one asks for it. */
export function SupposePart({ standing }: { readonly standing: Standing }) {
  const { say } = useWords()
  const [open, show] = useState(false)
  if (open)
    return (
      <Suspense fallback={<Skeleton lines={[60, 80]} />}>
        <SupposeCard standing={standing} onClose={() => show(false)} />
      </Suspense>
    )
  return (
    <p>
      <Button type="link" size="small" className="suppose-open" onClick={() => show(true)}>
        {say({
          en: 'What if … move a day, change the supplier, split the shipment',
          zh: '假设推演：改日期、换供应商、分批装运…',
        })}
      </Button>
    </p>
  )
}
