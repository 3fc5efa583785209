import { createServer, type Server } from 'node:http'
import type { Page } from '@playwright/test'
import * as v from 'valibot'
import { expect, test } from './support'

/** A page of somebody else's, on another origin, with one sandboxed frame; it keeps every message that it gets. */
function hostPage(frameUrl: string): string {
  return `<!doctype html><html lang="en"><title>Course</title><h1>Course</h1><input aria-label="First">
    <iframe title="Layerlab" src="${frameUrl.replaceAll('&', '&amp;')}" sandbox="allow-scripts" width="600" height="500"></iframe>
    <input aria-label="Last">
    <output>[]</output><script>
      const output = document.querySelector('output'), heard = []
      addEventListener('message', (event) => { heard.push(event.data); output.textContent = JSON.stringify(heard) })
    </script></html>`
}

let server: Server
let origin: string
let frameUrl = ''

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(hostPage(frameUrl))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  origin = `http://127.0.0.1:${address.port}`
})

test.afterAll(() => new Promise((resolve) => server.close(resolve)))

const messageSchema = v.array(v.object({ type: v.string(), payload: v.record(v.string(), v.unknown()) }))

/** What the frame has said so far. The page writes it where it can be read as text. */
const messages = async (page: Page) =>
  v.parse(messageSchema, JSON.parse((await page.locator('output').textContent()) ?? '[]'))

test('a sandboxed frame shows its piece, tells its height and leaves the focus alone', async ({ page, baseURL }) => {
  frameUrl = `${baseURL}/?view=embed&panel=compare&claim=removal`
  await page.goto(origin)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByText('A container must be in a running state to remove it.')).toBeVisible()
  await expect.poll(async () => (await messages(page)).map(({ type }) => type)).toContain('ready')
  const heights = (await messages(page))
    .filter(({ type }) => type === 'resize')
    .map(({ payload }) => Number(payload.height))
  expect(heights.at(-1)).toBeGreaterThan(100)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

test('a proof runs inside a sandboxed frame, and its host hears of it after hello', async ({ page, baseURL }) => {
  frameUrl = `${baseURL}/?view=embed&panel=bench`
  await page.goto(origin)
  await expect.poll(async () => (await messages(page)).map(({ type }) => type)).toContain('ready')
  const say = (type: string, payload: object) =>
    page.evaluate(
      ([messageType, content]) =>
        document
          .querySelector('iframe')
          ?.contentWindow?.postMessage(
            { ns: 'layerlab', v: 1, type: messageType, id: messageType, payload: content },
            '*',
          ),
      [type, payload] as const,
    )
  await say('hello', {})
  await say('goto', { scene: 'layers', step: 6 })
  await expect
    .poll(async () => (await messages(page)).filter(({ type }) => type === 'state').map(({ payload }) => payload.step))
    .toContain(6)
  await say('nosuch', {})
  await expect.poll(async () => (await messages(page)).map(({ type }) => type)).toContain('error')
})

test('an embed fits a frame of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 })
  for (const panel of ['bench', 'compare', 'quiz']) {
    await page.goto(`/?view=embed&panel=${panel}`)
    await page.waitForLoadState('networkidle')
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, panel).toBeLessThanOrEqual(0)
  }
})

test('a scene in an embedded bench can be travelled by its timeline', async ({ page }) => {
  await page.goto('/?view=embed&panel=bench&scene=removal&step=5')
  const timeline = page.getByRole('navigation', { name: 'Timeline' })
  await timeline.getByRole('button', { name: /^3: docker rm editor/ }).click()
  await expect(timeline.getByText('3 of 5')).toBeVisible()
  await expect(page.getByText('docker rm editor', { exact: true }).first()).toBeVisible()
})

test('a bench by itself shows all from the kernel to the process where the frame has room for it', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 600 })
  await page.goto('/?view=embed&panel=bench&scene=removal&step=1')
  await expect(page.getByRole('button', { name: /^Container editor/ })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: /^One Linux kernel/ })).toBeInViewport({ ratio: 1 })
  await expect(page.getByText('Describe the bench')).toBeInViewport({ ratio: 1 })
})
