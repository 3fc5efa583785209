/** The path of a Chromium: CHROMIUM_PATH or CHROME_PATH, the system's, Playwright's own, or one installed now. */
export function findBrowser(): Promise<string>
