import { expect, test } from './support'

test('a proof is found, answered and stepped through with the keyboard alone', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('#root')).not.toHaveAttribute('inert')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the notebook' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('running state to remove')
  const prove = page
    .getByRole('row')
    .filter({ hasText: 'running state to remove it.' })
    .getByRole('button', { name: /prove it/i })
  await expect(prove).toBeVisible()
  for (let presses = 0; presses < 30; presses++) {
    if (await prove.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  const proof = page.getByRole('region', { name: /proof/i })
  await expect(proof.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(proof.locator('[data-transcript-step]').first()).toBeVisible({ timeout: 20_000 })
})

test('undo and redo move the bench through the commands and back', async ({ page }) => {
  await page.goto('/?claim=removal&scene=removal&step=4')
  const bench = page.getByRole('region', { name: /bench/i }).first()
  await expect(bench.getByText('4 of 4')).toBeVisible()
  await bench.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(/step=3/)
  await expect(bench.getByText('3 of 4', { exact: true })).toBeVisible()
  await bench.getByRole('button', { name: 'Redo' }).click()
  await expect(page).toHaveURL(/step=4/)
})

test('the bench is one tab stop, and arrow keys move between its plates', async ({ page }) => {
  await page.goto('/?claim=layers&scene=layers&step=6')
  const plates = page.locator('[data-item]')
  await expect(plates.first()).toBeVisible()
  await expect(page.locator('[data-item][tabindex="0"]')).toHaveCount(1)
  await page.locator('[data-item][tabindex="0"]').focus()
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-item'))
  await page.keyboard.press('ArrowUp')
  const second = await page.evaluate(() => document.activeElement?.getAttribute('data-item'))
  expect(second).not.toBe(first)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
