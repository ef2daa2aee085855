import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { accessoryRoutes } from './accessory-view/accessory-routes.ts'
import { Home } from './app/home.tsx'
import { billRoutes } from './bill-view/bill-routes.ts'
import { calculatorRoutes } from './calculator-view/calculator-routes.ts'
import { creditRoutes } from './credit-view/credit-routes.ts'
import { deskRoutes } from './day-view/desk-routes.ts'
import { errandRoutes } from './errand-view/errand-routes.ts'
import { figureRoutes } from './figures-view/figure-routes.ts'
import { guardRoutes } from './guard-view/guard-routes.ts'
import { handingRoutes } from './handing-view/handing-routes.ts'
import { inspectRoutes } from './inspect-view/inspect-routes.ts'
import { lessonRoutes } from './lesson-view/lesson-routes.ts'
import { mailRoutes } from './mail-view/mail-routes.ts'
import { moneyRoutes } from './money-view/money-routes.ts'
import { newcomerRoutes } from './newcomer-view/newcomer-routes.ts'
import { asText, galleryWorld, only } from './parts/route-search.ts'
import { partyRoutes } from './party-view/party-routes.ts'
import { presentationRoutes } from './presentation-view/presentation-routes.ts'
import { workshopRoutes } from './progress-view/workshop-routes.ts'
import { qualityRoutes } from './quality-view/quality-routes.ts'
import { releaseRoutes } from './release-view/release-routes.ts'
import { changeRoutes } from './repeat-view/change-routes.ts'
import { requestRoutes } from './request-view/request-routes.ts'
import { root, world } from './routes-base.tsx'
import { scarceRoutes } from './scarce-view/scarce-routes.ts'
import { stockRoutes } from './stock-view/stock-routes.ts'

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => only(search, ['to']),
  component: lazyRouteComponent(() => import('./entry-view/sign-in.tsx'), 'SignIn'),
})

const firstStart = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: lazyRouteComponent(() => import('./entry-view/first-start.tsx'), 'FirstStart'),
})

/** An invitation or a new password; the secret stands behind the hash, where no server log sees it. */
const link = createRoute({
  getParentRoute: () => root,
  path: '/link',
  component: lazyRouteComponent(() => import('./entry-view/link.tsx'), 'LinkPage'),
})

const orders = createRoute({
  getParentRoute: () => world,
  path: '/orders',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./order-view/order-list.tsx'), 'OrderList'),
})

const orderFile = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./order-view/order-file.tsx'), 'OrderFilePage'),
})

const terms = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/terms',
  validateSearch: (search): { of?: 'offer' | 'counter' | 'contract'; line?: string; price?: string } => ({
    ...(search['of'] === 'offer' || search['of'] === 'counter' || search['of'] === 'contract'
      ? { of: search['of'] }
      : {}),
    ...only(search, ['line', 'price']),
  }),
  component: lazyRouteComponent(() => import('./order-view/terms.tsx'), 'TermsPage'),
})

const cost = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/cost',
  validateSearch: (search): { layer?: string } => only(search, ['layer']),
  component: lazyRouteComponent(() => import('./cost-view/cost.tsx'), 'CostPage'),
})

const sourcing = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/sourcing',
  validateSearch: (search): { asked?: string } => only(search, ['asked']),
  component: lazyRouteComponent(() => import('./sourcing-view/sourcing.tsx'), 'SourcingPage'),
})

const production = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/production',
  component: lazyRouteComponent(() => import('./production-view/production.tsx'), 'ProductionPage'),
})

const purchases = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/purchases',
  validateSearch: (search): { purchase?: string; asked?: string } => only(search, ['purchase', 'asked']),
  component: lazyRouteComponent(() => import('./purchase-view/purchases.tsx'), 'PurchasesPage'),
})

const doubts = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/doubts',
  validateSearch: (search): { part?: string } => only(search, ['part']),
  component: lazyRouteComponent(() => import('./aside-view/doubts.tsx'), 'DoubtsPage'),
})

