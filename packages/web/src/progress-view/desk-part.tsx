import { kindFor, makingOf } from '@gendan/firm/making'
import { say as sayIn } from '@gendan/kernel/words'
import { pathRulesOf } from '@gendan/orderfile/path/durations'
import { workdaysOf } from '@gendan/orderfile/path/workdays'
import { forecastWorking } from '@gendan/orderfile/progress/forecast-working'
import { makingFacts, pacesOf, slowest } from '@gendan/orderfile/progress/pace'
import { processesOf } from '@gendan/orderfile/progress/processes'
import { useMemo } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { Working } from '../calculator-view/working.tsx'
import { type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { proseDay } from '../words/write.ts'
import { ProcessDays } from './process-days.tsx'
import { ReportList } from './report-list.tsx'

/** What the whole order file adds: the forecast with its working, every report, the days of the processes. Not there without a network, unless it was seen before. */
export function DeskPart({ file }: { readonly file: string }) {
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  if (!order.data || !firm.data) return null
  const standing = standingOf(order.data)
  const here = firmHereOf(firm.data)
  return (
    <div className="progress-desk">
      <div className="stack">
        <Forecast standing={standing} here={here} />
        <Days standing={standing} here={here} />
      </div>
      <ReportList standing={standing} here={here} />
    </div>
  )
}

interface PartProps {
  readonly standing: Standing
  readonly here: FirmHere
}

/** When the goods will be complete by the output of the last days, as the craft reckons it. */
function Forecast({ standing: { file }, here: { firm } }: PartProps) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const found = useMemo(() => {
    const rules = pathRulesOf(firm)
    const workdays = workdaysOf(rules)
    const making = makingFacts(file)
    const pace = making && slowest(pacesOf(making, workdays, day))
    return pace && { pace, working: forecastWorking(pace, rules, workdays, day) }
  }, [file, firm, day])
  if (!found)
    return (
      <section className="card padded">
        <h2 className="t-title">{say({ en: 'Forecast', zh: '完工预测' })}</h2>
        <p className="second">
          {say({
            en: 'Told once a process was reported on three days: until then the plan holds.',
            zh: '某道工序报满三天后按产量推算；在此之前按计划。',
          })}
        </p>
      </section>
    )
  const { pace, working } = found
  const late = file.deal.production && pace.complete > file.deal.production.finish
  return (
    <>
      <section className="card padded">
        <h2 className="t-title">{say({ en: 'Forecast', zh: '完工预测' })}</h2>
        <p className={late ? 'risk' : ''}>
          {say({
            en: `Goods complete ${proseDay(pace.complete, lang, day)}, by the pace of ${pace.process.name.en}`,
            zh: `${proseDay(pace.complete, lang, day)} 货齐，按“${sayIn(pace.process.name, lang)}”的产量推算`,
          })}
        </p>
        <p className="second t-small">{say({ en: 'The path of the order goes by it.', zh: '订单路径按此预测。' })}</p>
      </section>
      {working && <Working steps={working.working} />}
    </>
  )
}

/** The processes with their days; proposed from the kind of goods until somebody sets them. */
function Days({ standing, here: { firm } }: PartProps) {
  const making = makingOf(firm)
  const plan = useMemo(
    () => processesOf(standing.file, making, workdaysOf(pathRulesOf(firm))),
    [standing.file, making, firm],
  )
  if (!plan) return null
  const kind = making.kinds.find(({ id }) => id === plan.kind) ?? kindFor(making, '')
  return <ProcessDays key={JSON.stringify(plan.processes)} standing={standing} plan={plan} kind={kind} />
}
