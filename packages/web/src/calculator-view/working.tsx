import type { Source } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { Step } from '@gendan/trade/calculation/worksheet'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { Rules } from './rules.tsx'
import { isFigure, shownFigure } from './shown.ts'
import './calculator.css'

const WORKING: Words = { en: 'Working', zh: '计算过程' }
const SOURCES: Words = { en: 'Sources', zh: '依据' }

/** How it came about, line for line as a person would write it. */
export function Working({ steps }: { readonly steps: readonly Step[] }) {
  const { say } = useWords()
  return (
    <section className="card padded calc-working">
      <SectionHead>{say(WORKING)}</SectionHead>
      <ol>
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the working.
          <li key={at}>
            <span className={opens(step) ? 'medium' : 'second'}>{say(step)}</span>
            {(step.formula || step.value) && (
              <span className="calc-formula">
                {step.formula} {step.formula && '='}{' '}
                <strong title={step.value}>{isFigure(step.value) ? shownFigure(step.value) : step.value}</strong>
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** A step without a figure that ends in a colon opens a part: "FOB:". */
function opens({ formula, value, zh }: Step): boolean {
  return !formula && !value && zh.endsWith('：')
}

/** Where it stands written; each source once. */
export function Sources({
  sources,
  rules,
}: {
  readonly sources: readonly Source[]
  readonly rules: readonly string[]
}) {
  const { say } = useWords()
  const lines = new Set(sources.map(({ title, at, read }) => sourceLine(title, at, read, say)))
  return (
    <section className="card padded">
      <SectionHead>{say(SOURCES)}</SectionHead>
      <Rules ids={rules} />
      <ul className="calc-sources second t-small">
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function sourceLine(title: string, at: string, read: string | undefined, say: (words: Words) => string): string {
  return `${title} · ${at}${read ? say({ en: ` · read ${read}`, zh: ` · 读于 ${read}` }) : ''}`
}
