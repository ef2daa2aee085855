import type { AnyForm } from '@gendan/forms/catalogue'
import type { PrintWish } from '@gendan/forms/form'
import { printed } from '@gendan/forms/layout'
import type { Sheet } from '@gendan/kernel/sheet'
import { confirmedWords } from './confirmed-words.ts'
import type { Issued } from './order-file.ts'

/** A paper as it left the house: its own tongue, its layout, who confirmed it. */
export function issuedSheet(form: AnyForm, issued: Issued): Sheet {
  const wish: PrintWish = {
    tongue: tongueOf(issued.own),
    ...(issued.confirmed ? { confirmedBy: confirmedWords(issued.confirmed) } : {}),
  }
  return printed(form, issued.filled, wish, issued.layout)
}

/** In which tongue a paper is printed, by its own fields. */
export function tongueOf(own: Readonly<Record<string, unknown>>): PrintWish['tongue'] {
  const { tongue } = own
  return tongue === 'en' || tongue === 'zh' ? tongue : 'both'
}
