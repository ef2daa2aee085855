import { inspectionName, verdicts } from '@gendan/forms/deal/inspection'
import { labState, labStates } from '@gendan/forms/deal/lab-test'
import { loanOf } from '@gendan/forms/deal/quality'
import { doubtAnswers } from '@gendan/forms/deal/quality-care'
import { sampleName, sampleVerdicts } from '@gendan/forms/deal/sample'
import type { Words } from '@gendan/kernel/words'
import type { OrderFileEvent } from '@gendan/orderfile/order-file'
import type { QualityEvent } from '@gendan/orderfile/quality/quality-events'

type KeptEvent = QualityEvent

/** Which sample or inspection and what it came to, what happened to a kept sample, a laboratory's test, a correction; undefined for anything else. */
export function qualityWords(event: OrderFileEvent): readonly Words[] | undefined {
  switch (event.type) {
    case 'sample-put': {
      const { verdict } = event.sample
      return [sampleName(event.sample), ...(verdict ? [sampleVerdicts[verdict]] : [])]
    }
    case 'inspection-put': {
      const { verdict } = event.inspection
      return [inspectionName(event.inspection), ...(verdict ? [verdicts[verdict]] : [])]
    }
    case 'kept-put':
    case 'inspection-opened':
    case 'inspection-doubt-put':
    case 'concession-put':
    case 'correction-put':
    case 'lab-test-put':
      return keptWords(event)
    default:
      return undefined
  }
}

/** What happened to a kept sample, or what an inspection was opened with. */
function keptWords(event: KeptEvent): readonly Words[] {
  switch (event.type) {
    case 'kept-put':
      return [standsAs(event.kept)]
    case 'inspection-opened': {
      const { scan, why } = event.opening
      return [plain(scan ? `${scan.code} · ${scan.shelf}` : `“${why}”`)]
    }
    case 'inspection-doubt-put': {
      const { what, answer } = event.doubt
      return [plain(`“${what}”`), ...(answer ? [doubtAnswers[answer.decides], plain(`“${answer.word}”`)] : [])]
    }
    case 'concession-put':
      return [concededAs(event.concession)]
    case 'correction-put': {
      const { what, whom, until, closed } = event.correction
      return [plain(what), closed ? plain(`✓ ${closed.word}`) : plain(`${whom} · ${until}`)]
    }
    case 'lab-test-put': {
      const { standard, report, answer, dropped } = event.test
      const said = dropped?.why ?? answer?.word ?? report?.word ?? ''
      return [
        plain([standard, report?.number].filter(Boolean).join(' · ')),
        labStates[labState(event.test)],
        ...(said ? [plain(`“${said}”`)] : []),
      ]
    }
  }
}

function concededAs({ visible, yes }: Extract<KeptEvent, { type: 'concession-put' }>['concession']): Words {
  if (!visible) return { en: 'the customer cannot see it', zh: '客户看不出' }
  return yes
    ? { en: `${yes.who} agreed on ${yes.day}`, zh: `${yes.who} ${yes.day} 同意` }
    : { en: 'his yes is awaited', zh: '待客户同意' }
}

function standsAs(kept: Extract<KeptEvent, { type: 'kept-put' }>['kept']): Words {
  const { made, until, gone, loans } = kept
  if (gone) return { en: `let go: “${gone.why}”`, zh: `处置：“${gone.why}”` }
  const loan = loanOf(kept)
  if (loan) return { en: `lent to ${loan.to}`, zh: `借给${loan.to}` }
  if (loans.length > 0) return { en: 'back on its shelf', zh: '已归还上架' }
  return { en: `${made} counted, valid until ${until}`, zh: `清点 ${made} 个，有效期到 ${until}` }
}

function plain(text: string): Words {
  return { en: text, zh: text }
}
