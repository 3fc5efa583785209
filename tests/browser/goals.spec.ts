import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support'

test('a goal is chosen, reached and remembered by keyboard alone', async ({ page }) => {
  await page.goto('/?panel=lab&tool=goals')
  await page.getByRole('button', { name: /Clear away what has ended/ }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Clear away what has ended' })).toBeFocused()
  await page.getByRole('button', { name: 'Start this goal' }).press('Enter')

  // The prompt has the focus: what is typed goes there.
  const strip = page.getByRole('region', { name: 'The goal under way' })
  await expect(strip).toContainText('Container draft is still there; it has exited (0).', { timeout: 20_000 })
  const prompt = page
    .getByRole('tabpanel', { name: 'Terminal' })
    .getByRole('combobox')
    .or(page.getByRole('tabpanel', { name: 'Terminal' }).getByRole('textbox'))
  await expect(prompt.first()).toBeFocused()
  await page.keyboard.type('docker rm draft test')
  await page.keyboard.press('Enter')
  await expect(strip).toContainText('Reached')
  await expectAccessible(page)

  await strip.getByRole('button', { name: 'On to the next goal' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Clear away what has ended' })).toBeFocused()
  const next = page.getByRole('button', { name: /^Next goal: / })
  const title = ((await next.textContent()) ?? '').replace('Next goal: ', '')
  await next.press('Enter')
  await expect(page.getByRole('heading', { name: title })).toBeFocused()
  await page.reload()
  await page.getByRole('button', { name: 'All goals' }).click()
  await expect(page.getByRole('button', { name: /Clear away what has ended/ })).toContainText('Under way')
  await expect(page.getByText(/^1 of \d+ reached$/)).toBeVisible()
})

for (const theme of ['light', 'dark', 'projector']) {
  test(`a goal with questions, hints and a solution is accessible in the ${theme} theme`, async ({ page }) => {
    await page.goto(`/?panel=lab&tool=goals&theme=${theme}`)
    await expect(page.getByRole('heading', { name: 'Goals', exact: true })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /Find the deleted secret/ }).click()
    await page.getByRole('button', { name: 'Start this goal' }).click()
    const strip = page.getByRole('region', { name: 'The goal under way' })
    await strip.getByRole('button', { name: 'Show what counts' }).click()
    await strip.getByRole('button', { name: 'Hints, answers and solution' }).click()
    await page.getByRole('button', { name: 'Show a hint' }).click()
    await page.getByRole('button', { name: 'Show a solution' }).click()
    await page.getByRole('textbox', { name: /^The layer/ }).fill('RUN rm')
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await expect(page.getByText('The layer “RUN rm /app/password.txt” does not hold /app/password.txt.')).toBeVisible()
    await expectAccessible(page)
  })
}

test('goals fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/?panel=lab&tool=goals')
  await page.getByRole('button', { name: /Push two images/ }).click()
  await page.getByRole('button', { name: 'Start this goal' }).click()
  const strip = page.getByRole('region', { name: 'The goal under way' })
  await strip.getByRole('button', { name: 'Show what counts' }).click()
  await expectNoSidewaysScroll(page)
  await strip.getByRole('button', { name: 'Hints, answers and solution' }).click()
  await page.getByRole('button', { name: 'Show a solution' }).click()
  await expectNoSidewaysScroll(page)
})
