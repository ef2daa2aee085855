import { invoiceHelp } from '@gendan/forms/help/buying'
import type { Words } from '@gendan/kernel/words'
import { correctSupplierInvoice } from '@gendan/orderfile/acts/correct-supplier-invoice'
import { recordSupplierInvoice } from '@gendan/orderfile/acts/record-supplier-invoice'
import type { Evidence } from '@gendan/orderfile/order-file'
import type { SupplierInvoice } from '@gendan/orderfile/supplier-invoice'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import { useProof } from '../gate-view/use-proof.ts'
import { Crumb } from '../money-view/new-slip.tsx'
import { Helped } from '../parts/field-help.tsx'
import { forget, keep, kept } from '../parts/kept.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { Still } from '../parts/still.tsx'
import { FieldsContext, RecordField, TextField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { begun, draftOf, factsOf, type InvoiceDraft, isDraft, partsOf, taking } from './invoice-draft.ts'
import { InvoiceFields } from './invoice-fields.tsx'
import { InvoiceFromFile } from './invoice-from-file.tsx'
import { InvoiceLines } from './invoice-lines.tsx'
import '../order-view/order-parts.css'
import '../record-view/record-view.css'
import '../money-view/money-view.css'
import './invoice-view.css'

const TITLES = {
  new: { en: "Enter a supplier's invoice", zh: '登记供应商发票' },
  anew: { en: "Correct a supplier's invoice", zh: '更正供应商发票' },
} as const satisfies Record<string, Words>

/** A supplier's invoice as one types it from its paper; one that stands is entered anew with the reason. What is typed outlives the window. */
export function InvoiceEditorPage() {
  const { invoice = '', party = '', purchase = '' } = useSearch({ from: '/w/$world/money/invoices/new' })
  const before = useAsk('supplier-invoice', { id: invoice }, { enabled: invoice !== '' })
  if (invoice === '') return <Editor key="new" party={party} purchase={purchase} />
  if (!before.data) return <Waiting title={TITLES.anew} of={[before]} />
  const stands = before.data.invoice as unknown as SupplierInvoice
  const { withdrawn } = stands
  return withdrawn ? (
    <Editor key={invoice} party={stands.facts.party} purchase="" like={stands} />
  ) : (
    <Editor key={invoice} party={stands.facts.party} purchase="" like={stands} corrects={before.data.version} />
  )
}

interface EditorProps {
  readonly party: string
  /** The purchase one comes from; all that is left of it is proposed. */
  readonly purchase: string
  /** What it begins with. */
  readonly like?: SupplierInvoice
  /** The version of it that is corrected; undefined where a new one is entered. */
  readonly corrects?: number
}

function Editor({ party, purchase, like, corrects }: EditorProps) {
  const { say } = useWords()
  const { id: world } = useWorld()
  const navigate = useNavigate()
  const act = useAct()
  const { draft, put, proof, clear } = useInvoiceDraft({ party, purchase, ...(like ? { like } : {}) })
  const [reason, because] = useState('')
  const title = corrects === undefined ? TITLES.new : TITLES.anew
  async function enter() {
    const typed = { invoice: factsOf(draft, proof.evidence), parts: [...partsOf(draft)] }
    const done =
      corrects === undefined || !like
        ? await act.run(recordSupplierInvoice, typed, { id: crypto.randomUUID() })
        : await act.run(correctSupplierInvoice, { ...typed, reason }, { id: like.id, expected: corrects })
    if (!done) return
    clear()
    void navigate({ to: worldPath(world, `/money/invoices/${done.id}`) })
  }
  return (
    <Screen title={<Crumb here={title} />}>
      <Helped by={invoiceHelp}>
        <FieldsContext value={{ findings: act.findings, strict: true, locked: false }}>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault()
              void enter()
            }}
          >
            <Still busy={act.busy}>
              {corrects === undefined && (
                <div className="card padded">
                  <InvoiceFromFile put={put} onFile={(file) => proof.add([file])} />
                </div>
              )}
              <div className="card padded record-form">
                <InvoiceFields draft={draft} put={put} />
                <RecordField at="invoice.files" label={{ en: 'The invoice itself', zh: '发票原件' }}>
                  <EvidenceField proof={proof} />
                </RecordField>
              </div>
              <div className="card padded stack">
                <SectionHead>{say({ en: 'What it is for', zh: '对应采购' })}</SectionHead>
                <InvoiceLines
                  draft={draft}
                  first={purchase}
                  invoice={corrects === undefined ? '' : (like?.id ?? '')}
                  onDraft={(next) => put(next)}
                />
              </div>
              {corrects !== undefined && (
                <div className="card padded record-form">
                  <TextField
                    at="reason"
                    label={{ en: 'Why it is entered anew', zh: '更正原因' }}
                    value={reason}
                    onChange={because}
                  />
                </div>
              )}
            </Still>
            {act.said}
            <p>
              <Button
                type="primary"
                htmlType="submit"
                loading={act.busy}
                disabled={draft.party === '' || (corrects !== undefined && reason.trim() === '')}
              >
                {say(title)}
              </Button>
            </p>
          </form>
        </FieldsContext>
      </Helped>
    </Screen>
  )
}

/** The draft with its files, kept in the browser; where one comes from a purchase, all that is left of it is taken at first. */
function useInvoiceDraft({ party, purchase, like }: Omit<EditorProps, 'corrects'>) {
  const { id: world, day } = useWorld()
  const name = `invoice.${world}.${like?.id ?? `new.${purchase}`}`
  const [draft, set] = useState<InvoiceDraft>(() => kept(name, isDraft) ?? (like ? draftOf(like) : begun(party, day)))
  const proof = useProof(world, 'invoice', { gate: like?.id ?? 'new', part: purchase }, '')
  const put = (change: Partial<InvoiceDraft>) =>
    set((before) => {
      const next = { ...before, ...change }
      keep(name, next)
      return next
    })
  const fresh = purchase !== '' && Object.keys(draft.lines).length === 0
  const asked = useAsk('billable', { party, invoice: '' }, { enabled: fresh && party !== '' })
  const row = asked.data?.rows.find((one) => one.purchase === purchase)
  useEffect(() => {
    if (fresh && row) set((before) => taking(before, row))
  }, [fresh, row])
  useShown(like?.facts.files ?? [], proof)
  return {
    draft,
    put,
    proof,
    clear: () => {
      forget(name)
      proof.clear()
    },
  }
}

/** The files of an invoice that is entered anew stand with it from the beginning. */
function useShown(files: readonly Evidence[], { evidence, show }: ReturnType<typeof useProof>) {
  const [begin] = useState({ files: evidence.length === 0 ? files : [], show })
  useEffect(() => {
    for (const one of begin.files) begin.show(one)
  }, [begin])
}
