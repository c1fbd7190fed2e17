import Foundation
import Statute

/// A place in a definition file: its value, and where it stands, for the fault to say.
struct Definition {
  let file: String
  let path: String
  /// Where the faults of its pack are noted.
  let faults: Faults
  private let value: Any

  /// Reads a whole file.
  init(file: String, json: String, noting faults: Faults = Faults()) throws(LayoutFault) {
    self.file = file
    path = ""
    self.faults = faults
    do {
      value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    } catch {
      let said = (error as? CocoaError)?.userInfo[NSDebugDescriptionErrorKey] as? String ?? "\(error)"
      throw LayoutFault(file: file, path: "", reason: "不是JSON：" + Self.place(said, in: json))
    }
  }

  /// Where a reader of JSON gave up, of which it says `around character 478` or `around line 12, column 3`.
  private static func place(_ said: String, in json: String) -> String {
    if let line = said.firstMatch(of: /line ([0-9]+)/)?.output.1 { return "第\(line)行读不下去" }
    guard let character = said.firstMatch(of: /character ([0-9]+)/).flatMap({ Int($0.output.1) }) else {
      return "没有写完"
    }
    return "第\(json.unicodeScalars.prefix(character).count { $0 == "\n" } + 1)行读不下去"
  }

  private init(of owner: Definition, path: String, value: Any) {
    file = owner.file
    faults = owner.faults
    self.path = path
    self.value = value
  }

  func fault(_ reason: String, seeking sought: LayoutFault.Part? = nil) -> LayoutFault {
    LayoutFault(file: file, path: path, reason: reason, sought: sought)
  }

  /// The fields of an object; a field that is not named here is a fault, since it would be passed over in silence.
  func fields(_ known: String...) throws(LayoutFault) -> Fields {
    guard let object = value as? [String: Any] else { throw fault("应为对象") }
    for stray in object.keys.sorted() where !known.contains(stray) { faults.note(fault("不认识的项“\(stray)”")) }
    return Fields(of: self, object: object)
  }

  func list() throws(LayoutFault) -> [Definition] {
    guard let list = value as? [Any] else { throw fault("应为数组") }
    return list.enumerated().map { Definition(of: self, path: "\(path)[\($0.offset)]", value: $0.element) }
  }

  func text() throws(LayoutFault) -> String {
    guard let text = value as? String else { throw fault("应为文字") }
    return text
  }

  var isText: Bool { value is String }

  func texts() throws(LayoutFault) -> [String] {
    var texts: [String] = []
    for item in try list() { texts.append(try item.text()) }
    return texts
  }

  func number() throws(LayoutFault) -> Int {
    guard let number = value as? Int else { throw fault("应为整数") }
    return number
  }

  func flag() throws(LayoutFault) -> Bool {
    guard let flag = value as? Bool else { throw fault("应为true或false") }
    return flag
  }

  func day() throws(LayoutFault) -> Day {
    guard let day = Day(iso: try text()) else { throw fault("应为日期yyyy-mm-dd") }
    return day
  }

  /// One of the names of an enumeration.
  func name<Name: RawRepresentable<String>>(_ kind: Name.Type, _ what: String) throws(LayoutFault) -> Name {
    let text = try text()
    guard let name = Name(rawValue: text) else { throw fault("不认识的\(what)“\(text)”") }
    return name
  }

  /// Every name of an object with its value, in the order of the names.
  func entries() throws(LayoutFault) -> [(name: String, value: Definition)] {
    guard let object = value as? [String: Any] else { throw fault("应为对象") }
    return object.keys.sorted().map { ($0, place($0, object[$0]!)) }
  }

  private func place(_ name: String, _ value: Any) -> Definition {
    Definition(of: self, path: path.isEmpty ? name : "\(path).\(name)", value: value)
  }

  /// The fields of one object.
  struct Fields {
    private let owner: Definition
    private let object: [String: Any]

    fileprivate init(of owner: Definition, object: [String: Any]) {
      self.owner = owner
      self.object = object
    }

    /// The field of that name, if it is there.
    subscript(name: String) -> Definition? { object[name].map { owner.place(name, $0) } }

    func require(_ name: String) throws(LayoutFault) -> Definition {
      guard let field = self[name] else { throw owner.fault("缺少“\(name)”") }
      return field
    }
  }
}
