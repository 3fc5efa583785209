import type { Page } from '@playwright/test'
import { expect, expectNoSidewaysScroll, test } from './support'

const removal = 'A container must be in a running state to remove it.'

test('two clicks on the fresh page prove a claim wrong on the bench', async ({ page }) => {
  await page.goto('/')
  const row = page.getByRole('row').filter({ hasText: removal })
  await row.getByRole('button', { name: /prove it/i }).click()
  const question = page.getByRole('region', { name: /proof/i })
  await question.getByRole('button', { name: /error/i }).first().click()
  await expect(
    page.locator('samp').getByText('container is running: stop the container before removing or force remove'),
  ).toBeVisible({
    timeout: 20_000,
  })
})

test('the address carries sorting, filters and the open row, through a reload and back', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').fill('layer')
  await expect(page).toHaveURL(/text=layer/)
  await page
    .getByRole('columnheader', { name: /aspect/i })
    .getByRole('button')
    .click()
  await expect(page).toHaveURL(/sort=aspect/)
  const rows = await page.getByRole('row').allInnerTexts()
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('layer')
  await expect(page.getByRole('columnheader', { name: /aspect/i })).toHaveAttribute('aria-sort', 'ascending')
  expect(await page.getByRole('row').allInnerTexts()).toEqual(rows)
})

test('the back button closes the row that a click opened', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('row').filter({ hasText: removal }).getByRole('button', { expanded: false }).first().click()
  await expect(page).toHaveURL(/claim=removal/)
  await page.goBack()
  await expect(page).not.toHaveURL(/claim=/)
  await expect(page.getByRole('button', { expanded: true })).toHaveCount(0)
})

test('a link to a step of a proof shows the same machine to everybody', async ({ page, context }) => {
  const link = '/?claim=removal&scene=removal&step=5'
  await page.goto(link)
  await expect(page.locator('samp').getByText('cannot remove container "box"')).toBeVisible()
  const second = await context.newPage()
  await second.goto(link)
  await expect(second.locator('samp').getByText('cannot remove container "box"')).toBeVisible()
  const transcript = (shown: typeof page) => shown.getByRole('region', { name: /proof/i }).textContent()
  expect(await transcript(second)).toBe(await transcript(page))
})

test('a value that the address cannot have is named, and the usual view is shown', async ({ page }) => {
  await page.goto('/?claim=nosuch&sort=colour')
  await expect(page.getByRole('status').filter({ hasText: 'nosuch' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: removal })).toBeVisible()
})

test('preferences are there again after a reload, and rubbish in the storage does no harm', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.evaluate(() => {
    localStorage.setItem('layerlab:preferences', '{"version":')
    localStorage.setItem('layerlab:progress', '[]')
  })
  await page.reload()
  await expect(page.getByRole('row').filter({ hasText: removal })).toBeVisible()
})

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1366, 768],
  [1920, 1080],
] as const) {
  test(`nothing is wider than the window at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/?claim=layers&scene=layers&step=6')
    await expect(page.getByRole('region', { name: /proof/i })).toBeVisible()
    await expectNoSidewaysScroll(page)
  })
}

test('on a phone the tabs stay where they are, whatever panel is opened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  const panels = page.getByRole('tablist', { name: 'Notebook' })
  const { y } = (await panels.boundingBox()) ?? { y: undefined }
  for (const name of ['Lab', 'Quiz', 'Tour', 'Compare']) {
    const tab = panels.getByRole('tab', { name })
    await tab.click()
    await expect(page.getByRole('tabpanel', { name })).toContainText(/\w/)
    expect((await panels.boundingBox())?.y).toBe(y)
  }
})

/** What moved in the window without anybody having done anything, as the browser counts it. */
async function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry && typeof entry.value === 'number') sum += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    await new Promise((passed) => setTimeout(passed, 300))
    return sum
  })
}

test('a link on a phone keeps the place of what it brings', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/?claim=removal&scene=removal&step=5')
  await expect(page.getByRole('button', { name: 'Play' }).last()).toBeVisible()
  expect(await layoutShiftOf(page)).toBeLessThan(0.02)
  await page.goto('/?panel=tour&scene=tour.image.99')
  await expect(page.getByText(/“tour.image.99” as scene, which is not known/)).toBeVisible()
  expect(await layoutShiftOf(page)).toBeLessThan(0.02)
})
