/** The Dockerfile editor in real Chromium, under the page's strict policy: any style or script that it refuses is an error here. */
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { expectAccessibleInAllThemes, expectNoSidewaysScroll, expect as promptly, test } from './support'

/** Working out a plan is work, and the machine of a test may be busy. */
const expect = promptly.configure({ timeout: 20_000 })

const address = '/?panel=lab&tool=dockerfile'
const editor = (page: Page) => page.getByRole('textbox', { name: 'Text of Dockerfile' })
const summary = (page: Page) => page.locator('.dockerfile-summary')
const line = (page: Page, text: RegExp) => page.getByRole('row', { name: text })
const plates = (page: Page) => page.getByRole('toolbar', { name: 'Picture of the host' })

async function openExample(page: Page, title: RegExp) {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(address)
  await page.getByRole('button', { name: title }).click()
  await expect(summary(page)).toContainText('The image takes')
}

async function build(page: Page) {
  await page.getByRole('button', { name: 'Build', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What the build did' })).toBeVisible()
}

test('a Dockerfile is planned, built, edited, and planned again from the cache', async ({ page }) => {
  await openExample(page, /^The order of lines/)
  await expect(summary(page)).toContainText('3 lines will run.')
  await build(page)
  await expect(summary(page)).toContainText('3 lines ran.')
  await expect(plates(page).getByRole('button', { name: /^Image web:latest/ })).toBeVisible()

  await page.getByRole('button', { name: 'app.py', exact: true }).click()
  const source = page.getByRole('textbox', { name: 'Text of app.py' })
  await source.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('print("more")')
  await expect(summary(page)).toContainText('The cache spares 1 line; 2 will run.')
  await expect(page.getByRole('button', { name: 'app.py changed' })).toBeVisible()

  await build(page)
  await expect(line(page, /WORKDIR/)).toContainText('cached')
  await expect(line(page, /pip install/)).toContainText('ran')
})

test('the plan follows what is typed, and a mistake is marked with its line', async ({ page }) => {
  await openExample(page, /^A first image/)
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('RUN rm /greeting.txt\n')
  await expect(summary(page)).toContainText('2 lines will run.')
  await expect(page.getByText('Deleting /greeting.txt here does not make the image smaller.')).toBeVisible()
  await page.keyboard.type('COPPY a b')
  await expect(page.getByText('unknown instruction: COPPY (did you mean COPY?)')).toBeVisible()
  await expect(editor(page).locator('.cm-lintRange-error')).toHaveText('COPPY a b')
})

test('a line lights up its plate, and a plate its line', async ({ page }) => {
  await openExample(page, /^A first image/)
  await build(page)
  const plate = plates(page).getByRole('button', { name: /COPY greeting\.txt/ })
  await line(page, /COPY greeting/).hover()
  await expect(plate).toHaveAttribute('data-lit')
  await page.getByRole('heading', { name: 'Checks' }).hover()
  await expect(plate).not.toHaveAttribute('data-lit')
  await editor(page).getByText('COPY').hover()
  await expect(plate).toHaveAttribute('data-lit')

  await plates(page)
    .getByRole('button', { name: /^Layer 1 of \d: busybox/ })
    .hover()
  await expect(line(page, /FROM busybox/)).toHaveAttribute('data-lit')
  await expect(editor(page).locator('.cm-lit')).toHaveText('FROM busybox:1.37')
})

test('the keyboard writes, completes and leaves the editor', async ({ page }) => {
  await openExample(page, /^A first image/)
  await editor(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('COPY gree')
  await expect(page.getByRole('option', { name: 'greeting.txt' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(editor(page)).toContainText('COPY greeting.txt')
  await page.keyboard.type(' /other.txt')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: 'Image name' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(editor(page)).toBeFocused()
  await expect(editor(page)).toHaveAccessibleDescription(/Press Escape, then Tab, to leave the editor/)
})

test('what was typed in a file can be undone after another file was open', async ({ page }) => {
  await openExample(page, /^A first image/)
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('LABEL typed=yes')
  await page.getByRole('button', { name: /^greeting\.txt/ }).click()
  await page.getByRole('textbox', { name: 'Text of greeting.txt' }).press('Control+z')
  await page.getByRole('button', { name: /^Dockerfile/ }).click()
  await expect(editor(page)).toContainText('LABEL typed=yes')
  await editor(page).press('Control+z')
  await expect(editor(page)).not.toContainText('LABEL')
  await editor(page).press('Control+y')
  await expect(editor(page)).toContainText('LABEL typed=yes')
})

test('what was typed is still there after a reload', async ({ page }) => {
  await openExample(page, /^A first image/)
  await editor(page).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('LABEL kept=yes')
  await page.reload()
  await expect(editor(page)).toContainText('LABEL kept=yes')
})

test('undo takes the build back, and the Dockerfile to what the host has', async ({ page }) => {
  await openExample(page, /^A first image/)
  await build(page)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'What the next build will do' })).toBeVisible()
  await expect(summary(page)).toContainText('1 line will run.')
})

test('the editor has no accessibility violations in any theme', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(address)
  await expectAccessibleInAllThemes(page)
  await page.getByRole('button', { name: /^Deleted, and still there/ }).click()
  await build(page)
  await page.getByText('Options').click()
  await page.getByText('Output of the build').click()
  await expectAccessibleInAllThemes(page)
})

test('nothing scrolls sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openExample(page, /^Two stages/)
  await build(page)
  await expectNoSidewaysScroll(page)
})

test('the one-file build edits and builds from a disk', async ({ page }) => {
  await page.goto(`${pathToFileURL('dist-single/index.html').href}${address.slice(1)}`)
  await page.getByRole('button', { name: /^A first image/ }).click()
  await expect(editor(page)).toHaveValue(/COPY greeting.txt/)
  await build(page)
})
