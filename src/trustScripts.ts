/** Where a browser asks who makes scripts (Trusted Types): only addresses of the app's own, and no markup at all. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }

trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => {
    const { origin, href } = new URL(url, document.baseURI)
    if (origin === location.origin) return href
    throw new TypeError(`A script of ${origin} is not the app's own.`)
  },
})
