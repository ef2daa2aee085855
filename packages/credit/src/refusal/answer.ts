import type { ExamFinding } from '../examine/seen.ts'
import type { Credit } from '../terms/credit.ts'
import type { Point } from './points.ts'
import type { Refused } from './refusal-rules.ts'

/** The letter to the bank: what its notice lacks, each contested point with its article, what is corrected. In the English of banks. */
export function answerLetter(
  credit: Credit,
  { refuseBy }: Refused,
  findings: readonly ExamFinding[],
  points: readonly Point[],
): string {
  const late = findings.find(({ rule, verdict }) => rule === 'REF-04' && verdict === 'fail')
  const form = findings.filter(({ rule, verdict }) => rule !== 'REF-04' && verdict === 'fail')
  const [contested, stands] = [of(points, 'contested'), of(points, 'stands')]
  const asked = of(points, 'judgement')
  return [
    `Re: documentary credit No. ${credit.number ?? '—'}`,
    '',
    'Dear Sirs,',
    '',
    'We refer to your notice of refusal of the documents presented under this credit.',
    ...part(late, () => [
      `Notice was due by the close of the fifth banking day after presentation${refuseBy ? `, ${refuseBy}` : ''} (UCP 600 art. 14 b, 16 d). It came later: under article 16 f the issuing bank is precluded from claiming that the documents do not comply.`,
    ]),
    ...part(form[0], () => ['The notice is not one under article 16 c:', ...form.map(({ says }) => `- ${says.en}`)]),
    ...part(contested[0], () => ['We do not accept these points:', ...contested.map(reason)]),
    ...part(asked[0], () => [
      'Please tell us the term or article on which you rely:',
      ...asked.map(({ said }) => `- “${said}”`),
    ]),
    ...part(stands[0], () => [
      `These points we ${stands.some(({ until }) => until) ? 'correct within the time for presentation' : 'ask the applicant to waive'}:`,
      ...stands.map(({ said, remedy }) => `- “${said}”${remedy ? `: ${remedy.en}` : ''}`),
    ]),
    '',
    contested.length > 0 && stands.length === 0
      ? 'The documents comply. Kindly honour them without delay and hold them at our disposal meanwhile.'
      : 'Kindly hold the documents at our disposal until you hear from us.',
  ].join('\n')
}

function of(points: readonly Point[], verdict: Point['verdict']): readonly Point[] {
  return points.filter((point) => point.verdict === verdict)
}

function reason({ said, says, source }: Point): string {
  return `- “${said}”: ${says.en}${source ? ` (${source.title} ${source.at})` : ''}`
}

function part(there: unknown, lines: () => readonly string[]): readonly string[] {
  return there === undefined ? [] : ['', ...lines()]
}
