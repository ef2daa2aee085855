import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText, only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const mail = createRoute({
  getParentRoute: () => world,
  path: '/mail',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./mail-page.tsx'), 'MailPage'),
})

const letter = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/letter',
  validateSearch: (search): { letter?: string; part?: string; answers?: string; request?: string } =>
    only(search, ['letter', 'part', 'answers', 'request']),
  component: lazyRouteComponent(() => import('./letter-page.tsx'), 'LetterPage'),
})

/** The screens of mail, letters and what was said. */
export const mailRoutes = [mail, letter] as const
