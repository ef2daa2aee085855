import { createContext, useContext } from 'react'
import { worldPath } from '../app/world.ts'
import { factText } from '../facts/fact-text.ts'
import { Conflict } from '../parts/conflict.tsx'
import { useWords } from '../words/language.tsx'
import { clock } from '../words/write.ts'
import { type Beside, Rows } from './fields.tsx'
import { GateStrip } from './gate-strip.tsx'
import { GoodsLines, pricedIn } from './goods-lines.tsx'
import { fieldsOf, OwnFields } from './own-fields.tsx'
import type { Own } from './use-draft.ts'
import type { PaperNow } from './use-paper.ts'
import type { Selection } from './use-selection.ts'

/** What is in the boxes at this very moment; the rest of the screen follows when it can. */
export const TypedContext = createContext<Own | null>(null)

interface PaperFieldsProps {
  readonly paper: PaperNow
  readonly selection: Selection
  readonly compared: boolean
  readonly withTongue: boolean
}

/** Left of the page: the gate, what comes from elsewhere with its source, what is typed here. */
export function PaperFields({ paper, selection, compared, withTongue }: PaperFieldsProps) {
  const beside = besideOf(paper, selection, compared)
  const priced = pricedIn(paper.filled)
  const [first, ...others] = paper.form.rows
  return (
    <>
      <GateStrip paper={paper} />
      <Clashes paper={paper} />
      {paper.filled !== undefined && first && <Rows groups={[first]} beside={beside} />}
      {priced && <GoodsLines lines={priced.lines} total={priced.total} beside={beside} />}
      {paper.filled !== undefined && <Rows groups={others} beside={beside} />}
      {paper.filled !== undefined && <OwnPart paper={paper} selection={selection} withTongue={withTongue} />}
    </>
  )
}

/** The boxes of this paper. */
export function OwnPart({ paper, selection, withTongue }: Omit<PaperFieldsProps, 'compared'>) {
  const { keeping, world, form, here, findings } = paper
  const own = useContext(TypedContext) ?? paper.own
  return (
    <OwnFields
      form={form}
      own={own}
      firm={here.firm}
      settings={worldPath(world.id, '/settings/banks')}
      findings={findings}
      lit={selection.lit?.split('.')[0]}
      locked={!world.makes(form.kind)}
      withTongue={withTongue}
      onChange={keeping.set}
      onFocus={selection.onTyping}
    />
  )
}

export function besideOf(paper: PaperNow, selection: Selection, compared: boolean): Beside {
  const { textAt, lastTextAt, sourceAt, findings, last } = paper
  return { textAt, sourceAt, lit: selection.lit, findings, before: compared && last ? lastTextAt : () => undefined }
}

/** Somebody else kept a draft meanwhile: for every field both filled, both values side by side. */
export function Clashes({ paper }: { readonly paper: PaperNow }) {
  const { say, lang } = useWords()
  const { clash, choose } = paper.keeping
  const own = useContext(TypedContext) ?? paper.own
  if (!clash) return null
  const labels = new Map(fieldsOf(paper.form).map(([name, field]) => [name, field.label]))
  const clashing = (field: string, value: unknown) =>
    field === 'bank'
      ? (paper.here.firm.banks.find(({ id }) => id === value)?.account ?? '–')
      : factText(value, lang, field)
  return clash.fields.map(({ field, theirs }) => (
    <div key={field} className="paper-clash">
      <Conflict
        name={labels.get(field) ?? { en: field, zh: field }}
        sides={[
          {
            who: say({ en: 'You', zh: '您' }),
            when: say({ en: 'now', zh: '现在' }),
            value: clashing(field, own[field]),
            take: () => choose(field, own[field]),
          },
          { who: clash.by, when: clock(clash.at), value: clashing(field, theirs), take: () => choose(field, theirs) },
        ]}
      />
    </div>
  ))
}
