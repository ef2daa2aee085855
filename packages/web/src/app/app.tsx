import { Outlet } from '@tanstack/react-router'

/** The root of all addresses. Each screen brings its own window, because a window belongs to one world. */
export function App() {
  return <Outlet />
}
