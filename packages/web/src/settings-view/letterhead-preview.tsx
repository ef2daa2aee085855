import type { Firm } from '@gendan/firm/firm'
import { letterheadOf } from '@gendan/forms/kinds/parts/parties'
import { useWorld } from '../app/world.ts'
import { addressOf } from '../client/client.ts'
import { useWords } from '../words/language.tsx'
import './letterhead.css'

/** The head of the sheet as papers carry it, drawn while one types. */
export function LetterheadPreview({ letterhead }: { readonly letterhead: Firm['letterhead'] }) {
  const { say } = useWords()
  const { id } = useWorld()
  const { name, lines, mark } = letterheadOf(letterhead)
  return (
    <figure className="letterhead-side">
      <figcaption className="quiet t-small">{say({ en: 'On the paper', zh: '印在纸上的样子' })}</figcaption>
      <div className="letterhead-sheet" lang="en">
        <div className="letterhead">
          {mark && (
            <img className="letterhead-mark" src={addressOf('attachment', { world: id, address: mark })} alt="" />
          )}
          <div className="letterhead-names">
            <p className="letterhead-en">{name.en || name.zh}</p>
            {name.en && name.zh && (
              <p className="letterhead-zh" lang="zh-CN">
                {name.zh}
              </p>
            )}
          </div>
          <div className="letterhead-address">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </div>
      </div>
    </figure>
  )
}
