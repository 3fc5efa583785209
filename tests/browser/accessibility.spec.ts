import { expect, expectAccessible, expectContrast, test } from './support'

const states = [
  ['the fresh page', '/'],
  ['an open row', '/?claim=removal'],
  ['a proof at its question', '/?claim=removal&scene=removal'],
  ['a proof under way', '/?claim=deleted-but-not-smaller&scene=deleted-but-not-smaller&step=6'],
  ['a finished proof', '/?claim=layers&scene=layers&step=10'],
  ['the quiz', '/?panel=quiz'],
  ['a presentation’s claim', '/?view=present&claim=removal'],
  ['a presentation’s question', '/?view=present&claim=removal&step=1'],
  ['a presentation’s command', '/?view=present&claim=removal&step=6'],
  ['a presentation’s verdict', '/?view=present&claim=removal&step=11'],
  ['an embedded bench', '/?view=embed&panel=bench&scene=layers&step=6'],
  ['an embedded table', '/?view=embed&panel=compare&claim=removal'],
  ['an embedded quiz', '/?view=embed&panel=quiz'],
] as const

for (const theme of ['light', 'dark', 'projector'] as const) {
  for (const [name, path] of states) {
    test(`${name} has no accessibility violations in the ${theme} theme`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}theme=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await page.waitForLoadState('networkidle')
      await expect(page.getByText('One moment')).toHaveCount(0)
      await (theme === 'dark' ? expectContrast(page) : expectAccessible(page))
    })
  }
}

const dialogs = [
  ['the display settings', '/', 'Display'],
  ['the embed builder', '/', 'Embed'],
  ['the keys of a presentation', '/?view=present', 'Keys'],
  ['the overview of a presentation', '/?view=present', 'Overview'],
] as const

for (const [name, path, button] of dialogs) {
  test(`${name} have no accessibility violations and give the focus back`, async ({ page }) => {
    await page.goto(path)
    const opener = page.getByRole('button', { name: button, exact: true })
    await opener.click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(opener).toBeFocused()
  })
}