const newOrder = createRoute({
  getParentRoute: () => world,
  path: '/new',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./order-view/new-order.tsx'), 'NewOrder'),
})

const paper = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/papers/$kind',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./paper-view/paper.tsx'), 'PaperPage'),
})

const issued = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/issued/$paper',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./paper-view/issued.tsx'), 'IssuedPage'),
})

const packing = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/packing',
  component: lazyRouteComponent(() => import('./packing-view/packing.tsx'), 'PackingPage'),
})

const shipment = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/shipment',
  component: lazyRouteComponent(() => import('./packing-view/shipment.tsx'), 'ShipmentPage'),
})

const binder = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/binder',
  component: lazyRouteComponent(() => import('./binder-view/binder.tsx'), 'BinderPage'),
})

const inbox = createRoute({
  getParentRoute: () => world,
  path: '/inbox',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./sign-view/inbox.tsx'), 'Inbox'),
})

const goodsList = createRoute({
  getParentRoute: () => world,
  path: '/goods',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./goods-view/goods-list.tsx'), 'GoodsList'),
})

const goods = createRoute({
  getParentRoute: () => world,
  path: '/goods/$id',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./goods-view/goods.tsx'), 'GoodsPage'),
})

const settings = createRoute({
  getParentRoute: () => world,
  path: '/settings/$tab',
  component: lazyRouteComponent(() => import('./settings-view/settings.tsx'), 'Settings'),
})

const rules = createRoute({
  getParentRoute: () => world,
  path: '/rules',
  validateSearch: (search): { search?: string } => only(search, ['search']),
  component: lazyRouteComponent(() => import('./rules-view/rule-book.tsx'), 'RuleBook'),
})

const find = createRoute({
  getParentRoute: () => world,
  path: '/find',
  validateSearch: (search): { search?: string } => only(search, ['search']),
  component: lazyRouteComponent(() => import('./app/find.tsx'), 'Find'),
})

/** All forms of all parts: what the picture test looks at. */
const marks = createRoute({
  getParentRoute: () => root,
  path: '/marks',
  validateSearch: galleryWorld,
  component: lazyRouteComponent(() => import('./parts/gallery.tsx'), 'Gallery'),
})

/** The frame around a table: the second picture. */
const marksFrame = createRoute({
  getParentRoute: () => root,
  path: '/marks/$page',
  validateSearch: galleryWorld,
  component: lazyRouteComponent(() => import('./parts/gallery-frame.tsx'), 'GalleryFrame'),
})

const inWorld = world.addChildren([
  orders,
  ...deskRoutes,
  ...errandRoutes,
  ...figureRoutes,
  ...handingRoutes,
  ...newcomerRoutes,
  ...requestRoutes,
  ...releaseRoutes,
  orderFile,
  terms,
  ...changeRoutes,
  cost,
  sourcing,
  production,
  purchases,
  doubts,
  newOrder,
  paper,
  issued,
  packing,
  shipment,
  binder,
  inbox,
  ...workshopRoutes,
  ...mailRoutes,
  ...guardRoutes,
  ...moneyRoutes,
  ...creditRoutes,
  ...presentationRoutes,
  ...qualityRoutes,
  ...inspectRoutes,
  ...partyRoutes,
  ...billRoutes,
  ...accessoryRoutes,
  goodsList,
  goods,
  ...stockRoutes,
  ...scarceRoutes,
  settings,
  rules,
  ...lessonRoutes,
  ...calculatorRoutes,
  find,
])

export const router = createRouter({
  routeTree: root.addChildren([home, signIn, firstStart, link, inWorld, marks, marksFrame]),
  defaultPreload: 'intent',
  /** The work is one box for all screens: another screen begins at its top, going back finds the place one left. */
  scrollRestoration: true,
  scrollToTopSelectors: ['#work'],
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
