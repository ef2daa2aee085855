import { currencyShape } from '@gendan/kernel/money'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'
import { countryShape } from './country.ts'

const line = (longest: number) => z.string().trim().max(longest)

/** An account that money can be paid to. Whether its numbers can be true, bank-account.ts says. */
export const bankAccountShape = z
  .object({
    /** The firm's own short name for it; papers name an account by it. */
    id: line(40).min(1),
    bankName: line(140),
    branch: line(140).default(''),
    /** BIC (SWIFT code), without spaces. */
    swift: line(14)
      .transform((text) => text.replace(/\s/g, '').toUpperCase())
      .default(''),
    /** Account number or IBAN, as the bank writes it. */
    account: line(60),
    beneficiary: line(140),
    currency: currencyShape,
  })
  .readonly()
export type BankAccount = z.infer<typeof bankAccountShape>

/** The person who is written to. */
export const contactShape = z
  .object({ name: line(120), phone: line(60).default(''), email: line(160).default('') })
  .readonly()

/** A firm as papers name it. */
export const partyFactsShape = z
  .object({
    /** In Latin letters (`en`) and in Chinese (`zh`); one of the two may be empty, not both. */
    name: wordsShape.refine((name) => name.en !== '' || name.zh !== '', { message: 'no-name' }),
    /** As registered, where papers of state need it; empty where it is the name. */
    legalName: line(200).default(''),
    /** Street and number, district, as on an envelope; without town and country. */
    addressLines: z.array(line(120)).max(5).readonly(),
    city: line(80).default(''),
    postcode: line(20).default(''),
    country: countryShape,
    /** VAT or EORI number, unified social credit code, EIN: what the state knows the firm by. */
    taxId: line(40).default(''),
    contact: contactShape.optional(),
    banks: z.array(bankAccountShape).max(20).readonly(),
  })
  .readonly()
export type PartyFacts = z.infer<typeof partyFactsShape>
