import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support'

const rooms = [
  { viewport: { width: 390, height: 844 }, theme: 'light' },
  { viewport: { width: 1366, height: 768 }, theme: 'dark' },
] as const

const whiteout = (page: Page) => page.locator('.reasons').getByRole('link', { name: 'whiteout', exact: true }).first()
const explanation = (page: Page) => page.getByRole('dialog', { name: 'Whiteout' })

async function expectInWindow(page: Page, element: Locator) {
  const box = await element.boundingBox()
  const size = page.viewportSize()
  if (!box || !size) throw new Error('the element or the window has no size')
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.y).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(size.width)
  expect(box.y + box.height).toBeLessThanOrEqual(size.height)
}

for (const { viewport, theme } of rooms) {
  test.describe(`at ${viewport.width} × ${viewport.height}, ${theme}`, () => {
    test.use({ viewport })

    test('a term in a text explains itself and gives the focus back', async ({ page }) => {
      await page.goto(`/?claim=deleted-but-not-smaller&theme=${theme}`)
      await whiteout(page).click()
      await expect(explanation(page)).toBeFocused()
      await expect(whiteout(page)).toHaveAttribute('aria-expanded', 'true')
      await expectInWindow(page, explanation(page))
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(explanation(page)).toBeHidden()
      await expect(whiteout(page)).toBeFocused()
      await expect(whiteout(page)).toHaveAttribute('aria-expanded', 'false')
    })

    test('the glossary opens beside the bench and plays a picture there', async ({ page }) => {
      await page.goto(`/?theme=${theme}`)
      await page.getByRole('button', { name: 'Terms' }).click()
      await expect(page.getByRole('heading', { name: 'Glossary' })).toBeFocused()
      await expectAccessible(page)
      await page.getByRole('searchbox', { name: 'Find a term' }).fill('whiteout')
      await page.getByRole('button', { name: 'Whiteout', exact: true }).click()
      await expect(page).toHaveURL(/term=whiteout/)
      await page.getByRole('button', { name: 'See it on the bench' }).click()
      await expect(page.getByText('The file is hidden for box.')).toBeVisible({ timeout: 30_000 })
      await expect(page).toHaveURL(/scene=term-whiteout.*step=2/)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })

    test('the fact sheet shows the claim that a link names', async ({ page }) => {
      await page.goto(`/?view=facts&claim=layers&theme=${theme}`)
      await expect(page.getByRole('row').filter({ hasText: 'To cite this row:' })).toBeInViewport()
      await expect(page.getByRole('rowheader')).toHaveCount(26)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    })
  })
}

test('marks change nothing about the measures of a text', async ({ page }) => {
  await page.goto('/?claim=deleted-but-not-smaller')
  await whiteout(page).waitFor()
  const heights = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.reasons p')]
    const measure = () => paragraphs.map((paragraph) => paragraph.getBoundingClientRect().toJSON())
    const marked = measure()
    for (const term of document.querySelectorAll('a.term')) term.replaceWith(...term.childNodes)
    for (const paragraph of paragraphs) paragraph.normalize()
    return { marked, unmarked: measure() }
  })
  expect(heights.marked).toEqual(heights.unmarked)
})

test('everything about a term can be reached by keyboard', async ({ page }) => {
  await page.goto('/?claim=deleted-but-not-smaller')
  await whiteout(page).focus()
  await page.keyboard.press('Enter')
  await expect(explanation(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(explanation(page).getByRole('link')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(explanation(page).getByRole('button', { name: 'All terms' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Whiteout', expanded: true })).toBeFocused()
  await page.getByRole('button', { name: 'Back to Compare' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Notebook' })).toBeFocused()
  await expect(page.getByRole('tab', { name: 'Compare' })).toBeVisible()
})

test('Tab out of an explanation closes it, and so does a second press of its word', async ({ page }) => {
  await page.goto('/?claim=deleted-but-not-smaller')
  await whiteout(page).click()
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab')
  await expect(explanation(page)).toBeHidden()
  await whiteout(page).click()
  await expect(explanation(page)).toBeVisible()
  await whiteout(page).click()
  await expect(explanation(page)).toBeHidden()
})

test('a picture starts from the word itself, and going back leaves it', async ({ page }) => {
  await page.goto('/?claim=deleted-but-not-smaller')
  await whiteout(page).click()
  await explanation(page).getByRole('button', { name: 'See it on the bench' }).click()
  await expect(page.getByText('The file is hidden for box.')).toBeVisible({ timeout: 30_000 })
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Copies and deletions', expanded: true })).toBeVisible()
  await expect(page).not.toHaveURL(/term=|scene=/)
})

test('a link to a picture shows the same step to everybody', async ({ page }) => {
  await page.goto('/?term=whiteout&scene=term-whiteout&step=2')
  await expect(page.getByText('D /etc/passwd')).toBeVisible()
  await expect(page.getByText('2 of 2').first()).toBeVisible()
})

test('with the largest text a phone still shows the way to the glossary', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Display' }).click()
  await page.getByRole('radio', { name: 'Larger' }).check()
  await page.keyboard.press('Escape')
  await expectInWindow(page, page.getByRole('button', { name: 'Terms' }))
  await expectInWindow(page, page.getByRole('button', { name: 'Display' }))
  await expectNoSidewaysScroll(page)
})

test('a term that is not there is named, and all others are shown', async ({ page }) => {
  await page.goto('/?term=flux-capacitor')
  await expect(page.getByText('There is no term “flux-capacitor”')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Whiteout', exact: true })).toBeVisible()
})

test('the fact sheet is reached from the table and from an open claim, and leads back', async ({ page }) => {
  await page.goto('/?claim=removal')
  await page.getByRole('link', { name: 'Print or cite' }).click()
  await expect(page).toHaveURL(/view=facts&claim=removal/)
  await expect(page.getByRole('button', { name: 'Cite: Removal' })).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('button', { name: 'Back to the page' }).click()
  await page.getByRole('link', { name: 'Fact sheet to print' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Image and container: a fact sheet' })).toBeVisible()
})

/** Inside the margins of the style sheet for paper, in CSS pixels. */
const papers = [
  { format: 'A4', width: 695, height: 1009 },
  { format: 'Letter', width: 717, height: 942 },
] as const

for (const { format, width, height } of papers) {
  test(`the fact sheet prints on ${format} with nothing cut and nothing to press`, async ({ page }) => {
    await page.goto('/?view=facts&claim=layers&theme=dark')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ media: 'print' })
    await expectNoSidewaysScroll(page)
    await expect(page.getByRole('button')).toHaveCount(0)
    const rows = await page.getByRole('row').evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))
    expect(Math.max(...rows)).toBeLessThan(height / 2)
    const cut = await page
      .locator('.facts *')
      .evaluateAll(
        (all, right) => all.filter((element) => element.getBoundingClientRect().right > right + 0.5).length,
        width,
      )
    expect(cut).toBe(0)
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    expect(await page.locator('.facts thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    )

    const pdf = await page.pdf({ format })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4)
  })
}
