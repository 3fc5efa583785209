/** Hands a text to the browser as a file to save. */
export function download(name: string, content: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the text after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
