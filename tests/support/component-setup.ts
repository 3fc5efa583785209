import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// Parts of the page load on demand, and a busy machine takes its time with that.
configure({ asyncUtilTimeout: 5000 })

// jsdom hides popovers and has no top layer to show them in: here they are shown where they stand.
HTMLElement.prototype.showPopover = function showInPlace() {
  this.removeAttribute('popover')
}
