import { qualityWeights } from '@gendan/forms/deal/production'
import type { Report } from '@gendan/forms/deal/progress'
import { grouped } from '@gendan/kernel/decimal'
import { say as sayIn } from '@gendan/kernel/words'
import { useState } from 'react'
import { when } from '../app/when.ts'
import { useWorld } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { KeptPicture } from '../outbox/photos.tsx'
import { useWords } from '../words/language.tsx'
import { proseDay } from '../words/write.ts'
import { CorrectDialog } from './correct-dialog.tsx'

interface ListProps {
  readonly standing: Standing
  readonly here: FirmHere
}

/** Every report of the order, the latest first, with what was corrected in it. */
export function ReportList({ standing, here }: ListProps) {
  const { say } = useWords()
  const { rights } = useWorld()
  const [wrong, setWrong] = useState<Report>()
  const reports = (standing.file.deal.progress?.reports ?? []).toSorted((a, b) =>
    a.day === b.day ? (a.at < b.at ? 1 : -1) : a.day < b.day ? 1 : -1,
  )
  return (
    <section className="card padded">
      <h2 className="t-title">
        {say({ en: 'Reports', zh: '每日报数' })} <span className="second">{reports.length}</span>
      </h2>
      {reports.length === 0 && <p className="second">{say({ en: 'None yet.', zh: '还没有报过。' })}</p>}
      <ul className="report-list">
        {reports.map((report) => (
          <OneReport
            key={report.id}
            report={report}
            standing={standing}
            here={here}
            onWrong={rights.has('progress') ? () => setWrong(report) : undefined}
          />
        ))}
      </ul>
      {wrong && <CorrectDialog report={wrong} standing={standing} onClose={() => setWrong(undefined)} />}
    </section>
  )
}

interface OneProps extends ListProps {
  readonly report: Report
  readonly onWrong: (() => void) | undefined
}

function OneReport({ report, standing, here, onWrong }: OneProps) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  return (
    <li>
      <p className="line wraps">
        <span className="medium">{proseDay(report.day, lang, day)}</span>
        <span className="second fill">
          {here.nameOf(report.by)} · {when(report.at, lang)}
        </span>
        {onWrong && (
          <button type="button" className="as-link" onClick={onWrong}>
            {say({ en: 'Correct', zh: '更正' })}
          </button>
        )}
      </p>
      <p>{figuresOf(report, standing, lang)}</p>
      {report.note && <p className="second">“{report.note}”</p>}
      {report.photos.length > 0 && (
        <div className="photo-shelf">
          {report.photos.map((address, i) => (
            <KeptPicture
              key={address}
              address={address}
              alt={say({ en: `Photograph ${i + 1}`, zh: `照片 ${i + 1}` })}
            />
          ))}
        </div>
      )}
      {report.corrected?.map(({ by, at, reason, was }) => (
        <p key={at} className="second t-small">
          {say({
            en: `Corrected by ${here.nameOf(by)}, ${when(at, lang)}: “${reason}”; before: `,
            zh: `${here.nameOf(by)} ${when(at, lang)} 更正：“${reason}”；原数：`,
          })}
          {figuresOf(was, standing, lang)}
        </p>
      ))}
    </li>
  )
}

/** "BJ-101 打磨 +80 · 入库 40 · 轻微 3". */
function figuresOf({ made, stocked }: Pick<Report, 'made' | 'stocked'>, { file }: Standing, lang: 'en' | 'zh'): string {
  const codeOf = (line: string) => {
    const found = file.deal.contract?.terms.lines.find(({ id }) => id === line)
    return found?.code || found?.customerCode || line
  }
  const nameOf = (process: string) => {
    const found = file.deal.progress?.processes.find(({ id }) => id === process)
    return found ? sayIn(found.name, lang) : process
  }
  const parts = made.flatMap(({ process, line, done, faults }) => [
    ...(done === '0' ? [] : [`${codeOf(line)} ${nameOf(process)} +${grouped(done)}`]),
    ...faults.map(({ weight, count, what }) =>
      `${codeOf(line)} ${nameOf(process)} ${sayIn(qualityWeights[weight], lang)} ${count} ${what}`.trim(),
    ),
  ])
  const inStock = stocked.map(({ line, quantity, warehouse }) =>
    `${codeOf(line)} ${sayIn(INTO, lang)} ${grouped(quantity)} ${warehouse}`.trim(),
  )
  return [...parts, ...inStock].join(' · ')
}

const INTO = { en: 'into stock', zh: '入库' }
