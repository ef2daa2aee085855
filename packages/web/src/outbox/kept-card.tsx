import { actOf } from '@gendan/contract/acts'
import { Button } from 'antd'
import { useState } from 'react'
import { findingsIn } from '../app/said.tsx'
import { when } from '../app/when.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Meanwhile } from '../facts/meanwhile.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import type { KeptEntry } from './kept-entry.ts'
import { useOutbox } from './outbox.ts'
import { KeptPicture } from './photos.tsx'

/** One entry that waits, or came back with every reason: mend it, send it again, throw it away. */
export function KeptCard({ entry }: { readonly entry: KeptEntry }) {
  const { say, lang } = useWords()
  const { problem, photos, says, at, act } = entry
  return (
    <article className="card padded kept-card">
      <header className="line wraps">
        <Mark kind={problem ? 'risk' : 'wait'} />
        <h3 className="fill">{say(says)}</h3>
        <span className="quiet t-small">{when(at, lang)}</span>
      </header>
      <p className="second t-small">
        {say(actOf(act)?.title ?? { en: act, zh: act })}
        {photos.length > 0 && say({ en: ` · ${photos.length} photographs`, zh: ` · ${photos.length} 张照片` })}
      </p>
      {photos.length > 0 && (
        <div className="photo-shelf">
          {photos.map((address, i) => (
            <KeptPicture
              key={address}
              address={address}
              alt={say({ en: `Photograph ${i + 1}`, zh: `照片 ${i + 1}` })}
            />
          ))}
        </div>
      )}
      {problem && <Reasons entry={entry} />}
      <Ways entry={entry} />
    </article>
  )
}

/** Every reason at once; after a lost race what others did. */
function Reasons({ entry: { problem } }: { readonly entry: KeptEntry }) {
  const { say } = useWords()
  if (!problem) return null
  const findings = findingsIn(problem)
  return (
    <div className="refusal" role="alert">
      {findings.length === 0 && <p>{say(problem.says)}</p>}
      {findings.length > 0 && (
        <ol>
          {findings.map((one) => (
            <li key={`${one.rule} ${one.at}`}>
              {say(one.says)} {one.remedy && <span className="second">{say(one.remedy)}</span>}
            </li>
          ))}
        </ol>
      )}
      {problem.changed && <Meanwhile done={problem.changed} />}
    </div>
  )
}

function Ways({ entry }: { readonly entry: KeptEntry }) {
  const { say } = useWords()
  const { id } = useWorld()
  const outbox = useOutbox()
  const [asking, ask] = useState(false)
  const { problem, world, mend, key } = entry
  const again = problem?.changed ? { en: 'Put mine on top', zh: '仍按我的报' } : { en: 'Send again', zh: '再送一次' }
  return (
    <div className="line wraps">
      {problem && world === id && (
        <Go to={worldPath(id, `${mend}${mend.includes('?') ? '&' : '?'}mend=${key}`)} className="as-link">
          {say({ en: 'Mend', zh: '改一下' })}
        </Go>
      )}
      {problem && (
        <button type="button" className="as-link" onClick={() => void outbox.again(entry)}>
          {say(again)}
        </button>
      )}
      <Button size="small" onClick={() => ask(true)}>
        {say({ en: 'Throw away', zh: '不报了' })}
      </Button>
      <Confirm
        open={asking}
        thing={entry.says}
        act={{ en: 'Throw it away', zh: '删掉这条' }}
        onAct={() => void outbox.drop(entry)}
        onClose={() => ask(false)}
      >
        {say({
          en: 'It was never taken by the server; after this it is nowhere.',
          zh: '这条还没有报上去，删掉以后就没有了。',
        })}
      </Confirm>
    </div>
  )
}
