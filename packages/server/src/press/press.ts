import type { Finding } from '@gendan/kernel/rule'
import type { Sheet } from '@gendan/kernel/sheet'
import type { Job } from './compositor.ts'
import { MissingGlyphs, PressFailed } from './failures.ts'
import { missingGlyphs, withSquares } from './glyphs.ts'
import type { Images } from './images.ts'
import { type Machine, startMachine } from './machine.ts'
import { settingOf } from './setting.ts'
import type { PrintedPdf, PrintedSvg } from './typesetter.ts'

/** Sets sheets as pages, in processes beside the server. */
export interface Press {
  /**
   * The sheet as PDF/A-2u. `at` is the instant written into it, ISO 8601: equal sheets, images and instants give equal
   * bytes. Throws MissingGlyphs where a character cannot be drawn, PressFailed where no page comes of it.
   */
  pdf(sheet: Sheet, images: Images, at: string): Promise<PrintedPdf>
  /** The same pages as drawings, with the place of every fact. A character that cannot be drawn shows as a square. */
  svg(sheet: Sheet, images: Images): Promise<PrintedSvg>
  missingGlyphs(sheet: Sheet): readonly Finding[]
  /** Ends the presses; what is still being set is refused. */
  close(): void
}

export interface PressLimits {
  /** Presses at work at once. */
  readonly presses: number
  /** From the moment a page is taken up. */
  readonly milliseconds: number
  /** Memory of one press, fonts included (about 170 MB). */
  readonly megabytes: number
  /** Pages waiting; more are refused at once. */
  readonly waiting: number
}

const usual: PressLimits = { presses: 2, milliseconds: 20_000, megabytes: 900, waiting: 200 }

type Ask = { readonly kind: 'pdf'; readonly setting: ReturnType<typeof settingOf>; readonly at: string } | SvgAsk
type SvgAsk = { readonly kind: 'svg'; readonly setting: ReturnType<typeof settingOf> }

/** Opens the press. No process is started before the first page is asked for. */
export function openPress(limits: Partial<PressLimits> = {}): Press {
  const hall = openHall({ ...usual, ...limits })
  return {
    async pdf(sheet, images, at) {
      const findings = missingGlyphs(sheet)
      if (findings.length > 0) throw new MissingGlyphs(findings)
      if (Number.isNaN(Date.parse(at))) throw new RangeError(`not an instant: ${at}`)
      const answer = await hall.ask({
        kind: 'pdf',
        setting: settingOf(sheet, images, { spots: false, clean: same }),
        at,
      })
      if (!('pdf' in answer)) throw new PressFailed('layout', 'no PDF came back')
      return answer.pdf
    },
    async svg(sheet, images) {
      const answer = await hall.ask({
        kind: 'svg',
        setting: settingOf(sheet, images, { spots: true, clean: withSquares }),
      })
      if (!('svg' in answer)) throw new PressFailed('layout', 'no drawing came back')
      return answer.svg
    },
    missingGlyphs,
    close: hall.close,
  }
}

const same = (text: string): string => text

interface Waiting {
  readonly job: Job
  readonly resolve: (machine: Promise<Awaited<ReturnType<Machine['run']>>>) => void
  readonly reject: (fault: PressFailed) => void
}

/** The machines and who waits for one. A machine that died, timed out or grew too large is replaced when next needed. */
function openHall(limits: PressLimits) {
  const machines = new Set<Machine>()
  const queue: Waiting[] = []
  let count = 0
  let closed = false

  const free = (): Machine | undefined => {
    const idle = [...machines].find((machine) => !machine.busy())
    if (idle || machines.size >= limits.presses) return idle
    const machine = startMachine(limits, () => machines.delete(machine))
    machines.add(machine)
    return machine
  }
  const next = (): void => {
    while (queue.length > 0) {
      const machine = free()
      const waiting = machine && queue.shift()
      if (!machine || !waiting) return
      const run = machine.run(waiting.job)
      waiting.resolve(run)
      run.then(next, next)
    }
  }
  return {
    ask(ask: Ask): ReturnType<Machine['run']> {
      if (closed) return Promise.reject(new PressFailed('closed', 'the press is closed'))
      if (queue.length >= limits.waiting) return Promise.reject(new PressFailed('busy', 'too many pages wait'))
      return new Promise((resolve, reject) => {
        queue.push({ job: { ...ask, id: count++ }, resolve, reject })
        next()
      })
    },
    close(): void {
      closed = true
      for (const waiting of queue.splice(0)) waiting.reject(new PressFailed('closed', 'the press is closed'))
      for (const machine of machines) machine.end(new PressFailed('closed', 'the press is closed'))
    },
  }
}
