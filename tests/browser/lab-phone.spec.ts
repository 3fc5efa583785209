/** The lab where the bench stands above it and is out of sight for whoever types. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support'

const promptOf = (page: Page) => page.getByRole('textbox', { name: /^Command line/ })
const see = (page: Page) => page.getByRole('button', { name: 'See the bench' })
const back = (page: Page) => page.getByRole('button', { name: 'Back to the terminal' })
const kernel = (page: Page) => page.getByRole('button', { name: /^One Linux kernel/ })
const linesOf = (page: Page) => page.getByRole('log', { name: 'Commands and their output' }).getByRole('listitem')

async function openLab(page: Page) {
  await page.goto('/?panel=lab')
  await promptOf(page).waitFor()
}

async function enter(page: Page, line: string) {
  const before = await linesOf(page).count()
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
  await expect(linesOf(page)).toHaveCount(before + 1)
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('one touch leads to the bench, and another back to the same line and place', async ({ page }) => {
    await openLab(page)
    await back(page).tap()
    await expect(promptOf(page)).toBeFocused()
    await enter(page, 'docker run -d --name web busybox sleep 1000')
    await enter(page, 'docker exec web touch /note')
    await page.keyboard.type('docker st')
    await expect(page.getByText('/note is new').last()).toBeInViewport()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    const place = await page.evaluate(() => window.scrollY)

    await see(page).tap()
    await expect(back(page)).toBeFocused()
    await expect(kernel(page)).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: /^Container web/ })).toBeInViewport({ ratio: 1 })
    await expectAccessible(page)

    await back(page).tap()
    await expect(promptOf(page)).toBeFocused()
    await expect(promptOf(page)).toHaveValue('docker st')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
    await expect(see(page)).toBeVisible()
  })

  test('the prompt and the way to the bench stay above an on-screen keyboard', async ({ page }) => {
    await page.addInitScript(() => {
      const seen = Object.assign(new EventTarget(), { scale: 1, offsetTop: 0, height: window.innerHeight })
      Object.defineProperty(window, 'visualViewport', { value: seen })
      document.addEventListener('keyboard', () => {
        seen.height = 500
        seen.dispatchEvent(new Event('resize'))
      })
    })
    await openLab(page)
    await back(page).tap()
    await enter(page, 'docker run -d --name web nginx')
    await page.evaluate(() => document.dispatchEvent(new Event('keyboard')))
    const lowerEdge = (part: ReturnType<typeof see>) =>
      part.evaluate((element) => element.getBoundingClientRect().bottom)
    await expect.poll(() => lowerEdge(see(page))).toBeLessThanOrEqual(500)
    await expect.poll(() => lowerEdge(promptOf(page))).toBeLessThan(await lowerEdge(see(page)))
  })
})

test('by keyboard in a narrow window, without motion: to the bench, into it, and back to the prompt', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 683, height: 560 })
  await openLab(page)
  await back(page).focus()
  await page.keyboard.press('Enter')
  await expect(promptOf(page)).toBeFocused()
  await enter(page, 'docker run -d --name web busybox sleep 1000')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(see(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(back(page)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByText('Describe the bench')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(promptOf(page)).toBeFocused()
})

test('where the bench stands beside the lab, there is no way to it to be offered', async ({ page }) => {
  await page.setViewportSize({ width: 960, height: 700 })
  await openLab(page)
  await expect(see(page).or(back(page))).toHaveCount(0)
})
