import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../words/language.tsx'

/** The rules that a calculation follows: their numbers, and on demand the sentence of each. */
export function Rules({ ids }: { readonly ids: readonly string[] }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const asked = useQuery({
    queryKey: ['calculation-rules'],
    queryFn: async () => (await import('@gendan/trade/calculation/rules')).calculationChapters,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: open,
  })
  const rules = asked.data?.flatMap((chapter) => chapter.rules) ?? []
  const sentences = ids.flatMap((id) => rules.find((rule) => rule.id === id) ?? [])
  return (
    <details className="calc-more" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say({ en: 'Rules: ', zh: '规则：' })}
        {ids.join(' · ')}
      </summary>
      <dl className="calc-rules">
        {sentences.map(({ id, title }) => (
          <div key={id}>
            <dt className="quiet">{id}</dt>
            <dd>{say(title)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
