import CLibZip
import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A workbook read back as lines of text, one a row: values, formulas, number formats, merges.
final class SheetDump: NSObject, XMLParserDelegate {
  private var formats: [Int: String] = [:]
  private var cellFormats: [Int] = []
  private var isInCellFormats = false
  private var names: [String] = []
  private var lines: [String] = []
  private var cells: [String] = []
  private var text = ""
  private var formula = ""
  private var style = 0
  private var reference = ""
  /// Of a workbook that keeps its texts in one place.
  private var shared: [String] = []
  private var isShared = false

  /// The lines of every sheet, each headed by its name.
  static func lines(of path: String) throws -> [String] {
    let dump = SheetDump()
    try dump.parse(part("xl/styles.xml", of: path))
    try dump.parse(part("xl/workbook.xml", of: path))
    if let texts = try? part("xl/sharedStrings.xml", of: path) { try dump.parse(texts) }
    for (place, name) in dump.names.enumerated() {
      dump.lines.append("== \(name)")
      try dump.parse(part("xl/worksheets/sheet\(place + 1).xml", of: path))
    }
    return dump.lines
  }

  static func part(_ name: String, of path: String) throws -> Data {
    guard let archive = zip_open(path, 0, nil) else { throw CocoaError(.fileReadUnknown) }
    defer { zip_close(archive) }
    guard let file = zip_fopen(archive, name, 0) else { throw CocoaError(.fileReadNoSuchFile) }
    defer { zip_fclose(file) }
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = zip_fread(file, &buffer, 65_536), count > 0 {
      data.append(contentsOf: buffer[..<Int(count)])
    }
    return data
  }

  private func parse(_ data: Data) throws {
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch element {
    case "numFmt": formats[Int(attributes["numFmtId"] ?? "") ?? 0] = attributes["formatCode"]
    case "cellXfs": isInCellFormats = true
    case "xf": if isInCellFormats { cellFormats.append(Int(attributes["numFmtId"] ?? "") ?? 0) }
    case "sheet": names.append(attributes["name"] ?? "")
    case "row": cells = []
    case "c":
      reference = attributes["r"] ?? ""
      style = Int(attributes["s"] ?? "") ?? 0
      isShared = attributes["t"] == "s"
      (text, formula) = ("", "")
    case "f", "v", "t", "oddHeader", "oddFooter": text = ""
    case "mergeCell": lines.append("merge \(attributes["ref"] ?? "")")
    case "autoFilter": lines.append("filter \(attributes["ref"] ?? "")")
    case "pane": lines.append("freeze \(attributes["topLeftCell"] ?? "")")
    case "pageSetup":
      lines.append(
        "page \(["paperSize", "orientation", "fitToHeight"].map { attributes[$0] ?? "-" }.joined(separator: " "))")
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    switch element {
    case "cellXfs": isInCellFormats = false
    case "f": formula = text
    case "si": shared.append(text)
    case "c":
      if isShared, let place = Int(text), shared.indices.contains(place) { text = shared[place] }
      let value = text.split(separator: "\n").joined(separator: "⏎")
      guard !value.isEmpty else { return }
      let builtIn = [0: "", 1: "0", 49: "@"]
      let id = style < cellFormats.count ? cellFormats[style] : 0
      let format = formats[id] ?? builtIn[id] ?? "#\(id)"
      cells.append(
        "\(reference) \(value)\(formula.isEmpty ? "" : " {=\(formula)}")\(format.isEmpty ? "" : " [\(format)]")")
    case "row": if !cells.isEmpty { lines.append(cells.joined(separator: " ¦ ")) }
    case "oddHeader", "oddFooter": lines.append("\(element) \(text.replacing("\n", with: "⏎"))")
    default: break
    }
  }
}
