import { decimal, divide, isDecimal, multiply, round } from '@gendan/kernel/decimal'
import type { Form } from '../../form.ts'
import { type CreditWording, demandOf, wordingFor } from '../parts/credit-wording.ts'
import { beginPresented, presentedFields, presentedFrom } from '../parts/presented.ts'
import { shippedGoods } from '../parts/presented-goods.ts'
import { pricedLines } from '../parts/priced-lines.ts'
import { print } from './print.ts'
import { rows } from './rows.ts'
import { rules } from './rules.ts'
import { type InsuranceProposal, type Own, ownShape } from './shape.ts'

/** The proposal to the insurer: what is insured, for how much and against what, as the credit wants the policy (UCP 600 art. 28). */
export const insuranceProposal: Form<Own, InsuranceProposal, 'contract' | 'packing'> = {
  kind: 'insurance-proposal',
  code: 'INP',
  name: { en: 'Insurance proposal', zh: '投保单' },
  needs: ['contract', 'packing'],
  own: {
    markup: {
      label: { en: 'Insured, % of invoice value', zh: '投保加成 %（发票金额的）' },
      kind: 'text',
      help: { en: '110 is one tenth more than the CIF value.', zh: '110 即按 CIF 加一成。' },
    },
    moreCover: { label: { en: 'Further risks', zh: '加保险别' }, kind: 'text' },
    ...presentedFields,
  },
  ownShape,
  begin: ({ credits }, given) => ({
    ...beginPresented(given),
    tongue: 'both',
    markup: percentOf(wordingFor(credits, 'insurance')),
    moreCover: '',
  }),
  derive(deal, own, given) {
    const { contract, packing, shipment } = deal
    const { terms, ...shipped } = shippedGoods(deal, contract.terms, packing)
    const asked = wordingFor(deal.credits, 'insurance')
    const presented = presentedFrom(deal, own, given, ['insurance'])
    const { total } = pricedLines(terms)
    const known = shipment?.insurance
    const markup = decimal(own.markup)
    const risks = risksOf(asked)
    return {
      ...presented,
      ...shipped,
      insurer: known?.insurer ?? '',
      insuredParty: asked?.beneficiary?.name ?? presented.seller.name.en,
      total,
      markup,
      insured: {
        amount: round(divide(multiply(total.amount, markup), HUNDRED), 0, 'up'),
        currency: total.currency,
      },
      cover: [
        known?.cover || risks.join(' AND ') || contract.terms.insurance.en || contract.terms.insurance.zh,
        own.moreCover,
      ]
        .filter(Boolean)
        .join('; '),
      claimsAt: known?.claimsAt || claimsOf(asked) || shipped.to,
      delivery: contract.terms.delivery,
      ...(asked ? { wanted: wantedOf(asked, risks) } : {}),
    }
  },
  rules,
  rows,
  print,
  homes: { insurer: 'shipment', cover: 'shipment', claimsAt: 'shipment', shipment: 'shipment' },
  goesTo: 'elsewhere',
}

const HUNDRED = decimal('100')

/** A factor of "1.1" is 110 per cent; 110 where the credit is silent (UCP 600 art. 28 f ii). */
function percentOf(asked: CreditWording | undefined): string {
  const factor = demandOf(asked, 'cover')
  return isDecimal(factor) ? multiply(decimal(factor), HUNDRED) : '110'
}

function risksOf(asked: CreditWording | undefined): readonly string[] {
  return (asked?.demands ?? []).filter(({ what }) => what === 'risk').map(({ value }) => value)
}

const claimsOf = (asked: CreditWording | undefined) => demandOf(asked, 'claims')

function wantedOf(asked: CreditWording, risks: readonly string[]): NonNullable<InsuranceProposal['wanted']> {
  const [factor, claimsAt] = [demandOf(asked, 'cover'), claimsOf(asked)]
  return { ...(isDecimal(factor) ? { factor: decimal(factor) } : {}), risks, ...(claimsAt ? { claimsAt } : {}) }
}
