import { expect, expectAccessible, expectAccessibleInAllThemes, test } from './support'

/** Each state with the theme that its link names. */
const states = [
  ['the fresh page', '/?', 'light'],
  ['an open row', '/?claim=removal', 'dark'],
  ['a proof at its question', '/?claim=removal&scene=removal', 'projector'],
  ['a proof under way', '/?claim=deleted-but-not-smaller&scene=deleted-but-not-smaller&step=6', 'light'],
  ['a finished proof', '/?claim=layers&scene=layers&step=10', 'dark'],
  ['the quiz', '/?panel=quiz', 'projector'],
  ['a presentation’s claim', '/?view=present&claim=removal', 'light'],
  ['a presentation’s question', '/?view=present&claim=removal&step=1', 'dark'],
  ['a presentation’s command', '/?view=present&claim=removal&step=6', 'projector'],
  ['a presentation’s verdict', '/?view=present&claim=removal&step=11', 'light'],
  ['an embedded bench', '/?view=embed&panel=bench&scene=layers&step=6', 'light'],
  ['an embedded table', '/?view=embed&panel=compare&claim=removal', 'dark'],
  ['an embedded quiz', '/?view=embed&panel=quiz', 'projector'],
] as const

for (const [name, path, theme] of states) {
  test(`${name}, linked in the ${theme} theme, has no accessibility violations in any theme`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`${path}&theme=${theme}`)
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    await page.waitForLoadState('networkidle')
    await expect(page.getByText('One moment')).toHaveCount(0)
    await expectAccessibleInAllThemes(page)
  })
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
