import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectAccessibleInAllThemes, expectNoSidewaysScroll, test } from './support'

const panelOf = (page: Page) => page.getByRole('tabpanel', { name: 'Quiz' })

/** Opens the quiz in the middle of a round of these questions, as it was kept on the device. */
async function openRound(page: Page, questions: readonly string[], theme = 'light') {
  const value = { quizQuestions: questions, quizSeed: 5, quizMode: 'practice', quizPosition: 0, quizAnswers: [] }
  await page.addInitScript(
    (text) => {
      if (localStorage.getItem('layerlab:quiz') === null) localStorage.setItem('layerlab:quiz', text)
    },
    JSON.stringify({ version: 2, value }),
  )
  await page.goto(`/?panel=quiz&theme=${theme}`)
  const panel = panelOf(page)
  await expect(panel.getByRole('button', { name: 'Check' })).toBeVisible({ timeout: 20_000 })
  return panel
}

test('a round of the quiz is answered by number keys and ends with what was missed', async ({ page }) => {
  await page.goto('/?panel=quiz')
  const panel = panelOf(page)
  await panel.getByRole('radio', { name: /Access/ }).check()
  await panel.getByRole('radio', { name: /Choose an answer/ }).check()
  await panel.getByRole('button', { name: 'Start' }).click()
  for (let question = 1; question <= 5; question++) {
    await expect(panel.getByText(`Question ${question} of 5`)).toBeVisible()
    const isStatement = (await panel.getByRole('radio', { name: 'True' }).count()) > 0
    if (isStatement) await panel.getByRole('radio', { name: 'True' }).check()
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await expect(panel.locator('[data-mark="right"], [data-mark="missed"]').first()).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await expect(panel.getByRole('heading', { name: 'Result' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Another round' })).toBeVisible()
})

test('a round survives a reload, with the answer that is being made', async ({ page }) => {
  const panel = await openRound(page, ['layers.0', 'layers.1'])
  await page.keyboard.press('2')
  await expect(panel.getByRole('radio').nth(1)).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('button', { name: 'Next question' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Question 2 of 2')).toBeVisible()
  await page.keyboard.press('3')
  await expect(panel.locator('input[data-option="2"]')).toBeChecked()
  await page.reload()
  await expect(panel.getByText('Question 2 of 2')).toBeVisible()
  await expect(panel.locator('input[data-option="2"]')).toBeChecked()
})

test.describe('by keyboard alone', () => {
  const next = (page: Page) => panelOf(page).getByRole('button', { name: /Next question|See the result/ })
  const commit = async (page: Page) => {
    await panelOf(page).getByRole('button', { name: 'Check' }).press('Enter')
    await expect(next(page)).toBeFocused()
    await expectAccessible(page)
  }

  test('several options are chosen', async ({ page }) => {
    const panel = await openRound(page, ['several.left-after-stop'])
    await panel.getByRole('checkbox', { name: 'The file that it wrote' }).press('Space')
    await page.keyboard.press('4')
    await commit(page)
    await expect(panel.getByText('belongs to it, too').first()).toBeVisible()
  })

  test('entries are put into order', async ({ page }) => {
    const panel = await openRound(page, ['order.clearing-up'])
    const pressThrice = async (name: string) => {
      const arrow = panel.getByRole('button', { name })
      for (let press = 0; press < 3; press++) {
        await arrow.press('Enter')
        await expect(arrow).toBeFocused()
      }
    }
    await pressThrice('Move down: docker rmi app')
    await expect(panel.getByText('docker rmi app: now 3 of 3')).toBeAttached()
    await pressThrice('Move up: docker stop web')
    await commit(page)
    await expect(panel.getByText('From the top down')).toBeVisible()
  })

  test('an output is typed', async ({ page }) => {
    const panel = await openRound(page, ['output.another-container'])
    await panel.getByRole('textbox', { name: 'What does it print?' }).focus()
    await page.keyboard.type('one')
    await page.keyboard.press('Enter')
    await expect(next(page)).toBeFocused()
    await expect(panel.locator('.feedback')).toContainText('Right')
    await expectAccessible(page)
  })

  test('a command is typed, and every way counts', async ({ page }) => {
    const panel = await openRound(page, ['command.remove-what-runs'])
    await panel.getByRole('textbox', { name: 'Your command' }).focus()
    await page.keyboard.type('docker container rm --force web')
    await page.keyboard.press('Enter')
    await expect(next(page)).toBeFocused({ timeout: 20_000 })
    await expect(panel.locator('.feedback')).toContainText('Right')
    await expectAccessible(page)
  })

  test('statements are matched', async ({ page }) => {
    const panel = await openRound(page, ['match.goes-or-stays'])
    for (const statement of [
      'The process of web',
      'The file /two.txt',
      'The volume notes',
      'The image busybox',
      'What web printed',
    ]) {
      await panel.getByRole('group', { name: statement }).getByRole('radio', { name: 'Goes' }).press('Space')
    }
    await page.keyboard.press('ArrowDown')
    await commit(page)
    await expect(panel.locator('.match-row[data-mark="wrong"]')).toHaveCount(3)
  })

  test('a line is found', async ({ page }) => {
    const panel = await openRound(page, ['faulty-line.read-before-copy'])
    await page.keyboard.press('2')
    await page.keyboard.press('Enter')
    await expect(next(page)).toBeFocused()
    await expect(panel.locator('.feedback')).toContainText('Right')
    await expectAccessible(page)
  })

  test('a statement is judged with a reason, and a certain error is refuted in full', async ({ page }) => {
    const panel = await openRound(page, ['true-false.stop-deletes-files'])
    await panel.getByRole('radio', { name: 'True' }).press('Space')
    await page.keyboard.press('1')
    await panel.getByRole('radio', { name: 'Certain' }).press('Space')
    await commit(page)
    await expect(panel.getByText('Stopping a container keeps its files.')).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Watch the proof' })).toBeVisible()
  })

  test('a plate, a file and everything that disappears are picked', async ({ page }) => {
    const panel = await openRound(page, [
      'bench.file-copied-up',
      'bench.file-in-its-own-layer',
      'bench.gone-with-a-container',
    ])
    await panel.getByRole('button', { name: /Writable layer of web/ }).press('Space')
    await commit(page)
    await expect(panel.locator('.feedback')).toContainText('Right')
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: '/b.txt' }).press('Space')
    await commit(page)
    await expect(panel.getByText('read from here').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await panel.getByRole('button', { name: /^In web runs/ }).press('Space')
    await panel.getByRole('button', { name: /^Container web/ }).press('Space')
    await commit(page)
    await expect(panel.locator('.feedback')).toContainText('Right')
  })
})

test('an entry is dragged to its place with a finger, and the page stays where it is', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const panel = await openRound(page, ['order.clearing-up'])
  const entries = panel.locator('.order-entry')
  const first = await entries.first().locator('.quiz-option-text').textContent()
  await entries.first().scrollIntoViewIfNeeded()
  const from = await entries.first().locator('.order-handle').boundingBox()
  const to = await entries.last().boundingBox()
  if (!from || !to) throw new Error('the entries are on the page')
  const client = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + from.width / 2, y }],
    })
  const scrolled = await page.evaluate(() => window.scrollY)
  await touch('touchStart', from.y + from.height / 2)
  for (let step = 1; step <= 6; step++) {
    await touch('touchMove', from.y + ((to.y + to.height - from.y) * step) / 6)
  }
  await touch('touchEnd', 0)
  await expect(entries.last().locator('.quiz-option-text')).toHaveText(first ?? '')
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
  await expectNoSidewaysScroll(page)
  await context.close()
})

