/** Settles once the page has loaded and the browser has had time to show it: what can wait is asked for then. */
export async function pageShown(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }))
  }
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
