/** What the browser tests share. */
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { type LinkableTheme, linkableThemes } from '../../src/app/address'

declare global {
  interface Window {
    /** Put into the page for the first scan of its document. */
    readonly axe: typeof axe
  }
}

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

/** Everything in WCAG 2.2 A and AA, and what is good practice besides. */
const allRules: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** What depends on the theme, which changes colours and, for a projector, the thickness of lines. */
const themeRules: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] }

/** Fails on violations of these rules, once nothing moves: what fades away has little contrast for a moment. */
async function expectNoViolations(page: Page, runOnly: axe.RunOnly, theme?: LinkableTheme): Promise<void> {
  await waitForRest(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // To describe every element that is as it should be takes longer than to look for those that are not.
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'] }
  const { violations, passes } = await page.evaluate((given) => window.axe.run(document, given), options)
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
  )
  expect(findings, theme && `in the ${theme} theme`).toEqual([])
  expect(passes, 'rules that found something to look at').not.toEqual([])
}

/** Fails on any violation of the WCAG 2.2 A and AA rules. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolations(page, allRules)
}

/** Fails on any violation in the theme at hand, and on what is too faint or too small in the other themes; leaves the theme as it was. */
export async function expectAccessibleInAllThemes(page: Page): Promise<void> {
  await expectAccessible(page)
  const root = page.locator('html')
  const wear = (theme: string) => root.evaluate((element, name) => element.setAttribute('data-theme', name), theme)
  const atHand = (await root.getAttribute('data-theme')) ?? ''
  for (const theme of linkableThemes.filter((name) => name !== atHand)) {
    await wear(theme)
    await expectNoViolations(page, themeRules, theme)
  }
  await wear(atHand)
}

/** Fails when the page is wider than its window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}

export { expect }
