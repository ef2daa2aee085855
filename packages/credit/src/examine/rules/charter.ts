import { carriage, type Examined, type ExamRule, type SeenDocument } from '../seen.ts'
import { examRule, ISBP, quoted, spot, UCP } from './parts.ts'
import { saidBy } from './transport-faults.ts'

const chartered = (seen: Examined) => carriage(seen).filter(({ kind }) => kind === 'charter-party-bill-of-lading')

/** Charter party bills of lading (UCP 600 art. 22; ISBP G). The charter party itself is not examined, even where it is presented. */
export const charterRules: readonly ExamRule[] = [
  examRule({
    id: 'CPB-01',
    en: 'The master, the owner, the charterer or a named agent of one has signed; an agent of owner or charterer names him',
    zh: '由船长、船东、租船人或其具名代理人签署；代理船东或租船人时须注明被代理人名称',
    source: UCP('22 a i'),
    test: (seen) => chartered(seen).flatMap(signerFaults),
  }),
  examRule({
    id: 'CPB-06',
    en: 'Where a charter party bill is asked for, the bill says that it is subject to a charter party',
    zh: '要求租船提单时，提单注明受租船合同约束',
    source: ISBP('G2'),
    weight: 'warn',
    test: (seen) =>
      carriage(seen)
        .filter(
          (document) =>
            document.kind === 'bill-of-lading' &&
            document.asked.some(({ kind }) => kind === 'charter-party-bill-of-lading') &&
            !/CHARTER/i.test(saidBy(document)),
        )
        .map((document) =>
          spot(
            document,
            'kind',
            'A charter party bill is asked for; this bill speaks of no charter party. Most banks take it.',
            '要求租船提单，本提单未提及租船合同。多数银行予以接受。',
            'judge',
            { verdict: 'judgement' },
          ),
        ),
  }),
]

const ROLES = /\b(?:MASTER|CAPTAIN|OWNERS?|CHARTERERS?)\b/i

function signerFaults(document: SeenDocument) {
  const { signed, signature = '' } = document
  if (signed === false) return [spot(document, 'signed', 'It is not signed.', '未签署。', 'authenticate')]
  if (signature === '') return []
  const fault = (en: string, zh: string) => [
    spot(
      document,
      'signature',
      `Signed ${quoted(signature)}: ${en}`,
      `签署为${quoted(signature)}：${zh}`,
      'authenticate',
    ),
  ]
  if (!ROLES.test(signature)) return fault('neither master, owner nor charterer.', '未表明船长、船东或租船人身份。')
  const agent = /\bAGENTS?\b|\bON BEHALF OF\b|\bFOR\b/i.test(signature)
  if (!agent) return []
  const names = namesIn(signature)
  const needed = /\b(?:OWNERS?|CHARTERERS?)\b/i.test(signature) ? 2 : 1
  if (names.length >= needed || (needed === 1 && document.issuer)) return []
  return needed === 2
    ? fault('an agent who does not name his owner or charterer.', '未注明船东或租船人名称。')
    : fault('an agent who is not named.', '未注明代理人名称。')
}

/** The names in a signature: what is left between the words that say in which capacity somebody signed. */
export function namesIn(signature: string): readonly string[] {
  return signature
    .toUpperCase()
    .split(
      /\b(?:AS|FOR|AND ON BEHALF OF|ON BEHALF OF|OF|BY|THE|AGENTS?|ONLY|NAMED|ABOVE|BELOW|OVERLEAF|MASTER|CAPTAIN|OWNERS?|CHARTERERS?|CARRIER|SIGNED|MV|M\/V|VESSEL|TO)\b|[,:;|()]/,
    )
    .map((part) => part.replace(/[^A-Z0-9& ]/g, ' ').trim())
    .filter((part) => /[A-Z]{2,}/.test(part) && !/^(?:AND|OR)$/.test(part))
}
