/** What the browser tests share. */
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/** Like Playwright's `test`, but a page that logs an error, throws, or asks for something that is not there fails its test. */
export const test = base.extend<{ noErrors: undefined }>({
  noErrors: [
    async ({ context }, use) => {
      const errors = watchErrors(context)
      await use(undefined)
      expect(errors, 'errors on the console').toEqual([])
    },
    { auto: true },
  ],
})

function watchErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('requestfailed', (request) => {
    // A reload cancels what was still on its way; that is no error of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') errors.push(`failed: ${request.url()}`)
  })
  return errors
}

/**
 * Waits until what fades or moves has come to rest; what pulses for ever does not count. Some of the bench's motion is an animation that the
 * browser knows of, and some is written into the style of its parts, frame by frame.
 */
async function waitForRest(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const styles = () => [...document.querySelectorAll('.bench-part')].map((part) => part.getAttribute('style')).join()
    const before = styles()
    await new Promise((passed) => setTimeout(passed, 100))
    if (styles() !== before) return false
    const isMoving = ({ playState, effect }: Animation) =>
      playState === 'running' && effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY
    return !document.getAnimations().some(isMoving)
  })
}

/** Fails on any violation of the WCAG 2.2 A and AA rules, once nothing moves: what fades away has little contrast for a moment. */
export async function expectAccessible(page: Page): Promise<void> {
  await waitForRest(page)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
  expect(findings).toEqual([])
}

/** Fails on text that is too faint: what a theme can change in a state that was looked at in another. */
export async function expectContrast(page: Page): Promise<void> {
  await waitForRest(page)
  const { violations, passes } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  expect(passes).not.toEqual([])
  expect(violations.flatMap(({ nodes }) => nodes.map((node) => node.failureSummary))).toEqual([])
}

/** Fails when the page is wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}

export { expect }
