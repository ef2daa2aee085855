import { useState } from 'react'
import { markOfFinding } from './finding-card.tsx'
import { FindingsDock, findingKey } from './findings-dock.tsx'
import { findings, page, spots } from './gallery-samples.ts'
import { Fields } from './gallery-states.tsx'
import { useNotice } from './notice.tsx'
import { PaperDesk } from './paper-desk.tsx'
import { SheetPages } from './sheet-pages.tsx'

/** Fields, the page and the findings side by side, with the leader between them. */
export function PaperSample() {
  const notice = useNotice()
  const [chosen, choose] = useState(findings[0])
  const lit = new Map(findings.map((finding) => [finding.at, markOfFinding(finding)]))
  const told = (en: string, zh: string) => ({ label: { en, zh }, go: () => notice({ says: { en, zh } }) })
  return (
    <PaperDesk
      name={{ en: 'Proforma invoice', zh: '形式发票' }}
      {...(chosen ? { chosen: { key: findingKey(chosen), mark: markOfFinding(chosen) } } : {})}
      fields={<Fields />}
      pages={
        <SheetPages
          title="PROFORMA INVOICE"
          pages={[{ src: page }]}
          spots={spots}
          lit={lit}
          typing="own.validUntil"
          {...(chosen ? { chosen: chosen.at } : {})}
          onSpot={(at) => choose(findings.find((finding) => finding.at === at) ?? chosen)}
        />
      }
      dock={
        <FindingsDock
          findings={findings}
          passed={31}
          chosen={chosen && findingKey(chosen)}
          onChoose={choose}
          waysOf={(finding) =>
            finding.weight === 'block'
              ? [told('Record the call', '登记回电'), told('Use the old account', '用旧账户')]
              : []
          }
        />
      }
    />
  )
}
