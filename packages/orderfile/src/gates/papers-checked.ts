import type { Parted } from '@gendan/forms/form'
import type { Gate } from '../gate.ts'
import type { OrderFile } from '../order-file.ts'

/**
 * G23: under a credit a second person has looked through the set before it goes to the bank (seed 001, grade 中, making of documents). What
 * examination finds and nobody took on himself keeps it shut.
 */
export const papersChecked: Gate = {
  id: 'G23',
  title: { en: 'Papers checked', zh: '单证审核' },
  help: {
    en: 'Binds every document of the presentation as it shows itself, the terms of the credit it was held against, and what was let stand. One makes the papers, a second checks them (in a firm of few, by a setting, the same may); a changed document, an amendment of the credit or another judgement asks for it again.',
    zh: '签住本次交单的每份单据的票面、所对照的信用证条款和已认可的各点。一人制单、另一人复核（小公司除外，见设置）；单据、信用证修改或认可有变，须重新审核。',
  },
  before: 'E16',
  signers: ['supervisor', 'manager', 'general-manager'],
  forcedBy: ['manager', 'general-manager'],
  source: { title: 'T/CCPITCSC 国际贸易 (001) 制单', at: '中 审核单据' },
  shown: 'word',
  wants: { en: 'What you checked, and how', zh: '核对了哪些单据、如何核对' },
  beside: true,
  after: [],
  parts: (sections) => underCredit(sections).map(({ id, number }) => ({ id, name: { en: number, zh: number } })),
  lacks: (file, part) => {
    const faults = underCredit(file.deal).find(({ id }) => id === part)?.faults ?? 0
    if (faults === 0) return []
    return [
      {
        at: 'presentation',
        says: {
          en: `Examination has ${faults === 1 ? 'one open point' : `${faults} open points`}.`,
          zh: `审单还有 ${faults} 处未决。`,
        },
        remedy: {
          en: 'Correct the documents, or have a supervisor take the point on himself.',
          zh: '请改正单据，或由主管认可该点。',
        },
      },
    ]
  },
  madeBy: (file, part) => underCredit(file.deal).find(({ id }) => id === part)?.makers ?? [],
  facts: ({ file, part }) => (underCredit(file.deal).some(({ id }) => id === part) ? bound(file, part) : undefined),
  ownFacts: bound,
}

function underCredit({ presentations = [] }: Parted) {
  return presentations.filter(({ credit, state }) => credit !== undefined && state !== 'withdrawn')
}

function bound(file: OrderFile, part: string) {
  const one = underCredit(file.deal).find(({ id }) => id === part)
  return { presentation: one?.number, credit: one?.credit, documents: one?.print }
}
