import type { Story } from './story.ts'
import { bothGiveUp } from './tales/both-give-up.ts'
import { cameBack } from './tales/came-back.ts'
import { closedWithLessons } from './tales/closed-with-lessons.ts'
import { creditFirst } from './tales/credit-first.ts'
import { firmOfThree } from './tales/firm-of-three.ts'
import { firstOrder } from './tales/first-order.ts'
import { fittingsFail } from './tales/fittings-fail.ts'
import { inDoubt } from './tales/in-doubt.ts'
import { lampsToHamburg } from './tales/lamps-to-hamburg.ts'
import { mixedCartons } from './tales/mixed-cartons.ts'
import { moreInProduction } from './tales/more-in-production.ts'
import { onceMore } from './tales/once-more.ts'
import { oneSlip } from './tales/one-slip.ts'
import { printToMoney } from './tales/print-to-money.ts'
import { rateFalls } from './tales/rate-falls.ts'
import { sampleAgain } from './tales/sample-again.ts'
import { shopNotReady } from './tales/shop-not-ready.ts'
import { signsBackDifferent } from './tales/signs-back-different.ts'
import { sixLetters } from './tales/six-letters.ts'
import { supplierSilent } from './tales/supplier-silent.ts'
import { thinMargin } from './tales/thin-margin.ts'
import { threeSuppliers } from './tales/three-suppliers.ts'
import { twoWeeksAway } from './tales/two-weeks-away.ts'
import { underReview } from './tales/under-review.ts'
import { usualOrder } from './tales/usual-order.ts'

/** Every story of the house: the whole way first, then one difficulty after the other, as an order meets them. */
export const stories: readonly Story[] = [
  lampsToHamburg,
  usualOrder,
  sixLetters,
  threeSuppliers,
  cameBack,
  thinMargin,
  rateFalls,
  underReview,
  signsBackDifferent,
  creditFirst,
  printToMoney,
  shopNotReady,
  moreInProduction,
  sampleAgain,
  supplierSilent,
  fittingsFail,
  inDoubt,
  mixedCartons,
  oneSlip,
  onceMore,
  bothGiveUp,
  closedWithLessons,
  twoWeeksAway,
  firstOrder,
  firmOfThree,
]