test('what a question is about is played on the bench of the page', async ({ page }) => {
  const panel = await openRound(page, ['output.another-container'])
  await panel.getByRole('textbox').fill('two')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Show me on the bench' }).click()
  await expect(page.getByRole('region', { name: /bench/i }).getByText(/blue/).first()).toBeVisible({ timeout: 20_000 })
})

test('drawn questions can be chosen, and are answered like the others', async ({ page }) => {
  await page.goto('/?panel=quiz')
  const panel = panelOf(page)
  await panel.getByRole('radio', { name: /never runs out/ }).check()
  await panel.getByRole('button', { name: 'Start' }).click()
  await expect(panel.getByText('Question 1 of 5')).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Check' })).toBeVisible({ timeout: 20_000 })
})

test('questions are accessible on a phone in every theme, and fit it with the thick lines for a projector', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 390, height: 844 })
  const ids = ['order.clearing-up', 'match.goes-or-stays', 'bench.gone-with-its-volumes', 'command.run-it-again']
  const panel = await openRound(page, ids, 'projector')
  for (const [place, id] of ids.entries()) {
    await expect(panel.getByText(`Question ${place + 1} of ${ids.length}`)).toBeVisible()
    await expect(panel.getByRole('button', { name: 'Check' })).toBeVisible({ timeout: 20_000 })
    if (id.startsWith('match'))
      for (const row of await panel.getByRole('radio', { name: 'Goes' }).all()) await row.check()
    if (id.startsWith('bench')) await panel.locator('.quiz-bench').getByRole('button').first().click()
    if (id.startsWith('command')) await panel.getByRole('textbox').fill('docker ps')
    await expectNoSidewaysScroll(page)
    await expectAccessibleInAllThemes(page)
    await panel.getByRole('button', { name: 'Check' }).click()
    await panel.getByRole('button', { name: /Next question|See the result/ }).click()
  }
  await panel.locator('.given-answer').first().click()
  await expectNoSidewaysScroll(page)
  await expectAccessibleInAllThemes(page)
})
