import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './support'

/** A page of somebody else's, on another origin, with one sandboxed frame; it keeps every message that it gets. */
function hostPage(frameUrl: string): string {
  return `<!doctype html><html lang="en"><title>Course</title><h1>Course</h1><input aria-label="First">
    <iframe title="Layerlab" src="${frameUrl.replaceAll('&', '&amp;')}" sandbox="allow-scripts" width="600" height="500"></iframe>
    <input aria-label="Last">
    <script>window.messages = []; addEventListener('message', (event) => window.messages.push(event.data))</script></html>`
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
  const address = server.address() as AddressInfo
  origin = `http://127.0.0.1:${address.port}`
})

test.afterAll(() => new Promise((resolve) => server.close(resolve)))

const messages = (page: import('@playwright/test').Page) =>
  page.evaluate(
    () => (window as unknown as { messages: { type: string; payload: Record<string, unknown> }[] }).messages,
  )

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
