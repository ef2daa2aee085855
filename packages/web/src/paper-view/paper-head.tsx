import { when } from '../app/when.ts'
import { worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { clock } from '../words/write.ts'
import type { PaperNow } from './use-paper.ts'

/** "BJ26-0004 / 形式发票": the way back to the order stands in the title. */
export function PaperTitle({ paper }: { readonly paper: PaperNow }) {
  const { say } = useWords()
  const { file } = paper.standing
  return (
    <>
      <Go to={worldPath(paper.world.id, `/orders/${file.id}`)} className="title-back">
        {file.number}
      </Go>
      <span className="title-slash"> / </span>
      {say(paper.form.name)}
    </>
  )
}

/** Which draft this is, and that it is kept. Said once for the ear when it changes. */
export function PaperNote({ paper }: { readonly paper: PaperNow }) {
  const { say, lang } = useWords()
  const { keptAt, unkept } = paper.keeping
  const { version } = paper.given
  return (
    <span className="line">
      <Chip>{say({ en: `Draft v${version}`, zh: `草稿 v${version}` })}</Chip>
      <span role="status" className="t-small">
        {unkept ? (
          <span className="thin" title={say(unkept.problem.says)}>
            <Mark kind="thin" size={12} /> {say({ en: 'Kept in this browser only', zh: '没存上，内容在本机' })}
          </span>
        ) : (
          keptAt && (
            <span title={when(keptAt, lang)}>{say({ en: `Saved ${clock(keptAt)}`, zh: `已存 ${clock(keptAt)}` })}</span>
          )
        )}
      </span>
    </span>
  )
}
