import type { Source } from '@gendan/kernel/rule'

/** The department's paper rules of seed 003, part 3, item by item: what each form must show. */
export function seed003(item: string): Source {
  return { title: '跟单员工作计划 (003) 篇3 三', at: item }
}

/** CISG, read as published by UNCITRAL. */
export function cisg(at: string): Source {
  return { title: 'CISG', at }
}

/** Incoterms 2020, by rule; ICC's text is not reproduced. */
export function incoterms(at: string): Source {
  return { title: 'Incoterms 2020', at }
}

/** UCP 600, by article; ICC's text is not reproduced. */
export function ucp(at: string): Source {
  return { title: 'UCP 600', at }
}
