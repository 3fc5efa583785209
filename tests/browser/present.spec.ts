import type { Page } from '@playwright/test'
import { expect, expectAccessibleInAllThemes, test } from './support'

test('a clicker steps through claim, question, proof and verdict', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('/?view=present&claim=removal')
  await expect(page.getByText('A container must be in a running state to remove it.')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('Before you look')).toBeVisible()
  for (let step = 0; step < 5; step++) await page.keyboard.press('PageDown')
  await expect(page.getByRole('main').locator('samp').getByText('cannot remove container "box"')).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByText('A container must be stopped, or never started')).toBeVisible()
  await page.keyboard.press('Home')
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Running state')
})

test('the bench goes back with the slide', async ({ page }) => {
  await page.goto('/?view=present&claim=removal&step=6')
  await expect(page.getByRole('main').locator('samp').getByText('cannot remove container "box"')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('main').locator('.slide-line')).toHaveText('docker run -d --name box demo sleep 300')
  await expect(page.getByRole('main').getByText('Command 4 of 9')).toBeVisible()
})

test('B blanks the screen and the next key brings it back', async ({ page }) => {
  await page.goto('/?view=present')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: /screen is blank/i })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('button', { name: /screen is blank/i })).toHaveCount(0)
})

test('the question mark lists the keys, and Escape closes the list before it leaves', async ({ page }) => {
  await page.goto('/?view=present')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys of the presentation' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(/view=present/)
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/view=present/)
})

test('F5, which clickers send, does not reload the page', async ({ page }) => {
  await page.goto('/?view=present')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => document.body.setAttribute('data-marked', 'yes'))
  await page.keyboard.press('F5')
  await expect(page.locator('body')).toHaveAttribute('data-marked', 'yes')
})

test('text is big enough for the last row', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('/?view=present&claim=removal')
  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  await expect(page.locator('.slide-sides')).toBeVisible()
  expect(await size('blockquote')).toBeGreaterThanOrEqual(1080 * 0.045)
  expect(await size('.slide-sides h2')).toBeGreaterThanOrEqual(1080 * 0.03)
  expect(await size('h1')).toBeGreaterThanOrEqual(1080 * 0.06)
})

test('a mark and its arrows lead to the slide of their command', async ({ page }) => {
  await page.goto('/?view=present&claim=removal&step=6')
  const position = page.getByRole('main').getByText(/^Command \d of 9$/)
  await page.getByRole('button', { name: '3: docker rm editor, succeeded' }).click()
  await expect(position).toHaveText('Command 3 of 9')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('main').locator('samp').getByText('cannot remove container "box"')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(position).toHaveText('Command 6 of 9')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('Control+z')
  await expect(position).toHaveText('Command 4 of 9')
  await expect(page).toHaveURL(/step=5/)
})

test('playing turns the slides until the last command', async ({ page }) => {
  await page.goto('/?view=present&claim=platforms&step=2')
  await expect(page.getByRole('main').getByText('Command 1 of 3')).toBeVisible()
  await page.getByRole('combobox', { name: 'Pace' }).selectOption('2')
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(page.getByRole('main').getByText('Command 3 of 3')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
})

/** How many pixels of what is in an element are out of sight. */
function hiddenOf(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => ({
    across: element.scrollWidth - element.clientWidth,
    down: element.scrollHeight - element.clientHeight,
  }))
}

for (const [width, height] of [
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
] as const) {
  test(`the timeline is big enough, and the whole picture in sight above it, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/?view=present&theme=projector&claim=running-state&step=13')
    const timeline = page.getByRole('navigation', { name: 'Timeline' })
    await expect(timeline.getByRole('button', { name: /^12: / })).toBeVisible()
    for (const control of await timeline.locator('.timeline-control, select').all()) {
      const box = await control.boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(height * 0.05)
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      const size = await control.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
      expect(size).toBeGreaterThanOrEqual(height * 0.0299)
    }
    for (const selector of ['.bench-moments', '.bench-stage', '.present-slide']) {
      expect(await hiddenOf(page, selector)).toEqual({ across: 0, down: 0 })
    }
  })

  test(`the tallest stack and the most columns are in sight at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const [claim, step] of [
      ['layers', 9],
      ['made-once-used-often', 6],
    ] as const) {
      await page.goto(`/?view=present&theme=projector&claim=${claim}&step=${step}`)
      await expect(page.getByRole('button', { name: /^Container/ }).first()).toBeVisible()
      await expect.poll(() => hiddenOf(page, '.bench-stage')).toEqual({ across: 0, down: 0 })
    }
  })

  test(`the longest question and the longest verdict are in sight at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const [claim, step, slide] of [
      ['tags-are-pointers', 1, '.slide-question'],
      ['change-and-attachment', 99, '.slide-verdict'],
    ] as const) {
      await page.goto(`/?view=present&theme=projector&claim=${claim}&step=${step}`)
      await expect(page.locator(slide).last()).toBeVisible()
      await expect.poll(() => hiddenOf(page, '.present-slide')).toEqual({ across: 0, down: 0 })
    }
  })
}

test('a slide with a timeline is for a projector, and accessible in every theme', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/?view=present&claim=removal&step=6')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  await expect(page.getByRole('navigation', { name: 'Timeline' })).toBeVisible()
  await expectAccessibleInAllThemes(page)
})
