const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for HTML, XML and SVG: their own characters escaped, and those that XML 1.0 or a reader's direction cannot bear left out. */
export function escapeMarkup (text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, '').replace(/[&<>"']/g, sign => entities[sign]!)
}
