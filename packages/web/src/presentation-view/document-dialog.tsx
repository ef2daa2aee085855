import { factsRead } from '@gendan/credit/examine/from-text'
import { documentShape } from '@gendan/credit/examine/presentation'
import { type DocumentKind, documentKinds } from '@gendan/credit/terms/credit'
import { documentKindWords } from '@gendan/credit/terms/term-words'
import type { Words } from '@gendan/kernel/words'
import { putDocument } from '@gendan/orderfile/acts/presentation-acts'
import type { Demanded } from '@gendan/orderfile/presentation/demanded'
import type { HeldDocument } from '@gendan/orderfile/presentation/shapes'
import { faceOf } from '@gendan/orderfile/presentation/standing'
import { Input, InputNumber, Select } from 'antd'
import { type ReactNode, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import { useProof } from '../gate-view/use-proof.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { useKept } from '../parts/use-kept.ts'
import { useWords } from '../words/language.tsx'
import { draftOf, emptyDraft, type FaceDraft, faceFrom } from './document-fields.ts'
import { fieldsOf } from './document-kinds.ts'
import { FaceFields } from './face-fields.tsx'
import { ReadText } from './read-text.tsx'
import type { Shown } from './use-presentation.ts'

interface DialogProps {
  readonly shown: Shown
  /** A document to correct, an item of the credit to answer, or a new one. */
  readonly about: HeldDocument | Demanded | 'new'
  readonly onClose: () => void
}

export interface Typed {
  readonly kind: DocumentKind
  readonly originals: number
  readonly copies: number
  readonly draft: FaceDraft
  readonly reason: string
  /** The text it was read from, and which facts were read. */
  readonly text: string
  readonly read: readonly string[]
}

/** A document of others, typed as it shows itself or read from its text and corrected. */
export function DocumentDialog({ shown, about, onClose }: DialogProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const act = useAct()
  const before = typeof about === 'object' && 'id' in about ? about : undefined
  const { typed, put, clear } = useKept<Typed>(`presentation.${shown.held.id}.document.${nameOf(about)}`, () =>
    begun(about),
  )
  const proof = useProof(world, 'presentation', { gate: shown.held.id, part: before?.id ?? 'new' }, '')
  const [wrong, blame] = useState<readonly string[]>([])
  function readFrom(text: string) {
    const face = factsRead(documentShape.parse({ kind: typed.kind, text }))
    put({ text, read: face.readFacts ?? [], draft: draftOf(face) })
  }
  async function save() {
    const made = faceFrom(typed.kind, typed.draft, before && faceOf(before))
    if ('wrong' in made) return blame(made.wrong)
    const files = [...(before?.source.from === 'others' ? before.source.files : []), ...proof.evidence]
    const { kind, originals, copies, reason } = typed
    const title = made.face.title ?? documentKindWords[kind].en.toUpperCase()
    const input = { from: 'others' as const, document: before?.id ?? '', kind, title, files, originals, copies, reason }
    const on = { id: shown.held.id, expected: shown.answer.version }
    if (!(await act.run(putDocument, { ...input, face: made.face }, on))) return
    proof.clear()
    clear()
    onClose()
  }
  return (
    <Dialog title={say(before ? CORRECT : ENTER)} open wide onClose={onClose}>
      <DialogForm
        act={before ? CORRECT : PUT}
        leave={{ en: 'Leave it', zh: '取消' }}
        ready={(typed.originals > 0 || typed.copies > 0) && (!before || typed.reason.trim() !== '')}
        busy={act.busy}
        said={<Said wrong={wrong} kind={typed.kind} said={act.said} />}
        onAct={() => void save()}
        onClose={onClose}
        className="presentation-entry"
      >
        <KindAndCount typed={typed} put={put} fixed={before !== undefined} />
        <ReadText kind={typed.kind} text={typed.text} draft={typed.draft} read={typed.read} onText={readFrom} />
        <FaceFields
          kind={typed.kind}
          draft={typed.draft}
          read={typed.read}
          wrong={wrong}
          onDraft={(draft) => put({ draft })}
        />
        <EvidenceField proof={proof} />
        {before && (
          <Input
            value={typed.reason}
            aria-label={say(WHY)}
            placeholder={say(WHY)}
            onChange={({ target }) => put({ reason: target.value })}
          />
        )}
      </DialogForm>
    </Dialog>
  )
}

export const ENTER: Words = { en: 'Enter a document', zh: '录入单据' }
export const CORRECT: Words = { en: 'Correct the document', zh: '更正单据' }
export const PUT: Words = { en: 'Put it into the set', zh: '放入本次交单' }
const WHY: Words = { en: 'Why it is corrected', zh: '更正原因' }

/** A draft of a correction ends where the document was corrected meanwhile. */
function nameOf(about: DialogProps['about']): string {
  if (about === 'new') return 'new'
  return 'requirement' in about ? about.requirement.text.slice(0, 80) : `${about.id}.${about.at}`
}

function begun(about: DialogProps['about']): Typed {
  const nothing = { draft: emptyDraft, reason: '', text: '', read: [] }
  if (about === 'new') return { ...nothing, kind: 'bill-of-lading', originals: 3, copies: 0 }
  if ('requirement' in about) {
    const { kind, originals, copies } = about.requirement
    return { ...nothing, kind, originals, copies }
  }
  const { kind, originals, copies } = about
  return { ...nothing, kind, originals, copies, draft: draftOf(faceOf(about)) }
}

interface KindProps {
  readonly typed: Typed
  readonly put: (change: Partial<Typed>) => void
  readonly fixed: boolean
}

export function KindAndCount({ typed, put, fixed }: KindProps) {
  const { say } = useWords()
  const count = (which: 'originals' | 'copies', label: Words) => (
    <span className="presentation-count">
      <span className="second">{say(label)}</span>
      <InputNumber
        aria-label={say(label)}
        min={0}
        max={99}
        precision={0}
        value={typed[which]}
        onChange={(value) => put({ [which]: value ?? 0 })}
      />
    </span>
  )
  return (
    <div className="line wraps">
      <Select<DocumentKind>
        className="presentation-kind"
        aria-label={say({ en: 'Kind of document', zh: '单据种类' })}
        value={typed.kind}
        disabled={fixed}
        options={documentKinds.map((value) => ({ value, label: say(documentKindWords[value]) }))}
        onChange={(kind) => put({ kind })}
      />
      {count('originals', { en: 'Originals presented', zh: '提交正本' })}
      {count('copies', { en: 'Copies presented', zh: '提交副本' })}
    </div>
  )
}

interface SaidProps {
  readonly wrong: readonly string[]
  readonly kind: DocumentKind
  readonly said: ReactNode
}

export function Said({ wrong, kind, said }: SaidProps) {
  const { say } = useWords()
  const names = fieldsOf(kind).flatMap(({ at, label }) => (wrong.includes(at) ? [say(label)] : []))
  if (wrong.length === 0) return said
  return (
    <p className="risk" role="alert">
      {say({
        en: `Not a day or figure: ${names.join(', ') || 'a line of goods'}.`,
        zh: `日期或数字有误：${names.join('、') || '货物明细'}。`,
      })}
    </p>
  )
}
