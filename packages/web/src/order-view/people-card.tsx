import { posts } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import type { Signature } from '@gendan/orderfile/gate-record'
import { OUTSIDE } from '@gendan/orderfile/link/sign-link'
import { useState } from 'react'
import { useWorld } from '../app/world.ts'
import { HandedSign } from '../handing-view/handed-sign.tsx'
import { useWords } from '../words/language.tsx'
import { HandOverMany } from './hand-over.tsx'
import type { FirmHere, Standing } from './standing.ts'

/** Who signed, each once, with the posts in which he did. */
function signersOf(signed: readonly Signature[]): readonly { readonly by: string; readonly held: Words }[] {
  return [...new Set(signed.map(({ by }) => by))].map((by) => {
    const held = [...new Set(signed.filter((one) => one.by === by).map(({ post }) => posts[post]))]
    return { by, held: { en: held.map(({ en }) => en).join(', '), zh: held.map(({ zh }) => zh).join('、') } }
  })
}

/** Who has to do with the file: who follows it, who asked and signed, the customer's person; and handing it over. */
export function PeopleCard({
  standing,
  people,
}: {
  readonly standing: Standing
  readonly people: FirmHere | undefined
}) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [giving, give] = useState(false)
  const { file, buyer, lamps } = standing
  const nameOf = people?.nameOf ?? (() => '')
  const contact = buyer.state.facts.contact
  // Who signed back by link is none of ours: the line beside the gate names him.
  const signed = lamps.flatMap(({ record: { signed: one } }) => (one && one.by !== OUTSIDE ? [one] : []))
  const shown: readonly (readonly [Words, string])[] = [
    [{ en: 'Follows it', zh: '跟单' }, nameOf(file.owner)],
    ...signersOf(signed).map(({ by, held }): readonly [Words, string] => [held, nameOf(by)]),
    ...(contact ? [[{ en: 'Customer', zh: '客户联系人' }, contact.name] as const] : []),
  ]
  return (
    <section className="card people">
      <header className="card-head">
        <h2 className="card-title">{say({ en: 'People', zh: '人员' })}</h2>
        {rights.has('order') && !giving && (
          <button type="button" className="as-link" onClick={() => give(true)}>
            {say({ en: 'Hand over', zh: '移交' })}
          </button>
        )}
      </header>
      <dl className="people-list">
        {shown.map(([label, name]) => (
          <div key={`${label.en} ${name}`} className="people-one">
            <dt className="quiet">{say(label)}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <HandedSign file={file.id} />
      {contact?.email && (
        <p className="card-line t-small">
          <a href={`mailto:${contact.email}`}>{contact.email}</a> {contact.phone}
        </p>
      )}
      {giving && (
        <div className="card-line">
          <HandOverMany files={[file]} people={people} onDone={() => give(false)} />
        </div>
      )}
    </section>
  )
}
