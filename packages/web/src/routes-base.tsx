import { createRootRoute, createRoute } from '@tanstack/react-router'
import { App } from './app/app.tsx'
import { WorldLayout } from './app/world-layout.tsx'
import { NotFound } from './not-found.tsx'

/** Every screen is loaded when one goes there; the first load carries the frame and nothing else. */
export const root = createRootRoute({ component: App, notFoundComponent: NotFound })

/** A window belongs to one world: everything below stands in its frame. */
export const world = createRoute({ getParentRoute: () => root, path: '/w/$world', component: WorldLayout })
