/** Reads XML as strictly as a browser does; needs the environment of one. */
export function readXml(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  const [fault] = document.getElementsByTagName('parsererror')
  if (fault) throw new Error(`${fault.textContent} in ${xml}`)
  return document
}
