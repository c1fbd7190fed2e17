/// A paragraph of the text that goes with the tables (文字材料), its numbers those of the cells.
public struct Paragraph: Sendable {
  /// A sentence, left out where there is nothing to say.
  struct Sentence: Sendable {
    enum Condition: Hashable, Sendable {
      /// Something is counted by the measure.
      case counted(Measure.ID)
      /// Regions are compared: not in a 分册, and not before any of them has a rate.
      case compared
      /// A row has such a lamp, of rows that are compared.
      case lit(Lamp)
    }

    let words: Template
    let condition: Condition?
  }

  public let heading: String
  let sentences: [Sentence]

  init(_ definition: Definition, measures: Measures) throws(LayoutFault) {
    let fields = try definition.fields("heading", "sentences")
    heading = try fields.require("heading").text()
    var sentences: [Sentence] = []
    for sentence in try fields.require("sentences").list() {
      guard !sentence.isText else {
        sentences.append(Sentence(words: try Template(sentence, measures: measures), condition: nil))
        continue
      }
      let parts = try sentence.fields("say", "if")
      let condition = try parts.require("if")
      let words = try Template(try parts.require("say"), measures: measures)
      sentences.append(Sentence(words: words, condition: try Sentence.Condition(condition, measures: measures)))
    }
    guard !sentences.isEmpty else { throw definition.fault("没有句子") }
    self.sentences = sentences
  }

  /// Its sentences for an issue.
  public func filled(for issue: Issue, measures: Measures = .catalogue) -> [String] {
    let standing = Standing(issue, measures: measures)
    return sentences.filter { sentence in
      switch sentence.condition {
      case nil: true
      case .compared: issue.region == nil && !standing.ranked.isEmpty
      case .lit(let lamp): issue.region == nil && !standing.rows(with: lamp).isEmpty
      case .counted(let id): standing.count(id) > 0
      }
    }.map { $0.words.filled(for: issue, measures: measures) }
  }
}

extension Paragraph.Sentence.Condition {
  /// `compared`, `lit:red`, or the measure that must count something.
  fileprivate init(_ definition: Definition, measures: Measures) throws(LayoutFault) {
    let words = try definition.text()
    if words == "compared" {
      self = .compared
    } else if words.hasPrefix("lit:") {
      guard let lamp = Lamp(rawValue: String(words.dropFirst(4))) else { throw definition.fault("没有这种灯“\(words)”") }
      self = .lit(lamp)
    } else {
      self = .counted(try definition.count(of: measures))
    }
  }
}
