/** The lab's timeline, and labs that go from one browser to another. */
import type { Browser, Page } from '@playwright/test'
import { labHash } from '../../src/store/lab-link'
import { emptyLabRecord } from '../../src/store/lab-record'
import { expect, expectAccessibleInAllThemes, expectNoSidewaysScroll, test } from './support'

const loading = { timeout: 30_000 }
const prompt = (page: Page) => page.getByRole('textbox', { name: 'Command line' })
const position = (page: Page) => page.locator('.bench-position')
const mark = (page: Page, at: number) => page.locator(`[data-position="${at}"]`)
const linkOf = (lines: readonly string[]) => `/${labHash({ ...emptyLabRecord, lines, cursor: lines.length })}`

async function openLab(page: Page, path = '/?panel=lab'): Promise<void> {
  await page.goto(path)
  await expect(prompt(page)).toBeVisible(loading)
}

/** Types a command, and waits until it has run. */
async function type(page: Page, line: string, now: string): Promise<void> {
  await prompt(page).fill(line)
  await prompt(page).press('Enter')
  await expect(position(page)).toHaveText(now, loading)
}

/** Everything that the machine shows of its containers and images, IDs included. */
async function machineOf(page: Page, frames: number): Promise<readonly string[]> {
  await type(page, 'docker ps -a --no-trunc', `${frames + 1} of ${frames + 1}`)
  await type(page, 'docker images --no-trunc', `${frames + 2} of ${frames + 2}`)
  return page.locator('samp').allInnerTexts()
}

async function otherBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  return context.newPage()
}

test('a link leads to the identical machine in another browser', async ({ page, browser }) => {
  await openLab(page)
  await type(page, 'docker run -d --name web busybox sleep 300', '1 of 1')
  await type(page, "docker exec web sh -c 'echo hi > /note'", '2 of 2')
  await type(page, 'docker commit web noted', '3 of 3')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()

  const other = await otherBrowser(browser)
  await other.goto(link)
  await expect(position(other)).toHaveText('3 of 3', loading)
  await expect(other).toHaveURL(/\?panel=lab$/)
  expect(await other.evaluate(() => window.history.length)).toBe(2)
  const machine = await machineOf(page, 3)
  expect(machine.join('\n').match(/[0-9a-f]{64}/g)?.length).toBeGreaterThanOrEqual(3)
  expect(await machineOf(other, 3)).toEqual(machine)
  await other.context().close()
})

test('a link that is opened in a page with a lab keeps that lab among the other lines', async ({ page }) => {
  await openLab(page)
  await type(page, 'docker ps', '1 of 1')
  await page.evaluate((hash) => window.location.assign(hash), linkOf(['docker images', 'docker ps']).slice(1))
  await expect(position(page)).toHaveText('2 of 2', loading)
  await expect(page).toHaveURL(/\?panel=lab$/)
  await page.getByRole('button', { name: '1 other line' }).click()
  await page.getByRole('button', { name: 'Left at the start: docker ps (1 command)' }).click()
  await expect(position(page)).toHaveText('1 of 1')
})

for (const [name, hash] of [
  ['cut off', linkOf(['docker ps', 'docker images']).slice(1, -6)],
  ['of another version', '#lab=9.AAAA'],
  ['full of rubbish', '#lab=1.%00<script>'],
] as const) {
  test(`a broken link, ${name}, gives a notice and an empty lab`, async ({ page }) => {
    await openLab(page, `/${hash}`)
    await expect(page.getByText('This link does not carry a lab that can be read.')).toBeVisible(loading)
    await expect(position(page)).toHaveText('0 of 0')
    await expect(page).toHaveURL(/\?panel=lab$/)
  })
}

