/** The lab's terminal in a real browser, by keyboard only, on a phone, and with more than it can show. */
import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support'

const promptOf = (page: Page) => page.getByRole('textbox', { name: /^Command line/ })
const log = (page: Page) => page.getByRole('log', { name: 'Commands and their output' })

async function open(page: Page, query = '') {
  await page.goto(`/?panel=lab${query}`)
  await promptOf(page).waitFor()
}

/** Enters a line and waits until it stands in the log. */
async function enter(page: Page, line: string) {
  const entries = log(page).getByRole('listitem')
  const before = await entries.count()
  await page.keyboard.type(line)
  await page.keyboard.press('Enter')
  await expect(entries).toHaveCount(before + 1)
}

test('a session by keyboard only: completion, history, a shell inside a container, Ctrl+C', async ({ page }) => {
  await open(page)
  const prompt = promptOf(page)
  const options = page.getByRole('listbox', { name: 'Possible completions' }).getByRole('option')
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(prompt).toBeFocused({ timeout: 10 })
  }).toPass({ intervals: [20] })

  // One possibility is filled in; several are listed.
  await page.keyboard.type('docker volu')
  await page.keyboard.press('Tab')
  await expect(prompt).toHaveValue('docker volume ')
  await page.keyboard.type('c')
  await page.keyboard.press('Tab')
  await expect(prompt).toHaveValue('docker volume create ')
  await enter(page, 'data')
  await enter(page, 'docker run -dit --name web busybox')
  await page.keyboard.type('docker st')
  await page.keyboard.press('Tab')
  await expect(options).toHaveText([/^start/, /^stats/, /^stop/])
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(prompt).toHaveValue('docker stop ')
  await page.keyboard.press('Control+c')
  await expect(prompt).toHaveValue('')

  // A refusal explains itself.
  await enter(page, 'docker rm web')
  await expect(log(page)).toContainText('container is running')
  const why = page.getByRole('button', { name: 'Why?' })
  await page.keyboard.press('Shift+Tab')
  await expect(why).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('A running container is protected')).toBeVisible()
  // The terms in the explanation stand on the way to what follows it.
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Read more: Removal' })).toBeFocused({ timeout: 10 })
  }).toPass({ intervals: [20] })
  await page.keyboard.press('Tab')
  await expect(prompt).toBeFocused()

  // A shell inside the container keeps its own place, completes its own files, and goes with exit.
  await enter(page, 'docker exec -it web sh')
  await enter(page, 'cd /etc')
  await page.keyboard.type('cat host')
  await page.keyboard.press('Tab')
  await expect(options).toHaveText([/^hostname/, /^hosts/])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+c')
  await expect(log(page).getByRole('listitem').last()).toContainText('^C')
  await expect(prompt).toHaveValue('')
  await expect(prompt).toHaveAccessibleName('Command line, at the prompt /etc #')
  await enter(page, 'exit')
  await expect(prompt).toHaveAccessibleName('Command line')

  // What runs in front is interrupted.
  await page.keyboard.type('docker attach web')
  await page.keyboard.press('Enter')
  await expect(page.getByText('What you type goes to')).toBeVisible()
  await page.keyboard.press('Control+p')
  await page.keyboard.press('Control+q')
  await expect(log(page)).toContainText('read escape sequence')

  // What was typed comes back.
  await page.keyboard.type('docker ru')
  await page.keyboard.press('ArrowUp')
  await expect(prompt).toHaveValue('docker run -dit --name web busybox')
  await page.keyboard.press('ArrowDown')
  await expect(prompt).toHaveValue('docker ru')
  await page.keyboard.press('Control+r')
  await page.keyboard.type('volume')
  await page.keyboard.press('Enter')
  await expect(prompt).toHaveValue('docker volume create data')

  // Escape lets Tab leave the line.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(prompt).not.toBeFocused()
})

test('a draft, the history and pasted commands survive a reload', async ({ page }) => {
  await open(page)
  await promptOf(page).click()
  await enter(page, 'docker images')
  await page.keyboard.type('docker run -d bus')
  await page.reload()
  await expect(promptOf(page)).toHaveValue('docker run -d bus')
  await promptOf(page).fill('')
  await promptOf(page).press('ArrowUp')
  await expect(promptOf(page)).toHaveValue('docker images')
})

test('many lines are folded and a pasted megabyte is refused, and the page goes on answering', async ({ page }) => {
  await open(page)
  await promptOf(page).click()
  await enter(page, 'seq 1 100000')
  await expect(log(page)).toContainText('99,850 lines are folded away.')
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'docker ps\n'.repeat(100_000))
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  await expect(page.getByText('This text has 1,000,000 characters.')).toBeVisible()
  await enter(page, 'echo still here')
  await expect(log(page)).toContainText('still here')
})

for (const { name, width, height } of [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a notebook at 200 %', width: 683, height: 384 },
  { name: 'a notebook', width: 1366, height: 768 },
]) {
  test(`the terminal is accessible and fits on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page)
    await expectAccessible(page)
    await promptOf(page).click()
    await enter(page, 'docker ps -a')
    await enter(page, 'docker rm nothing-of-this-very-long-name-that-has-to-be-broken-somewhere')
    await page.getByRole('button', { name: 'Why?' }).click()
    await promptOf(page).click()
    await enter(page, 'docker run -it busybox')
    await page.keyboard.type('cat /etc/')
    await page.keyboard.press('Tab')
    await page.getByRole('listbox').waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+r')
    await expectAccessible(page)
  })
}

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a row of keys stands in for the keyboard', async ({ page }) => {
    await open(page)
    const keys = page.getByRole('group', { name: 'Keys of a terminal' })
    await promptOf(page).tap()
    await page.keyboard.type('docker ps ')
    await keys.getByRole('button', { name: '-' }).tap()
    await expect(promptOf(page)).toHaveValue('docker ps -')
    await expect(promptOf(page)).toBeFocused()
    await page.keyboard.type('-noTr')
    await keys.getByRole('button', { name: 'Ctrl+C' }).tap()
    await expect(promptOf(page)).toHaveValue('')
    await page.keyboard.type('docker volu')
    await keys.getByRole('button', { name: 'Tab' }).tap()
    await expect(promptOf(page)).toHaveValue('docker volume ')
  })
})
