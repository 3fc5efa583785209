/** The one-file build, opened from a disk and inside a sandboxed frame of a page that knows nothing of it. */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './support'

const file = 'dist-single/index.html'
const removal = 'A container must be in a running state to remove it.'

test('the one file opens from a disk and proves a claim there', async ({ page }) => {
  await page.goto(`${pathToFileURL(file).href}?claim=removal&scene=removal&step=5`)
  await expect(page.locator('samp').getByText('cannot remove container "box"')).toBeVisible()
})

/** Shows the file in a frame of a page that knows nothing of it. */
async function openInFrame(page: Page): Promise<FrameLocator> {
  const html = readFileSync(file, 'utf8')
  await page.route('**/course', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Course</title><iframe title="Layerlab" sandbox="allow-scripts"></iframe>',
    }),
  )
  await page.goto('/course')
  await page.evaluate((content) => {
    const frame = document.querySelector('iframe')
    if (frame) frame.srcdoc = content
  }, html)
  return page.frameLocator('iframe')
}

test('the one file runs in a sandboxed frame without any server, and says that nothing is kept', async ({ page }) => {
  const frame = await openInFrame(page)
  await expect(frame.getByText(removal)).toBeVisible()
  await expect(frame.getByText('lasts until the page is closed')).toBeVisible()
})

test('the one file plans a Dockerfile that is typed into its plain editor', async ({ page }) => {
  const frame = await openInFrame(page)
  await frame.getByRole('tab', { name: 'Lab' }).click()
  await frame.getByRole('tab', { name: 'Dockerfile' }).click({ timeout: 30_000 })
  await frame.getByRole('button', { name: 'Empty Dockerfile' }).click({ timeout: 30_000 })
  await frame.getByRole('textbox', { name: 'Text of Dockerfile' }).fill('FROM busybox\nRUN echo one > /one\n')
  await expect(frame.getByText(/^(1|one) line will run/i)).toBeVisible({ timeout: 30_000 })
  await frame.getByRole('button', { name: 'Build', exact: true }).click()
  await expect(frame.getByRole('heading', { name: 'What the build did' })).toBeVisible({ timeout: 30_000 })
})

test('an answer of the tour counts in a sandboxed frame, where no form may be submitted', async ({ page }) => {
  const frame = await openInFrame(page)
  await frame.getByRole('tab', { name: 'Tour' }).click()
  await frame.getByRole('button', { name: /^Begin/ }).click({ timeout: 30_000 })
  await frame.getByRole('radio', { name: /^About 2 MB/ }).click({ timeout: 30_000 })
  await frame.getByRole('radio', { name: 'Certain' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('button', { name: 'First step' })).toBeVisible()
})

test('a lab in a sandboxed frame, which may not save files, gives its text away', async ({ page }) => {
  const frame = await openInFrame(page)
  await frame.getByRole('tab', { name: 'Lab' }).click()
  await frame.getByRole('button', { name: 'Share', exact: true }).click({ timeout: 30_000 })
  await expect(frame.getByText('This frame has no address of its own')).toBeVisible()
  await frame.getByRole('button', { name: 'Close' }).click()
  await frame.getByRole('button', { name: 'Save as a file' }).click()
  await expect(frame.getByRole('textbox', { name: 'Text of the file' })).toHaveValue(/"format": "layerlab-lab"/)
})
