/** A custom property as the colour it comes to, for who draws or writes a file and knows neither `var()` nor `light-dark()`. */
export function readColour(property: string): string {
  const probe = document.createElement('span')
  probe.style.color = `var(${property})`
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
