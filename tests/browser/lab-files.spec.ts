import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './support'

const commands = [
  "printf 'FROM busybox\\nCOPY secret.txt /etc/secret.txt\\nRUN rm /etc/secret.txt && echo hello > /etc/motd\\n' > Dockerfile",
  'echo hunter2 > secret.txt',
  'docker build -q -t app .',
  'docker run -d --name web app sleep 100000',
]

/** A lab in which commands were run, as the page keeps it, open at its files. */
async function openFiles(page: Page, lines: readonly string[] = commands) {
  const record = {
    version: 1,
    value: { origin: { files: {}, commands: [] }, lines, cursor: lines.length, abandoned: [] },
  }
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('prepared')) return
    sessionStorage.setItem('prepared', 'yes')
    localStorage.setItem('layerlab:lab', JSON.stringify(kept))
  }, record)
  await page.goto('/?panel=lab')
  await page.getByRole('tab', { name: 'Files' }).click()
  const files = page.getByRole('tabpanel', { name: 'Files' })
  await expect(files.getByRole('combobox')).toBeVisible({ timeout: 30_000 })
  return files
}

test('a file edited in a container is copied up on the bench, by a command that undo takes back', async ({ page }) => {
  const files = await openFiles(page)
  await files.getByRole('button', { name: /^etc/ }).click()
  await files.getByRole('button', { name: /^motd/ }).click()
  await expect(files.getByText('hello', { exact: true })).toBeVisible()
  await files.getByRole('button', { name: 'Edit' }).click()
  await files.getByRole('textbox').fill('good morning\n')
  await expectAccessible(page)
  await files.getByRole('button', { name: 'Save as a command' }).click()
  await expect(files.getByText('Saved. The timeline has the command.')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(/\/etc\/motd was copied up from layer 3/).first()).toBeVisible()
  await expect(files.getByText('writable layer of web')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(files.getByText('hello', { exact: true })).toBeVisible()
})

test('an unsaved text is there again after a reload', async ({ page }) => {
  const files = await openFiles(page)
  await files.getByRole('button', { name: /^etc/ }).click()
  await files.getByRole('button', { name: /^motd/ }).click()
  await files.getByRole('button', { name: 'Edit' }).click()
  await files.getByRole('textbox').fill('half a thought')
  await page.reload()
  await page.getByRole('tab', { name: 'Files' }).click()
  await expect(page.getByRole('textbox', { name: 'Text of /etc/motd' })).toHaveValue('half a thought', {
    timeout: 30_000,
  })
})

test('a deleted secret is found in the layer that still holds it, and that layer lights up', async ({ page }) => {
  const files = await openFiles(page)
  await files.getByRole('button', { name: /^etc/ }).click()
  await files.getByRole('checkbox', { name: /deleted/ }).check()
  const secret = files.getByRole('button', { name: /still there/ })
  await expect(secret).toHaveAccessibleName(/secret\.txt.*layer 2.*still there, deleted by layer 3/)
  await expectAccessible(page)
  await secret.focus()
  await expect(page.locator('.study-bench [data-lit]')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(files.getByText('hunter2')).toBeVisible()
})

test('a container is compared with its image by the keyboard alone', async ({ page }) => {
  const files = await openFiles(page, [
    ...commands,
    "docker exec web sh -c 'echo changed > /etc/motd; mkdir /new; echo x > /new/file'",
  ])
  await files.getByRole('tab', { name: 'Browse' }).focus()
  await page.keyboard.press('ArrowRight')
  const tree = files.getByRole('tree')
  await tree.getByRole('treeitem', { name: /etc/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(files.getByRole('region', { name: 'Lines that differ' })).toContainText('changed')
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(tree.getByRole('treeitem', { name: /file/ })).toBeVisible()
  await expectAccessible(page)
})

test('the waste of an image is counted, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const files = await openFiles(page)
  await files.getByRole('tab', { name: 'Waste' }).click()
  await expect(files.getByRole('region', { name: 'Worst first' })).toContainText('/etc/secret.txt')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await files.getByRole('button', { name: 'Open /etc/secret.txt' }).click()
  await expect(files.getByText('hunter2')).toBeVisible()
})
