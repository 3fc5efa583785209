import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectAccessibleInAllThemes, expectNoSidewaysScroll, test } from './support'

const day = 24 * 60 * 60 * 1000
/** The moment at which the answers below were given. */
const answered = Date.UTC(2026, 4, 4, 12)

const attempts = [
  { question: 'removal.0', at: answered, right: false, sure: 'certain', beliefs: ['rm-stops-containers'] },
  { question: 'layers.0', at: answered, right: true, sure: 'certain' },
  { question: 'layers.1', at: answered, right: true, sure: 'fairly' },
  { question: 'generated.layer-count', claim: 'layers', at: answered, right: false, sure: 'guess' },
]

test.use({ timezoneId: 'UTC' })

/** Opens the page so many days after the answers, on a device that has kept this. */
async function openAfter(page: Page, days: number, search = '?panel=progress', progress = keptText()) {
  await page.clock.install({ time: answered + days * day })
  await page.addInitScript((text) => {
    if (localStorage.getItem('layerlab:progress') === null && sessionStorage.getItem('seeded') === null) {
      localStorage.setItem('layerlab:progress', text)
      sessionStorage.setItem('seeded', 'yes')
    }
  }, progress)
  await page.goto(`/${search}`)
}
const keptText = () => JSON.stringify({ version: 2, value: { proved: ['layers'], attempts } })
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('layerlab:progress') ?? '')

test('what was missed is due the day after, and a review brings it back', async ({ page }) => {
  await openAfter(page, 0.1)
  await expect(page.getByText('nothing is due today.')).toBeVisible()
  await expect(page.getByText(/2 questions come back on Tuesday 5 May/)).toBeVisible()
  await page.clock.setFixedTime(answered + 0.9 * day)
  await page.reload()
  await expect(page.getByRole('tab', { name: 'Progress 2 due today' })).toBeVisible()
  await page.getByRole('button', { name: 'Review 2 questions' }).click()
  await expect(page.getByText('Question 1 of 2')).toBeVisible()
  await expect(page.getByRole('heading', { name: /You type docker rm box/ })).toBeVisible()
  await page.getByText('An error: the container is running').click()
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('button', { name: 'Next question' }).click()
  await expect(page.getByText('Question 2 of 2')).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Progress 1 due today' })).toBeVisible()
  await page.getByRole('tab', { name: /Progress/ }).click()
  await expect(page.getByRole('button', { name: 'Review 1 question' })).toBeVisible()
})

test('the panel can be used by keyboard alone', async ({ page }) => {
  await openAfter(page, 1)
  await expect(page.getByRole('button', { name: 'Review 2 questions' })).toBeVisible()
  await page.getByRole('tab', { name: /Progress/ }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Review 2 questions' })).toBeFocused()
  await page.getByRole('button', { name: 'Removal: see its row' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/claim=removal/)
})

test('a belief that is still open leads to its proof', async ({ page }) => {
  await openAfter(page, 1)
  await page.getByText(/also works on a running container/).click()
  await expect(page.getByText(/refuses to remove a running container/)).toBeVisible()
  await page.getByRole('button', { name: 'Watch the proof' }).click()
  await expect(page).toHaveURL(/scene=removal/)
})

test('progress is saved as a file, erased, and loaded again', async ({ page }) => {
  await openAfter(page, 1)
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const saved = await (await saving).path()
  expect(JSON.parse(await readFile(saved, 'utf8'))).toMatchObject({ format: 'layerlab-progress', version: 1 })

  await page.getByRole('button', { name: 'Erase everything' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Erase it' }).click()
  await expect(page.getByRole('button', { name: 'Start the tour' })).toBeVisible()
  expect(await kept(page)).not.toContain('removal')

  await page.getByLabel('Load a file').last().setInputFiles(saved)
  await expect(page.getByText(/^Loaded\. The file has 4 answers/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Review 2 questions' })).toBeVisible()
})

test('progress from a newer version is put aside, said, and can be taken along', async ({ page }) => {
  const newer = JSON.stringify({ version: 99, value: { knows: 'everything' } })
  await openAfter(page, 1, '', newer)
  await expect(page.getByText(/has kept something that this page cannot read/)).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save it as a file' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('everything')
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText(/has kept something that this page cannot read/)).toBeVisible()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText(/has kept something that this page cannot read/)).toBeHidden()
})

test('a class takes a test by a link, without a word before its end, and has the result as CSV', async ({ page }) => {
  await page.goto('/?panel=quiz&form=before&seed=2026')
  for (let question = 1; question <= 10; question++) {
    await expect(page.getByText(`Question ${question} of 10`)).toBeVisible()
    await expect(page.getByText(/right so far/)).toBeHidden()
    await page.keyboard.press('1')
    await page.getByRole('button', { name: 'Answer', exact: true }).click()
  }
  await expect(page.getByRole('heading', { name: 'Result: Test before the lesson, number 2026' })).toBeVisible()
  const table = page.getByRole('textbox', { name: 'The table as text' })
  const lines = (await table.inputValue()).trim().split('\n')
  expect(lines).toHaveLength(11)
  expect(lines[1]).toMatch(/^before,2026,[a-z-]+\.\d,[a-z-]+,[01],$/)
  await page.getByRole('heading', { name: 'Your answers' }).scrollIntoViewIfNeeded()
  await expectAccessible(page)
  await page.reload()
  await expect(table).toBeVisible()
})

test('both forms of a number share no question', async ({ page }) => {
  const stems: string[] = []
  for (const form of ['before', 'after']) {
    await page.goto(`/?panel=quiz&form=${form}&seed=7`)
    for (let question = 1; question <= 10; question++) {
      await expect(page.getByText(`Question ${question} of 10`)).toBeVisible()
      stems.push((await page.locator('.question h2').textContent()) ?? '')
      await page.keyboard.press('1')
      await page.getByRole('button', { name: 'Answer', exact: true }).click()
    }
    await expect(page.getByRole('textbox', { name: 'The table as text' })).toBeVisible()
  }
  expect(new Set(stems).size).toBe(20)
})

test('what is done in one tab shows in another', async ({ page, context }) => {
  await page.goto('/?panel=progress')
  await expect(page.getByRole('button', { name: 'Start the tour' })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/?panel=quiz&form=before&seed=7')
  await expect(other.getByText('Question 1 of 10')).toBeVisible()
  await other.keyboard.press('1')
  await other.getByRole('button', { name: 'Answer', exact: true }).click()
  await expect(page.getByText(/You know 0 of 26 claims/)).toBeVisible()
})

for (const [width, height, theme] of [
  [390, 844, 'light'],
  [1366, 768, 'light'],
  [1024, 768, 'projector'],
] as const) {
  test(`the panel fits ${width}×${height} in the ${theme} theme and is accessible in every one`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openAfter(page, 1, `?panel=progress&theme=${theme}`)
    await expect(page.getByRole('heading', { name: 'Your progress' })).toBeVisible()
    await page.getByText('Test before and after').click()
    await page.getByText(/also works on a running container/).click()
    await expectAccessibleInAllThemes(page)
    await expectNoSidewaysScroll(page)
  })
}

test('the summary prints without the bench and the buttons, on two pages at most', async ({ page }) => {
  await openAfter(page, 1)
  await expect(page.getByRole('heading', { name: 'Your progress' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Layerlab, 5 May 2026')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeHidden()
  await expect(page.getByText('On this host')).toBeHidden()
  await expect(page.getByRole('tablist')).toBeHidden()
  for (const format of ['A4', 'Letter']) {
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)
    expect([format, (pages?.length ?? 0) <= 2]).toEqual([format, true])
  }
})
