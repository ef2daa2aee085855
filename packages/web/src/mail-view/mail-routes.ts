import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const mail = createRoute({
  getParentRoute: () => world,
  path: '/mail',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./mail-page.tsx'), 'MailPage'),
})

/** The screens of mail, letters and what was said. */
export const mailRoutes = [mail] as const
