import { type Topic, topics } from '@gendan/firm/departments'
import { useWords } from '../words/language.tsx'

/** What of an order has changed since a head gave his word. */
export function Changed({ changed }: { readonly changed: readonly Topic[] }) {
  const { say } = useWords()
  if (changed.length === 0) return null
  const names = (lang: 'en' | 'zh') => changed.map((topic) => topics[topic][lang])
  return (
    <p className="risk t-small">
      {say({ en: `Changed since: ${names('en').join(', ')}`, zh: `之后有改动：${names('zh').join('、')}` })}
    </p>
  )
}
