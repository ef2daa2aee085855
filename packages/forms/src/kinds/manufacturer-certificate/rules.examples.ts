import type { RuleExample } from '@gendan/kernel/rule'
import { sampleDeal } from '../../sample-deal.ts'
import { creditExamples } from '../parts/credit-rules.examples.ts'
import { manufacturerCertificate } from './form.ts'
import type { ManufacturerCertificate } from './shape.ts'

const given = { number: 'LW-MFC26-0001', day: '2026-06-08', version: 1 }
const own = manufacturerCertificate.begin(sampleDeal as never, given, 14)

/** The standing example: everything on it holds. */
const sound: ManufacturerCertificate = manufacturerCertificate.derive(sampleDeal as never, own, given)

const ours: ManufacturerCertificate = { ...sound, issuer: sound.seller }

export const examples: readonly RuleExample<ManufacturerCertificate>[] = [
  { rule: 'MFC-01', holds: sound, fails: { ...sound, declares: '' } },
  { rule: 'MFC-02', holds: sound, fails: { ...sound, issuer: { ...sound.issuer, name: { en: '', zh: '木工厂' } } } },
  {
    rule: 'MFC-03',
    holds: ours,
    fails: { ...sound, issuer: { name: { en: 'Anji Wood Works', zh: '安吉木业' }, addressLines: [] } },
  },
  ...creditExamples('MFC', 4, sound),
]
