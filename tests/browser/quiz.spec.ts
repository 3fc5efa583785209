import { expect, test } from './support'

test('a round of the quiz is answered by number keys and ends with what was missed', async ({ page }) => {
  await page.goto('/?panel=quiz')
  const panel = page.getByRole('tabpanel', { name: 'Quiz' })
  await panel.getByRole('radio', { name: /Access/ }).check()
  await panel.getByRole('button', { name: 'Start' }).click()
  for (let question = 1; question <= 5; question++) {
    await expect(panel.getByText(`Question ${question} of 5`)).toBeVisible()
    await page.keyboard.press('1')
    await expect(panel.locator('[data-mark="right"], [data-mark="wrong"]').first()).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await expect(panel.getByText(/of 5/).first()).toBeVisible()
  await expect(panel.getByRole('button', { name: /start|again|another|practise/i }).first()).toBeVisible()
})

test('a round survives a reload', async ({ page }) => {
  await page.goto('/?panel=quiz')
  const panel = page.getByRole('tabpanel', { name: 'Quiz' })
  // A topic without questions on the bench: those are answered by a plate, not by a number.
  await panel.getByRole('radio', { name: /Access/ }).check()
  await panel.getByRole('button', { name: 'Start' }).click()
  await expect(panel.getByText('Question 1 of 5')).toBeVisible()
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('Question 2 of 5')).toBeVisible()
  await page.reload()
  await expect(panel.getByText('Question 2 of 5')).toBeVisible()
})

test('a question on the bench is answered by choosing a plate, and the engine knows which is right', async ({
  page,
}) => {
  await page.goto('/?panel=quiz')
  const panel = page.getByRole('tabpanel', { name: 'Quiz' })
  await panel.getByRole('radio', { name: /Layers on the bench/ }).check()
  await panel.getByRole('button', { name: 'Start' }).click()
  const plates = panel.locator('.quiz-bench').getByRole('button')
  await expect(plates.first()).toBeVisible({ timeout: 20_000 })
  await plates.first().click()
  await expect(panel.locator('.quiz-bench [data-outcome]').first()).toBeVisible()
})
