/** What the build writes into the page itself. */
import { createHash } from 'node:crypto'
import { createServer, type Plugin } from 'vite'

/** `'sha256-…'` of every inline element of this kind, as a Content-Security-Policy names them. */
function hashesOf(html: string, element: 'script' | 'style'): string {
  const inline = html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'))
  return [...inline]
    .map(
      ([, text]) =>
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
    )
    .join(' ')
}

/** Writes a strict policy into the built page: nothing from elsewhere, no inline code but what this build put there itself. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build made no index.html')
        const html = String(page.source)
        const policy = [
          "default-src 'none'",
          `script-src 'self' ${hashesOf(html, 'script')}`,
          `style-src 'self' ${hashesOf(html, 'style')}`,
          "font-src 'self' data:",
          "img-src 'self' data:",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].map((directive) => directive.trim())
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`
        page.source = html.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${meta}`)
      },
    },
  }
}

/** Puts the first view into the page as HTML: it can be read while the scripts are still on their way. */
export function prerenderedFirstView(): Plugin {
  const place = '<!--first-view-->'
  return {
    name: 'prerendered-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(place)) throw new Error(`index.html has no ${place}`)
        const server = await createServer({
          configFile: false,
          appType: 'custom',
          logLevel: 'error',
          server: { middlewareMode: true, hmr: false, ws: false },
        })
        const { prerender } = await server.ssrLoadModule('/src/app/prerender.tsx')
        const firstView: unknown = prerender()
        await server.close()
        if (typeof firstView !== 'string') throw new Error('the first view could not be written as HTML')
        return html.replace(place, () => firstView)
      },
    },
  }
}
