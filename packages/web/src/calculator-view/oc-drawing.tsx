import type { Words } from '@gendan/kernel/words'
import { useNarrow } from '../parts/narrow.ts'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import type { DrawingProps } from './drawing-props.ts'
import { type OcMark, ocCurveIn, ticksTo } from './oc-points.ts'
import './drawings.css'

const NAMES: Readonly<Record<OcMark['name'], Words>> = {
  p95: { en: '95 %', zh: '95%' },
  p50: { en: '50 %', zh: '50%' },
  p10: { en: '10 %', zh: '10%' },
  aql: { en: 'should pass', zh: '应接收' },
  limiting: { en: 'should be refused', zh: '应拒收' },
}

/** Space for the words on the axes. */
const [LEFT, BOTTOM, TOP, RIGHT] = [44, 40, 10, 84]

/** The operating characteristic: how often lots of a quality are accepted. Its table stands in the result. */
export function OcDrawing({ question, result }: DrawingProps) {
  const { say } = useWords()
  const narrow = useNarrow()
  const [width, height] = narrow ? [330, 260] : [620, 320]
  const { points, marks, end } = ocCurveIn(result, question)
  const x = (p: number) => LEFT + (p / end) * (width - LEFT - RIGHT)
  const y = (pa: number) => TOP + (1 - pa) * (height - TOP - BOTTOM)
  const line = points.map(({ p, pa }, i) => `${i === 0 ? 'M' : 'L'}${x(p).toFixed(1)} ${y(pa).toFixed(1)}`).join('')
  return (
    <section className="card padded">
      <SectionHead>{say({ en: 'OC curve', zh: 'OC 曲线' })}</SectionHead>
      <svg className="oc" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say(says(marks))}>
        {[0, 0.25, 0.5, 0.75, 1].map((pa) => (
          <g key={pa}>
            <path className="oc-grid" d={`M${LEFT} ${y(pa)}H${width - RIGHT}`} />
            <text x={LEFT - 8} y={y(pa) + 4} textAnchor="end">{`${pa * 100}%`}</text>
          </g>
        ))}
        {ticksTo(end).map((p) => (
          <text key={p} x={x(p)} y={height - BOTTOM + 16} textAnchor="middle">
            {percent(p)}
          </text>
        ))}
        <text x={LEFT} y={height - 6}>
          {say({ en: 'Incoming quality → probability of acceptance', zh: '横轴：批质量；纵轴：接收概率' })}
        </text>
        <path className="oc-line" d={line} />
        {marks.map(({ name, p, pa }) => (
          <g key={name}>
            <circle className={isAsked(name) ? 'oc-dot oc-asked' : 'oc-dot'} cx={x(p)} cy={y(pa)} r="3.5" />
            {!isAsked(name) && (
              <text className="oc-mark" x={x(p) + 8} y={y(pa) - 4}>
                {say(NAMES[name])} · {percent(p)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul className="t-small second">
        {marks
          .filter(({ name }) => isAsked(name))
          .map(({ name, p, pa }) => (
            <li key={name}>
              ○ {say(NAMES[name])} {percent(p)}: {say({ en: 'accepted', zh: '接收概率' })} {percent(pa)}
            </li>
          ))}
      </ul>
    </section>
  )
}

/** A quality that was asked about is told below: near the curve's head its words would lie on others. */
function isAsked(name: OcMark['name']): boolean {
  return name === 'aql' || name === 'limiting'
}

function percent(p: number): string {
  return `${Number((p * 100).toPrecision(3))}%`
}

function says(marks: readonly OcMark[]): Words {
  const told = (lang: keyof Words) => marks.map(({ name, p }) => `${NAMES[name][lang]} ${percent(p)}`).join(', ')
  return { en: `Operating characteristic: ${told('en')}`, zh: `OC 曲线：${told('zh')}` }
}
