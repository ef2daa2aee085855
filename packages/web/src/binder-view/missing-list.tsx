import type { Answer } from '@gendan/contract/questions'
import { type Post, posts } from '@gendan/firm/posts'
import { formOf } from '@gendan/forms/catalogue'
import { waivePaper } from '@gendan/orderfile/acts/waive-paper'
import { wantPaper } from '@gendan/orderfile/acts/want-paper'
import { type Maker, makers } from '@gendan/orderfile/binder/kinds'
import { type Stage, stages } from '@gendan/orderfile/stage'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { paperPath } from '../order-view/paper-path.ts'
import { Chip } from '../parts/chip.tsx'
import { FilePick } from '../parts/file-pick.tsx'
import { Go } from '../parts/go.tsx'
import { useWords } from '../words/language.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { Bringing } from './use-bring.ts'

type Expected = Answer<'binder'>['expected'][number]

interface MissingProps {
  readonly file: string
  readonly expected: readonly Expected[]
  readonly bringing: Bringing
  readonly nameOf: (account: string) => string
}

/** What is missing, what is due first: who makes it, who brings it, why; and what was found not to be needed. */
export function MissingList({ file, expected, bringing, nameOf }: MissingProps) {
  const { say } = useWords()
  const [waiving, waive] = useState<Expected>()
  const act = useAct()
  const missing = expected.filter(({ state }) => state === 'missing')
  const due = missing.filter((one) => one.due)
  const later = missing.filter((one) => !one.due)
  const waived = expected.filter(({ state }) => state === 'waived')
  async function go(reason: string) {
    if (!waiving) return
    const { kind, part } = waiving
    if (await act.run(waivePaper, { kind, part, reason }, { id: file })) waive(undefined)
  }
  const row = (one: Expected) => (
    <MissingRow
      key={`${one.kind} ${one.part}`}
      paper={one}
      file={file}
      bringing={bringing}
      onWaive={() => waive(one)}
    />
  )
  return (
    <section className="card missing" aria-label={say({ en: 'Missing papers', zh: '缺件' })}>
      <MissingPart title={say({ en: `Due and missing: ${due.length}`, zh: `应有未有：${due.length}` })}>
        {due.map(row)}
      </MissingPart>
      <MissingPart
        title={say({ en: `To come, before it is closed: ${later.length}`, zh: `归档前还要有：${later.length}` })}
        folded={due.length > 0}
      >
        {later.map(row)}
      </MissingPart>
      <MissingPart title={say({ en: `Not needed: ${waived.length}`, zh: `不需要：${waived.length}` })}>
        {waived.map((one) => (
          <WaivedRow key={`${one.kind} ${one.part}`} paper={one} file={file} nameOf={nameOf} />
        ))}
      </MissingPart>
      {missing.length === 0 && <p className="card-empty">{say({ en: 'Nothing is missing.', zh: '没有缺件。' })}</p>}
      {waiving && (
        <ReasonDialog
          title={{ en: `Not needed: ${waiving.name.en}`, zh: `不需要：${waiving.name.zh}` }}
          says={{
            en: 'The reason stays beside it, with your name. It may be expected again at any time.',
            zh: '原因和您的姓名会一直显示；随时可以恢复为需要。',
          }}
          label={{ en: 'Mark as not needed', zh: '标为不需要' }}
          busy={act.busy}
          said={act.said}
          onGo={(reason) => void go(reason)}
          onClose={() => waive(undefined)}
        />
      )}
    </section>
  )
}

interface PartProps {
  readonly title: string
  readonly folded?: boolean
  readonly children: readonly ReactNode[]
}

function MissingPart({ title, folded = false, children }: PartProps) {
  if (children.length === 0) return null
  return (
    <details open={!folded}>
      <summary className="section-summary folds">
        <h2 className="card-title fill">{title}</h2>
      </summary>
      <ul>{children}</ul>
    </details>
  )
}

interface RowProps {
  readonly paper: Expected
  readonly file: string
  readonly bringing: Bringing
  readonly onWaive: () => void
}

function MissingRow({ paper, file, bringing, onWaive }: RowProps) {
  const { say } = useWords()
  const { id: world, rights, makes } = useWorld()
  const { kind, part, name, why, source, maker, post, due, since } = paper
  const form = formOf(kind)
  const made = makers[maker as Maker]
  const brings = posts[post as Post]
  return (
    <li className="missing-row" data-place={`expected.${kind}${part ? `.${part}` : ''}`}>
      <p className="line wraps">
        <span className="medium fill">{say(name)}</span>
        {due ? <Chip mark="thin">{say({ en: 'due', zh: '应有' })}</Chip> : <Chip>{say(stages[since as Stage])}</Chip>}
      </p>
      <p className="t-small second">{say(why)}</p>
      <p className="t-small quiet">
        {say({
          en: `Made by ${made.en}; brought by: ${brings.en}`,
          zh: `${made.zh}出具，${brings.zh}归档`,
        })}{' '}
        · <span title={`${source.title}, ${source.at}`}>{source.title}</span>
      </p>
      <p className="line wraps missing-acts">
        {form && makes(kind) && (
          <Go to={worldPath(world, paperPath(file, kind, part))}>
            {say({ en: `Open the ${form.name.en.toLowerCase()}`, zh: `做${form.name.zh}` })}
          </Go>
        )}
        {rights.has('keep') && (
          <FilePick
            says={say({ en: 'Bring it', zh: '上传' })}
            named={say({ en: `Bring ${name.en}`, zh: `上传${name.zh}` })}
            accept=""
            busy={bringing.busy}
            onFile={(one) => void bringing.bring([one], { kind, part })}
          />
        )}
        {rights.has('waive') && (
          <Button type="text" onClick={onWaive}>
            {say({ en: 'Not needed', zh: '不需要' })}
          </Button>
        )}
      </p>
    </li>
  )
}

function WaivedRow({ paper, file, nameOf }: Pick<RowProps, 'paper' | 'file'> & Pick<MissingProps, 'nameOf'>) {
  const { say } = useWords()
  const { rights } = useWorld()
  const act = useAct()
  const { kind, part, name, waiver } = paper
  return (
    <li className="missing-row">
      <p className="line wraps">
        <span className="fill">{say(name)}</span>
        {rights.has('waive') && (
          <Button type="text" loading={act.busy} onClick={() => void act.run(wantPaper, { kind, part }, { id: file })}>
            {say({ en: 'Expect it again', zh: '恢复为需要' })}
          </Button>
        )}
      </p>
      <p className="t-small second">
        “{waiver?.reason}” · {nameOf(waiver?.by ?? '')}
      </p>
      {act.said}
    </li>
  )
}
