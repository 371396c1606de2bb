import type { Core } from 'cytoscape'
import { useEffect } from 'react'
import { readColour } from '../kit/readColour.ts'
import { makeStylesheet } from './makeStylesheet.ts'

/** The whole story is drawn small in it. */
export const isNarrow = (cy: Core) => cy.width() < 480

/** In which size the drawing writes names, in model pixels: larger where all of it is small. */
export const fontSizeOf = (cy: Core) => (isNarrow(cy) ? 22 : 14)

/** Draws in the colours of the page, and anew when they change. */
export function useTheme(cy: Core | undefined): void {
  useEffect(() => {
    if (!cy) return undefined
    const apply = () => void cy.style(makeStylesheet(readColour, fontSizeOf(cy)))
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const observer = new MutationObserver(apply)
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme'],
    })
    dark.addEventListener('change', apply)
    apply()
    return () => {
      observer.disconnect()
      dark.removeEventListener('change', apply)
    }
  }, [cy])
}
