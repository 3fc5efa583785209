/**
 * A monkey at the keyboard: random clicks, keys and hostile strings for a while. The page must not log an error, and must still be
 * usable at the end. The seed is printed; MONKEY_SEED and MONKEY_SECONDS play the same monkey again, or a longer one.
 */
import type { Page } from '@playwright/test'
import { expect, test } from './support'

const seconds = Number(process.env.MONKEY_SECONDS ?? 60)
const seed = Number(process.env.MONKEY_SEED ?? 20261129)

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const keys = [
  ...['Tab', 'Shift+Tab', 'Enter', 'Escape', 'Space', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Control+c', 'Control+d', 'Control+l', 'Control+r'],
  ...['Control+z', 'Control+Shift+z', 'a', 'd', '?', '/', '.', '1'],
]

const hostileStrings = [
  'docker run -it busybox sh',
  'docker run -d --name web nginx',
  'docker build .',
  'while true; do :; done',
  ':(){ :|:& };:',
  'yes | head -c 5000000',
  '$(docker ps -aq) `rm -rf /`',
  '\'"\\ ${x:-${y:-$(',
  'cat <<EOF',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'FROM\nRUN\nCOPY --from=nosuch . .\nFROM scratch AS \u0000',
  '\u202e\ud83d\ude00\u0000\u001b[31m\ud800',
  '%s%n%x {{.Nosuch}} {{range .}} ../../../etc/passwd',
  'x'.repeat(20_000),
]

const controls =
  'button:visible, [role="tab"]:visible, summary:visible, input:visible, textarea:visible, select:visible, [role="treeitem"]:visible, [contenteditable="true"]:visible'

/** One act of the monkey. What cannot be done at this moment (a control is covered, gone, or disabled) is left. */
async function act(page: Page, random: () => number): Promise<void> {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const roll = random()
  if (roll < 0.45) {
    const found = page.locator(controls)
    const count = await found.count()
    const chosen = Math.floor(random() * count)
    if (count > 0) await found.nth(chosen).click({ timeout: 400, noWaitAfter: true })
    return
  }
  if (roll < 0.75) return page.keyboard.press(pick(keys) ?? 'Tab')
  await page.keyboard.insertText(pick(hostileStrings) ?? '')
  if (random() < 0.7) await page.keyboard.press('Enter')
}

test(`the page survives a monkey with seed ${seed} for ${seconds} seconds`, async ({ page }) => {
  test.setTimeout((seconds + 60) * 1000)
  console.log(`monkey: seed ${seed}`)
  const random = randomNumbers(seed)
  await page.goto('/?panel=lab')
  const end = Date.now() + seconds * 1000
  let acts = 0
  while (Date.now() < end) {
    await act(page, random).catch(() => undefined)
    acts += 1
  }
  expect(acts).toBeGreaterThan(seconds)

  await expect(page.getByText('Something went wrong on this page')).toHaveCount(0)
  await page.goto('/?panel=lab')
  await expect(page.getByRole('heading', { level: 1, name: 'Layerlab' })).toBeVisible()
  await page.goto('/?panel=compare')
  await expect(page.getByRole('searchbox')).toBeEditable()
})
