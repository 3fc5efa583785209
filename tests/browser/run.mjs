// Builds nothing: finds a browser and runs the Playwright tests against the built app.
import { spawnSync } from 'node:child_process'
import { findBrowser } from '../support/find-browser.mjs'

const browser = await findBrowser()
console.log(`browser: ${browser}`)
const result = spawnSync(
  process.execPath,
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/browser/playwright.config.ts',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: browser } },
)
process.exit(result.status ?? 1)
