/// One attribute of the element just read; its value is a span of the scanner's bytes.
struct XMLAttribute {
  let name: XMLName
  let start: Int
  let end: Int
}
