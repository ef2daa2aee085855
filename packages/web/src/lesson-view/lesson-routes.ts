import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { world } from '../routes-base.tsx'

const lessons = createRoute({
  getParentRoute: () => world,
  path: '/lessons',
  component: lazyRouteComponent(() => import('./lessons.tsx'), 'Lessons'),
})

const lesson = createRoute({
  getParentRoute: () => world,
  path: '/lessons/$story',
  component: lazyRouteComponent(() => import('./lesson.tsx'), 'LessonPage'),
})

/** The screens of lessons. */
export const lessonRoutes = [lessons, lesson] as const
