import type { Page } from '@playwright/test'
import { chapters } from '../../src/content/scenes'
import type { Chapter } from '../../src/content/scenes/schema'
import { expect, expectAccessible, expectAccessibleInAllThemes, expectNoSidewaysScroll, test } from './support'

test.use({ viewport: { width: 1366, height: 768 } })

/** Commands load the engine first, and a busy machine takes its time with that. */
const patience = { timeout: 30_000 }

function chapter(id: string): Chapter {
  const found = chapters.find((each) => each.id === id)
  if (!found) throw new Error(`the tour has no chapter ${id}`)
  return found
}

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Tour' })
const commandLine = (page: Page) => page.getByRole('textbox', { name: /^Command line/ })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const words = (page: Page) => panel(page).locator('[data-transcript-step]')

/** Hands in an option by its place. */
async function answer(page: Page, option: number): Promise<void> {
  await panel(page).locator('input[type="radio"]').nth(option).check()
  await button(page, 'That is my answer').click()
}

/** Runs a scene's commands one by one. */
async function runSteps(page: Page, steps: number, from = 0): Promise<void> {
  for (let step = from; step < steps; step++) {
    await button(page, /^(First|Next) step$/).click()
    await expect(words(page)).toHaveCount(step + 1, patience)
  }
}

/** Goes on with Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0) continue
    const label = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? ''
    if (typeof name === 'string' ? label.trim() === name : name.test(label.trim())) return
  }
  throw new Error(`Tab does not reach ${name}`)
}

test('a beginner starts on the first screen and finishes a chapter by mouse, its task in the lab included', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await button(page, /New here\? Start the tour/).click()
  const { scenes, recap } = chapter('image')
  for (const [place, scene] of scenes.entries()) {
    await expect(page.getByRole('heading', { name: scene.title })).toBeVisible()
    await answer(page, 0)
    await runSteps(page, scene.steps.length)
    await expect(panel(page).getByText('What happened')).toBeInViewport()
    await button(page, place + 1 < scenes.length ? 'Next scene' : 'To take along')
      .last()
      .click()
  }
  await expect(panel(page).getByText((recap[0] ?? '').replaceAll('`', ''))).toBeVisible()

  await button(page, 'Do it in the lab').click()
  const line = commandLine(page)
  for (const command of ['docker pull alpine', 'docker image ls']) {
    await button(page, `Put this line into the terminal: ${command}`).click()
    await expect(line).toHaveValue(command)
    await line.press('Enter')
    await expect(line).toHaveValue('')
  }
  await line.fill('docker run --rm alpine cat /etc/os-release')
  await line.press('Enter')
  await expect(page.getByText('The task is done.')).toBeVisible(patience)
  await button(page, 'Back to the tour').click()
  await expect(page.getByText('This chapter is done.')).toBeVisible()
  await button(page, /^Next chapter: 2/).click()
  await expect(page).toHaveURL(/panel=tour&scene=tour\.container\.1/)
})

test('a chapter is finished by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/?panel=tour')
  await expect(page.getByRole('heading', { name: 'The tour' })).toBeVisible()
  const { title, scenes } = chapter('two-containers')
  await tabTo(page, new RegExp(title))
  await page.keyboard.press('Enter')
  for (const [place, scene] of scenes.entries()) {
    await expect(page.getByRole('heading', { name: scene.title })).toBeFocused()
    await tabTo(page, '')
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'That is my answer')
    await page.keyboard.press('Enter')
    for (let step = 0; step < scene.steps.length; step++) {
      await expect(button(page, /^(First|Next) step$/)).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(words(page)).toHaveCount(step + 1, patience)
    }
    await expect(panel(page).getByRole('heading', { name: /You were right|It is not as you said/ })).toBeFocused()
    await tabTo(page, place + 1 < scenes.length ? 'Next scene' : 'To take along')
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { name: 'To take along' })).toBeFocused()
})

test('on a phone the bench stays in sight, and the way on within reach of a thumb', async ({ browser }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await context.newPage()
  await page.goto('/')
  await button(page, /New here\? Start the tour/).tap()
  const [scene] = chapter('image').scenes
  if (!scene) throw new Error('the chapter has no scene')
  await expect(button(page, 'That is my answer')).toBeInViewport({ ratio: 1 })
  await panel(page).locator('input[type="radio"]').first().tap()
  await button(page, 'That is my answer').tap()
  for (let step = 0; step < scene.steps.length; step++) {
    const onward = button(page, /^(First|Next) step$/)
    await expect(onward).toBeInViewport({ ratio: 1 })
    expect((await onward.boundingBox())?.y).toBeGreaterThan(700)
    await onward.tap()
    await expect(words(page)).toHaveCount(step + 1, patience)
    await expect(page.getByText('Linux kernel').first()).toBeInViewport()
    await expectNoSidewaysScroll(page)
  }
  await expect(panel(page).getByText('You said', { exact: true })).toBeInViewport()
  await button(page, 'More').tap()
  await expect(button(page, 'Let me try something')).toBeInViewport({ ratio: 1 })
  await button(page, 'Let me try something').tap()
  await expect(button(page, 'Back to the tour')).toBeVisible(patience)
  await expectNoSidewaysScroll(page)
  await context.close()
})

test('who tries something in the lab comes back to the very step, with the answer', async ({ page }) => {
  await page.goto('/?panel=tour&scene=tour.container.1')
  await answer(page, 1)
  await runSteps(page, 2)
  const said = await panel(page).getByText('You said:').textContent()
  await button(page, 'Let me try something').click()
  await expect(page.getByText('You left the tour at chapter 2, scene 1, step 2.')).toBeVisible(patience)
  const line = commandLine(page)
  await line.fill('docker version')
  await line.press('Enter')
  await expect(page.getByText('API version').first()).toBeVisible(patience)
  await button(page, 'Back to the tour').click()
  await expect(words(page)).toHaveCount(2, patience)
  expect(await panel(page).getByText('You said:').textContent()).toBe(said)
  await expect(page).toHaveURL(/scene=tour\.container\.1&step=2/)
  await page.getByRole('tab', { name: 'Lab' }).click()
  await expect(button(page, 'Back to the tour')).toBeVisible()
  await page.getByRole('tab', { name: 'Tour' }).click()
  await expect(words(page)).toHaveCount(2, patience)
  await expect(page.getByRole('tab', { name: 'Tour' })).toBeFocused()
})

test('a reload comes back to the same chapter, scene and step, and a fresh visit offers to go on', async ({ page }) => {
  await page.goto('/?panel=tour&scene=tour.container.2')
  await answer(page, 0)
  await runSteps(page, 2)
  await page.reload()
  await expect(words(page)).toHaveCount(2, patience)
  await expect(panel(page).getByText('You said:')).toBeVisible()
  await page.goto('/')
  await button(page, /^Go on: chapter 2/).click()
  await expect(words(page)).toHaveCount(2, patience)
})

test('an address with a scene that the tour does not have says so', async ({ page }) => {
  await page.goto('/?panel=tour&scene=tour.image.99')
  await expect(page.getByText(/“tour.image.99” as scene, which is not known/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The tour' })).toBeVisible()
})

test('a scene of the tour plays in an embed', async ({ page }) => {
  await page.goto('/?view=embed&panel=tour&scene=tour.image.1')
  await page.getByRole('button', { name: 'Skip the question' }).click()
  await page.getByRole('button', { name: 'First step' }).click()
  await expect(page.locator('[data-transcript-step]')).toHaveCount(1, patience)
  await expect(button(page, 'Let me try something')).not.toBeVisible()
  await expectAccessible(page)
})

test('every phase is accessible in every theme', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/?panel=tour')
  await expect(page.getByRole('heading', { name: 'The tour' })).toBeVisible()
  await expectAccessibleInAllThemes(page)
  await button(page, /^Begin:/).click()
  await expectAccessibleInAllThemes(page)
  await panel(page).getByRole('radio', { name: 'Certain' }).check()
  await answer(page, 0)
  await runSteps(page, 1)
  await expectAccessibleInAllThemes(page)
  await button(page, 'Skip to the end').click()
  await expect(panel(page).getByText('What happened')).toBeVisible(patience)
  await expectAccessibleInAllThemes(page)
  await button(page, 'To take along').click()
  await expect(button(page, 'Do it in the lab')).toBeVisible()
  await expectAccessibleInAllThemes(page)
  await button(page, 'Do it in the lab').click()
  await expect(button(page, 'Back to the tour')).toBeVisible(patience)
  await expectAccessibleInAllThemes(page)
})
