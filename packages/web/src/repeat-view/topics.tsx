import type { Words } from '@gendan/kernel/words'
import { type OrderChange, orderTopics } from '@gendan/orderfile/repeat/compare-orders'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import './repeat.css'

/** Differences topic by topic, before and after side by side. */
export function Topics({ changes, without = [] }: TopicsProps) {
  return orderTopics
    .filter(([topic]) => !without.includes(topic))
    .map(([topic, name]) => <Topic key={topic} name={name} changes={changes.filter((one) => one.topic === topic)} />)
}

interface TopicsProps {
  readonly changes: readonly OrderChange[]
  /** Topics that are not compared here. */
  readonly without?: readonly OrderChange['topic'][]
}

function Topic({ name, changes }: { readonly name: Words; readonly changes: readonly OrderChange[] }) {
  const { say } = useWords()
  return (
    <section className="repeat-topic">
      <h2 className="card-title line">
        {say(name)}
        {changes.length === 0 && (
          <span className="line second t-small">
            <Mark kind="done" size={12} /> {say({ en: 'no difference', zh: '无不同' })}
          </span>
        )}
      </h2>
      {changes.map(({ what, before, after }) => (
        <div key={`${what.en} ${before.en} ${after.en}`} className="repeat-row">
          <span>{say(what)}</span>
          <del>{say(before) || '–'}</del>
          <ins>{say(after) || '–'}</ins>
        </div>
      ))}
    </section>
  )
}
