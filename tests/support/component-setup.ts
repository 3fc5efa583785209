import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// The files of a worker share one document and its globals: each test leaves them as it found them.
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

// Parts of the page load on demand, and a busy machine takes its time with that.
configure({ asyncUtilTimeout: 15_000 })

// jsdom hides popovers and has no top layer to show them in: here they are shown where they stand.
HTMLElement.prototype.showPopover = function showInPlace() {
  this.removeAttribute('popover')
}
