import type { Words } from '@gendan/kernel/words'
import { useWorld } from '../app/world.ts'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { auditResults, type Known, outOf, risks } from './supplier-words.ts'

/** What is known of a supplier in one line beside his offer: in time, passed at once, audited, what he hands on. */
export function SupplierShort({ known }: { readonly known: Known | undefined }) {
  const { say } = useWords()
  const { day } = useWorld()
  if (!known) return null
  const { score, audits, subcontracts } = known
  const [audit] = audits
  const over = audit && audit.until !== '' && audit.until < day
  const worst = (['high', 'middle'] as const).flatMap((risk) => subcontracts.filter((one) => one.risk === risk))[0]
  return (
    <span className="supplier-short t-small second">
      <span>{say(score.due === 0 ? NEW : inTime(score))}</span>
      {score.inspected > 0 && <span>{say(firstPass(score))}</span>}
      <span>
        {(!audit || over || audit.result !== 'passed') && <Mark kind="thin" size={11} />}{' '}
        {say(audit ? audited(audit.result, audit.until, over === true) : NO_AUDIT)}
      </span>
      {worst && (
        <span>
          <Mark kind={worst.risk === 'high' ? 'risk' : 'thin'} size={11} />{' '}
          {say({
            en: `hands on ${worst.work}: ${risks[worst.risk].en}`,
            zh: `外发${worst.work}：${risks[worst.risk].zh}`,
          })}
        </span>
      )}
    </span>
  )
}

const NEW: Words = { en: 'no delivery yet', zh: '还没有交过货' }
const NO_AUDIT: Words = { en: 'not audited', zh: '未验厂' }

function inTime({ byOwnFault, due }: Known['score']): Words {
  const share = outOf(byOwnFault, due)
  return { en: `in time ${share.en}`, zh: `按期 ${share.zh}` }
}

function firstPass({ passedFirst, inspected }: Known['score']): Words {
  const share = outOf(passedFirst, inspected)
  return { en: `passed at once ${share.en}`, zh: `首验合格 ${share.zh}` }
}

function audited(result: keyof typeof auditResults, until: string, over: boolean): Words {
  const { en, zh } = auditResults[result]
  if (over) return { en: `audit ran out ${until}`, zh: `验厂 ${until} 已到期` }
  return { en: `audit ${en}${until && ` until ${until}`}`, zh: `验厂${zh}${until && `，${until} 前有效`}` }
}