test('the keyboard undoes, redoes and travels, and leaves the prompt its own undo', async ({ page }) => {
  await openLab(page, linkOf(['docker run -d --name web busybox sleep 300', 'docker rm web', 'docker ps']))
  await expect(position(page)).toHaveText('3 of 3', loading)
  await page.locator('body').press('Control+z')
  await expect(position(page)).toHaveText('2 of 3')
  await page.locator('body').press('Control+z')
  await expect(page.getByRole('region', { name: 'What just happened' }).getByRole('status')).toContainText(
    'Back to before docker rm web: 1 of 3.',
  )
  await page.locator('body').press('Control+Shift+z')
  await page.locator('body').press('Control+y')
  await expect(position(page)).toHaveText('3 of 3')
  await prompt(page).fill('docker')
  await prompt(page).press('Control+z')
  await expect(position(page)).toHaveText('3 of 3')

  await mark(page, 3).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(mark(page, 2)).toBeFocused()
  await expect(mark(page, 2)).toHaveAccessibleName('2: docker rm web, failed with exit code 1')
  await expect(page.locator('.moment-tip')).toContainText('docker rm web')
  await page.keyboard.press('Home')
  await expect(position(page)).toHaveText('0 of 3')
  await page.keyboard.press('End')
  await expect(position(page)).toHaveText('3 of 3')
})

test('a drag travels, a command in the past branches, and what was left comes back', async ({ page }) => {
  await openLab(page, linkOf(['docker pull alpine', 'docker ps', 'docker images', 'docker ps -a']))
  await expect(position(page)).toHaveText('4 of 4', loading)
  const [from, to] = [await mark(page, 4).boundingBox(), await mark(page, 2).boundingBox()]
  if (!from || !to) throw new Error('the marks have no place')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 })
  await expect(page.locator('.moment-tip')).toContainText('docker ps')
  await page.mouse.up()
  await expect(position(page)).toHaveText('2 of 4')

  await type(page, 'docker volume ls', '3 of 3')
  await expect(mark(page, 2)).toHaveAccessibleName(/Another line of commands leaves here/)
  await page.getByRole('button', { name: '1 other line' }).click()
  await page.getByRole('button', { name: 'Left after command 2: docker images (4 commands)' }).click()
  await expect(position(page)).toHaveText('4 of 4')

  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(position(page)).toHaveText('0 of 0')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(position(page)).toHaveText('4 of 4')
})

test('a lab with hundreds of commands is made on a thread beside the page, and can be travelled by a finger', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await context.newPage()
  const threadEnds = page.waitForEvent('worker').then((thread) => thread.waitForEvent('close'))
  await openLab(page, linkOf(Array.from({ length: 320 }, (_, index) => `echo ${index}`)))
  await expect(position(page)).toHaveText('320 of 320', loading)
  await threadEnds
  await expect(mark(page, 320)).toBeInViewport()
  await mark(page, 317).tap()
  await expect(position(page)).toHaveText('317 of 320')
  await expect(page.locator('.moment-tip')).toContainText('echo 316')
  await mark(page, 317).press('Home')
  await expect(mark(page, 0)).toBeInViewport()
  await expect(mark(page, 0)).toBeFocused()
  await expectNoSidewaysScroll(page)
  await context.close()
})

test('a proof goes on in the lab with its files and the commands so far', async ({ page }) => {
  await page.goto('/?claim=removal&scene=removal&step=3')
  await expect(position(page)).toHaveText('3 of 3', loading)
  await page.getByRole('button', { name: 'Continue in the lab' }).click()
  await expect(prompt(page)).toBeVisible(loading)
  await expect(position(page)).toHaveText('3 of 3')
  await type(page, 'docker images -q demo', '4 of 4')
})

test('a lab is saved as a file and opened from it', async ({ page }) => {
  await openLab(page, linkOf(['docker pull alpine', 'docker ps']))
  await expect(position(page)).toHaveText('2 of 2', loading)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a file' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('layerlab-lab.json')
  const file = await download.path()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(position(page)).toHaveText('0 of 0')
  await page.getByLabel('File of a lab').setInputFiles(file)
  await expect(position(page)).toHaveText('2 of 2')
})

test('the timeline, its menu and the dialog have no accessibility violations in any theme', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openLab(page, linkOf(['docker ps', 'docker rm no', 'docker images']))
  await expect(position(page)).toHaveText('3 of 3', loading)
  await mark(page, 3).press('ArrowLeft')
  await type(page, 'docker volume ls', '3 of 3')
  await page.getByRole('button', { name: '1 other line' }).click()
  await expectAccessibleInAllThemes(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await expectAccessibleInAllThemes(page)
})
