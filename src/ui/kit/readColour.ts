/**
 * A custom property as the colour it comes to, in the scheme of the page or in another: who draws on a canvas or writes
 * a file knows neither `var()` nor `light-dark()`.
 */
export function readColour(property: string, scheme?: 'light' | 'dark'): string {
  const probe = document.createElement('span')
  if (scheme) probe.style.colorScheme = scheme
  probe.style.color = `var(${property})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
