/** A text as XML takes it: what XML cannot hold is shown by a sign, and all that has a meaning there is escaped. */
function escapeXml(text: string): string {
  return showControls(text).replace(
    /[&<>"\t\n\r]/g,
    (mark) => entities[mark] ?? `&#${mark.charCodeAt(0)};`,
  )
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const firstPicture = 0x2400

/** Shows control characters by their pictures (`␀`), so that two texts that differ still do; half a character is `�`. */
export function showControls(text: string): string {
  return text
    .replace(/[\0-\x08\v\f\x0e-\x1f]/g, (mark) =>
      String.fromCharCode(firstPicture + mark.charCodeAt(0)),
    )
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An XML element on lines of its own; children are XML already, and an attribute without a value is left out. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] = [],
): string {
  const start = `<${name}${toAttributes(attributes)}`
  return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`
}

/** An XML element around a text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return `<${name}${toAttributes(attributes)}>${escapeXml(text)}</${name}>`
}

const toAttributes = (attributes: Attributes) =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')
